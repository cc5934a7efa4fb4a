package report

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"crosscheck/compare"
)

var escapes = []struct{ in, want string }{
	{"plain text, 100 %", "plain text, 100 %"},
	{"two\nlines\r\n\tand a tab", "two lines   and a tab"},
	{"\x1b[31mred\x1b[0m", `\x1b[31mred\x1b[0m`},
	{"\u009b31m", `\x9b31m`},
	{"\x00\a\b\x7f", `\x00\x07\x08\x7f`},
	{"a\u202eb\u2066c\u200ed", `a\u202eb\u2066c\u200ed`},
	{"zero\u200bwidth\ufeff", `zero\u200bwidth\ufeff`},
	{"no\u00a0break", "no break"},
	{"line\u2028separator\u0085", "line separator "},
	{"\xff\xfe", `\xff\xfe`},
	{"tag\U000e0041", `tag\U000e0041`},
	{"日本語 é e\u0301 👨‍👩‍👧 “quoted” – ±", "日本語 é e\u0301 👨‍👩‍👧 “quoted” – ±"},
	{"می\u200cخواهم", "می\u200cخواهم"},
}

func TestEscape(t *testing.T) {
	for _, x := range escapes {
		if got := Escape(x.in); got != x.want {
			t.Errorf("Escape(%q) = %q, want %q", x.in, got, x.want)
		}
	}
}

func FuzzEscape(f *testing.F) {
	for _, x := range escapes {
		f.Add(x.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Escape(s)
		if r, bad := dangerous(got); bad {
			t.Errorf("Escape(%q) lets %U through", s, r)
		}
		if again := Escape(got); again != got {
			t.Errorf("Escape(%q) is %q, and escaped again %q", s, got, again)
		}
	})
}

// dangerous returns a character of s that a terminal might act on.
func dangerous(s string) (rune, bool) {
	if !utf8.ValidString(s) {
		return utf8.RuneError, true
	}
	for _, r := range s {
		if unicode.IsControl(r) && r != '\n' || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) && r != '\u200c' && r != '\u200d' {
			return r, true
		}
	}
	return 0, false
}

// hostile is a finding whose every text tries something.
func hostile() compare.Finding {
	const bad = "x\x1b[2J\x1b]0;title\a\u202egnp.exe\u2066\r\n::error::y\x9b\x00%0A]]>=cmd()"
	f := conflict()
	f.Topic, f.Topics = "event"+bad+"/attribute", []string{"event" + bad + "/attribute"}
	f.Label, f.Reason, f.Notes, f.Rule = bad, bad, []string{bad}, bad
	f.Camps, f.FitsAll = nil, nil
	source := *slate
	source.ID, source.Title, source.PublishedText = bad, bad, bad
	c := says(&source, f.Topic, bad, 3, bad)
	c.Pos.File = bad
	c.At, c.AttributedTo, c.Scope, c.Note, c.AsOfText = bad, bad, bad, bad, bad
	f.Claims = append(f.Claims[:1:1], c)
	return f
}

func TestHostileText(t *testing.T) {
	res := result(hostile())
	for _, format := range Names() {
		text := written(t, format, res, Options{Show: compare.Note, Width: 80})
		if r, bad := dangerous(text); bad {
			t.Errorf("%s lets %U through:\n%q", format, r, text)
		}
	}
	if n := strings.Count(written(t, "line", res, Options{}), "\n"); n != 1 {
		t.Errorf("one finding takes %d lines", n)
	}
}

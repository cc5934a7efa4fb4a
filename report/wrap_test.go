package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var wraps = []struct {
	text  string
	width int
	want  string // lines, parted by |
}{
	{"", 10, ""},
	{"short", 10, "short"},
	{"two words", 9, "two words"},
	{"two words", 8, "two|words"},
	{"two   words", 8, "two|words"},
	{"seeds/crisisgroup.yaml:12", 16, "seeds/|crisisgroup.|yaml:12"},
	{"abcdefghij", 4, "abcd|efgh|ij"},
	{"日本語の文", 4, "日本|語の|文"},
	{"日本語", 3, "日|本|語"},
	{"a日本", 3, "a日|本"},
	{"e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301|e\u0301"},
	{"👨‍👩‍👧👨‍👩‍👧", 2, "👨‍👩‍👧|👨‍👩‍👧"},
	{"👨‍👩‍👧", 1, "👨‍👩‍👧"},
	{"🇷🇺🇺🇸", 3, "🇷🇺|🇺🇸"},
}

func TestWrap(t *testing.T) {
	for _, x := range wraps {
		got := strings.Join(wrap(x.text, x.width), "|")
		if diff := cmp.Diff(x.want, got); diff != "" {
			t.Errorf("wrap(%q, %d) (-want +got):\n%s", x.text, x.width, diff)
		}
	}
}

// FuzzWrap holds that no line is too wide and that only spaces are lost.
func FuzzWrap(f *testing.F) {
	for _, x := range wraps {
		f.Add(x.text, x.width)
	}
	f.Fuzz(func(t *testing.T, text string, width int) {
		text, width = Escape(text), max(2, width%200)
		lines := wrap(text, width)
		for _, l := range lines {
			if n := columns(l); n > width {
				t.Errorf("wrap(%q, %d): a line of %d columns: %q", text, width, n, l)
			}
		}
		unspaced := func(s string) string { return strings.ReplaceAll(s, " ", "") }
		if got := unspaced(strings.Join(lines, "")); got != unspaced(text) {
			t.Errorf("wrap(%q, %d) loses letters: %q", text, width, got)
		}
	})
}

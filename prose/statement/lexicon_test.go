package statement

import (
	"strings"
	"testing"

	"crosscheck/prose"
)

func TestForms(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"dead", "dead"},
		{"kill/v", "kill kills killed killing"},
		{"injure/v", "injure injures injured injuring"},
		{"bury/v", "bury buries buried burying"},
		{"gun/vv_down", "gun_down guns_down gunned_down gunning_down"},
		{"attack/n", "attack attacks"},
		{"city/n", "city cities"},
		{"service_member/n", "service_member service_members"},
		{"were_burned", "were_burned"},
	} {
		if got := strings.Join(new(lexiconReader).forms(c.word), " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.word, got, c.want)
		}
	}
}

func TestLexiconFaults(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"goals: count", "1 an entry before the first field"},
		{"[sport]\ngoals", "2 “goals” does not say what its values may be"},
		{"[sport]\ngoals: number", "2 “number” is neither a kind of value nor a flag"},
		{"[sport]\ngoals: count\n\tbeside goal/n", "3 “beside” is no side of an attribute"},
		{"[events]\nmatch", "2 “match” has no colon and words after it"},
		{"[sport]\ngoals: count\n \v\n\tcounted goal/n\n\u00a0", ""},
		{"[sport]\ngoals: count\n\tcounted goal/q", "3 “goal/q” has a mark that is none"},
		{"[sport]\ngoals: count\n\tcounted goal/n_keep/n", "3 “goal/n_keep/n” has more than one mark"},
		{"[sport]\ngoals: count\n\tcounted goal ~ keep/", "3 “keep/” has a mark that is none"},
		{"[sport]\ngoals: count\n\tobject /vv", "3 “/vv” has a mark and no word before it"},
		{"[sport]\ngoals: count\n\t/vv", "3 “/vv” has a mark and no word before it"},
		{"[persons]\nof_/vv", "2 “of_/vv” has a mark and no word before it"},
		{"# only a comment\n\n[sport]\ngoals: count # here too\n\tcounted goal/n", ""},
	} {
		_, faults := ReadLexicon(c.text)
		got := ""
		if len(faults) > 0 {
			got = string(rune('0'+faults[0].Line)) + " " + faults[0].Msg
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestExtend: an editor's own words work beside the built-in ones, which stay
// as they are.
func TestExtend(t *testing.T) {
	l, faults := Builtin().Extend("[beekeeping]\nhives: count thing main\n\tcounted Hive/n\n\tobject swarm/v\n[classes]\ncolony: hive/n")
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	d, _ := prose.Read("a.txt", []byte("The frost killed 40 hives, the keeper said."), prose.ReadOptions{})
	if s := Find(d, Options{Lexicon: l}); len(s) != 1 || s[0].Attribute != "hives" || s[0].Field != "beekeeping" {
		t.Errorf("%+v", s)
	}
	if l.Class("hives") != "colony" || Builtin().Class("hives") != "hives" || Builtin().Class("vessel") != "ship" {
		t.Errorf("classes are %s, %s, %s", l.Class("hives"), Builtin().Class("hives"), Builtin().Class("vessel"))
	}
	if n := len(Builtin().attributes); n < 200 {
		t.Errorf("the lexicon has %d attributes, want a few hundred", n)
	}
}

// FuzzLexicon holds that a lexicon of any text is read without a panic, that its
// faults have a line, and that what it makes can be used on an article.
func FuzzLexicon(f *testing.F) {
	for _, text := range []string{"goals: count", "[sport]\ngoals", "[sport]\ngoals: count\n\tcounted goal/n", "[events]\nmatch", "[events]\nmatch: match/n game\n",
		"# only a comment\n\n[sport]\ngoals: count # here too\n\tcounted goal/n\n\tafter score/v\n", "[x]\ndeaths: count\n\tcounted people/n ~ fire\n\tbefore kill/v gun/vv_down", "[persons]\nman Woman/n", "[sorts]\naside: report/n",
		"[classes]\nship: boat/n", "[scopes]\nin_custody: held_at"} {
		f.Add(text)
	}
	d, _ := prose.Read("a.txt", []byte("PORT ALDA, 7 May 2025 — The fire killed 31 people. The match had 3 goals.\n"), prose.ReadOptions{})
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<13 {
			t.Skip("long texts show nothing that short ones do not")
		}
		l, faults := Builtin().Extend(text)
		for _, fault := range faults {
			if fault.Line < 1 || fault.Line > strings.Count(text, "\n")+1 || fault.Msg == "" {
				t.Errorf("%+v", fault)
			}
		}
		for _, s := range Find(d, Options{Lexicon: l}) {
			if s.Span.Start < 0 || s.Span.End > len(d.Text) {
				t.Errorf("%+v", s)
			}
		}
	})
}

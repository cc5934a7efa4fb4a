package measure

import (
	"testing"
)

// vocabulary is that of the design's example, with a second level.
func vocabulary(t testing.TB) *Vocabulary {
	t.Helper()
	v := new(Vocabulary)
	for _, n := range []struct {
		name   string
		also   []string
		within string
	}{
		{"ISIS-K", []string{"IS-KP", "ISKP", "Islamic State Khorasan Province"}, "ISIS"},
		{"ISIS", []string{"Islamic State", "ISIL", "Daesh"}, ""},
		{"ISIS-central", []string{"main ISIS organisation", "global organisation"}, "ISIS"},
		{"Kabul cell", nil, "IS-KP"},
		{"al-Qaeda", []string{"al-Qaida"}, ""},
	} {
		if err := v.Add(n.name, n.also, n.within); err != nil {
			t.Fatalf("%s: %v", n.name, err)
		}
	}
	return v
}

func TestVocabularyFinds(t *testing.T) {
	v := vocabulary(t)
	for _, c := range []struct{ name, want string }{
		{"ISIS", "ISIS"}, {"isis", "ISIS"}, {"the Islamic State", "ISIS"}, {"ISIS-K", "ISIS-K"}, {"ISIS K", "ISIS-K"},
		{"IS-KP", "ISIS-K"}, {"Da’esh", "ISIS"}, {"Al-Qa'ida", "al-Qaeda"}, {"Taliban", ""}, {"", ""},
	} {
		got, ok := v.Canonical(c.name)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("Canonical(%q) = %q, %v, want %q", c.name, got, ok, c.want)
		}
	}
	if _, ok := (*Vocabulary)(nil).Canonical("ISIS"); ok {
		t.Error("no vocabulary knows a name")
	}
}

func TestVocabularySpans(t *testing.T) {
	v := vocabulary(t)
	for _, c := range []struct {
		name   string
		lo, hi int
	}{{"ISIS", 1, 5}, {"ISIS-K", 2, 4}, {"Kabul cell", 3, 4}, {"ISIS-central", 4, 5}, {"al-Qaeda", 5, 6}} {
		lo, hi, ok := v.Span(c.name)
		if lo != c.lo || hi != c.hi || !ok {
			t.Errorf("Span(%s) = %d, %d, %v, want %d, %d", c.name, lo, hi, ok, c.lo, c.hi)
		}
	}
	if _, _, ok := v.Span("Taliban"); ok {
		t.Error("a name that is not there has a span")
	}
}

func TestVocabularyFaults(t *testing.T) {
	for _, c := range []struct {
		name   string
		also   []string
		within string
		want   string
	}{
		{"isis", nil, "", `the name "isis" is declared twice`},
		{"Daesh", nil, "", `"Daesh" already means "ISIS"`},
		{"Caliphate", []string{"ISIL"}, "", `"ISIL" already means "ISIS"`},
		{"", nil, "", "a name must not be empty"},
		{"X", []string{" "}, "", "a name must not be empty"},
		{"X", nil, "x", `"X" would lie within itself`},
		{"X", []string{"Y"}, "the Y", `"X" would lie within itself`},
		{"World", []string{"Mother"}, "ISIS-K", `"World" would lie within itself`},
		{"fine", []string{"Fine", "fine"}, "not declared", ""},
	} {
		v := vocabulary(t)
		if err := v.Add("Leaf", nil, "Mother"); err != nil {
			t.Fatal(err)
		}
		if err := v.Add("al-Shabaab", nil, "Leaf"); err != nil {
			t.Fatal(err)
		}
		if c.name == "World" {
			c.within = "al-Shabaab"
		}
		got := ""
		if err := v.Add(c.name, c.also, c.within); err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("Add(%q, %q, %q): got %q, want %q", c.name, c.also, c.within, got, c.want)
		}
		if _, ok := v.Canonical("X"); ok && c.want != "" {
			t.Errorf("%q: a refused name was entered", c.want)
		}
	}
}

func TestVocabularyUndeclared(t *testing.T) {
	v := vocabulary(t)
	if got := v.Undeclared(); len(got) != 0 {
		t.Errorf("got %q, want none", got)
	}
	_ = v.Add("a", nil, "Mother")
	_ = v.Add("b", nil, "mother")
	if got := v.Undeclared(); len(got) != 1 || got[0] != "Mother" {
		t.Errorf("got %q, want Mother", got)
	}
}

package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// relaying makes sources out of "a<x,y b<a c": a relays x and y, b relays a.
func relaying(text string) []*facts.Source {
	var out []*facts.Source
	for _, word := range strings.Fields(text) {
		id, via, relays := strings.Cut(word, "<")
		s := &facts.Source{ID: id}
		if relays {
			s.Via = strings.Split(via, ",")
		}
		out = append(out, s)
	}
	return out
}

func TestOrigins(t *testing.T) {
	for _, c := range []struct {
		sources string
		want    string // sources, independent origins, the shared ones
	}{
		{"a b c", "3 3 "},
		{"a<x b<x c", "3 2 x"},
		{"a<x b<x", "2 1 x"},
		{"a<x b<X", "2 1 X"},
		{"a<x", "1 1 "},
		{"a<b b", "2 1 b (itself)"},
		{"a<b b<c c<x d<c", "4 1 x"},
		{"a<x,y b<y,z c<z", "3 1 x, y and z"},
		{"a<x b<y c<x,y", "3 1 x and y"},
		{"a<x,y b<z", "2 2 "},
		{"a<x b<x c<y d<y e", "5 3 x and y"},
		{"a<b b<a", "2 1 a (itself)"},
		{"a<b b<a c<b", "3 1 a (itself)"},
		{"a<b b<a,x", "2 1 x"},
		{"a<a b", "2 2 "},
		{"a<b b<c c<a d<e e<d", "5 2 a and d (itself)"},
	} {
		sources := relaying(c.sources)
		for range 2 {
			b := newOrigins(sources).backingOf(sources)
			got := fmt.Sprintf("%d %d %s", b.sources, b.origins, b.from)
			if b.self {
				got += " (itself)"
			}
			if got != c.want && b.origins != b.sources || b.origins == b.sources && !strings.HasPrefix(got, c.want) {
				t.Errorf("%s: got %s, want %s", c.sources, got, c.want)
			}
			slices.Reverse(sources) // the order of sources changes nothing
		}
	}
}

func TestOriginsInFindings(t *testing.T) {
	via := func(w *world, pairs string) *world {
		for _, s := range relaying(pairs) {
			w.source(s.ID).Via = s.Via
		}
		return w
	}
	for _, c := range []struct {
		via, claims, want string
	}{
		{"a<interfax b<interfax", "a: 137; b: 137; c: 133", "conflict: 133 and 137 exclude one another; 137 is said by 2 sources, both relaying interfax\n"},
		{"a<b", "a: 137; b: 137; c: 133", "conflict: 133 and 137 exclude one another; 137 is said by 2 sources, both going back to b\n"},
		{"a<x b<x", "a: 137; b: 137; c: 133; d: 137", "conflict: 133 and 137 exclude one another; 137 is said by 3 sources, but 2 independent origins (x counts once)\n"},
		{"a<x b<x", "a: 137; b: at least 135; c: 133", "conflict: 133 and 137 exclude one another; 137 and at least 135 are said by 2 sources, both relaying x\n"},
		{"a<x b<x", "a: 137; b: 137", "one-origin: 2 sources speak of it, both relaying x\n"},
		{"a<x b<x c<b", "a: 137; b: 137; c: 137", "one-origin: 3 sources speak of it, all relaying x\n"},
		{"a<b", "a: 137; b: 137", "one-origin: 2 sources speak of it, both going back to b\n"},
		{"a<x b<x", "a: 137; b: 137; c: 137", ""},
		{"a<x b<x", "a: 137; a: 137", "single-source: only a states it\n"},
		{"a<x b<x", "a: 137; b: 137; ref: 137", "one-origin: 2 sources speak of it, both relaying x\n"},
		{"a<x b<x", "a: 133; b: 137", "conflict: 133 and 137 exclude one another\none-origin: 2 sources speak of it, both relaying x\n"},
	} {
		w := via(newWorld(t, measure.Count), c.via).says("x/y", strings.Split(c.claims, "; ")...)
		if got := brief(Compare(w.corpus, Options{})); got != c.want {
			t.Errorf("%s, via %s:\n got %s\nwant %s", c.claims, c.via, got, c.want)
		}
	}
}

// TestCampOrigins holds the counts of camps and of the whole.
func TestCampOrigins(t *testing.T) {
	w := newWorld(t, measure.Count).says("x/y", "a: 137", "b: 137", "c: 133")
	w.source("a").Via, w.source("b").Via = []string{"x"}, []string{"x"}
	res := Compare(w.corpus, Options{})
	got := fmt.Sprint(res.Origins)
	for _, c := range res.Findings[0].Camps {
		got += fmt.Sprintf("; %d of %d", c.Origins, c.Sources)
	}
	if got != "2; 1 of 1; 1 of 2" {
		t.Errorf("got %s", got)
	}
}

// TestLongRelays holds that a long chain and a large circle are walked once.
func TestLongRelays(t *testing.T) {
	const n = 50_000
	for name, last := range map[string]string{"chain": "x", "circle": "s0"} {
		var sources []*facts.Source
		for i := range n {
			sources = append(sources, &facts.Source{ID: fmt.Sprint("s", i), Via: []string{fmt.Sprint("s", i+1)}})
		}
		sources[n-1].Via = []string{last}
		if b := newOrigins(sources).backingOf(sources); b.origins != 1 {
			t.Errorf("%s: %+v", name, b)
		}
	}
}

func TestSameNumber(t *testing.T) {
	type says struct{ topic, claims string }
	for _, c := range []struct {
		name string
		says []says
		want string
	}{
		{"another thing", []says{{"x/deaths", "a: 4,460 people"}, {"x/shelters", "b: 4460"}},
			"same-number: the same number, 4,460, stands for x/deaths (a) and x/shelters (b) x/deaths,x/shelters\n"},
		{"not round", []says{{"x/deaths", "a: 137"}, {"x/injured", "b: at least 137"}},
			"same-number: the same number, 137, stands for x/deaths (a) and x/injured (b) x/deaths,x/injured\n"},
		{"three topics", []says{{"x/a", "a: 137"}, {"x/b", "b: 137"}, {"x/c", "c: 137"}},
			"same-number: the same number, 137, stands for x/a (a), x/b (b) and x/c (c) x/a,x/b,x/c\n"},
		{"one source tells two apart", []says{{"x/a", "a: 137"}, {"x/b", "b: 137; a: 137"}}, ""},
		{"a third topic beside them", []says{{"x/a", "a: 137"}, {"x/b", "a: 137"}, {"x/c", "c: 137"}},
			"same-number: the same number, 137, stands for x/a (a), x/b (a) and x/c (c) x/a,x/b,x/c\n"},
		{"one source", []says{{"x/a", "a: 137"}, {"x/b", "a: 137"}}, ""},
		{"another event", []says{{"x/a", "a: 137"}, {"y/b", "b: 137"}}, ""},
		{"no event", []says{{"a", "a: 137"}, {"b", "b: 137"}}, ""},
		{"an event between", []says{{"x/a", "a: 137"}, {"x/b/c", "c: 137"}, {"x/d", "b: 137"}, {"x-y/a", "d: 137"}, {"xx/a", "d: 139"}},
			"same-number: the same number, 137, stands for x/a (a) and x/d (b) x/a,x/d\n"},
		{"an event below", []says{{"x/y/a", "a: 137"}, {"x/b", "b: 137"}}, ""},
		{"small", []says{{"x/a", "a: 97"}, {"x/b", "b: 97"}}, ""},
		{"round", []says{{"x/a", "a: 150"}, {"x/b", "b: 150"}}, ""},
		{"round thousands", []says{{"x/a", "a: 12,000"}, {"x/b", "b: 12,000"}}, ""},
		{"a year", []says{{"x/a", "a: 2015"}, {"x/b", "b: 2015"}}, ""},
		{"no year", []says{{"x/a", "a: 2,013"}, {"x/b", "b: 2,013"}},
			"same-number: the same number, 2,013, stands for x/a (a) and x/b (b) x/a,x/b\n"},
		{"a reference", []says{{"x/a", "a: 137"}, {"x/b", "ref: 137"}}, ""},
		{"another number", []says{{"x/a", "a: 137"}, {"x/b", "b: 139"}}, ""},
		{"a range", []says{{"x/a", "a: 137 to 139"}, {"x/b", "b: 137"}}, ""},
	} {
		w := newWorld(t, measure.Count)
		for _, s := range c.says {
			w.says(s.topic, strings.Split(s.claims, "; ")...)
		}
		got := ""
		for _, f := range Compare(w.corpus, Options{}).Findings {
			if f.Kind == SameNumber {
				got += fmt.Sprintf("%s: %s %s\n", f.Kind, f.Reason, strings.Join(f.Topics, ","))
			}
		}
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

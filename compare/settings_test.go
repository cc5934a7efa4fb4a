package compare

import (
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// TestDeclared holds what topics.yaml may say of a topic.
func TestDeclared(t *testing.T) {
	until, _ := measure.ParseEDTF("2024-03-24")
	for _, c := range []struct {
		topic  facts.Topic
		kind   measure.Kind
		claims string
		status Status
		want   string // "severity kind: reason", separated by "; "
	}{
		{facts.Topic{Grows: true}, measure.Count, "a: 133 | as-of 2024-03-23; b: 137 | as-of 2024-03-25", StatusOutdated,
			"warning outdated: 133 (a) as of 2024-03-23 is older and lower than 137 (b) as of 2024-03-25"},
		{facts.Topic{Grows: true}, measure.Count, "a: 133 | as-of 2024-03-25; b: 137 | as-of 2024-03-23", StatusRevised,
			"warning revised: 133 (a) as of 2024-03-25 is later and lower than 137 (b) as of 2024-03-23"},
		{facts.Topic{Grows: true}, measure.Count, "a: 133 | as-of 2024-03-23; b: 137 | as-of 2024-03-23/2024-03-25", StatusConflict,
			"error conflict: 133 and 137 exclude one another"},
		{facts.Topic{Grows: true}, measure.Count, "a: 133 | as-of 2024-03-23; b: 137", StatusConflict, "error conflict: 133 and 137 exclude one another"},
		{facts.Topic{Grows: true}, measure.Count, "a: 133 | as-of 2024-03-23; b: 137 | as-of 2024-03-25; c: 139 | as-of 2024-03-25", StatusConflict,
			"error conflict: 133, 137 and 139 exclude one another"},
		{facts.Topic{Grows: true}, measure.Count, "a: 141 | as-of 2024-03-23; b: 137 | as-of 2024-03-25; c: 144 | as-of 2024-03-26", StatusRevised,
			"warning revised: 137 (b) as of 2024-03-25 is later and lower than 141 (a) as of 2024-03-23"},
		{facts.Topic{Grows: true}, measure.Count, "a: 133 | as-of 2024-03-23; b: 133 | as-of 2024-03-25", StatusAgree, ""},
		{facts.Topic{Grows: true, GrowsUntil: until}, measure.Count, "a: 133 | as-of 2024-03-25; b: 137 | as-of 2024-03-26", StatusConflict,
			"error conflict: 133 and 137 exclude one another"},
		{facts.Topic{Grows: true, GrowsUntil: until}, measure.Count, "a: 133 | as-of 2024-03-23; b: 137 | as-of 2024-03-26", StatusOutdated,
			"warning outdated: 133 (a) as of 2024-03-23 is older and lower than 137 (b) as of 2024-03-26"},
		{facts.Topic{Grows: true}, measure.Count, "a: 133 | as-of 2024-03-23; ref: 137 | as-of 2024-03-25", StatusOutdated,
			"warning outdated: 133 (a) as of 2024-03-23 is older and lower than 137 (ref) as of 2024-03-25; note single-source: only a states it, beside the reference"},
		{facts.Topic{Grows: true}, measure.Date, "a: 2024-03-22 | as-of 2024-03-23; b: 2024-03-24 | as-of 2024-03-25", StatusConflict,
			"error conflict: 2024-03-22 and 2024-03-24 exclude one another"},
		{facts.Topic{Tolerance: "5 %"}, measure.Count, "a: 133; b: 137", StatusCompatible, "note imprecise: 133 (a), read as 127 to 139, and 137 (b), read as 131 to 143, agree within the topic's tolerance"},
		{facts.Topic{Tolerance: "1 %"}, measure.Count, "a: 133; b: 141", StatusConflict, "error conflict: 133, read as 132 to 134, and 141, read as 140 to 142, exclude one another"},
		{facts.Topic{Tolerance: "3 days"}, measure.Date, "a: 2024-03-22; b: 2024-03-24", StatusCompatible, "note imprecise: 2024-03-22 (a) and 2024-03-24 (b) agree within the topic's tolerance"},
		{facts.Topic{Severity: "warning"}, measure.Count, "a: 133; b: 137", StatusConflict, "warning conflict: 133 and 137 exclude one another"},
		{facts.Topic{Severity: "error"}, measure.Count, "a: dozens; b: 137", StatusPossibleConflict, "error possible-conflict: 137 lies outside dozens, read as 24 to 99"},
		{facts.Topic{Severity: "error"}, measure.Count, "a: 133", StatusSingle, "note single-source: only a states it"},
		{facts.Topic{Many: true}, measure.Name, "a: Hamas; b: ISIS-K; ref: Taliban", StatusCompatible, ""},
		{facts.Topic{Many: true}, measure.Name, "a: Hamas; b: Hames", StatusAgree, "warning spelling: Hamas and Hames look like spellings of one name"},
		{facts.Topic{Label: "Death toll"}, measure.Count, "a: 133 | by police; b: 137 | by doctors", StatusConflict,
			"error conflict: 133 (citing police) and 137 (citing doctors) exclude one another"},
		{facts.Topic{}, measure.Count, "a: 133 | by police; a: 137 | by doctors", StatusConflict,
			"error conflict: a gives unlike versions: 133 (citing police) and 137 (citing doctors) exclude one another; note single-source: only a states it"},
		{facts.Topic{}, measure.Count, "a: 133 | scope confirmed; b: 137", StatusCompatible, "note imprecise: 133 (a; confirmed) and 137 (b) are of unlike scope and not compared"},
		{facts.Topic{}, measure.Count, "a: 133 | scope confirmed; b: 137; c: 133 | scope confirmed", StatusAgree, ""},
		{facts.Topic{}, measure.Count, "a: 133 | scope confirmed; b: 137; c: 134 | scope confirmed", StatusConflict,
			"error conflict: 133 and 134 exclude one another"},
		{facts.Topic{}, measure.Date, "a: [1994,1996]; b: [1996,1998]; c: [1994,1998]", StatusConflict, "error conflict: no value fits all of [1994,1996] (read as any day of 1994 or any day of 1996), [1996,1998] (read as any day of 1996 or any day of 1998) and [1994,1998] (read as any day of 1994 or any day of 1998)"},
	} {
		w := newWorld(t, c.kind).says("e/t", strings.Split(c.claims, "; ")...)
		w.corpus.Topics.File = "topics.yaml"
		w.corpus.Topics.Declared["e/t"] = &c.topic
		res := Compare(w.corpus, Options{})
		var got []string
		for _, f := range res.Findings {
			got = append(got, f.Severity.String()+" "+string(f.Kind)+": "+f.Reason)
		}
		if g := strings.Join(got, "; "); g != c.want || res.Topics[0].Status != c.status {
			t.Errorf("%+v with %s:\n got %s %s\nwant %s %s", c.topic, c.claims, res.Topics[0].Status, g, c.status, c.want)
		}
	}
}

func TestUnknownTopic(t *testing.T) {
	w := newWorld(t, measure.Count).says("crocus/deahts", "a: 5", "b: 5")
	w.corpus.Topics.File = "topics.yaml"
	w.corpus.Topics.Declared["crocus/deaths"] = &facts.Topic{Name: "crocus/deaths"}
	w.corpus.Topics.Order = []string{"crocus/deaths"}
	res := Compare(w.corpus, Options{})
	want := "unknown-topic: crocus/deahts is not in topics.yaml; the nearest there is crocus/deaths\n"
	if got := brief(res); got != want || res.Topics[0].Status != StatusAgree {
		t.Errorf("got %s, status %s", got, res.Topics[0].Status)
	}
}

func TestSeverities(t *testing.T) {
	c := newWorld(t, measure.Count).says("e/t", "a: 133", "b: 137").corpus
	for _, f := range Compare(c, Options{Severities: map[Kind]Severity{Conflict: Note}}).Findings {
		if f.Severity != Note {
			t.Errorf("%s is %s", f.Kind, f.Severity)
		}
	}
}

func TestFingerprintKeepsStill(t *testing.T) {
	find := func(claims ...string) string {
		return Compare(newWorld(t, measure.Count).says("e/t", claims...).corpus, Options{}).Findings[0].Fingerprint
	}
	first := find("a: 133", "b: at least 137")
	if len(first) != 16 {
		t.Errorf("%q is not 16 digits long", first)
	}
	for _, c := range []struct {
		claims []string
		same   bool
	}{
		{[]string{"b: 137 or more", "a: one hundred and thirty-three"}, true},
		{[]string{"a: 133", "b: at least 138"}, false},
		{[]string{"a: 133", "c: at least 137"}, false},
		{[]string{"a: 133", "b: 137"}, false},
	} {
		if got := find(c.claims...); (got == first) != c.same {
			t.Errorf("%v: same fingerprint: %v, want %v", c.claims, got == first, c.same)
		}
	}
}

package compare

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// phrases are values as sources write them, by kind.
var phrases = map[measure.Kind][]string{
	measure.Count: {"%d", "%d", "%d", "at least %d", "more than %d", "nearly %d", "about %d", "up to %d", "fewer than %d", "just over %d",
		"at most %d", "dozens", "hundreds", "scores", "a few", "between %d and 210", "%d to 220", "%d million", "%d,345,678"},
	measure.Quantity: {"%d km", "%d.5 km", "about %d miles", "at least %d km", "%d to 150 km", "just over %d km", "more than %d miles", "%d metres", "up to %d km", "%d miles", "%d0 miles", "%d0 km", "%d00 feet"},
	measure.Date:     {"2024-03-%02d", "2024-03", "2024", "2024-04-%02d", "2024-03-01/2024-03-%02d", "202X", "20XX-03-%02d", "2024-XX-%02d", "[2024-03-01, 2024-03-%02d]", "2024-03-%02dT10:15:00", "2024-03-%02dT20:15:00Z", "2024-03-%02dT23:15:00+03:00"},
	measure.Name:     {"ISIS", "ISIS-K", "ISIS-central", "Hamas", "Hames", "not ISIS-K", "not ISIS", "ISIS, not ISIS-K", "Taliban", "Talibans", "not Hamas", "ISIS-K, not Taliban"},
	measure.Person:   {"Michael Kurilla", "Erik Kurilla", "M. Kurilla", "Kurilla", "Michael Erik Kurilla", "Ivan Petrov", "Ivan Petrow"},
	measure.YesNo:    {"yes", "no"},
}

var phraseKinds = []measure.Kind{measure.Count, measure.Quantity, measure.Date, measure.Name, measure.Person, measure.YesNo}

func randomPhrase(rng *rand.Rand, kind measure.Kind) string {
	n := []int{1, 2, 10, 12, 13, 20, 28}
	if kind == measure.Count {
		n = []int{9, 12, 50, 80, 84, 90, 95, 99, 100, 101, 104, 110, 130, 133, 137, 140, 150, 200}
	}
	p := phrases[kind][rng.IntN(len(phrases[kind]))]
	if k := n[rng.IntN(len(n))]; slices.Contains([]byte(p), '%') {
		return fmt.Sprintf(p, k)
	}
	return p
}

// TestFieldAgreesWithRelate holds the line against measure.Relate: two values
// have a place in common exactly if they are compatible.
func TestFieldAgreesWithRelate(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 10_000 {
		kind := phraseKinds[rng.IntN(len(phraseKinds))]
		w := newWorld(t, kind).says("e/t", "a: "+randomPhrase(rng, kind), "b: "+randomPhrase(rng, kind))
		tp := topic{corpus: w.corpus, opt: &Options{}}
		vals := tp.varieties(w.corpus.Claims)
		if len(vals) < 2 {
			continue
		}
		rel := measure.Relate(*vals[0].value, *vals[1].value, nil)
		if got, want := tp.newField(vals).meets(0, 1), rel.Verdict <= measure.Compatible; got != want {
			t.Fatalf("%q and %q meet: %v; Relate says %+v", vals[0].value.Text, vals[1].value.Text, got, rel)
		}
	}
}

// randomCorpus makes a corpus with several topics, roles, scopes and speakers.
func randomCorpus(t testing.TB, rng *rand.Rand) *facts.Corpus {
	kind := phraseKinds[rng.IntN(len(phraseKinds))]
	w := newWorld(t, kind)
	w.corpus.Topics.File = "topics.yaml"
	w.corpus.Topics.Declared["e/t0"] = &facts.Topic{Name: "e/t0", Grows: true}
	w.corpus.Topics.Declared["e/t1"] = &facts.Topic{Name: "e/t1", Many: rng.IntN(4) == 0, Severity: "note"}
	w.corpus.Topics.Rules = []facts.Rule{rule("e/t0 = e/t1 + e/t2"), rule("e/t0 <= e/t1")}
	sources := []string{"a", "b", "c", "d", "ref", "ref2", "draft"}
	for range 1 + rng.IntN(12) {
		line := sources[rng.IntN(len(sources)-rng.IntN(3))] + ": " + randomPhrase(rng, kind)
		if rng.IntN(5) == 0 {
			line += []string{" | scope confirmed", " | by X", " | by Y"}[rng.IntN(3)]
		}
		if rng.IntN(2) == 0 {
			line += fmt.Sprintf(" | as-of 2024-03-%02d", 1+rng.IntN(28))
		}
		w.says(fmt.Sprintf("e/t%d", rng.IntN(3)), line)
	}
	return w.corpus
}

// shuffled gives the same sources in another order.
func shuffled(c *facts.Corpus, rng *rand.Rand) *facts.Corpus {
	o := *c
	o.Sources, o.Claims = slices.Clone(c.Sources), nil
	rng.Shuffle(len(o.Sources), func(i, j int) { o.Sources[i], o.Sources[j] = o.Sources[j], o.Sources[i] })
	for _, s := range o.Sources {
		for _, claim := range c.Claims {
			if claim.Source == s {
				o.Claims = append(o.Claims, claim)
			}
		}
	}
	return &o
}

func TestResultHolds(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	for range 1_500 {
		c := randomCorpus(t, rng)
		res := Compare(c, Options{})
		checkResult(t, c, res)
		other := Compare(shuffled(c, rng), Options{})
		if d := cmp.Diff(describe(res), describe(other)); d != "" {
			t.Fatalf("the order of sources changes findings (-one +other):\n%s", d)
		}
	}
}

func describe(res *Result) []string {
	var out []string
	for _, f := range res.Findings {
		s := fmt.Sprint(f.Kind, f.Severity, f.Topics, f.Label, f.Reason, f.Notes, f.Fingerprint, f.Scope, f.FitsAll, f.Reference, f.Excluded)
		for _, c := range f.Claims {
			s += fmt.Sprint("; ", c.Source.ID, c.Pos, c.Value.Text)
		}
		for _, c := range f.Camps {
			s += fmt.Sprint("; ", c.Claims, c.Common)
		}
		out = append(out, s)
	}
	for _, tp := range res.Topics {
		out = append(out, fmt.Sprint(tp))
	}
	return out
}

// checkResult holds what every result promises.
func checkResult(t *testing.T, c *facts.Corpus, res *Result) {
	t.Helper()
	kindSum, statusSum, claims := 0, 0, 0
	for _, n := range res.CountKinds() {
		kindSum += n.Count
	}
	for _, n := range res.CountStatuses() {
		statusSum += n.Count
	}
	for _, s := range res.Sources {
		claims += s.Claims
	}
	if kindSum != len(res.Findings) || statusSum != len(res.Topics) || claims != len(c.Claims) {
		t.Fatalf("%d findings, %d by kind; %d topics, %d by status; %d claims, %d by source",
			len(res.Findings), kindSum, len(res.Topics), statusSum, len(c.Claims), claims)
	}
	seen := map[string]bool{}
	for i := range res.Findings {
		f := &res.Findings[i]
		if seen[f.Fingerprint] {
			t.Fatalf("two findings have the fingerprint of %+v", f)
		}
		seen[f.Fingerprint] = true
		if f.Reason == "" || f.Label == "" || len(f.Claims) == 0 || f.Topic != f.Topics[0] {
			t.Fatalf("incomplete: %+v", f)
		}
		checkCamps(t, f)
	}
}

func checkCamps(t *testing.T, f *Finding) {
	t.Helper()
	for _, camp := range f.Camps {
		for _, n := range camp.Claims {
			if slices.Contains(f.FitsAll, n) || slices.Contains(f.Reference, n) || f.Claims[n].Source.Role == facts.RoleDraft {
				t.Fatalf("claim %d ought not to be in a camp: %+v", n, f)
			}
		}
	}
	if len(f.Camps) == 1 {
		t.Fatalf("a single camp: %+v", f)
	}
	for i, c := range f.Claims {
		if c.Source.Role == facts.RoleDraft && f.Kind != UnknownTopic && (i > 0 || !onDraft(f.Kind)) {
			t.Fatalf("a draft's claim in %+v", f)
		}
	}
}

// FuzzOrder looks for corpora on which the order of sources, or the number of
// goroutines, would change a finding.
func FuzzOrder(f *testing.F) {
	for n := range uint64(20) {
		f.Add(n, n*n)
	}
	f.Fuzz(func(t *testing.T, a, b uint64) {
		rng := rand.New(rand.NewPCG(a, b))
		c := randomCorpus(t, rng)
		res := Compare(c, Options{})
		checkResult(t, c, res)
		if d := cmp.Diff(describe(res), describe(Compare(shuffled(c, rng), Options{}))); d != "" {
			t.Fatal(d)
		}
	})
}

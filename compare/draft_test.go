package compare

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// verdictOf writes the verdicts on the claims of drafts: "severity verdict:
// reason [notes]".
func verdictOf(res *Result) string {
	var out []string
	for _, c := range res.Checked {
		s := c.Severity.String() + " " + string(c.Verdict) + ": " + c.Reason
		if c.Verdict == Supported {
			s = strings.TrimPrefix(s, "note ")
		}
		for _, n := range c.Notes {
			s += " [" + n + "]"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestDraft(t *testing.T) {
	for _, c := range []struct {
		kind   measure.Kind
		claims string
		want   string
	}{
		{measure.Count, "a: 133; draft: 133", "supported: a says so"},
		{measure.Count, "a: 133; b: 133; draft: 133", "supported: a and b say so"},
		{measure.Count, "a: 133; draft: more than 130", "supported: it follows from 133 (a)"},
		{measure.Count, "a: at least 139; draft: more than 130", "supported: it follows from at least 139 (a)"},
		{measure.Count, "a: almost 100; draft: about 100", "supported: it follows from almost 100 (a)"},
		{measure.Count, "a: 12,345,678; draft: 12 million", "supported: it follows from 12,345,678 (a)"},
		{measure.Count, "a: 12 million; draft: 12,345,678", "note unsourced: no source states 12,345,678, though 12 million (a) leaves room for it"},
		{measure.Count, "a: 133; b: 137; draft: at least 133", "supported: it follows from 133 (a) and 137 (b)"},

		{measure.Count, "a: 133; draft: 134", "error contradicted: 134 and 133 (a) exclude one another"},
		{measure.Count, "a: 133; b: 137; draft: 135", "error contradicted: 135 does not fit 133 (a) and 137 (b)"},
		{measure.Count, "a: at least 130; b: 137; draft: 133", "error contradicted: 133 and 137 (b) exclude one another"},
		{measure.Count, "a: almost 100; draft: 84", "warning contradicted: 84 lies outside almost 100 (a), read as 90 to 100 [read loosely they meet (nearly: 20 %)]"},
		{measure.Count, "a: dozens; draft: 150", "warning contradicted: 150 lies outside dozens (a), read as 24 to 99 [vague words decide: they may reach further]"},
		{measure.Date, "a: [1994,1996]; b: [1996,1998]; draft: [1994,1998]", "error contradicted: [1994,1998] (read as any day of 1994 or any day of 1998) does not fit [1994,1996] (a; read as any day of 1994 or any day of 1996) and [1996,1998] (b; read as any day of 1996 or any day of 1998)"},
		{measure.YesNo, "a: yes; draft: no", "error contradicted: no and yes (a) exclude one another"},
		{measure.Name, "a: Hamas; draft: not Hamas", "error contradicted: not Hamas and Hamas (a) exclude one another"},
		{measure.Name, "a: ISIS-K | by the US; draft: Hamas | by Russia", "warning contradicted: Hamas (citing Russia) and ISIS-K (a; citing the US) exclude one another [each is attributed to a different speaker]"},

		{measure.Count, "a: 133; b: 137; draft: 133", "warning disputed: the sources disagree: 133 fits 133 (a), not 137 (b)"},
		{measure.Count, "a: 133; b: 137; c: at least 139; draft: at least 137", "warning disputed: the sources disagree: at least 137 fits 137 (b) and at least 139 (c), not 133 (a)"},

		{measure.Count, "a: at least 139; draft: 139", "warning hedge-dropped: 139 is stated as exact, but not by at least 139 (a)"},
		{measure.Count, "a: about 100; b: more than 90; draft: 100", "warning hedge-dropped: 100 is stated as exact, but not by about 100 (a; read as 90 to 110)"},
		{measure.Count, "a: about 100; b: 100; draft: 100", "supported: b says so"},
		{measure.Count, "a: more than 100; draft: 100", "warning hedge-dropped: 100 is stated as exact, but not by more than 100 (a)"},
		{measure.Count, "a: 100; draft: more than 100", "supported: it follows from 100 (a)"},
		{measure.Quantity, "a: 35 miles; draft: 56 km", "supported: it follows from 35 miles (a)"},
		{measure.Quantity, "a: 35 miles; draft: 57 km", "note unsourced: no source states 57 km, though 35 miles (a) leaves room for it"},
		{measure.Quantity, "a: two weeks; draft: 14 days", "supported: it follows from two weeks (a)"},
		{measure.Quantity, "a: two weeks; draft: sixteen days", "note unsourced: no source states sixteen days, though two weeks (a) leaves room for it"},
		{measure.Quantity, "a: 40 °C; draft: 104 °F", "supported: it follows from 40 °C (a)"},
		{measure.Quantity, "a: about 50 km; draft: 50 km", "warning hedge-dropped: 50 km is stated as exact, but not by about 50 km (a; read as 45 to 55 km)"},

		{measure.Count, "a: at least 139; draft: 142", "note unsourced: no source states 142, though at least 139 (a) leaves room for it"},
		{measure.Date, "a: 2024-03; draft: 2024-03-22", "note unsourced: no source states 2024-03-22, though 2024-03 (a) leaves room for it"},
		{measure.Date, "a: 2024-03-22; draft: 2024-03", "supported: it follows from 2024-03-22 (a)"},
		{measure.Name, "a: ISIS; draft: ISIS-K", "note unsourced: no source states ISIS-K, though ISIS (a) leaves room for it"},
		{measure.Name, "a: ISIS-K; draft: ISIS", "supported: it follows from ISIS-K (a)"},
		{measure.Name, "a: IS-KP; draft: ISIS-K", "supported: a says so"},
		{measure.Name, "a: ISIS-K; draft: not Hamas", "supported: it follows from ISIS-K (a)"},
		{measure.Person, "a: Michael Kurilla; draft: Kurilla", "supported: it follows from Michael Kurilla (a)"},
		{measure.Person, "a: Michael Kurilla; draft: Erik Kurilla", "warning contradicted: Erik Kurilla and Michael Kurilla (a) have only a part of the name in common"},
		{measure.List, "a: x, y, z; draft: x, y", "supported: it follows from “x, y, z” (a)"},
		{measure.List, "a: x, y; draft: x, y, z", "note unsourced: no source states “x, y, z”, though “x, y” (a) leaves room for it"},
		{measure.Text, "a: outside Moscow; draft: outside Moscow", "supported: a says so"},
		{measure.Text, "a: outside Moscow; draft: in Moscow", "note unsourced: no source states “in Moscow”, though “outside Moscow” (a) leaves room for it"},
		{measure.Count, "draft: 142", "note unsourced: no source was found to speak of it"},
		{measure.Count, "a: 133 | scope confirmed; draft: 133", "note unsourced: no source states it so that it can be compared: 133 (a; confirmed)"},
		{measure.Count, "a: 133 | scope confirmed; draft: 133 | scope Confirmed", "supported: a says so"},
		{measure.Quantity, "a: 56 kg; draft: 56 km", "note unsourced: no source states it so that it can be compared: 56 kg (a)"},

		{measure.Count, "nbc: 133; slate: 137; draft: 137 | by NBC", "error misattributed: 137 is credited to NBC, which says 133 (nbc)"},
		{measure.Count, "nbc: 133; slate: 133; draft: 137 | by NBC", "error misattributed: 137 is credited to NBC, which says 133 (nbc)"},
		{measure.Count, "nbc: 133; slate: 137; draft: 133 | by nbc", "warning disputed: the sources disagree: 133 fits 133 (nbc), not 137 (slate)"},
		{measure.Count, "nbc: 133; slate: 137; draft: 139 | by a report of NBC", "error misattributed: 139 is credited to a report of NBC, which says 133 (nbc)"},
		{measure.Count, "nbc: almost 100; slate: 84; draft: 84 | by nbc", "warning misattributed: 84 is credited to nbc, which says almost 100 (nbc; read as 90 to 100) [read loosely they meet (nearly: 20 %)]"},
		{measure.Count, "nbc: at least 139; draft: 139 | by nbc", "warning hedge-dropped: 139 is stated as exact, but not by at least 139 (nbc)"},
		{measure.Count, "a: 31; b: at least 34 | by the coast guard; draft: 31 | by Coast guard", "error misattributed: 31 is credited to Coast guard, who is reported to say at least 34 (b; citing the coast guard)"},
		{measure.Count, "a: 31; b: 34; draft: 31 | by the mayor", "warning disputed: the sources disagree: 31 fits 31 (a), not 34 (b)"},
		{measure.Date, "a: in 1989 | by the archive; c: in 1997; draft: in 1997 | by the archive", "error misattributed: 1997 is credited to the archive, who is reported to say 1989 (a; citing the archive)"},
		{measure.Date, "a: in 1989; c: in 1997; d: 1997; draft: 1997", "warning disputed: the sources disagree: 1997 fits 1997 (c and d), not 1989 (a)"},
		{measure.Date, "a: in 1989; c: in 1991; draft: in 1997", "error contradicted: 1997 does not fit 1989 (a) and 1991 (c)"},
		{measure.Date, "a: in early 1989; c: in 1991; draft: in March 1997", "error contradicted: March 1997 does not fit early 1989 (a) and 1991 (c)"},
		{measure.Date, "a: in May 1997; draft: in 1997", "supported: it follows from May 1997 (a)"},
		{measure.Date, "a: on 5 May 1997; c: on Monday, 6 May 1997; draft: on 5 May 1997", "warning disputed: the sources disagree: 5 May 1997 fits 5 May 1997 (a), not Monday, 6 May 1997 (c)"},

		{measure.Count, "a: 133; ref: 137; draft: 137", "supported: ref says so"},
		{measure.Count, "a: 133; ref: 137; draft: 133", "error contradicted: 133 and 137 (ref) exclude one another"},
		{measure.Count, "a: 137; b: 143; ref: at least 135; draft: 137", "warning disputed: the sources disagree: 137 fits 137 (a) and at least 135 (ref), not 143 (b)"},
		{measure.Count, "ref: 133; ref2: 137; draft: 133", "supported: ref says so"},
		{measure.Count, "ref: 133; ref2: 137; draft: 135", "error contradicted: 135 does not fit 133 (ref) and 137 (ref2)"},

		{measure.Count, "a: 133; draft: 133; draft: 137", "supported: a says so [the draft also says 137, at draft.yaml:3:1]; error contradicted: 137 and 133 (a) exclude one another [the draft also says 133, at draft.yaml:2:1]"},
		{measure.Count, "draft: 133; draft2: 137", "note unsourced: no source was found to speak of it; note unsourced: no source was found to speak of it"},
	} {
		w := newWorld(t, c.kind).says("e/t", strings.Split(c.claims, "; ")...)
		if got := verdictOf(Compare(w.corpus, Options{})); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.claims, got, c.want)
		}
	}
}

func TestDraftDeclared(t *testing.T) {
	for _, c := range []struct {
		topic  facts.Topic
		claims string
		want   string
	}{
		{facts.Topic{Grows: true}, "a: 133 | as-of 2024-03-23; b: 137 | as-of 2024-03-25; draft: 133", "warning stale: 133 is an older figure: 137 (b) as of 2024-03-25 is later and higher"},
		{facts.Topic{Grows: true}, "a: 133 | as-of 2024-03-23; b: 137 | as-of 2024-03-25; draft: 137", "supported: b says so [133 (a) is older]"},
		{facts.Topic{Grows: true}, "a: 133 | as-of 2024-03-25; b: 137 | as-of 2024-03-23; draft: 137", "warning disputed: the sources disagree: 137 fits 137 (b), not 133 (a)"},
		{facts.Topic{Grows: true}, "a: 133 | as-of 2024-03-23; b: 137 | as-of 2024-03-25; draft: at least 137", "supported: it follows from 137 (b) [133 (a) is older]"},
		{facts.Topic{Grows: true}, "a: 133 | as-of 2024-03-23; b: 137 | as-of 2024-03-25; draft: 135", "error contradicted: 135 does not fit 133 (a) and 137 (b)"},
		{facts.Topic{Grows: true}, "a: 133 | as-of 2024-03-23; b: 137 | as-of 2024-03-25; c: 133 | as-of 2024-03-25; draft: 133", "warning disputed: the sources disagree: 133 fits 133 (a) and 133 (c), not 137 (b)"},
		{facts.Topic{Grows: true}, "b: 137 | as-of 2024-03-25; draft: 130 | as-of 2024-03-23", "warning stale: 130 is an older figure: 137 (b) as of 2024-03-25 is later and higher"},
		{facts.Topic{Grows: true}, "b: 137 | as-of 2024-03-23; draft: 130 | as-of 2024-03-25", "error contradicted: 130 and 137 (b) exclude one another"},
		{facts.Topic{Grows: true}, "a: 133 | as-of 2024-03-23; ref: 137 | as-of 2024-03-25; draft: 133", "warning stale: 133 is an older figure: 137 (ref) as of 2024-03-25 is later and higher"},
		{facts.Topic{Grows: true}, "a: 133; b: 137; draft: 133", "warning disputed: the sources disagree: 133 fits 133 (a), not 137 (b)"},
		{facts.Topic{Many: true}, "a: 133; b: 137; draft: 133", "supported: a says so"},
		{facts.Topic{Many: true}, "a: 133; b: 137; draft: 143", "note unsourced: no source states 143"},
		{facts.Topic{Tolerance: "5 %"}, "a: 133; draft: 137", "supported: it follows from 133 (a)"},
		{facts.Topic{Severity: "note"}, "a: 133; draft: 137", "note contradicted: 137 and 133 (a) exclude one another"},
	} {
		w := newWorld(t, measure.Count).says("e/t", strings.Split(c.claims, "; ")...)
		w.corpus.Topics.Declared["e/t"] = &c.topic
		if got := verdictOf(Compare(w.corpus, Options{})); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.claims, got, c.want)
		}
	}
}

// TestDraftCredit holds by what names a draft may credit a source.
func TestDraftCredit(t *testing.T) {
	for _, c := range []struct {
		credited string
		named    bool
	}{
		{"courier", true}, {"The Courier", true}, {"the Courier newspaper", true}, {"a report by the Courier", true},
		{"Night ferry burns off Port Alda", true}, {"Alda Media", true}, {"Alda", true},
		{"couriers", false}, {"the mayor", false}, {"Media", false}, {"ferry", false},
	} {
		w := newWorld(t, measure.Count).says("e/t", "courier: 31", "herald: 34", "draft: 34 | by "+c.credited)
		s := w.byID["courier"]
		s.Title, s.Publisher = "Night ferry burns off Port Alda", "Alda Media Group"
		if got := Compare(w.corpus, Options{}).Checked[0].Verdict == Misattributed; got != c.named {
			t.Errorf("%q names the courier: %v, want %v", c.credited, got, c.named)
		}
	}
}

// TestDraftTaken holds that a value taken in a decision is a reference for
// drafts, and for nobody else.
func TestDraftTaken(t *testing.T) {
	w := newWorld(t, measure.Count).says("e/t", "a: 133", "b: 137", "draft: 133", "draft: 137")
	before := Compare(w.corpus, Options{})
	other := newWorld(t, measure.Count).says("e/t", "ref: 137")
	after := Compare(w.corpus, Options{Taken: other.corpus.Claims})
	want := "error contradicted: 133 and 137 (ref) exclude one another [the draft also says 137, at draft.yaml:4:1]; " +
		"supported: b and ref say so [the draft also says 133, at draft.yaml:3:1]"
	if got := verdictOf(after); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if d := cmp.Diff(amongSources(before), amongSources(after)); d != "" {
		t.Errorf("what was taken changes findings among sources:\n%s", d)
	}
}

// amongSources describes a result without what concerns drafts.
func amongSources(res *Result) []string {
	r := *res
	r.Findings = slices.DeleteFunc(slices.Clone(res.Findings), func(f Finding) bool {
		return f.Claims[0].Source.Role == facts.RoleDraft
	})
	r.Topics = slices.DeleteFunc(slices.Clone(res.Topics), func(s TopicStatus) bool { return s.Claims == 0 })
	return describe(&r)
}

// TestDraftChangesNothing holds that drafts change nothing among the sources,
// that every claim of theirs has one verdict, and that every verdict but
// Supported has its finding.
func TestDraftChangesNothing(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	for range 300 {
		c := randomCorpus(t, rng)
		with := Compare(c, Options{})
		if d := cmp.Diff(amongSources(Compare(undrafted(c), Options{})), amongSources(with)); d != "" {
			t.Fatalf("a draft changes findings among sources (-without +with):\n%s", d)
		}
		checkVerdicts(t, c, with)
	}
}

// undrafted is a corpus without its drafts.
func undrafted(c *facts.Corpus) *facts.Corpus {
	o := *c
	o.Sources = slices.DeleteFunc(slices.Clone(c.Sources), func(s *facts.Source) bool { return s.Role == facts.RoleDraft })
	o.Claims = slices.DeleteFunc(slices.Clone(c.Claims), func(x *facts.Claim) bool { return x.Source.Role == facts.RoleDraft })
	return &o
}

func checkVerdicts(t *testing.T, c *facts.Corpus, res *Result) {
	t.Helper()
	drafted := len(c.Claims) - len(undrafted(c).Claims)
	if len(res.Checked) != drafted {
		t.Fatalf("%d verdicts on %d claims", len(res.Checked), drafted)
	}
	for _, k := range res.Checked {
		n := 0
		for _, f := range res.Findings {
			if f.Fingerprint == k.Fingerprint && f.Kind == k.Verdict && f.Claims[0] == k.Claim {
				n++
			}
		}
		if (n == 1) != (k.Verdict != Supported) || k.Reason == "" || k.Label == "" || k.Verdict == Supported && len(k.By) == 0 {
			t.Fatalf("%d findings for %s", n, fmt.Sprintf("%+v", k))
		}
	}
}

// TestDraftSure holds that a figure which may be of another thing bears nothing out,
// unless that is as sure as a finding must be to be shown.
func TestDraftSure(t *testing.T) {
	for claims, want := range map[string]string{
		"a: 133; draft: 133":                                         "supported: a says so",
		"a: 133 | sure 0.9; draft: 133 | sure 0.6":                   "supported: a says so",
		"a: 133 | sure 0.9; draft: 133 | sure 0.3":                   "supported: a says so [it is only 30 % sure that these claims speak of the same thing]",
		"a: 133 | sure 0.1; draft: 133 | sure 0.8":                   "note unsourced: it is only 10 % sure that 133 (a) speaks of the same thing",
		"a: 133 | sure 0.1; b: 133 | sure 0.6; draft: 133 | sure .7": "supported: a and b say so",
		"a: 133; draft: 133 | sure 0.1":                              "note unsourced: it is only 10 % sure that 133 (a) speaks of the same thing",
		"a: 133 | sure 0.1; draft: more than 130 | sure 0.8":         "note unsourced: it is only 10 % sure that 133 (a) speaks of the same thing",
	} {
		w := newWorld(t, measure.Count).says("e/t", strings.Split(claims, "; ")...)
		if got := verdictOf(Compare(w.corpus, Options{MinConfidence: 0.2})); got != want {
			t.Errorf("%s\n got %s\nwant %s", claims, got, want)
		}
	}
}

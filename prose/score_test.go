package prose_test

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// foundClaim and foundDispute are what the scorer needs of the JSON contract.
type foundClaim struct {
	File   string `json:"file"`
	Offset int    `json:"offset"`
	Length int    `json:"length"`
	Value  string `json:"value"`
}

type foundDispute struct {
	Kind   string       `json:"kind"`
	Topic  string       `json:"topic"`
	Reason string       `json:"reason"`
	Claims []foundClaim `json:"claims"`
}

// disputeKinds are the kinds of findings that say that articles differ.
var disputeKinds = map[string]bool{
	"conflict": true, "possible-conflict": true, "incorrect": true, "outdated": true, "revised": true,
}

// score is how a reader did on a cluster, or on several.
type score struct {
	Disputes, Found         int      // in the gold; of these, reported
	Findings, Right         int      // that say that articles differ; of these, on a dispute
	Tolerated               int      // findings that count neither way
	Errors, RightErrors     int      // the same for findings that are no possible-conflict
	OtherKind               int      // right, but of another kind than the gold has
	Missed, Wrong, TrapsHit []string // for the report
}

// recall is the share of the disputes that were found, precision the share of
// the findings that are right. Nothing found is precise.
func (s score) recall() float64    { return share(s.Found, s.Disputes) }
func (s score) precision() float64 { return share(s.Right, s.Findings-s.Tolerated) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

func (s *score) add(o score) {
	s.Disputes, s.Found = s.Disputes+o.Disputes, s.Found+o.Found
	s.Findings, s.Right = s.Findings+o.Findings, s.Right+o.Right
	s.Tolerated, s.OtherKind = s.Tolerated+o.Tolerated, s.OtherKind+o.OtherKind
	s.Errors, s.RightErrors = s.Errors+o.Errors, s.RightErrors+o.RightErrors
	s.Missed = append(s.Missed, o.Missed...)
	s.Wrong = append(s.Wrong, o.Wrong...)
	s.TrapsHit = append(s.TrapsHit, o.TrapsHit...)
}

func (s score) String() string {
	return fmt.Sprintf("recall %.2f (%d of %d), precision %.2f (%d of %d), among errors %.2f (%d of %d), %d of another kind, %d traps",
		s.recall(), s.Found, s.Disputes, s.precision(), s.Right, s.Findings-s.Tolerated,
		share(s.RightErrors, s.Errors), s.RightErrors, s.Errors, s.OtherKind, len(s.TrapsHit))
}

// score compares what was reported on a cluster, as JSON of the contract, with
// its gold. A finding is right when two of its claims, of two articles, are of
// two camps of one dispute. A dispute is found when a finding is right on it.
func (c *cluster) score(report []byte) (score, error) {
	var r struct {
		Findings []foundDispute `json:"findings"`
	}
	if err := json.Unmarshal(report, &r); err != nil {
		return score{}, err
	}
	s := score{Disputes: len(c.Disputes)}
	found := make([]bool, len(c.Disputes))
	for _, f := range r.Findings {
		if disputeKinds[f.Kind] {
			s.judge(c, f, found)
		}
	}
	for i, d := range c.Disputes {
		if found[i] {
			s.Found++
		} else {
			s.Missed = append(s.Missed, c.name()+": "+d.About)
		}
	}
	return s, nil
}

func (s *score) judge(c *cluster, f foundDispute, found []bool) {
	s.Findings++
	sure := f.Kind != "possible-conflict"
	on := c.disputesOf(f)
	switch {
	case len(on) > 0:
		for _, i := range on {
			found[i] = true
		}
		s.Right++
		if sure {
			s.RightErrors++
		}
		if (c.Disputes[on[0]].Kind == "possible-conflict") == sure {
			s.OtherKind++
		}
	case f.covers(c.Tolerated) >= 0:
		s.Tolerated++
		return
	default:
		s.Wrong = append(s.Wrong, c.name()+": "+f.Topic+": "+f.Reason)
		if i := f.covers(c.Traps); i >= 0 {
			s.TrapsHit = append(s.TrapsHit, c.name()+": "+c.Traps[i].Why)
		}
	}
	if sure {
		s.Errors++
	}
}

func (c *cluster) name() string { return filepath.Base(c.dir) }

// disputesOf returns the disputes that a finding is right on: a term may be told in
// two ways, and shortened later.
func (c *cluster) disputesOf(f foundDispute) (on []int) {
	for i, d := range c.Disputes {
		if f.shows(d) {
			on = append(on, i)
		}
	}
	return on
}

// shows reports whether a finding has claims of two camps of a dispute.
func (f foundDispute) shows(d dispute) bool {
	for k, camp := range d.Camps {
		for _, other := range d.Camps[k+1:] {
			if f.holdsPair(camp, other) {
				return true
			}
		}
	}
	return false
}

// holdsPair reports whether the finding has a claim of each of two camps, in
// two articles.
func (f foundDispute) holdsPair(a, b []goldClaim) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Article != y.Article && f.holds(x) && f.holds(y) {
				return true
			}
		}
	}
	return false
}

// covers returns the group of which the finding has two claims, or -1.
func (f foundDispute) covers(groups []goldGroup) int {
	for i, g := range groups {
		n := 0
		for _, c := range g.Claims {
			if f.holds(c) {
				n++
			}
		}
		if n >= 2 {
			return i
		}
	}
	return -1
}

// holds reports whether a claim of the finding stands where the gold's does.
func (f foundDispute) holds(g goldClaim) bool {
	for _, c := range f.Claims {
		if path := filepath.ToSlash(c.File); path != g.Article && !strings.HasSuffix(path, "/"+g.Article) {
			continue
		}
		if c.Offset < g.offset+g.length && g.offset < c.Offset+max(c.Length, 1) {
			return true
		}
	}
	return false
}

func TestScore(t *testing.T) {
	claim := func(article string, offset int) goldClaim {
		return goldClaim{Article: article, offset: offset, length: 3}
	}
	c := &cluster{dir: "testdata/clusters/example",
		Disputes: []dispute{
			{About: "deaths", Kind: "conflict", Camps: [][]goldClaim{{claim("a.txt", 10), claim("b.txt", 10)}, {claim("c.txt", 10)}}, Fits: []goldClaim{claim("d.txt", 10)}},
			{About: "loot", Kind: "possible-conflict", Camps: [][]goldClaim{{claim("a.txt", 50)}, {claim("b.txt", 50)}}},
		},
		Traps:     []goldGroup{{Why: "a part", Claims: []goldClaim{claim("a.txt", 10), claim("b.txt", 70)}}},
		Tolerated: []goldGroup{{Why: "later", Claims: []goldClaim{claim("a.txt", 90), claim("b.txt", 90)}}},
	}
	finding := func(kind string, claims ...string) string {
		var out []string
		for _, c := range claims {
			file, offset, _ := strings.Cut(c, ":")
			out = append(out, fmt.Sprintf(`{"file": "x/%s.txt", "offset": %s, "length": 2}`, file, offset))
		}
		return fmt.Sprintf(`{"kind": %q, "topic": "t", "reason": "r", "claims": [%s]}`, kind, strings.Join(out, ","))
	}
	for _, k := range []struct{ name, findings, want string }{
		{"nothing", "", "recall 0.00 (0 of 2), precision 1.00 (0 of 0), among errors 1.00 (0 of 0), 0 of another kind, 0 traps"},
		{"right", finding("conflict", "a:10", "c:11"), "recall 0.50 (1 of 2), precision 1.00 (1 of 1), among errors 1.00 (1 of 1), 0 of another kind, 0 traps"},
		{"one camp", finding("conflict", "a:10", "b:11"), "recall 0.00 (0 of 2), precision 0.00 (0 of 1), among errors 0.00 (0 of 1), 0 of another kind, 0 traps"},
		{"fits", finding("conflict", "a:10", "d:10"), "recall 0.00 (0 of 2), precision 0.00 (0 of 1), among errors 0.00 (0 of 1), 0 of another kind, 0 traps"},
		{"beside", finding("conflict", "a:13", "c:10"), "recall 0.00 (0 of 2), precision 0.00 (0 of 1), among errors 0.00 (0 of 1), 0 of another kind, 0 traps"},
		{"twice", finding("conflict", "a:10", "c:10") + "," + finding("conflict", "b:10", "c:10"), "recall 0.50 (1 of 2), precision 1.00 (2 of 2), among errors 1.00 (2 of 2), 0 of another kind, 0 traps"},
		{"other kind", finding("conflict", "a:50", "b:50"), "recall 0.50 (1 of 2), precision 1.00 (1 of 1), among errors 1.00 (1 of 1), 1 of another kind, 0 traps"},
		{"trap", finding("possible-conflict", "a:10", "b:70"), "recall 0.00 (0 of 2), precision 0.00 (0 of 1), among errors 1.00 (0 of 0), 0 of another kind, 1 traps"},
		{"tolerated", finding("conflict", "a:90", "b:90"), "recall 0.00 (0 of 2), precision 1.00 (0 of 0), among errors 1.00 (0 of 0), 0 of another kind, 0 traps"},
		{"no dispute", finding("imprecise", "a:10", "b:70"), "recall 0.00 (0 of 2), precision 1.00 (0 of 0), among errors 1.00 (0 of 0), 0 of another kind, 0 traps"},
	} {
		s, err := c.score([]byte(`{"findings": [` + k.findings + `]}`))
		if err != nil || s.String() != k.want {
			t.Errorf("%s: %v\ngot  %s\nwant %s", k.name, err, s, k.want)
		}
	}
}

// measure scores what report says of each cluster of one half, together. The
// articles are to be given with --published where Given says so.
func measure(t testing.TB, build bool, report func(*cluster) []byte) score {
	t.Helper()
	var all score
	for _, c := range loadClusters(t) {
		if c.Build != build {
			continue
		}
		s, err := c.score(report(c))
		if err != nil {
			t.Fatalf("%s: %v", c.dir, err)
		}
		t.Logf("%s: %v", c.name(), s)
		all.add(s)
	}
	return all
}

// TestMeasure checks the scorer on the clusters themselves: silence finds
// nothing, and the gold itself is right.
func TestMeasure(t *testing.T) {
	for _, build := range []bool{true, false} {
		silent := measure(t, build, func(*cluster) []byte { return []byte(`{}`) })
		if silent.recall() != 0 || silent.precision() != 1 || silent.Disputes < 40 {
			t.Errorf("silence: %v", silent)
		}
		gold := measure(t, build, goldReport)
		if gold.recall() != 1 || gold.precision() != 1 || gold.OtherKind != 0 {
			t.Errorf("the gold: %v\n%s", gold, strings.Join(append(gold.Missed, gold.Wrong...), "\n"))
		}
		traps := measure(t, build, trapReport)
		if traps.Right != 0 || len(traps.TrapsHit) != len(traps.Wrong) {
			t.Errorf("the traps: %v", traps)
		}
	}
}

// goldReport reports the disputes of a cluster as its gold has them.
func goldReport(c *cluster) []byte {
	var out []foundDispute
	for _, d := range c.Disputes {
		f := foundDispute{Kind: d.Kind}
		for _, camp := range d.Camps {
			f.add(c, camp)
		}
		out = append(out, f)
	}
	return reportOf(out)
}

// trapReport falls into every trap and quarrels with what agrees.
func trapReport(c *cluster) []byte {
	var out []foundDispute
	for _, g := range c.Traps {
		f := foundDispute{Kind: "conflict"}
		f.add(c, g.Claims)
		out = append(out, f)
	}
	return reportOf(out)
}

func (f *foundDispute) add(c *cluster, claims []goldClaim) {
	for _, g := range claims {
		f.Claims = append(f.Claims, foundClaim{c.dir + "/" + g.Article, g.offset, g.length, g.Value})
	}
}

func reportOf(findings []foundDispute) []byte {
	data, err := json.Marshal(map[string]any{"findings": findings})
	if err != nil {
		panic(err)
	}
	return data
}

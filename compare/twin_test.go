package compare

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// The slow twin of Compare, written from what is specified and from nothing
// else: what a phrase allows is worked out here, sets are lists of places, and
// everything is held against everything. It covers counts under every hedge,
// days, names of a vocabulary and answers; references, scopes, speakers, topics
// that grow, and those that grow until a day.

// places is what a claim allows, as a set of places on a line or in a list.
type places [2]uint64

func (p *places) add(i int) { p[i/64] |= 1 << (i % 64) }

func (p places) meets(o places) bool { return p[0]&o[0]|p[1]&o[1] != 0 }

func (p places) has(i int) bool { return p[i/64]>>(i%64)&1 == 1 }

// twinClaim is a claim as the twin sees it.
type twinClaim struct {
	source, speaker, scope string
	reference              bool
	dated                  bool
	from, to               int // as-of days
	text                   string

	hedge    string
	n, upper int    // numbers, in hundredths
	word     int    // names and answers: number in the list
	days     [2]int // dates
}

// bounds is an interval of hundredths.
type bounds struct {
	lo, hi         int
	loOpen, hiOpen bool
}

const endless = 1 << 40

// roundness is u(n): the largest of 1 and 5 times a power of ten that divides n.
func roundness(n int) int {
	u := 100
	for p := 100; n != 0 && n%p == 0; p *= 10 {
		u = p
		if n%(5*p) == 0 {
			u = 5 * p
		}
	}
	return u
}

// allows is the table of SEMANTICS.md, under the default profile or the loose
// one, for counts.
func (c *twinClaim) allows(loose bool) bounds {
	u := roundness(c.n)
	nearly := max(100, min(c.n/10, u))
	about := min(max(u/2, c.n/20), c.n/10)
	if loose {
		nearly, about = max(100, min(c.n/5, u)), c.n/5
	}
	b := bounds{lo: c.n, hi: c.n}
	switch c.hedge {
	case "at least":
		b.hi = endless
	case "more than":
		b.hi, b.loOpen = endless, true
	case "at most", "up to":
		b.lo = 0
	case "fewer than":
		b.lo, b.hiOpen = 0, true
	case "just over":
		b.hi, b.loOpen = c.n+nearly, true
	case "nearly":
		b.lo, b.hiOpen = c.n-nearly, true
	case "about":
		b.lo, b.hi = c.n-about, c.n+about
	case "between", "vague":
		b.hi = c.upper
	}
	b.lo = max(0, b.lo)
	if b.lo%100 != 0 { // people are whole
		b.lo, b.loOpen = b.lo+100-b.lo%100, false
	}
	if b.hi%100 != 0 {
		b.hi, b.hiOpen = b.hi-b.hi%100, false
	}
	return b
}

// layOut puts counts on a line of places: three for every number that anything
// ends at, and one between two. An end that is open stops short of the two
// places that an end of the other side begins with, so that "nearly 100" and
// "more than 100" both meet 100 and not one another.
func layOut(claims []twinClaim) []places {
	var ends []int
	for i := range claims {
		b := claims[i].allows(false)
		ends = append(ends, b.lo, b.hi, claims[i].n, claims[i].upper)
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	out := make([]places, len(claims))
	for i := range claims {
		b := claims[i].allows(false)
		for k, n := range ends {
			for side, in := range [3]bool{b.lo < n && n <= b.hi || n == b.lo && !b.loOpen, b.lo < n && n < b.hi || n == b.lo && !b.loOpen && (n < b.hi || !b.hiOpen) || n == b.hi && !b.hiOpen && (n > b.lo || !b.loOpen), b.lo <= n && n < b.hi || n == b.hi && !b.hiOpen} {
				if in {
					out[i].add(4*k + side)
				}
			}
			if b.lo <= n && n < b.hi {
				out[i].add(4*k + 3)
			}
		}
	}
	reachVariants(claims, ends, out)
	return out
}

// meetLoosely reports whether two claims allow one whole number, read loosely. To
// touch at an end is not enough here: that would be two doubts at once.
func meetLoosely(x, y *twinClaim) bool {
	a, b := x.allows(true), y.allows(true)
	for _, n := range []int{a.lo, a.lo + 100, b.lo, b.lo + 100} {
		in := true
		for _, c := range []bounds{a, b} {
			in = in && (c.lo < n || c.lo == n && !c.loOpen) && (n < c.hi || n == c.hi && !c.hiOpen)
		}
		if in {
			return true
		}
	}
	return false
}

// reachVariants lets a round number reach the numbers that are its rounding
// variants.
func reachVariants(claims []twinClaim, ends []int, out []places) {
	before := slices.Clone(out)
	for i := range claims {
		for j := range claims {
			if i == j || before[i].meets(before[j]) {
				continue
			}
			for _, x := range claims[i].written() {
				for _, y := range claims[j].written() {
					if rounderOf(x, y, 20) && !out[i].meets(out[j]) {
						at, _ := slices.BinarySearch(ends, y)
						for side := range 3 {
							out[i].add(4*at + side)
							if !before[j].has(4*at) && !before[j].has(4*at+1) && !before[j].has(4*at+2) {
								out[j].add(4*at + side)
							}
						}
					}
				}
			}
		}
	}
}

func (c *twinClaim) written() []int {
	switch c.hedge {
	case "vague":
		return nil
	case "between":
		return []int{c.n, c.upper}
	}
	return []int{c.n}
}

// rounderOf reports whether n is m rounded: a step ten times as coarse, and
// within a share of n, the one over what is given.
func rounderOf(n, m, share int) bool {
	u := roundness(n)
	return n >= 100_00 && u >= 10*roundness(m) && (m+u/2)/u*u == n && max(n-m, m-n)*share <= n
}

// kindBetween says what two claims that exclude one another are.
func (w *twinWorld) kindBetween(a, b int) Kind {
	x, y := &w.claims[a], &w.claims[b]
	if w.kind == measure.Count && w.grows && x.dated && y.dated {
		if y.to < x.from {
			x, y = y, x
		}
		settled := w.until > 0 && x.from > w.until && y.from > w.until
		switch {
		case x.to >= y.from || settled:
		case x.n < y.n:
			return Outdated
		default:
			return Revised
		}
	}
	switch w.kind {
	case measure.Count:
		if meetLoosely(x, y) || x.hedge == "vague" || y.hedge == "vague" || x.hedge == "up to" || y.hedge == "up to" {
			return PossibleConflict
		}
		for _, n := range x.written() {
			for _, m := range y.written() {
				if rounderOf(n, m, 10) || rounderOf(m, n, 10) {
					return PossibleConflict
				}
			}
		}
	case measure.Name, measure.YesNo:
		if x.speaker != "" && y.speaker != "" && x.speaker != y.speaker {
			return PossibleConflict
		}
	}
	return Conflict
}

// twinWorld is one case.
type twinWorld struct {
	kind   measure.Kind
	grows  bool
	until  int
	claims []twinClaim
}

// vocabularyPlaces: ISIS itself, ISIS-central, ISIS-K, Hamas, Taliban, others.
var twinNames = []struct {
	name   string
	places uint64
}{{"ISIS", 0b111}, {"ISIS-central", 0b10}, {"ISIS-K", 0b100}, {"Hamas", 0b1000}, {"Taliban", 0b10000},
	{"not ISIS", 0b111000}, {"not ISIS-K", 0b111011}, {"not Hamas", 0b110111}}

var twinAnswers = []struct {
	name   string
	places uint64
}{{"yes", 1}, {"no", 2}}

// place lays all claims of a scope out.
func (w *twinWorld) place(which []int) []places {
	var some []twinClaim
	out := make([]places, len(which))
	for k, i := range which {
		c := w.claims[i]
		some = append(some, c)
		switch w.kind {
		case measure.Name:
			out[k][0] = twinNames[c.word].places
		case measure.YesNo:
			out[k][0] = twinAnswers[c.word].places
		case measure.Date:
			for day := c.days[0]; day <= c.days[1]; day++ {
				out[k].add(day)
			}
		}
	}
	if w.kind == measure.Count {
		return layOut(some)
	}
	return out
}

// verdict is what is to be found: the kinds, and who stands against whom.
type twinVerdict struct {
	kinds []string
	camps []string
}

func (v *twinVerdict) found(k Kind) { v.kinds = append(v.kinds, string(k)) }

// compare is the slow comparison.
func (w *twinWorld) compare() twinVerdict {
	var v twinVerdict
	for _, scope := range []string{"", "confirmed"} {
		var sources, refs []int
		for i := range w.claims {
			switch c := &w.claims[i]; {
			case c.scope != scope:
			case c.reference:
				refs = append(refs, i)
			default:
				sources = append(sources, i)
			}
		}
		split := w.among(refs, &v)
		var fits []int
		excluded := map[Kind]bool{}
		for _, s := range sources {
			if k := w.against(s, refs, split); k != "" {
				excluded[k] = true
			} else {
				fits = append(fits, s)
			}
		}
		for k := range excluded {
			v.found(k)
		}
		w.among(fits, &v)
	}
	slices.Sort(v.kinds)
	slices.Sort(v.camps)
	return v
}

// against says what a source's claim is beside the references: the worst, or
// the mildest where they exclude one another.
func (w *twinWorld) against(s int, refs []int, split bool) Kind {
	worst := -1
	kinds := []Kind{"", Outdated, Revised, PossibleConflict, Incorrect} // mildest first
	for _, r := range refs {
		k := Kind("")
		if p := w.place([]int{s, r}); !p[0].meets(p[1]) {
			if k = w.kindBetween(s, r); k == Conflict {
				k = Incorrect
			}
		}
		if n := slices.Index(kinds, k); worst < 0 || split && n < worst || !split && n > worst {
			worst = n
		}
	}
	return kinds[max(worst, 0)]
}

// among compares claims with one another.
func (w *twinWorld) among(which []int, v *twinVerdict) bool {
	if len(which) < 2 {
		return false
	}
	at := w.place(which)
	var sets, camps []uint // of claims, a bit each
	for p := range 128 {
		set := uint(0)
		for k := range at {
			if at[k].has(p) {
				set |= 1 << k
			}
		}
		if set != 0 && !slices.Contains(sets, set) {
			sets = append(sets, set)
		}
	}
	everywhere := ^uint(0)
	for _, set := range sets {
		if !slices.ContainsFunc(sets, func(o uint) bool { return o != set && o&set == set }) {
			camps = append(camps, set)
			everywhere &= set
		}
	}
	if len(camps) < 2 {
		return false
	}
	worst := ""
	order := []string{string(Outdated), string(Revised), string(PossibleConflict), string(Conflict)}
	for a := range which {
		for b := range a {
			if !at[a].meets(at[b]) {
				worst = order[max(slices.Index(order, worst), slices.Index(order, string(w.kindBetween(which[a], which[b]))))]
			}
		}
	}
	if worst == "" {
		worst = string(Conflict) // every two meet, and all do not
	}
	v.kinds = append(v.kinds, worst)
	for _, camp := range camps {
		s := worst + ":"
		for k := range which {
			if camp>>k&1 == 1 && everywhere>>k&1 == 0 {
				s += fmt.Sprint(" ", which[k])
			}
		}
		v.camps = append(v.camps, s)
	}
	return true
}

// found is what Compare finds on one topic, in the twin's words.
func foundBy(all []Finding, number map[*facts.Claim]int) twinVerdict {
	var v twinVerdict
	for i := range all {
		f := &all[i]
		switch f.Kind {
		case Incorrect, Conflict, PossibleConflict, Revised, Outdated:
		default:
			continue
		}
		v.found(f.Kind)
		for _, camp := range f.Camps {
			var who []int
			for _, n := range camp.Claims {
				who = append(who, number[f.Claims[n]])
			}
			slices.Sort(who)
			v.camps = append(v.camps, string(f.Kind)+": "+strings.Trim(fmt.Sprint(who), "[]"))
		}
	}
	slices.Sort(v.kinds)
	slices.Sort(v.camps)
	return v
}

func (v twinVerdict) String() string { return fmt.Sprint(v.kinds, " ", v.camps) }

// twinHedges are the hedges, and the words for them.
var twinHedges = []struct{ hedge, words string }{
	{"", "%d"}, {"", "%d"}, {"", "%d"}, {"at least", "at least %d"}, {"more than", "more than %d"}, {"at most", "at most %d"},
	{"up to", "up to %d"}, {"fewer than", "fewer than %d"}, {"just over", "just over %d"}, {"nearly", "nearly %d"}, {"about", "about %d"},
	{"between", "%d to %d"}, {"vague", ""},
}

var twinVague = []struct {
	words    string
	lo, high int
}{{"dozens", 24, 99}, {"scores", 40, 199}, {"hundreds", 200, 999}, {"a few", 2, 6}, {"several", 3, 9}, {"a couple", 2, 3}, {"a handful", 3, 6}}

var twinNumbers = []int{0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 20, 25, 50, 84, 90, 95, 99, 100, 101, 104, 110, 133, 137, 150, 200, 1000, 1004, 1023, 1049, 1100, 1400}

func (c *twinClaim) count(rng *rand.Rand) {
	h := twinHedges[rng.IntN(len(twinHedges))]
	n := twinNumbers[rng.IntN(len(twinNumbers))]
	if n == 0 {
		h = twinHedges[0] // nobody says “nearly 0”
	}
	c.hedge, c.n, c.upper = h.hedge, 100*n, 100*n
	switch h.hedge {
	case "between":
		m := n + 1 + rng.IntN(20)
		c.upper, c.text = 100*m, fmt.Sprintf(h.words, n, m)
	case "vague":
		v := twinVague[rng.IntN(len(twinVague))]
		c.n, c.upper, c.text = 100*v.lo, 100*v.high, v.words
	default:
		c.text = fmt.Sprintf(h.words, n)
	}
}

// randomTwin is a case of two to five claims.
func randomTwin(rng *rand.Rand) twinWorld {
	w := twinWorld{kind: measure.Count}
	switch rng.IntN(8) {
	case 0:
		w.kind = measure.Name
	case 1:
		w.kind = measure.Date
	case 2:
		if rng.IntN(4) == 0 {
			w.kind = measure.YesNo
		}
	case 3, 4:
		w.grows = true
	case 5:
		w.grows, w.until = true, 10+rng.IntN(8)
	}
	for range 2 + rng.IntN(4) {
		c := twinClaim{source: string(rune('a' + rng.IntN(5)))}
		if rng.IntN(7) == 0 {
			c.source, c.reference = []string{"ref", "ref2"}[rng.IntN(2)], true
		}
		if rng.IntN(12) == 0 {
			c.scope = "confirmed"
		}
		if rng.IntN(5) == 0 {
			c.speaker = []string{"X", "Y"}[rng.IntN(2)]
		}
		if rng.IntN(4) > 0 {
			c.dated, c.from = true, 1+rng.IntN(24)
			c.to = c.from + rng.IntN(2)*rng.IntN(4)
		}
		switch w.kind {
		case measure.Count:
			c.count(rng)
		case measure.Date:
			c.days = [2]int{rng.IntN(6), 0}
			c.days[1] = c.days[0] + rng.IntN(2)*rng.IntN(4)
			c.text = fmt.Sprintf("2024-05-%02d/2024-05-%02d", 1+c.days[0], 1+c.days[1])
			if c.days[0] == c.days[1] {
				c.text = c.text[:10]
			}
		case measure.Name:
			c.word = rng.IntN(len(twinNames))
			c.text = twinNames[c.word].name
		case measure.YesNo:
			c.word = rng.IntN(len(twinAnswers))
			c.text = twinAnswers[c.word].name
		}
		w.claims = append(w.claims, c)
	}
	return w
}

// twinCorpus holds many cases, each on a topic of its own.
type twinCorpus struct {
	*world
	values map[string]measure.Value
	dates  map[string]measure.Value
	number map[*facts.Claim]int
}

func newTwinCorpus(t testing.TB) *twinCorpus {
	c := &twinCorpus{newWorld(t, measure.Count), map[string]measure.Value{}, map[string]measure.Value{}, nil}
	c.corpus.Topics.Declared["*/grows"] = &facts.Topic{Name: "*/grows", Grows: true}
	for day := 10; day < 18; day++ {
		name := fmt.Sprint("*/until-", day)
		c.corpus.Topics.Declared[name] = &facts.Topic{Name: name, Grows: true, GrowsUntil: c.date(day, day)}
	}
	return c
}

func (c *twinCorpus) date(from, to int) measure.Value {
	text := fmt.Sprintf("2024-03-%02d/2024-03-%02d", from, to)
	v, known := c.dates[text]
	if !known {
		var err error
		if v, err = measure.ParseEDTF(text); err != nil {
			c.t.Fatal(err)
		}
		c.dates[text] = v
	}
	return v
}

func (c *twinCorpus) topic(w *twinWorld, n int) string {
	switch {
	case w.until > 0:
		return fmt.Sprintf("e%03d/until-%d", n, w.until)
	case w.grows:
		return fmt.Sprintf("e%03d/grows", n)
	}
	return fmt.Sprintf("e%03d/t", n)
}

func (c *twinCorpus) add(w *twinWorld, n int) {
	topic := c.topic(w, n)
	for i := range w.claims {
		x := &w.claims[i]
		key := fmt.Sprint(w.kind, x.text)
		v, known := c.values[key]
		if !known {
			c.kind = w.kind
			v = c.read(x.text)
			c.values[key] = v
		}
		claim := &facts.Claim{Topic: topic, Source: c.source(x.source), Value: v, Context: &facts.Context{Scope: x.scope, AttributedTo: x.speaker}}
		if x.dated {
			claim.AsOf, claim.AsOfFrom = c.date(x.from, x.to), facts.AsOfStated
		}
		claim.Pos = facts.Pos{File: x.source + ".yaml", Line: len(c.corpus.Claims) + 1, Column: 1, Length: len(x.text)}
		c.number[claim] = i
		c.corpus.Claims = append(c.corpus.Claims, claim)
	}
}

// TestTwin holds Compare against the slow twin over random small cases: a
// million with CROSSCHECK_TWIN=1000000, as in CI; fewer in an ordinary run, and
// it says how many.
func TestTwin(t *testing.T) {
	cases := 50_000
	if testing.Short() {
		cases = 5_000
	}
	if n := os.Getenv("CROSSCHECK_TWIN"); n != "" {
		if _, err := fmt.Sscan(n, &cases); err != nil {
			t.Fatal(err)
		}
	}
	c := newTwinCorpus(t)
	rng := rand.New(rand.NewPCG(11, 12))
	kinds := map[string]int{}
	const batch = 500
	for done := 0; done < cases; done += batch {
		c.corpus.Claims, c.corpus.Sources, c.byID, c.number = nil, nil, map[string]*facts.Source{}, map[*facts.Claim]int{}
		worlds := make([]twinWorld, batch)
		for n := range worlds {
			worlds[n] = randomTwin(rng)
			c.add(&worlds[n], n)
		}
		res := Compare(c.corpus, Options{Quiet: done%(2*batch) == 0})
		byTopic := map[string][]Finding{}
		for _, f := range res.Findings {
			byTopic[f.Topic] = append(byTopic[f.Topic], f)
		}
		for n := range worlds {
			want, got := worlds[n].compare(), foundBy(byTopic[c.topic(&worlds[n], n)], c.number)
			for _, k := range want.kinds {
				kinds[k]++
			}
			if want.String() != got.String() {
				t.Fatalf("case %d: %s\n got %s\nwant %s", done+n, worlds[n].describe(), got, want)
			}
		}
	}
	t.Logf("%d cases (a million with CROSSCHECK_TWIN=1000000): %v", cases, kinds)
	if len(kinds) < 5 {
		t.Errorf("only %v were found: the test proves little", kinds)
	}
}

func (w *twinWorld) describe() string {
	s := fmt.Sprintf("%v grows %v until %d", w.kind, w.grows, w.until)
	for _, c := range w.claims {
		s += fmt.Sprintf("\n  %s: %s", c.source, c.text)
		if c.dated {
			s += fmt.Sprintf(" | as-of %d-%d", c.from, c.to)
		}
		if c.speaker+c.scope != "" {
			s += " | by " + c.speaker + " | scope " + c.scope
		}
	}
	return s
}

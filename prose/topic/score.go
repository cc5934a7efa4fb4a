package topic

import (
	"fmt"
	"math"
	"slices"

	"crosscheck/facts/measure"
)

// The thresholds above which two facts are one topic, and two mentions of one
// value one fact.
const (
	linkNamed    = 0.16 // both have an attribute of the lexicon
	linkGeneric  = 0.28
	linkBare     = 0.55 // neither attribute nor noun tells what they are
	linkOwned    = 0.36 // shares of nobody knows whom
	linkNameless = 0.34 // neither has an attribute
	linkHalf     = 0.22 // one has, or theirs are taken for one another
	linkUnlike   = 0.38 // only one has, or they have different ones
	sameFact     = 0.40
	nearAlike    = 0.65 // sentences that say the same in almost the same words
)

// part is one reason in a score.
type part struct {
	weight float64
	text   string
}

// score is how well two mentions fit together. Barred, if not "", says why
// they never do.
type score struct {
	total  float64
	barred string
	parts  []part // only where they are asked for
	keep   bool
}

func (s *score) add(weight float64, text string, args ...any) {
	s.total += weight
	if s.keep && weight != 0 {
		s.parts = append(s.parts, part{weight, fmt.Sprintf(text, args...)})
	}
}

func (s *score) bar(text string, args ...any) {
	if s.barred == "" {
		s.barred = text
		if s.keep && len(args) > 0 {
			s.barred = fmt.Sprintf(text, args...)
		}
	}
}

// score compares two mentions; with keep it also says why.
func (g *Grouping) score(a, b *mention, keep bool) score {
	s := score{keep: keep}
	if !keep {
		g.compared++
	}
	s.rules(g, a, b)
	if s.barred != "" && !keep {
		return s
	}
	s.add(cosine(a.context, b.context), "the words around the figures are alike")
	s.attributes(a, b)
	s.nouns(a, b)
	s.event(g, a, b)
	s.values(a, b)
	s.rarity(g, a, b)
	return s
}

// attributes weighs what the lexicon says that the figures measure.
func (s *score) attributes(a, b *mention) {
	switch {
	case a.attribute == "" || b.attribute == "":
		if a.attribute != b.attribute {
			s.add(-0.05, "only one figure has an attribute")
		}
	case a.attribute == b.attribute:
		s.add(0.10, "both are %s", a.attribute)
		if (a.attribute == "time" || a.attribute == happened) && a.trigger != "" && b.trigger != "" && a.trigger != b.trigger && !shared(a.heads, b.heads) {
			s.add(-0.35, "something else happened: %s, %s", a.trigger, b.trigger)
		}
	case kin(a, b):
		s.add(-0.05, "%s and %s may be the same", a.attribute, b.attribute)
	case a.dimension == "count" && a.role != "" && a.role == b.role && !(a.harm() && b.harm()):
		s.add(-0.10, "one is %s, the other %s", a.attribute, b.attribute)
	case a.dimension == "count" || a.dimension == "date":
		s.add(-0.35, "one is %s, the other %s", a.attribute, b.attribute)
	default:
		s.add(-0.20, "one is %s, the other %s", a.attribute, b.attribute)
	}
}

// kin reports whether two attributes are taken for one another.
func kin(a, b *mention) bool { return knowledge().kin[[2]string{a.attribute, b.attribute}] }

// harm reports whether a mention tells what became of people: then another
// attribute is another fate.
func (m *mention) harm() bool {
	return m.stated != nil && m.stated.Field == "harm" && m.attribute != "children"
}

// nouns weighs what is counted, and what narrows it.
func (s *score) nouns(a, b *mention) {
	if a.dimension == "count" {
		switch {
		case a.noun != "" && a.noun == b.noun:
			s.add(0.06, "both count %s", a.noun)
		case a.noun != "" && b.noun != "":
			s.add(-0.12, "one counts %s, the other %s", a.noun, b.noun)
		}
		if (a.role == "") != (b.role == "") {
			s.add(-0.06, "only one says what kind of people")
		}
		if a.role != "" && a.role == b.role {
			s.add(0.06, "the same kind of people: %s", a.role)
		}
		if len(a.nations) > 0 && len(b.nations) > 0 && shared(a.nations, b.nations) {
			s.add(0.06, "of the same country")
		}
	}
	if a.dimension != "date" && (a.over == "") != (b.over == "") {
		s.add(-0.15, "only one is “%s”", a.over+b.over)
	}
	if !slices.Equal(a.narrow, b.narrow) {
		s.add(-0.04, "they are narrowed differently")
	}
}

// rarity weighs how many figures of the sort the articles have: where each has
// one speed, or one number of firefighters, they are likely the same.
func (s *score) rarity(g *Grouping, a, b *mention) {
	sort := a.sort()
	if sort == "" || sort != b.sort() || a.sheet() || b.sheet() || a.attribute != b.attribute && a.attribute != "" && b.attribute != "" && !kin(a, b) {
		return
	}
	switch n := g.sorts[sortKey{a.article, sort}] * g.sorts[sortKey{b.article, sort}]; {
	case n == 1:
		s.add(0.14, "each article has one figure of the sort")
	case n == 2:
		s.add(0.08, "the articles have few figures of the sort")
	case n <= 4:
		s.add(0.04, "the articles have few figures of the sort")
	}
}

// sortKey is a sort of figures in an article.
type sortKey struct {
	article int
	sort    string
}

// sort is what figures must have in common to be counted as of one sort: the
// dimension, and what is counted; "" where that says nothing.
func (m *mention) sort() string {
	switch {
	case m.dimension == "date" || m.dimension == "time" || m.dimension == "name" || m.dimension == "place":
		return ""
	case m.dimension != "count":
		return m.dimension
	case m.noun+m.role == "":
		return ""
	}
	return m.noun + "|" + m.role
}

// values weighs how near the values are.
func (s *score) values(a, b *mention) {
	x, okA := size(&a.value)
	y, okB := size(&b.value)
	if !okA || !okB {
		return
	}
	if a.dimension == "date" {
		switch years := math.Abs(x-y) / 365; {
		case years <= 3:
			s.add(0.04, "the dates are near each other")
		case years > 30:
			s.add(-0.15, "the dates are far apart")
		}
		return
	}
	if a.dimension == "time" {
		if math.Abs(x-y) <= 60 {
			s.add(0.08, "the times are near each other")
		}
		return
	}
	if a.dimension == string(measure.Magnitude) {
		switch d := math.Abs(x - y); {
		case d <= 0.5:
			s.add(0.08, "the values are near each other")
		case d > 1.2:
			s.add(-0.25, "the values are far apart")
		}
		return
	}
	r := ratio(x, y)
	if r > 1.5 && a.dimension == "count" && a.specific() != b.specific() {
		s.add(-0.12, "only one says which people or things")
	}
	switch {
	case r <= 1.3:
		s.add(0.08, "the values are near each other")
	case r <= 2:
		s.add(0.03, "the values are not far apart")
	case r > 5:
		s.add(-0.30, "one value is more than five times the other")
	case r > 2:
		s.add(-0.08, "one value is more than twice the other")
	}
}

// specific reports whether what is counted is told from people in general.
func (m *mention) specific() bool {
	return m.noun != "" || m.role != "" || len(m.nations)+len(m.narrow) > 0
}

// telling is what an equal figure is worth as evidence: a round or small one
// says little, 1,140 says much.
func telling(v *measure.Value) float64 {
	n, ok := size(v)
	if !ok || v.Kind == measure.Date {
		return 0
	}
	u := 1.0
	for digit := n; digit >= 10 && math.Mod(digit, 10) == 0; digit /= 10 {
		u *= 10
	}
	switch digits := n / u; {
	case digits >= 100:
		return 0.20
	case digits >= 20:
		return 0.12
	case digits >= 11:
		return 0.06
	}
	return 0
}

// size returns a value as one number: what was written, in base units; the
// middle of a date in days.
func size(v *measure.Value) (float64, bool) {
	if len(v.Set) == 0 {
		return 0, false
	}
	switch v.Kind {
	case measure.Count, measure.Quantity:
		return v.Unit.ToBase(v.Nominal).Float64(), true
	case measure.Date, measure.Period, measure.Time:
		lo, hi := v.Set[0], v.Set[len(v.Set)-1]
		switch {
		case lo.LoInf && hi.HiInf:
			return 0, false
		case lo.LoInf:
			return hi.Hi.Float64(), true
		case hi.HiInf:
			return lo.Lo.Float64(), true
		}
		return (lo.Lo.Float64() + hi.Hi.Float64()) / 2, true
	}
	return 0, false
}

// ratio returns how many times the greater number is the smaller.
func ratio(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	if x == y {
		return 1
	}
	if x < 0.5 || y < 0.5 {
		x, y = x+0.5, y+0.5
	}
	return max(x, y) / min(x, y)
}

func shared(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

package topic

import (
	"math"
	"regexp"
	"slices"
	"strings"

	"crosscheck/facts/measure"
)

// rules bar what no likeness of words makes one fact.
func (s *score) rules(g *Grouping, a, b *mention) {
	if a.dimension != b.dimension {
		s.bar("one is %s, the other %s", a.dimension, b.dimension)
		return
	}
	if a.article == b.article && !a.sheet() && !b.sheet() && a.stated.Sentence == b.stated.Sentence {
		s.bar("one sentence states both")
	}
	s.peopleRules(a, b)
	if a.stated != nil && b.stated != nil {
		s.partRules(g, a, b)
	}
	s.dateRules(a, b)
	if g.mainAgainstOther(a, b) {
		if a.ofEvent() || b.ofEvent() {
			s.bar("one is of the article's main event, the other is not (%s)", orElse(a.other, b.other))
		}
		s.add(-0.15, "one is of the article's main event, the other is not (%s)", orElse(a.other, b.other))
	}
	if !a.sheet() && !b.sheet() && !g.story(a.article, b.article) && !g.sameNames(a.names, b.names) {
		s.bar("the articles are about different events, and no name is in common")
	}
	if a.dimension == "date" {
		s.happeningRules(g, a, b)
	}
	s.namelessRules(a, b)
	s.sizeRules(a, b)
}

// symbolic reports whether a date counts from a day that is not known, or from
// an event: "45 minutes later" compares with no date of another article.
func symbolic(m *mention) bool {
	return m.value.Detail != nil && (m.value.Detail.Symbolic || m.value.Detail.FromEvent)
}

// happeningRules keep the dates of unlike events apart: what happened must be
// of one kind, in one place or with one name that is not on every page.
func (s *score) happeningRules(g *Grouping, a, b *mention) {
	if symbolic(a) || symbolic(b) {
		s.bar("a relative date counts from a day that is not known")
	}
	if a.main && b.main || a.sheet() || b.sheet() {
		return
	}
	if yearless(&a.value) != yearless(&b.value) && sameDayOfYear(&a.value, &b.value) {
		s.bar("the same day, of a year that one does not name")
	}
	telling, common, _ := g.countSame(g.namesOf(a), g.namesOf(b))
	named := telling+common > 0
	if (len(a.names) == 0 || len(b.names) == 0) && a.other+b.other == "" && g.story(a.article, b.article) {
		common++ // nothing speaks of another event
	}
	subject := a.subject != "" && a.subject == b.subject
	if telling+common == 0 && !subject {
		s.bar("nothing names one event")
	}
	if a.attribute != happened || b.attribute != happened {
		if telling == 0 && !subject && !lasting[a.attribute] && a.attribute+b.attribute != "" {
			s.bar("nothing names one event")
		}
		return
	}
	if len(a.places) > 0 && len(b.places) > 0 && !g.sameName(a.places[0], b.places[0]) && telling == 0 {
		s.bar("one is at %s, the other at %s", a.places[0], b.places[0])
	}
	known, seen := g.sameHeads(a, b)
	if named && a.trigger != "" && a.trigger == b.trigger && !g.common["a "+a.trigger] {
		known++
	}
	switch {
	case known == 0 && seen == 0:
		s.bar("it is not known that both are of one event")
	case known == 0 && telling == 0:
		s.bar("nothing names one event")
	case known == 0:
		s.add(-0.30, "the event is of a kind that is on every page")
	}
}

// sameHeads counts the kinds of event that two mentions have in common, those
// that are on every page apart.
func (g *Grouping) sameHeads(a, b *mention) (telling, common int) {
	for _, h := range a.heads {
		switch {
		case !slices.Contains(b.heads, h):
		case g.common["a "+h]:
			common++
		default:
			telling++
		}
	}
	return telling, common
}

// lasting are the attributes of dates that a thing has once, so that any name
// tells which thing it is; people are arrested and charged time and again.
var lasting = wordSet("founded ended proclaimed born built launched completed closed captured began")

// happened is the attribute of when an event took place.
const happened = "date"

// yearless reports whether a date was written without its year.
func yearless(v *measure.Value) bool { return !fourDigits.MatchString(v.Text) }

var fourDigits = regexp.MustCompile(`[0-9]{4}`)

func sameDayOfYear(a, b *measure.Value) bool {
	day := func(v *measure.Value) string {
		if len(v.Set) != 1 || v.Set[0].LoInf || v.Set[0].HiInf {
			return v.Text
		}
		return measure.FormatDay(v.Set[0].Lo.Floor())[4:] + measure.FormatDay(v.Set[0].Hi.Floor())[4:]
	}
	return day(a) == day(b)
}

// namelessRules keep figures apart of which the lexicon does not say what they
// measure, and that nothing else says it of: bare counts, dates of nobody
// knows what, places in an unknown order.
func (s *score) namelessRules(a, b *mention) {
	named := a.attribute != "" && b.attribute != ""
	switch a.dimension {
	case "count":
		if !named && a.noun != b.noun && a.noun != "" && b.noun != "" {
			s.bar("it is not known that both count the same")
		}
		if !named && (a.noun == "" || b.noun == "") && (few(&a.value) || few(&b.value)) {
			s.bar("it is not known that both count the same")
		}
	case "name":
		s.nameRules(a, b)
	case "place":
		if a.attribute != b.attribute || !named {
			s.bar("it is not known that both are of the same")
		}
	case "date":
		if named && a.attribute != b.attribute && !kin(a, b) {
			s.bar("it is not known that both are of the same")
		}
	}
}

// few reports whether a count is so small that many things come to it.
func few(v *measure.Value) bool {
	n, ok := size(v)
	return !ok || n < 4
}

// sizeRules keep values apart that no error explains, and the two shares that
// make a whole.
func (s *score) sizeRules(a, b *mention) {
	x, okA := size(&a.value)
	y, okB := size(&b.value)
	if !okA || !okB || a.dimension == "date" {
		return
	}
	if a.dimension == string(measure.Share) && math.Abs(x+y-1) < 0.0015 && x != y {
		s.bar("the two shares make one whole")
	}
	if a.dimension != string(measure.Magnitude) && ratio(x, y) > 20 {
		s.bar("one value is more than twenty times the other")
	}
}

// peopleRules keep people of unlike kinds and countries apart, and people from
// things.
func (s *score) peopleRules(a, b *mention) {
	if a.dimension != "count" {
		return
	}
	if a.role != "" && b.role != "" && a.role != b.role {
		s.bar("one counts %s, the other %s", people(a.role), people(b.role))
	}
	if len(a.nations) > 0 && len(b.nations) > 0 && !shared(a.nations, b.nations) {
		s.bar("one is of %s, the other of %s", a.nations[0], b.nations[0])
	}
	if a.person != b.person && (a.person || a.noun != "") && (b.person || b.noun != "") && !a.agent() && !b.agent() {
		s.bar("one counts people, the other things")
	}
}

// agent reports whether what is counted may be people although no list says
// so: bidders, investors, activists.
func (m *mention) agent() bool {
	if m.stated == nil || m.person {
		return false
	}
	for _, end := range [...]string{"er", "or", "ist", "ant", "ee", "man", "ian"} {
		if len(m.stated.Noun) > 5 && strings.HasSuffix(m.stated.Noun, end) {
			return true
		}
	}
	return false
}

func people(role string) string {
	switch role {
	case "child":
		return "children"
	case "woman":
		return "women"
	case "police", "crew", "officials":
		return role
	}
	return role + "s"
}

// ofEvent reports whether a figure belongs to one event and no other: people
// harmed and the like, not the size or price of a thing.
func (m *mention) ofEvent() bool {
	return m.person || m.dimension == "date" || m.dimension == string(measure.Magnitude)
}

// partRules keep parts from totals, rates from totals, parts and percentages
// of unlike wholes, and distances from unlike places apart.
func (s *score) partRules(g *Grouping, a, b *mention) {
	x, y := a.stated, b.stated
	switch {
	case a.part != b.part && !(g.sameNames(a.names, b.names) && a.other+b.other != ""):
		s.bar("one is a part, the other a total")
	case x.Further != y.Further:
		s.bar("one comes on top of others")
	case x.Rate != y.Rate:
		s.bar("one is for each %s, the other is not", orElse(x.Rate, y.Rate))
	case x.From != "" && y.From != "" && !g.sameName(nameKey(x.From), nameKey(y.From)) && !g.sameWhole(x.From, y.From):
		s.bar("one is from %s, the other from %s", x.From, y.From)
	case x.Whole != "" && y.Whole != "" && !g.sameWhole(x.Whole, y.Whole):
		s.bar("one is of %s, the other of %s", x.Whole, y.Whole)
	case (x.Whole != "") != (y.Whole != "") && a.dimension == "count":
		s.add(-0.05, "one is a part of a whole")
	case (x.Whole != "") != (y.Whole != "") && a.dimension == string(measure.Share):
		s.add(-0.10, "only one says of what")
	}
	s.subjectRules(g, a, b)
}

// subjectRules keep the figures of unlike owners apart. A noun may stand for
// any name: "the party", "the ship".
func (s *score) subjectRules(g *Grouping, a, b *mention) {
	switch {
	case a.subject == "" || b.subject == "" || a.subject == b.subject || a.named != b.named || g.sameName(a.subject, b.subject):
	case classOf(g.lexicon, a.subject) == classOf(g.lexicon, b.subject):
	case a.named && (owned[a.attribute] || owned[b.attribute]):
		s.bar("one is of %s, the other of %s", a.subject, b.subject)
	case a.dimension == "date":
		s.add(-0.05, "one is of %s, the other of %s", a.subject, b.subject)
	default:
		s.add(-0.15, "one is of %s, the other of %s", a.subject, b.subject)
	}
}

// sameWhole compares two wholes: folded nouns or figures.
func (g *Grouping) sameWhole(a, b string) bool {
	return a == b || classOf(g.lexicon, a) == classOf(g.lexicon, b) || stem(a) == stem(b)
}

// dateRules keep events of unlike years and months apart.
func (s *score) dateRules(a, b *mention) {
	if len(a.dates) == 0 || len(b.dates) == 0 {
		return
	}
	switch gap := daysBetween(a.dates, b.dates); {
	case gap > 27 && a.ofEvent() && b.ofEvent():
		s.bar("the events are of different dates")
	case gap > 27:
		s.add(-0.15, "the dates around them differ")
	case gap > 3:
		s.add(-0.12, "the events are some days apart")
	case gap == 0:
		s.add(0.04, "the events are of the same date")
	}
}

// daysBetween returns how many days lie between two sets of days; 0 where
// they meet or one is open.
func daysBetween(a, b measure.Set) float64 {
	if !a.Intersect(b).Empty() {
		return 0
	}
	lo, hi := a, b
	if after(a, b) {
		lo, hi = b, a
	}
	return hi[0].Lo.Sub(lo[len(lo)-1].Hi).Float64()
}

// after reports whether a lies behind b; they do not meet.
func after(a, b measure.Set) bool {
	if a[0].LoInf || b[len(b)-1].HiInf {
		return false
	}
	return b[len(b)-1].Hi.Cmp(a[0].Lo) <= 0
}

func orElse(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

func nameKey(name string) string {
	if k := nameKeys([]string{name}); len(k) > 0 {
		return k[0]
	}
	return ""
}

// sameNames reports whether two lists have a name in common.
func (g *Grouping) sameNames(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return g.sameName(x, y) })
	})
}

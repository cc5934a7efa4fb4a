package topic

import (
	"math"
	"slices"
	"strings"

	"crosscheck/facts/measure"
)

// evidence is what is added to the likeness of two contexts (5).
func (p *prototype) evidence(a, b *mention) float64 {
	s := closeness(a, b)
	if a.attribute != "" && b.attribute != "" && a.attribute != b.attribute || a.dimension == "count" && a.person != b.person {
		s -= 0.3 // unlike attributes (5), people and things (7)
	}
	if a.main && b.main {
		s += 0.12 // the main event (3)
	}
	if money := strings.HasPrefix(a.dimension, "money"); (money || a.dimension == string(measure.Share)) && a.subject != "" && b.subject != "" {
		s += choose(p.sameName(a.subject, b.subject), 0.10, -0.20) // whose they are (4)
	}
	if a.dimension == "count" && a.noun != "" && b.noun != "" {
		s += choose(a.noun == b.noun, 0.06, -0.12) // what is counted (4)
	}
	return s
}

// closeness tells how near the values are, of magnitudes more finely (4).
func closeness(a, b *mention) float64 {
	nearly, far := ratio(a.amount, b.amount) <= 1.3, ratio(a.amount, b.amount) > 20
	if a.dimension == string(measure.Magnitude) {
		nearly, far = math.Abs(a.amount-b.amount) <= 0.5, math.Abs(a.amount-b.amount) > 1.2
	}
	if !a.sized || !b.sized || a.dimension == "date" || a.dimension == "time" {
		return 0
	}
	return choose(nearly, 0.08, choose(far, -0.25, 0))
}

func choose(first bool, x, y float64) float64 {
	if first {
		return x
	}
	return y
}

// barred tells what no likeness outweighs (6), and what stays silent: clock times of
// which only one names its zone, lengths of time and small counts of nobody knows what (9).
func (p *prototype) barred(a, b *mention) bool {
	x, y := a.stated, b.stated
	differ := func(s, t string) bool { return s != "" && t != "" && !p.sameWhole(s, t) }
	other := func(m *mention) bool { return slices.Contains(m.stated.Modifiers, "other") }
	if a.dimension != b.dimension || a.article == b.article && x.Sentence == y.Sentence ||
		x.Part != y.Part || x.Further != y.Further || x.Rate != y.Rate || other(a) != other(b) ||
		differ(x.From, y.From) || differ(x.Whole, y.Whole) || p.otherEvents(a, b) {
		return true
	}
	named := a.attribute != "" && b.attribute != ""
	switch a.dimension {
	case "time":
		return zoned(a) != zoned(b) && !a.sameValue(b)
	case "date":
		return symbolic(a) || symbolic(b)
	case string(measure.Duration):
		return !named
	case "count":
		return !named && min(a.amount, b.amount) < 10 && (a.noun == "" || a.noun != b.noun)
	}
	return false
}

// otherEvents tells of what events have whether it is of two: of unlike years or
// months, or of the main one and an earlier or other one (3, 6).
func (p *prototype) otherEvents(a, b *mention) bool {
	apart := len(a.dates) > 0 && len(b.dates) > 0 && daysBetween(a.dates, b.dates) > 27
	return a.ofEvent() && b.ofEvent() && (apart || a.main && b.other != "" || b.main && a.other != "")
}

func zoned(m *mention) bool { return m.value.Detail != nil && m.value.Detail.Zone != nil }

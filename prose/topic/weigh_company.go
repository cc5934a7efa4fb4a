package topic

import (
	"math"

	"crosscheck/facts/measure"
)

// countKey is what figures of an article are counted by.
type countKey struct {
	article              int
	dimension, attribute string
}

// anyAttribute stands for all attributes of a dimension.
const anyAttribute = "*"

// company compares what else the two articles state: of many figures of a
// sort two are less likely to be one fact, and what the other article states,
// too, is not what it gives another value for.
func (e *evidence) company(g *Grouping, a, b *mention) {
	n := g.howMany(a, b)
	e[onlyOnes] = yes(n == 1)
	if a.attribute == b.attribute && a.attribute != "" {
		pairs := len(g.sameSort[countKey{a.article, a.dimension, a.attribute}]) * len(g.sameSort[countKey{b.article, b.dimension, a.attribute}])
		e[onlyOfAttribute], e[attributeOften] = yes(pairs == 1), float32(math.Log(float64(max(1, pairs))))
	}
	pairs := len(g.sameSort[countKey{a.article, a.dimension, anyAttribute}]) * len(g.sameSort[countKey{b.article, b.dimension, anyAttribute}])
	e[crowd] = float32(math.Log(float64(max(1, pairs))))
	if g.statedIn(a, b.article) || g.statedIn(b, a.article) {
		e[statedToo] = 1
		e[statedTooTelling] = float32(5 * max(telling(&a.value), telling(&b.value)))
	}
}

// statedIn reports whether an article states a mention's value, too.
func (g *Grouping) statedIn(m *mention, article int) bool {
	if m.article == article && sameValue(&m.value, &m.value) {
		return true // it does itself
	}
	for _, x := range g.sameSort[countKey{article, m.dimension, anyAttribute}] {
		if sameValue(&x.value, &m.value) && (m.dimension != "count" || alikeCounts(x, m)) {
			return true
		}
	}
	return false
}

// alikeCounts reports whether two equal counts may be of the same things: an
// article has a small number many times.
func alikeCounts(a, b *mention) bool {
	return a.attribute != "" && a.attribute == b.attribute || a.noun == b.noun && a.person == b.person || telling(&a.value) > 0
}

// publication compares when the articles were published: what is counted may
// have grown.
func (e *evidence) publication(g *Grouping, a, b *mention) {
	x, okA := size(&g.articles[a.article].Document.Published.Value)
	y, okB := size(&g.articles[b.article].Document.Published.Value)
	if !okA || !okB {
		return
	}
	later := math.Round(x - y)
	e[sameDay] = yes(later == 0)
	e[daysApart] = within(math.Log(1+math.Abs(later))/4, 0, 1)
	p, okA := a.size()
	q, okB := b.size()
	if okA && okB && later != 0 && a.dimension == "count" && (grows(a) || grows(b)) {
		e[laterLess] = yes((p < q) == (later > 0))
	}
}

// grows reports whether a count is of people harmed or held, of whom more
// become known.
func grows(m *mention) bool { return m.stated.Field == "harm" || m.stated.Field == "crime" }

// dates compares two dates.
func (e *evidence) dates(g *Grouping, a, b *mention) {
	e[dateBare] = yes(a.attribute == "" && b.attribute == "")
	e[dateTriggers] = e[unlikeTriggers]
	e[dateExact] = yes(exactness(&a.value) == exactness(&b.value))
	x, y := g.fresh(a), g.fresh(b)
	e[dateFresh], e[dateOneFresh] = yes(x && y), yes(x != y)
	e[dateMonth] = yes(month(&a.value) == month(&b.value))
}

// month returns the year and month that a date lies in.
func month(v *measure.Value) string {
	n, ok := size(v)
	if !ok {
		return ""
	}
	day := measure.FormatDay(measure.Int(int64(math.Floor(n))))
	return day[:max(0, len(day)-len("-01"))]
}

// fresh reports whether a date lies in the two weeks before the article.
func (g *Grouping) fresh(m *mention) bool {
	day, ok := m.size()
	news, known := size(&g.articles[m.article].Document.Published.Value)
	return ok && known && news-day <= 14 && news >= day-1
}

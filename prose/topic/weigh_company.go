package topic

import (
	"math"
)

// company compares what else the two articles state: of many figures of a
// sort two are less likely to be one fact, and what the other article states,
// too, is not what it gives another value for.
func (e *evidence) company(g *Grouping, a, b *mention) {
	n := g.howMany(a, b)
	e[onlyOnes] = yes(n == 1)
	if a.attribute == b.attribute && a.attribute != "" {
		pairs := a.ofSort.count() * b.ofSort.count()
		e[onlyOfAttribute], e[attributeOften] = yes(pairs == 1), float32(math.Log(float64(max(1, pairs))))
	}
	pairs := a.ofDimension.count() * b.ofDimension.count()
	e[crowd] = float32(math.Log(float64(max(1, pairs))))
	if a.statedBeside(b) || b.statedBeside(a) {
		e[statedToo] = 1
		e[statedTooTelling] = float32(5 * max(telling(&a.value), telling(&b.value)))
	}
}

// statedBeside reports whether the article of another mention of the dimension
// states the value of m, too.
func (m *mention) statedBeside(other *mention) bool {
	if m.article == other.article && m.sameValue(m) {
		return true // it does itself
	}
	for _, x := range other.ofDimension.mentions {
		if x.sameValue(m) && (m.dimension != "count" || alikeCounts(x, m)) {
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
	x, okA := g.articles[a.article].day, g.articles[a.article].dated
	y, okB := g.articles[b.article].day, g.articles[b.article].dated
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
	x, y := g.fresh(a), g.fresh(b)
	e[dateFresh], e[dateOneFresh] = yes(x && y), yes(x != y)
}

// fresh reports whether a date lies in the two weeks before the article.
func (g *Grouping) fresh(m *mention) bool {
	day, ok := m.size()
	news, known := g.articles[m.article].day, g.articles[m.article].dated
	return ok && known && news-day <= 14 && news >= day-1
}

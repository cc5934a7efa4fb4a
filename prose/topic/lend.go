package topic

import (
	"fmt"
	"strings"

	"crosscheck/facts/measure"
)

// lend reads what an article tells by half, as the others about its event tell the rest:
// the year of a day, where it does not say when it was published, and the local hour of
// a time in Greenwich.
func (g *Grouping) lend() {
	var tell map[int32]lent
	for _, m := range g.mentions {
		if m.sheet() {
			continue
		}
		day := !m.kept() && m.adrift() && !g.articles[m.article].dated && OfSomeYear(&m.value)
		clock := !g.asTold && m.dimension == "time" && m.value.Zoned()
		twin, both := m.bothClocks()
		if !day && !clock && !both {
			continue
		}
		if tell == nil {
			tell = g.lenders()
		}
		switch near := g.lentTo(m.article, tell); {
		case day && near.dated:
			m.lendYear(near.days)
		case clock && near.ahead.known && !near.ahead.many:
			m.lendZone(near.ahead.minutes)
		case both && near.ahead.many:
			m.read(twin, "") // the hours in Greenwich may be at odds, though the local ones are not
		}
	}
}

// lent is what articles about one event tell together.
type lent struct {
	days  span
	dated bool
	ahead zone
}

// span is from when to when, in days.
type span struct{ from, to float64 }

// zone is by how much the local hour is ahead of that in Greenwich.
type zone struct {
	minutes     int
	known, many bool // many: the articles have several
}

func (z zone) with(t zone) zone {
	switch {
	case !t.known:
		return z
	case !z.known:
		return t
	}
	return zone{z.minutes, true, z.many || t.many || z.minutes != t.minutes}
}

func (l lent) with(t lent) lent {
	switch {
	case l.dated && t.dated:
		l.days = span{min(l.days.from, t.days.from), max(l.days.to, t.days.to)}
	case t.dated:
		l.days, l.dated = t.days, true
	}
	l.ahead = l.ahead.with(t.ahead)
	return l
}

// lenders returns what the articles of each circle tell; where there are no circles,
// what each article tells.
func (g *Grouping) lenders() map[int32]lent {
	out := map[int32]lent{}
	for i := range g.articles {
		at := int32(i)
		if g.circles != nil {
			at = g.circles.own[i]
		}
		a := &g.articles[i]
		out[at] = out[at].with(lent{span{a.day, a.day}, a.dated, a.ahead})
	}
	return out
}

// lentTo returns what the articles about the event of one tell, its own zone included.
func (g *Grouping) lentTo(article int, tell map[int32]lent) lent {
	var out lent
	if g.circles != nil {
		for _, c := range g.circles.near[article] {
			out = out.with(tell[c])
		}
		return out
	}
	for i := range g.articles {
		if g.story(i, article) {
			out = out.with(tell[int32(i)])
		}
	}
	return out
}

// halfYear is how many days before or after its article a day without a year may be.
const halfYear = 182

// lendYear reads a day as the one nearest to some days, if it is the same for
// the first and the last of them.
func (m *mention) lendYear(days span) {
	first, ok := nearestTo(m.value.Text, days.from)
	last, known := nearestTo(m.value.Text, days.to)
	if !ok || !known || !first.Set.Equal(last.Set) {
		return
	}
	m.read(last, "year")
}

// bothClocks returns the time that a local hour told beside another zone's is there.
func (m *mention) bothClocks() (measure.Value, bool) {
	if m.dimension != "time" || m.value.Zoned() || !strings.HasSuffix(m.value.Text, ")") {
		return measure.Value{}, false
	}
	v, err := (measure.Reader{}).Parse(m.value.Text, measure.Time)
	return v, err == nil && v.Zoned()
}

// lendZone reads a time in Greenwich as the local hour.
func (m *mention) lendZone(ahead int) {
	v := m.value.InZone(ahead)
	minutes := int(v.Nominal.Float64())
	v.Text += fmt.Sprintf(" (%02d:%02d local time)", minutes/60, minutes%60)
	m.read(v, "hour")
}

// read gives a mention the value that it has with what others lend it.
func (m *mention) read(v measure.Value, lent string) {
	own := *m.stated
	own.Value, own.Lent = v, lent
	m.stated, m.value = &own, v
	m.amount, m.sized = size(&m.value)
}

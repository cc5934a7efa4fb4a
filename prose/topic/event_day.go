package topic

import (
	"math"
	"strings"
)

// eventDays is how many days must lie between the main events of two articles for
// them to be two: a quake and a strong one after it, two attacks of a week.
const eventDays = 2

// onDay is when an article's main event was, as its beginning tells: on a day, or
// only on which day of the week, from Sunday on.
type onDay struct {
	day     float64
	weekday int
	told    bool
	dated   bool // the day is known
}

// eventDay returns when the main event of an article was.
func (g *Grouping) eventDay(article int) onDay {
	for _, m := range g.peersOf(article, "date", happened) {
		if m.stated.Sentence >= lead {
			break
		}
		if !m.main && !shared(m.heads, g.articles[article].event.heads) {
			continue
		}
		if m.sized && exactness(&m.value) == 1 {
			return onDay{day: m.amount, weekday: (int(math.Floor(m.amount)) + thursday) % 7, told: true, dated: true}
		}
		if w := weekdayIn(m.value.Text); w >= 0 && symbolic(m) {
			return onDay{weekday: w, told: true}
		}
	}
	return onDay{}
}

// thursday is the day of the week on which the count of days begins.
const thursday = 4

var weekdays = strings.Fields("sunday monday tuesday wednesday thursday friday saturday")

// weekdayIn returns which day of the week a text names; -1: none.
func weekdayIn(text string) int {
	text = strings.ToLower(text)
	for i, w := range weekdays {
		if strings.Contains(text, w) {
			return i
		}
	}
	return -1
}

// apart reports whether two events were some days apart.
func (a onDay) apart(b onDay) bool {
	switch days := max(a.weekday-b.weekday, b.weekday-a.weekday); {
	case !a.told || !b.told:
		return false
	case a.dated && b.dated:
		return math.Abs(a.day-b.day) >= eventDays
	default:
		return min(days, 7-days) >= eventDays
	}
}

// dayRules keep what is told of the main events of two articles apart if these
// were on unlike days: where and when they struck, and how strongly. A toll may be
// told again days later.
func (s *score) dayRules(g *Grouping, a, b *mention) {
	if a.article == b.article || !once[a.attribute] || !once[b.attribute] || a.sheet() || b.sheet() || !g.atMain(a) || !g.atMain(b) {
		return
	}
	if g.eventDay(a.article).apart(g.eventDay(b.article)) {
		s.bar("the events of the two articles are some days apart")
	}
}

// atMain reports whether a mention is of its article's main event: expressly, or
// at the beginning, in the words for it.
func (g *Grouping) atMain(m *mention) bool {
	return m.main || m.stated.Sentence < lead && m.other == "" && shared(m.heads, g.articles[m.article].event.heads)
}

// once are the attributes that an event has once, and that nobody tells again of
// an earlier one without naming it.
var once = wordSet("time magnitude depth distance epicentre-distance")

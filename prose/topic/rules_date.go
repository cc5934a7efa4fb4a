package topic

import (
	"strings"

	"crosscheck/facts/measure"
)

// symbolic reports whether a date counts from a day that is not known, or from
// an event: "45 minutes later" compares with no date of another article.
func symbolic(m *mention) bool {
	return m.value.Detail != nil && (m.value.Detail.Symbolic || m.value.Detail.FromEvent)
}

// happeningRules keep dates apart of which one may not contradict the other.
func (s *score) happeningRules(g *Grouping, a, b *mention) {
	if symbolic(a) || symbolic(b) {
		s.bar("a relative date counts from a day that is not known")
	}
	if yearless(&a.value) && yearless(&b.value) && !a.sameValue(b) && sameDayOfYear(&a.value, &b.value) {
		s.bar("the same day, of a year that neither names")
	}
	if a.sheet() || b.sheet() {
		return
	}
	if ofDay(&a.value) && ofDay(&b.value) && len(a.value.Set) > 0 && len(b.value.Set) > 0 && daysBetween(a.value.Set, b.value.Set) == 1 && g.ofZone(a) != g.ofZone(b) {
		s.bar("one is the day in another zone, and the other the one before or after it")
	}
	if a.main && b.main {
		return
	}
	if yearless(&a.value) != yearless(&b.value) && sameDayOfYear(&a.value, &b.value) {
		s.bar("the same day, of a year that one does not name")
	}
	s.stepRules(g, a, b)
	if g.datesBoth(a, b) || g.datesBoth(b, a) {
		s.bar("%s has both dates", g.articles[b.article].Source.ID)
	}
	s.placeRules(g, a, b)
	if ofFurther[a.other] != ofFurther[b.other] {
		s.bar("only one is of a further event")
	}
	s.newsRules(g, a, b)
	if !lasting[a.attribute] && ofDay(&a.value) != ofDay(&b.value) && len(a.value.Set) > 0 && len(b.value.Set) > 0 && daysBetween(a.value.Set, b.value.Set) > 31 {
		s.bar("one is a day, the other a month or year far from it")
	}
}

// datesBoth reports whether the article of b tells, as much like what a says, that
// something was on the day of a: then b dates something else.
func (g *Grouping) datesBoth(a, b *mention) bool {
	if a.article == b.article || a.sameValue(b) {
		return false
	}
	for _, m := range b.ofDimension.mentions {
		if m != b && m.sameValue(a) && g.likeIn(m, a) >= g.likeIn(b, a) {
			return true
		}
	}
	return false
}

// stepRules keep apart what was done in two steps of one course: a man is arrested on
// one day and charged on another.
func (s *score) stepRules(g *Grouping, a, b *mention) {
	if s.settled() || a.sheet() || b.sheet() || a.sameValue(b) {
		return
	}
	if x, y := &g.near(a).act, &g.near(b).act; !x.since && !y.since && knowledge().steps[[2]int32{x.class, y.class}] {
		s.bar("they are two steps of one course")
	}
}

// ofFurther is what tells an event from the one told of before.
var ofFurther = map[string]bool{"the word “another”": true, "the word “more”": true, "the word “further”": true, "the word “separate”": true, "the word “unrelated”": true}

// newsRules keep apart what is the news of two days, and one weekday of two weeks:
// it depends on tense alone which of them a writer means.
func (s *score) newsRules(g *Grouping, a, b *mention) {
	w := weekdayIn(a.value.Text)
	switch {
	case !ofDay(&a.value) || !ofDay(&b.value) || a.sameValue(b):
	case g.articles[a.article].day != g.articles[b.article].day && g.ofThatDay(a) && g.ofThatDay(b) && !(a.attribute == b.attribute && doneOnce[a.attribute]):
		s.bar("each is the day of its article's news")
	case w >= 0 && w == weekdayIn(b.value.Text) && yearless(&a.value) && yearless(&b.value):
		s.bar("the same day of the week")
	}
}

// ofZone reports whether a day is told right beside an hour with its zone: what was at
// "23:20 GMT on Monday" may have been on Tuesday where it was.
func (g *Grouping) ofZone(m *mention) bool {
	at := &g.articles[m.article]
	for i := at.from(m.stated.Sentence); i < len(at.Statements) && at.Statements[i].Sentence == m.stated.Sentence; i++ {
		hour := &at.Statements[i]
		gap := max(hour.Span.Start-m.stated.Span.End, m.stated.Span.Start-hour.Span.End)
		if v := &hour.Value; v.Kind == measure.Time && v.Zoned() && !v.Detail.Local && !strings.Contains(v.Text, "(") && gap <= len(" at about ") {
			return true
		}
	}
	return false
}

// ofThatDay reports whether a date is the day on which its article was
// published or the one before.
func (g *Grouping) ofThatDay(m *mention) bool {
	at := &g.articles[m.article]
	ago := at.day - m.amount
	return at.dated && m.sized && ago > -0.6 && ago < 1.6
}

// ofDay reports whether a date is that of a day or less.
func ofDay(v *measure.Value) bool { return v.Detail != nil && v.Detail.Grain < measure.GrainMonth }

// lasting are the attributes of dates that a thing has once, so that any name
// tells which thing it is; people are arrested and charged time and again.
var lasting = wordSet("founded ended proclaimed born built launched completed closed captured began")

// doneOnce are the attributes of dates of what is not done again within days, so that two
// reports of it mean one day, whenever they were written.
var doneOnce = wordSet("reopened completed launched captured appointed insolvent left released signed closed")

// happened is the attribute of when an event took place.
const happened = "date"

// yearless reports whether a date was written without its year.
func yearless(v *measure.Value) bool {
	digits := 0
	for i := 0; i < len(v.Text) && digits < len("2024"); i++ {
		if c := v.Text[i]; c < '0' || c > '9' {
			digits = 0
		} else {
			digits++
		}
	}
	return digits < len("2024")
}

func sameDayOfYear(a, b *measure.Value) bool {
	day := func(v *measure.Value) string {
		if len(v.Set) != 1 || v.Set[0].LoInf || v.Set[0].HiInf {
			return v.Text
		}
		return measure.FormatDay(v.Set[0].Lo.Floor())[4:] + measure.FormatDay(v.Set[0].Hi.Floor())[4:]
	}
	return day(a) == day(b)
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

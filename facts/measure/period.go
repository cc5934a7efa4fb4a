package measure

import "strings"

// parsePeriod reads the whole of text as a start and an end, each a Date; an
// end that is open or not known is nil. A single date is a period that begins
// and ends within it.
func (r Reader) parsePeriod(text string) (Value, error) {
	v, err := r.parseDate(text)
	if err != nil {
		return Value{}, err
	}
	detail := Detail{}
	if v.Detail != nil {
		detail = *v.Detail
	}
	v.Kind, v.Detail = Period, &detail
	if _, fault := ParseEDTF(text); fault == nil {
		return r.edtfPeriod(v, text), nil
	}
	p := dateScan{s: text, whole: true}
	var ph datePhrase
	p.phrase(&ph, p.lead(0))
	ph.shareYears(&r)
	switch {
	case ph.joint == jointRange:
		detail.Start, detail.End = r.endValue(text, &ph.first), r.endValue(text, &ph.last)
	case ph.hedge == Since:
		detail.Start = r.endValue(text, &ph.first)
	case ph.hedge == By:
		detail.End = r.endValue(text, &ph.first)
	case ph.hedge == After:
		detail.Start = dateOf(v)
	case ph.hedge == Before:
		detail.End = dateOf(v)
	case ph.first.isRange, ph.first.kind == kindPast, ph.first.grain >= GrainDecade && ph.first.kind == kindYears:
		detail.Start, detail.End = outerDays(v)
	default:
		detail.Start, detail.End = dateOf(v), dateOf(v)
	}
	return v, nil
}

// endValue reads one end of a written span.
func (r Reader) endValue(text string, a *atom) *Value {
	one := datePhrase{first: *a, end: a.end, ok: true}
	v := new(Value)
	if !r.phraseValue(v, &one, text[a.start:a.end]) {
		return nil
	}
	return v
}

// edtfPeriod reads the two ends of "a/b"; any other date is both ends itself.
func (r Reader) edtfPeriod(v Value, text string) Value {
	from, to, ok := strings.Cut(text, "/")
	if !ok {
		date := dateOf(v)
		v.Detail.Start, v.Detail.End = date, date
		return v
	}
	if start, err := ParseEDTF(from); err == nil {
		v.Detail.Start = &start
	}
	if end, err := ParseEDTF(to); err == nil {
		v.Detail.End = &end
	}
	return v
}

// dateOf returns a period's own days as a date.
func dateOf(v Value) *Value {
	detail := *v.Detail
	detail.Start, detail.End = nil, nil
	date := Value{Text: v.Text, Kind: Date, Hedge: v.Hedge, Nominal: v.Nominal, Set: v.Set, Detail: &detail}
	return &date
}

// outerDays returns the first and the last day of a period as dates.
func outerDays(v Value) (start, end *Value) {
	if len(v.Set) == 0 {
		return dateOf(v), dateOf(v)
	}
	unit := GrainDay
	if v.Detail.Grain >= GrainDecade {
		unit = GrainYear
	}
	ends := [2]*Value{}
	for i, n := range [2]Num{v.Set[0].Lo, v.Set[len(v.Set)-1].Hi} {
		day, _ := n.Floor().Int64()
		s := cell(day, unit)
		date := days{spans: []span{s}, grain: unit}.value(v.Text, nil)
		ends[i] = &date
	}
	return ends[0], ends[1]
}

package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// between returns how many tokens of which sort lie between two mentions.
func (f *finder) coordinated(a, b *mention) bool {
	i, end := a.to, b.first
	if i >= end || end-i > 4 {
		return false
	}
	joined := false
	for ; i < end; i++ {
		t := &f.tokens[i]
		switch {
		case t.kind == commaToken, f.role(i)&isAnd != 0:
			joined = true
		case t.kind == wordToken && (f.word(i) == "as" || f.word(i) == "well" || f.word(i) == "along" || f.word(i) == "with" || f.word(i) == "another" || f.role(i)&(isThe|isArticle) != 0):
			joined = joined || f.word(i) == "well" || f.word(i) == "along"
		default:
			return false
		}
	}
	return joined
}

// apposed reports whether two figures stand in parallel with their triggers:
// "at least 20 killed, 45 injured".
func (f *finder) apposed(a, b *mention) bool {
	i, end := a.to, b.first
	if i >= end || end-i > 6 || a.kinds != b.kinds {
		return false
	}
	last := end - 1
	if t := &f.tokens[last]; t.kind != commaToken && f.role(last)&isAnd == 0 {
		return false
	}
	for ; i < last; i++ {
		if t := &f.tokens[i]; t.kind != wordToken && t.kind != commaToken || f.role(i)&(isPreposition|isRelative|isBut|isHave|isModal|isSay) != 0 {
			return false
		}
	}
	return true
}

// spreadHedge lets a hedge reach over a coordination: in "at least 20 killed,
// 45 injured" and "about 300 tonnes and 40 lorries" it may hold for both, so
// that reading it of both claims the least.
func (f *finder) spreadHedge(a, b *mention) {
	h := a.value.Hedge
	if b.value.Hedge != measure.Exact || b.kinds != a.kinds || h != measure.AtLeast && h != measure.About || b.kinds&(aDate|aTime|aRank) != 0 {
		return
	}
	f.reread(b, h.String(), f.unitName(b.value.Unit))
}

// shareUnit lets a bare figure take the unit of its neighbour: "of magnitude
// 5.1 and 4.9".
func (f *finder) shareUnit(a, b *mention) {
	if a.value.Unit == nil || b.value.Unit != nil || b.kinds != aCount || b.to > b.figure || a.kinds&(aMagnitude|aTemperature) == 0 {
		return
	}
	if f.reread(b, b.value.Hedge.String(), f.unitName(a.value.Unit)) {
		b.kinds = a.kinds
	}
}

// unitBehind lets bare figures take the unit of the one that they lead to: "11
// and 12 years", "13, 12 and 11 years".
func (f *finder) unitBehind(k int32, s *sentence) {
	for ; k > s.men; k-- {
		a, b := &f.mentions[k-1], &f.mentions[k]
		if b.value.Unit == nil || b.kinds&(aDuration|aLength|aMass) == 0 || a.value.Unit != nil || a.kinds != aCount || a.to > a.figure || a.value.Hedge != b.value.Hedge {
			return
		}
		if b.first != a.figure+1 || f.role(a.figure)&isAnd == 0 && !b.shared || b.compound || strings.Contains(b.value.Text, "-") {
			return // "Ana Gil, 73, and an 11-year-old", "is 41, eight pounds heavier"
		}
		if !f.reread(a, a.value.Hedge.String(), f.unitName(b.value.Unit)) {
			return
		}
		a.kinds = b.kinds
	}
}

func (f *finder) unitName(u *measure.Unit) string {
	if u == nil {
		return ""
	}
	return u.Name
}

// reread gives a figure another hedge or unit; its words stay as written.
func (f *finder) reread(m *mention, hedge, unit string) bool {
	kind := measure.Count
	if unit != "" {
		kind = measure.Quantity
	}
	v, err := f.reader.ParseHedged(hedge, m.value.Nominal.String(), unit, kind)
	if err != nil {
		return false
	}
	v.Text, v.Noun = m.value.Text, m.value.Noun
	m.value, m.shared = v, true
	return true
}

package report

import (
	"strconv"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// appendClaim appends a claim.
func appendClaim(b []byte, c *facts.Claim, opt Options) []byte {
	w := claimWriter{unitNames: unitNames{topics: opt.Topics}}
	return append(w.members(append(b, '{'), c), '}')
}

// appendClaims appends the claims of a finding, most of which are on one topic.
func appendClaims(b []byte, claims []*facts.Claim, opt Options) []byte {
	w := claimWriter{unitNames: unitNames{topics: opt.Topics}}
	b = append(b, '[')
	for i, c := range claims {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(w.members(append(b, '{'), c), '}')
	}
	return append(b, ']')
}

// claimWriter writes claim after claim. What claims of one list have in common
// it copies from the claim before.
type claimWriter struct {
	unitNames
	topic         repeated // the topic of the claim before
	around        repeated // what stands around the claim before, where that is nothing but its file
	place         repeated // the columns of the claim before
	column, width int      // of that
}

// repeated is a text, and where what was written of it stands.
type repeated struct {
	text     string
	from, to int
}

// append appends a text, from where it stands already if it is the same.
func (w *repeated) append(b []byte, text string) []byte {
	if w.to > 0 && text == w.text {
		return append(b, b[w.from:w.to]...)
	}
	from := len(b)
	b = appendText(b, text)
	*w = repeated{text, from, len(b)}
	return b
}

// members appends what stands between the braces of a claim.
func (w *claimWriter) members(b []byte, c *facts.Claim) []byte {
	v := &c.Value
	b = appendText(append(b, `"source":`...), c.Source.ID)
	b = append(append(b, `,"role":"`...), roleName(c.Source.Role)...)
	b = w.topic.append(append(b, `","topic":`...), c.Topic)
	b = appendText(append(b, `,"value":`...), v.Text)
	b = append(b, `,"nominal":`...)
	set := v.Set
	if !scaled(v.Kind) {
		set = nil
	}
	if len(set) > 0 {
		b = appendNumber(b, v, &v.Nominal)
	} else {
		b = append(b, "null"...)
	}
	b = append(append(b, `,"hedge":"`...), v.Hedge.String()...)
	b = append(append(b, `","kind":"`...), v.Kind.String()...)
	b = appendSet(append(b, '"'), v, set)
	b = w.appendAround(b, c)
	b = appendInt(append(b, `,"line":`...), c.Pos.Line)
	b = w.appendColumns(b, &c.Pos)
	b = appendInt(append(b, `,"offset":`...), c.Pos.Offset)
	b = appendInt(append(b, `,"length":`...), c.Pos.Length)
	if c.Context != nil {
		b = appendConfidence(b, c.Confidence)
	}
	return b
}

// appendAround appends the unit, the context and the file of a claim.
func (w *claimWriter) appendAround(b []byte, c *facts.Claim) []byte {
	unit, plain := w.of(c), withoutContext(c.Context)
	if w.around.to > 0 && plain && unit == "" && c.Pos.File == w.around.text {
		return append(b, b[w.around.from:w.around.to]...)
	}
	from := len(b)
	b = appendOrNull(append(b, `,"unit":`...), unit)
	b = appendContext(b, c.Context)
	b = appendText(append(b, `,"file":`...), c.Pos.File)
	if plain && unit == "" {
		w.around = repeated{c.Pos.File, from, len(b)}
	}
	return b
}

// appendColumns appends where in its line a claim stands.
func (w *claimWriter) appendColumns(b []byte, p *facts.Pos) []byte {
	if w.place.to > 0 && p.Column == w.column && p.Length == w.width {
		return append(b, b[w.place.from:w.place.to]...)
	}
	from := len(b)
	b = appendInt(append(b, `,"column":`...), p.Column)
	b = appendInt(append(b, `,"end_column":`...), p.Column+p.Length)
	w.place, w.column, w.width = repeated{from: from, to: len(b)}, p.Column, p.Length
	return b
}

// nothingAround is what is written of the context of most claims in tables.
const nothingAround = `,"scope":null,"attributed_to":null,"quote":null,"at":null,"as_of":null,"as_of_from":null`

// withoutContext reports whether a context says nothing that is written.
func withoutContext(c *facts.Context) bool {
	return c == nil || c.Scope == "" && c.AttributedTo == "" && c.Quote == "" && c.At == "" && c.AsOfText == "" && c.AsOfFrom == facts.AsOfNone
}

func appendContext(b []byte, c *facts.Context) []byte {
	if withoutContext(c) {
		return append(b, nothingAround...)
	}
	b = appendOrNull(append(b, `,"scope":`...), c.Scope)
	b = appendOrNull(append(b, `,"attributed_to":`...), c.AttributedTo)
	b = appendOrNull(append(b, `,"quote":`...), c.Quote)
	b = appendOrNull(append(b, `,"at":`...), c.At)
	b = appendOrNull(append(b, `,"as_of":`...), c.AsOfText)
	return appendOrNull(append(b, `,"as_of_from":`...), asOfFrom[c.AsOfFrom])
}

var asOfFrom = [...]string{facts.AsOfNone: "", facts.AsOfStated: "stated", facts.AsOfPublished: "published"}

// scaled reports whether values of a kind lie on a scale of numbers or days.
func scaled(k measure.Kind) bool {
	switch k {
	case measure.Count, measure.Quantity, measure.Date, measure.Period, measure.Time:
		return true
	}
	return false
}

// appendNumber appends n, in the unit as written: an exact decimal or an ISO
// day.
func appendNumber(b []byte, v *measure.Value, n *measure.Num) []byte {
	if v.Kind == measure.Date || v.Kind == measure.Period {
		return append(measure.AppendDay(append(b, '"'), n.Floor()), '"')
	}
	if i, ok := n.Int64(); ok {
		return strconv.AppendInt(b, i, 10)
	}
	return append(b, n.String()...)
}

// appendBound appends an end of a set in base units, in the unit as written.
func appendBound(b []byte, v *measure.Value, n *measure.Num) []byte {
	if v.Unit != nil {
		own := v.Unit.FromBase(*n)
		n = &own
	}
	return appendNumber(b, v, n)
}

// appendSet appends the range of a set, and all its intervals where there are
// several.
func appendSet(b []byte, v *measure.Value, set measure.Set) []byte {
	if len(set) == 0 {
		return append(b, `,"lo":null,"hi":null,"lo_open":false,"hi_open":false,"set":null`...)
	}
	first, last := &set[0], &set[len(set)-1]
	b = appendRange(append(b, ','), v, first, last)
	b = append(b, `,"set":`...)
	if len(set) == 1 {
		return append(b, "null"...)
	}
	return appendList(b, set, func(b []byte, i measure.Interval) []byte {
		return append(appendRange(append(b, '{'), v, &i, &i), '}')
	})
}

// appendRange appends the members of a range, from the lower end of one
// interval to the upper one of another. An end without bound is null and open.
func appendRange(b []byte, v *measure.Value, lo, hi *measure.Interval) []byte {
	b = append(b, `"lo":`...)
	if lo.LoInf {
		b = append(b, "null"...)
	} else {
		b = appendBound(b, v, &lo.Lo)
	}
	b = append(b, `,"hi":`...)
	if hi.HiInf {
		b = append(b, "null"...)
	} else {
		b = appendBound(b, v, &hi.Hi)
	}
	return appendOpen(b, lo.LoOpen || lo.LoInf, hi.HiOpen || hi.HiInf)
}

// unitNames knows in which units topics are declared; it remembers the last topic.
type unitNames struct {
	topics   *facts.Topics
	topic    string
	declared string // of topic
}

// of is the unit as written, else the one that topics.yaml declares, else
// the noun that was counted.
func (u *unitNames) of(c *facts.Claim) string {
	if c.Value.Unit != nil {
		return c.Value.Unit.Name
	}
	if c.Value.Kind != measure.Count {
		return ""
	}
	if u.topics != nil && len(u.topics.Declared) > 0 {
		if c.Topic == "" || c.Topic != u.topic {
			u.topic, u.declared = c.Topic, ""
			if d := u.topics.Find(c.Topic); d != nil {
				u.declared = d.Unit
			}
		}
		if u.declared != "" {
			return u.declared
		}
	}
	return c.Value.Noun
}

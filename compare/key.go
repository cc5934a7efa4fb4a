package compare

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// printer makes fingerprints; its room is used again for the next.
type printer struct {
	text, sorted []byte
	ends, order  []int
}

// finger returns a finding's fingerprint: the first 16 hexadecimal digits of
// the SHA-256 of its kind, topic, scope and rule, and of its claims' sources
// and normalised values: no line numbers, no windows, and no order of claims;
// the quote only where it is what the finding is about.
func (p *printer) finger(f *Finding) string { return p.fingerOf(f, f.Claims) }

// fingerOf is finger with the claims in an order of the caller's: that of their
// sources is the quickest.
func (p *printer) fingerOf(f *Finding, claims []*facts.Claim) string {
	b := append(p.text[:0], f.Kind...)
	for _, part := range [...]string{f.Topic, f.Scope, f.Rule} {
		b = append(append(b, 0), part...)
	}
	p.ends = append(p.ends[:0], len(b))
	for _, c := range claims {
		b = append(append(b, 1), c.Source.ID...)
		b = append(b, 0)
		if len(f.Topics) > 1 {
			b = append(append(b, c.Topic...), 0)
		}
		b = appendMeaning(b, &c.Value)
		if evidenced(f.Kind) {
			b = append(append(b, 0), strings.Join(strings.Fields(c.Quote), " ")...)
		}
		p.ends = append(p.ends, len(b))
	}
	if f.repeat > 0 {
		b = strconv.AppendInt(append(b, 2), int64(f.repeat), 10)
		p.ends = append(p.ends, len(b))
	}
	p.text = b
	sum := sha256.Sum256(p.inOrder())
	return hex.EncodeToString(sum[:8])
}

// inOrder returns the text with its parts sorted, which end at ends; what
// stands before the first end stays there.
func (p *printer) inOrder() []byte {
	part := func(i int) []byte { return p.text[p.ends[i]:p.ends[i+1]] }
	sorted := true
	for i := 1; i < len(p.ends)-1 && sorted; i++ {
		sorted = bytes.Compare(part(i-1), part(i)) <= 0
	}
	if sorted {
		return p.text
	}
	p.order = p.order[:0]
	for i := range len(p.ends) - 1 {
		p.order = append(p.order, i)
	}
	slices.SortFunc(p.order, func(a, b int) int { return bytes.Compare(part(a), part(b)) })
	p.sorted = append(p.sorted[:0], p.text[:p.ends[0]]...)
	for _, i := range p.order {
		p.sorted = append(p.sorted, part(i)...)
	}
	return p.sorted
}

// appendKey appends what makes a value this variety and no other.
func appendKey(b []byte, v *measure.Value) []byte {
	b = append(b, byte('a'+v.Kind), byte('a'+v.Hedge))
	if v.Set == nil {
		return appendMeaning(b, v)
	}
	b = appendNum(b, v.Nominal)
	if v.Unit != nil {
		b = append(append(b, ' '), v.Unit.Name...)
	}
	if v.Precision.Dozens {
		b = append(b, " dozens"...)
	}
	b = appendSet(append(b, ' '), v.Set)
	if d := v.Detail; d != nil {
		b = appendNum(append(b, ' '), d.Upper)
		b = appendSet(append(b, ' '), d.Loose)
		b = strconv.AppendBool(strconv.AppendBool(append(b, ' '), d.Share), d.Instant)
	}
	return b
}

// appendMeaning appends the normalised value: the same for all spellings of
// one value, and under all windows.
func appendMeaning(b []byte, v *measure.Value) []byte {
	b = append(b, v.Kind.String()...)
	b = append(b, ':')
	d := v.Detail
	switch {
	case v.Kind == measure.YesNo:
		return append(b, v.Reading()...)
	case v.Kind == measure.Period && d != nil:
		return appendEnd(append(appendEnd(b, d.Start), '/'), d.End)
	case v.Kind == measure.List && d != nil:
		return appendItems(b, d)
	case d != nil && len(d.Names) > 0:
		return appendNames(b, d.Names)
	case v.Kind == measure.Person:
		return append(b, measure.Fold(v.Text)...)
	case v.Set == nil:
		return append(b, strings.ToLower(strings.Join(strings.Fields(v.Text), " "))...)
	}
	b = append(append(b, v.Hedge.String()...), ' ')
	if numeric(v.Kind) && v.Hedge != measure.Vague {
		return appendNumber(b, v)
	}
	return appendSet(b, v.Set)
}

func appendNumber(b []byte, v *measure.Value) []byte {
	b = appendNum(b, v.Unit.ToBase(v.Nominal))
	if v.Hedge == measure.BetweenHedge && v.Detail != nil {
		b = appendNum(append(b, '-'), v.Unit.ToBase(v.Detail.Upper))
	}
	if v.Unit != nil {
		b = append(append(b, ' '), v.Unit.Dimension...)
	}
	return b
}

func appendEnd(b []byte, v *measure.Value) []byte {
	if v == nil {
		return append(b, ".."...)
	}
	return appendMeaning(b, v)
}

func appendItems(b []byte, d *measure.Detail) []byte {
	b = strconv.AppendBool(strconv.AppendBool(b, d.Exactly), d.Open)
	for i := range d.Items {
		b = appendMeaning(append(b, ';'), &d.Items[i])
	}
	return b
}

func appendNames(b []byte, names []measure.NameRef) []byte {
	for i, n := range names {
		if i > 0 {
			b = append(b, ';')
		}
		if n.Not {
			b = append(b, "not "...)
		}
		b = append(b, n.Fold...)
	}
	return b
}

func appendSet(b []byte, s measure.Set) []byte {
	for _, i := range s {
		b = append(b, openMark(i.LoOpen, '(', '['))
		if !i.LoInf {
			b = appendNum(b, i.Lo)
		}
		b = append(b, ',')
		if !i.HiInf {
			b = appendNum(b, i.Hi)
		}
		b = append(b, openMark(i.HiOpen, ')', ']'))
	}
	return b
}

func openMark(open bool, yes, no byte) byte {
	if open {
		return yes
	}
	return no
}

func appendNum(b []byte, n measure.Num) []byte {
	if i, ok := n.Int64(); ok {
		return strconv.AppendInt(b, i, 10)
	}
	return append(b, n.Rat().String()...)
}

func numeric(k measure.Kind) bool { return k == measure.Count || k == measure.Quantity }

// dimensionOf is what a number measures: "" for counts and bare numbers.
func dimensionOf(v *measure.Value) measure.Dimension {
	switch {
	case v.Unit != nil:
		return v.Unit.Dimension
	case v.Detail != nil && v.Detail.Share:
		return measure.Share
	}
	return ""
}

// symbolic reports whether a value is a relative date without an anchor.
func symbolic(c *facts.Claim) bool {
	switch v := &c.Value; v.Kind {
	case measure.Count, measure.Quantity, measure.Date, measure.Time:
		return v.Set == nil || v.Detail != nil && v.Detail.Symbolic
	}
	return false
}

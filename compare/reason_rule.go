package compare

import (
	"slices"
	"strings"

	"crosscheck/facts/measure"
)

// reason says how a rule is broken: "183 is not 13 + 160, which is 173".
func (r *ruleCheck) reason(p parts) string {
	like := p.like()
	left, right := r.words(p, 0, r.left), r.words(p, r.left, len(p))
	if total := r.total(p, 0, r.left, like); total != "" {
		left += total + ","
	}
	out := left + " " + broken(r.rule.Op, like.Kind == measure.Date) + " " + right + r.total(p, r.left, len(p), like)
	for i := range p {
		if p[i].lacks {
			return out + ", whatever " + clean(r.terms[i].name) + " is"
		}
	}
	return out
}

// words writes one side as a sum of what was written.
func (r *ruleCheck) words(p parts, from, to int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		if p[i].lacks && to-from > 1 {
			continue
		}
		switch minus := r.terms[i].Minus; {
		case b.Len() > 0 && minus:
			b.WriteString(" − ")
		case b.Len() > 0:
			b.WriteString(" + ")
		case minus:
			b.WriteString("−")
		}
		b.WriteString(r.word(p[i], i))
	}
	return b.String()
}

func (r *ruleCheck) word(p part, i int) string {
	switch {
	case p.lacks:
		return "any number"
	case p.like == nil:
		return measure.FormatNum(r.terms[i].Number)
	case len(p.claims) == 1:
		return clean(p.like.Text)
	}
	return read(p.set, p.like)
}

// total writes what a sum of several terms comes to.
func (r *ruleCheck) total(p parts, from, to int, like *measure.Value) string {
	lacking := slices.ContainsFunc(p[from:to], func(x part) bool { return x.lacks })
	if to-from < 2 || lacking {
		return ""
	}
	return ", which is " + read(p.side(r, from, to), like)
}

// read puts a set into words, in the unit of a value.
func read(s measure.Set, like *measure.Value) string {
	return measure.Value{Kind: like.Kind, Hedge: measure.BetweenHedge, Set: s, Unit: like.Unit}.Reading()
}

func (p parts) like() *measure.Value {
	for i := range p {
		if p[i].like != nil {
			return p[i].like
		}
	}
	return nil
}

// broken words the opposite of an operator.
func broken(op string, dates bool) string {
	words := map[string][2]string{
		"<=": {"is more than", "is after"},
		"<":  {"is not less than", "is not before"},
		">=": {"is less than", "is before"},
		">":  {"is not more than", "is not after"},
	}[op]
	switch {
	case words[0] == "":
		return "is not"
	case dates:
		return words[1]
	}
	return words[0]
}

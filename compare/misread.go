package compare

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// misread reports a value that its own quote does not bear out: an error where
// the quote's one measure of the value's kind excludes it, a warning where
// that allows another set of values. Of several measures one must be the
// value. A quote without any says nothing.
func (t *topic) misread(claim []*facts.Claim) {
	c := claim[0]
	if c.Derived || !measurable(&c.Value) || symbolic(c) {
		return
	}
	said := t.measures(c)
	if len(said) == 0 {
		return
	}
	compatible := slices.ContainsFunc(said, func(v measure.Value) bool {
		return measure.Relate(c.Value, v, t.windows).Verdict == measure.Compatible
	})
	b := t.accuse(Misread, claim)
	if compatible {
		b.f.Severity = Warning
	}
	b.f.Reason = misreadReason(&c.Value, said)
	b.note(misreadAdvice(&c.Value, said))
	t.emit(b)
}

// measurable reports whether Reader.Find finds values of v's kind.
func measurable(v *measure.Value) bool {
	return numeric(v.Kind) || v.Kind == measure.Date || v.Kind == measure.Period || v.Kind == measure.Time
}

// measures returns the measures of the value's kind in a claim's quote; none
// if one of them is the value, or may be.
func (t *topic) measures(c *facts.Claim) []measure.Value {
	r := c.Reader(t.windows)
	var out []measure.Value
	for m := range r.All(c.Quote, 0) {
		if v := asKind(r, m.Value, c.Value.Kind); likeIn(&v, &c.Value) {
			if t.equal(&c.Value, &v) {
				return nil
			}
			out = append(out, v)
		}
	}
	return out
}

// equal reports whether a value is what a measure of its quote says. A date
// without a day to count from may be any; of a moment the day may be the value.
func (t *topic) equal(value, said *measure.Value) bool {
	if said.Set == nil || value.Set.Equal(said.Set) {
		return true
	}
	v := measure.Relate(*value, *said, t.windows).Verdict
	return v == measure.Same || v == measure.Compatible && instant(said) && !instant(value)
}

// asKind reads a measure that was found in a quote as the value was read: a
// range of dates may be a period, and a bare number a year.
func asKind(r measure.Reader, v measure.Value, kind measure.Kind) measure.Value {
	year := v.Kind == measure.Count && v.Hedge == measure.Exact && bareYear(&v)
	if kind == measure.Period && (v.Kind == measure.Date || year) || kind == measure.Date && year {
		if as, err := r.Parse(v.Text, kind); err == nil {
			return as
		}
	}
	return v
}

// bareYear reports whether a number may as well be a year.
func bareYear(v *measure.Value) bool {
	n, whole := v.Nominal.Int64()
	return v.Kind == measure.Count && whole && n >= 1000 && n <= 2999 && v.Noun == "" &&
		!slices.ContainsFunc([]byte(v.Text), func(c byte) bool { return c == ',' || c == ' ' })
}

// likeIn reports whether a measure is of the value's kind: places in an order
// are no numbers of things, and miles are no dollars.
func likeIn(v, value *measure.Value) bool {
	return v.Kind == value.Kind && (!numeric(v.Kind) || dimensionOf(v) == dimensionOf(value)) && ordinal(v) == ordinal(value)
}

func ordinal(v *measure.Value) bool { return v.Detail != nil && v.Detail.Ordinal }

func misreadReason(value *measure.Value, said []measure.Value) string {
	var names []string
	for i := range said {
		if name := sayAlone(&said[i]); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if n := len(names); n > namedValues {
		names = append(names[:namedValues:namedValues], measure.FormatNum(measure.Int(int64(n-namedValues)))+" more")
	}
	if len(names) > 1 {
		return "the quote says " + list(names) + ", the value is none of them: " + sayAlone(value)
	}
	return "the quote says " + names[0] + ", the value is " + sayAlone(value)
}

// misreadAdvice says what to write. Who corrects a value, and leaves the quote as it was,
// has a claim that its own quote speaks against.
func misreadAdvice(value *measure.Value, said []measure.Value) string {
	write := "write what it says"
	if len(said) == 1 {
		write = "write " + clean(said[0].Text)
	}
	return "if " + clean(value.Text) + " is right, quote the words that say so, leave the quote away, or add derived: true and a note on how it follows; if the quote is right, " + write
}

// sayAlone names a value with its reading, but nobody who states it.
func sayAlone(v *measure.Value) string {
	claim := &facts.Claim{Value: *v, Context: &facts.Context{}}
	return spoken{v: &variety{value: v, claims: []*facts.Claim{claim}}}.listed()
}

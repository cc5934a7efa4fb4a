package facts

import (
	"errors"

	"crosscheck/facts/measure"
)

// anchored returns a reader for values that count from a date.
func (g *gathering) anchored(date measure.Value) measure.Reader {
	return anchored(date, measure.Reader{Windows: g.windows, Names: g.corpus.Topics.Vocabulary})
}

// Reader returns the reader for the words of a claim: relative dates count
// from where those of its value do.
func (c *Claim) Reader(w *measure.Windows) measure.Reader {
	r := anchored(c.AsOf, measure.Reader{Windows: w})
	if c.AsOfFrom == AsOfStated {
		r.Event = c.AsOf.Set // "the next day", "two weeks prior"
	}
	return r
}

func anchored(date measure.Value, r measure.Reader) measure.Reader {
	if n := len(date.Set); n > 0 {
		r.Anchor = date.Set[0]
		r.Anchor.Hi, r.Anchor.HiOpen, r.Anchor.HiInf = date.Set[n-1].Hi, date.Set[n-1].HiOpen, date.Set[n-1].HiInf
		r.HasAnchor = !r.Anchor.LoInf && !r.Anchor.HiInf
	}
	return r
}

// readDate reads a date that must be known: msg says why it is not, off where.
func readDate(s string, r measure.Reader) (v measure.Value, msg, hint string, off int) {
	const form = "write it as 2024-03-22, 2024-03, 2024, or 2024-03-23/2024-03-25 when unsure"
	v, err := r.Parse(s, measure.Date)
	var bad *measure.SyntaxError
	switch {
	case errors.As(err, &bad):
		return measure.Value{}, "bad date: " + bad.Msg, orElse(bad.Hint, form), bad.Offset
	case err != nil:
		return measure.Value{}, "bad date: " + err.Error(), form, 0
	case v.Detail != nil && v.Detail.Symbolic:
		return measure.Value{}, "a relative date with nothing to count from", form, 0
	}
	return v, "", "", 0
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

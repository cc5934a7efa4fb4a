package compare

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// Normalised writes what a value means, the same for all spellings of it and
// under all windows, so that people can read it: "137", "at-least 139",
// "90 to 100", "2024-03-22", "2024-03-01/2024-03-31". Measured numbers
// are in the base unit of their dimension.
func Normalised(v *measure.Value) string {
	switch {
	case v.Set == nil || v.Kind == measure.YesNo || v.Detail != nil && len(v.Detail.Names) > 0:
	case numeric(v.Kind) && v.Hedge != measure.Vague:
		return hedged(v, baseNumber(v))
	case v.Kind == measure.Date:
		return hedged(v, days(v.Set))
	}
	_, text, _ := strings.Cut(string(appendMeaning(nil, v)), ":")
	return strings.TrimPrefix(text, "exact ")
}

// baseNumber writes a number in the base unit.
func baseNumber(v *measure.Value) string {
	s := v.Unit.ToBase(v.Nominal).String()
	if v.Hedge == measure.BetweenHedge && v.Detail != nil {
		s += " to " + v.Unit.ToBase(v.Detail.Upper).String()
	}
	if v.Unit != nil {
		s += " " + string(v.Unit.Dimension)
	}
	return s
}

func hedged(v *measure.Value, text string) string {
	if v.Hedge == measure.Exact || v.Hedge == measure.BetweenHedge {
		return text
	}
	return v.Hedge.String() + " " + text
}

// days writes a set of days as ISO intervals. An end without bound is "..",
// one that is left out is marked.
func days(set measure.Set) string {
	var parts []string
	for _, i := range set {
		lo, hi := "..", ".."
		if !i.LoInf {
			lo = measure.FormatDay(i.Lo) + mark(i.LoOpen, " (not itself)")
		}
		if !i.HiInf {
			hi = measure.FormatDay(i.Hi) + mark(i.HiOpen, " (not itself)")
		}
		if lo == hi {
			parts = append(parts, lo)
		} else {
			parts = append(parts, lo+"/"+hi)
		}
	}
	return strings.Join(parts, " or ")
}

func mark(yes bool, s string) string {
	if yes {
		return s
	}
	return ""
}

// asOfDay is a claim's as-of date as a record of decisions has it.
func asOfDay(c *facts.Claim) string {
	if c.Context == nil || c.AsOf.Set == nil {
		return ""
	}
	return days(c.AsOf.Set)
}

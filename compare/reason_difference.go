package compare

import "crosscheck/facts/measure"

// against is how a value stands to the one that says most.
type against struct {
	v   *variety
	rel measure.Relation
}

// impreciseReason says who is vaguer than the value that says most.
func (t *topic) impreciseReason(exact *variety, others []against) string {
	var vaguer, rest []string
	for _, o := range others {
		name := spoken{o.v, true}.listed()
		if wider(exact, o) {
			vaguer = append(vaguer, name)
		} else {
			rest = append(rest, name)
		}
	}
	most := spoken{exact, true}
	if len(others) == 1 {
		return soloReason(most, others[0])
	}
	switch {
	case len(vaguer) == 0:
		return list(append([]string{most.listed()}, rest...)) + " can all be true"
	case len(vaguer) == 1:
		return vaguer[0] + " is vaguer than " + most.last()
	}
	return list(vaguer) + " are vaguer than " + most.last()
}

// soloReason is for two values: how exactly they stand to one another.
func soloReason(most spoken, o against) string {
	other := spoken{o.v, true}
	switch o.rel.By {
	case measure.ByTouching:
		return most.full() + " and " + other.full() + " have only one number in common"
	case measure.ByTolerance:
		return most.full() + " and " + other.full() + " agree within the topic's tolerance"
	case measure.ByVocabulary:
		return withinReason(most, other)
	case measure.ByPrecision:
		if most.v.value.Kind == measure.Date && wider(most.v, o) {
			return most.full() + " is within " + other.last()
		}
		if most.v.value.Kind == measure.Quantity {
			return most.full() + " and " + other.full() + " agree as far as they are exact"
		}
	}
	if wider(most.v, o) {
		return other.full() + " is vaguer than " + most.last()
	}
	return most.full() + " and " + other.full() + " can both be true"
}

// withinReason says which of two names lies within the other.
func withinReason(a, b spoken) string {
	x, y := refs(a.v.value)[0], refs(b.v.value)[0]
	if x.Hi-x.Lo > y.Hi-y.Lo {
		a, b = b, a
	}
	return a.full() + " is within " + b.last()
}

// wider reports whether a value allows all that the narrowest allows.
func wider(narrow *variety, o against) bool {
	if narrow.value.Set != nil && o.v.value.Set != nil {
		return narrow.value.Set.Subset(o.v.value.Set)
	}
	if a, b := narrow.value, o.v.value; a.Kind == measure.List && b.Kind == measure.List {
		return holdsAll(a, b)
	}
	return o.rel.By == measure.ByVocabulary || o.rel.By == measure.ByPrecision
}

// holdsAll reports whether a list holds all that another one names.
func holdsAll(whole, part *measure.Value) bool {
	these := measure.NewList("", whole.Detail.Items, true, false) // and no others
	those := measure.NewList("", part.Detail.Items, false, false)
	return measure.Relate(these, those, nil).Verdict != measure.Conflict
}

// wordingReason shows texts side by side.
func wordingReason(vals []variety) string {
	var names []string
	for i := range vals {
		if i == namedValues {
			return list(append(names, "others")) + " are worded differently"
		}
		names = append(names, spoken{&vals[i], true}.listed())
	}
	return list(names) + " are worded differently"
}

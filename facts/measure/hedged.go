package measure

// ParseHedged reads a value given in three parts, as the columns of a table
// have it: a hedge (a name of the JSON contract such as "at-least", a phrase
// such as "at least", or ""), the value itself, and a unit (or a counted noun,
// or ""). Text is the phrase that they make: "at least 139". Offsets of errors
// count in that phrase.
func (r Reader) ParseHedged(hedge, value, unit string, kind Kind) (Value, error) {
	return r.Parse(value, kind)
}

package measure

// parseMeasure reads the whole of text as a count or quantity.
func (r Reader) parseMeasure(text string, kind Kind) (Value, error) {
	return Value{}, &SyntaxError{Msg: "not a number"}
}

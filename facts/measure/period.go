package measure

// parsePeriod reads the whole of text as a start and an end.
func (r Reader) parsePeriod(text string) (Value, error) { return ParseEDTF(text) }

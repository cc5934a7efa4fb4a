package measure

func parseList(r Reader, text string) (Value, error) {
	return Value{Text: text, Kind: List}, nil
}

// NewList returns the list of the given items. exactly: these and no others;
// open: these among others.
func NewList(text string, items []Value, exactly, open bool) Value {
	return Value{Text: text, Kind: List, Detail: &Detail{Items: items, Exactly: exactly, Open: open}}
}

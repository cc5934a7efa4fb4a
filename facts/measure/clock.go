package measure

// timeAt reads the longest clock time, hedge included, that starts exactly at
// byte offset i. It allocates nothing when there is none.
func (r Reader) timeAt(s string, i int) (Match, bool) { return Match{}, false }

// parseTime reads the whole of text as a time of day.
func (r Reader) parseTime(text string) (Value, error) {
	return Value{}, &SyntaxError{Msg: "not a time of day"}
}

package measure

// dateAt reads the longest date or period phrase, hedge included, that starts
// exactly at byte offset i. It allocates nothing when there is none.
func (r Reader) dateAt(s string, i int) (Match, bool) { return Match{}, false }

// parseDate reads the whole of text as a date: EDTF first, then English.
func (r Reader) parseDate(text string) (Value, error) { return ParseEDTF(text) }

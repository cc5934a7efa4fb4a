package measure

import (
	"cmp"
	"errors"
	"strings"
)

const (
	noSuchDay = "there is no such day"
	checkDay  = "check the day against the month"
)

// Impossible returns why a text is no date though it is written as one: "31
// June 2025", "2025-02-30". It is nil for dates and for all other texts.
func (r Reader) Impossible(text string) *SyntaxError {
	_, err := r.parseDate(text)
	var fault *SyntaxError
	switch {
	case !errors.As(err, &fault):
		return nil
	case fault.Msg == noSuchDay:
		return fault
	}
	switch numericForm(strings.TrimSpace(text)) {
	case "Y-d", "Y-d-d":
		return &SyntaxError{fault.Offset, fault.Msg, cmp.Or(fault.Hint, checkDay)}
	case "d/d/Y", "d.d.Y", "d-d-Y", "Y/d/d", "Y.d.d":
		return &SyntaxError{0, noSuchDay, checkDay}
	}
	return nil
}

// numericForm writes Y for a number of four digits and d for one of one or two:
// "Y-d-d". It is "" where there is anything else but signs.
func numericForm(s string) string {
	var form []byte
	for i := 0; i < len(s); {
		n := 0
		for digitAt(s, i+n) {
			n++
		}
		switch {
		case n == 4:
			form = append(form, 'Y')
		case n == 1 || n == 2:
			form = append(form, 'd')
		case n > 0 || len(form) >= 5:
			return ""
		default:
			form, n = append(form, s[i]), 1
		}
		i += n
	}
	return string(form)
}

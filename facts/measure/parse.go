package measure

import "strings"

// Parse reads the whole of text as one value of the given kind; Auto takes
// the kind from the text. It never fails for Auto: what is no number, date or
// yes/no is a Text.
func (r Reader) Parse(text string, kind Kind) (Value, error) {
	switch kind {
	case Count, Quantity:
		return r.parseMeasure(text, kind)
	case Date:
		return r.parseDate(text)
	case Period:
		return r.parsePeriod(text)
	case Time:
		return r.parseTime(text)
	case Name:
		return parseName(r, text)
	case Person:
		return parsePerson(r, text)
	case Quotation:
		return parseQuotation(r, text)
	case List:
		return parseList(r, text)
	case YesNo:
		return parseYesNo(r, text)
	case Text:
		return parseText(r, text)
	}
	return r.parseAuto(text)
}

// parseAuto tries the kinds that cannot be mistaken, the strictest first.
func (r Reader) parseAuto(text string) (Value, error) {
	if v, err := r.parseMeasure(text, Auto); err == nil {
		if yearSpan(v) {
			if d, err := r.parseDate(text); err == nil {
				return d, nil
			}
		}
		if v.Noun != "" { // "8 p.m." counts nothing
			if t, err := r.parseTime(text); err == nil {
				return t, nil
			}
		}
		return v, nil
	}
	if !doubtedFigure(text) {
		if v, err := r.parseDate(text); err == nil {
			return v, nil
		}
		if v, err := r.parsePeriod(text); err == nil {
			return v, nil
		}
	}
	if v, err := r.parseTime(text); err == nil {
		return v, nil
	}
	if v, err := parseYesNo(r, text); err == nil {
		return v, nil
	}
	return parseText(r, text)
}

// doubtedFigure reports whether a text that EDTF has as a century or a decade is
// more likely a figure that its writer doubts: "137?".
func doubtedFigure(text string) bool {
	text = strings.TrimSpace(text)
	digits := strings.TrimRight(text, "?~%")
	return len(digits) < 4 && digits != text && strings.Trim(digits, "0123456789") == ""
}

// yearSpan reports whether a range may be one of years: 2014–2016. A single
// number that may be a year is a count, unless its topic says otherwise.
func yearSpan(v Value) bool {
	if v.Hedge != BetweenHedge || v.Kind != Count || v.Noun != "" {
		return false
	}
	from, to := Int(1000), Int(2100)
	return !v.Nominal.Less(from) && !to.Less(v.Detail.Upper)
}

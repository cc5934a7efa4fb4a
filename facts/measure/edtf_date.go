package measure

import "strings"

// part is one component of an EDTF date as written: its digits, where it
// stands, and how it is qualified.
type part struct {
	digits      string
	at          int
	uncertain   bool
	approximate bool
}

// date reads one date, masked, qualified or followed by a time.
func (p *edtfParser) date() (days, *SyntaxError) {
	if p.peek('Y') {
		return p.longYear()
	}
	at := p.i
	var parts [3]part
	parts[0], _ = p.part(true)
	digits := strings.TrimPrefix(parts[0].digits, "-")
	switch {
	case len(digits) == 2 || len(digits) == 3:
		return p.short(parts[0])
	case len(digits) != 4:
		return days{}, p.fault(at, "a year has four digits", "write years beyond 9999 as Y12345")
	case parts[0].digits == "-0000":
		return days{}, p.fault(at, "there is no year -0000", "1 BC is 0000, 2 BC is -0001")
	case p.peek('S'):
		return p.significant(parts[0])
	}
	n := 1
	for ; n < 3 && p.take('-'); n++ {
		var ok bool
		if parts[n], ok = p.part(false); !ok {
			return days{}, p.fault(parts[n].at, "months and days have two digits", "write it as 2024-03-05")
		}
	}
	d, fault := p.civil(at, parts[:n])
	if fault == nil && n == 3 && p.peek('T') {
		return p.time(at, d, parts[:n])
	}
	return d, fault
}

// part reads one component with the qualifiers before and after it. A
// qualifier before concerns the component, one after also all before it; for
// the meaning of the date only the strongest matters, so both are kept alike.
func (p *edtfParser) part(year bool) (c part, ok bool) {
	p.qualifier(&c)
	c.at = p.i
	if year {
		p.take('-')
	}
	p.run("0123456789X")
	c.digits = p.s[c.at:p.i]
	p.qualifier(&c)
	return c, len(c.digits) == 2
}

func (p *edtfParser) qualifier(c *part) {
	switch {
	case p.take('?'):
		c.uncertain = true
	case p.take('~'):
		c.approximate = true
	case p.take('%'):
		c.uncertain, c.approximate = true, true
	}
}

// short reads a century ("19") or a decade ("193").
func (p *edtfParser) short(c part) (days, *SyntaxError) {
	digits := strings.TrimPrefix(c.digits, "-")
	n, ok := fixedDigits(digits)
	if !ok || p.peek('-') || n == 0 && digits != c.digits {
		return days{}, p.fault(c.at, "not a century or decade", "write a year with four digits")
	}
	size, grain := int64(100), GrainCentury
	if len(digits) == 3 {
		size, grain = 10, GrainDecade
	}
	first := int64(n) * size
	if digits != c.digits {
		first = -first
	}
	return qualify(yearDays(first, first+size-1, grain), []part{c}), nil
}

// longYear reads "Y170002", "Y-17E7" and their significant digits.
func (p *edtfParser) longYear() (days, *SyntaxError) {
	at := p.i
	p.i++
	negative := p.take('-')
	mantissa := p.run("0123456789")
	exponent, scaled := "", p.take('E')
	if scaled {
		exponent = p.run("0123456789")
	}
	switch {
	case mantissa == "" || scaled && exponent == "":
		return days{}, p.fault(p.i, "missing digits of the year", "write it as Y170002 or Y17E7")
	case !scaled && (len(mantissa) < 5 || mantissa[0] == '0'):
		return days{}, p.fault(at, "a year after Y has five digits or more", "write years up to 9999 without Y")
	}
	zeros, ok := decimalYear(exponent)
	year, ok2 := decimalYear(mantissa)
	if !ok || !ok2 || zeros > 16 && year != 0 {
		return days{}, p.fault(at, "year out of range", "years reach 9,999,999,999,999,999")
	}
	for ; zeros > 0 && year != 0; zeros-- {
		if year *= 10; year > maxYear {
			return days{}, p.fault(at, "year out of range", "years reach 9,999,999,999,999,999")
		}
	}
	if negative {
		year = -year
	}
	c := part{at: at}
	d := yearDays(year, year, GrainYear)
	if p.peek('S') {
		return p.estimate(d, year)
	}
	p.qualifier(&c)
	return qualify(d, []part{c}), nil
}

func (p *edtfParser) significant(c part) (days, *SyntaxError) {
	n, ok := signedYear(c.digits)
	if !ok || c.uncertain || c.approximate {
		return days{}, p.fault(p.i, "significant digits need a plain year", "write it as 1950S2")
	}
	return p.estimate(yearDays(n, n, GrainYear), n)
}

// estimate reads "S2" after a year: only its first two digits are sure.
func (p *edtfParser) estimate(d days, year int64) (days, *SyntaxError) {
	p.i++
	at := p.i
	n, ok := decimalYear(p.run("0123456789"))
	width := int64(1)
	for rest := abs(year) / 10; rest > 0; rest /= 10 {
		width++
	}
	if !ok || n < 1 || n > max(width, 4) {
		return d, p.fault(at, "the significant digits do not fit the year", "write it as 1950S2")
	}
	size := int64(1)
	for ; n < max(width, 4); n++ {
		size *= 10
	}
	first := abs(year) / size * size
	last := first + size - 1
	if year < 0 {
		first, last = -last, -first
	}
	d.loose = yearDays(first, last, GrainYear).spans
	return d, nil
}

func signedYear(s string) (int64, bool) {
	digits := strings.TrimPrefix(s, "-")
	n, ok := fixedDigits(digits)
	if len(digits) < len(s) {
		n = -n
	}
	return int64(n), ok
}

// civil makes the days of a year, a month or season, and a day, any of which
// may hold X for digits that are not known.
func (p *edtfParser) civil(at int, parts []part) (days, *SyntaxError) {
	if len(parts) == 2 {
		if code, ok := fixedDigits(parts[1].digits); ok && code >= 21 && code <= 41 {
			year, ok := signedYear(parts[0].digits)
			if !ok {
				return days{}, p.fault(at, "a season needs a full year", "write it as 2001-21")
			}
			return qualify(seasonDays(year, code), parts), nil
		}
	}
	d, ok := maskDays(parts)
	if !ok {
		return d, p.noSuchDay(parts)
	}
	return qualify(d, parts), nil
}

// noSuchDay says which part makes the date impossible.
func (p *edtfParser) noSuchDay(parts []part) *SyntaxError {
	if len(parts) > 1 && monthMask(parts[1].digits) == 0 {
		return p.fault(parts[1].at, "there is no month "+parts[1].digits, "months are 01 to 12")
	}
	last := parts[len(parts)-1]
	return p.fault(last.at, "that month has no day "+last.digits, "")
}

// qualify gives days the hedge of their qualifiers.
func qualify(d days, parts []part) days {
	d.grain = max(d.grain, GrainSecond)
	for i, c := range parts {
		if c.approximate {
			d.hedge = About
			d.loose = wider(d, [...]Grain{GrainYear, GrainMonth, GrainDay}[i])
			break
		}
	}
	for _, c := range parts {
		if c.uncertain {
			d.hedge = Vague
		}
	}
	return d
}

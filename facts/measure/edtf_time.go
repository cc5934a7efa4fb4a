package measure

import "strconv"

const (
	secondsPerDay = 86400
	minutesPerDay = 1440
)

// time reads "T16:54:59.042+02:30" after a full date.
func (p *edtfParser) time(at int, d days, parts []part) (days, *SyntaxError) {
	for _, c := range parts {
		if c.uncertain || c.approximate || len(d.spans) != 1 || d.spans[0].lo != d.spans[0].hi {
			return d, p.fault(at, "a time needs a full date without ?, ~, % or X", "")
		}
	}
	p.i++
	from := p.i
	clock, grain, ok := p.clock()
	if !ok {
		return d, p.fault(from, "not a time of day", "write it as 16:54:59; hours are 00 to 23")
	}
	from = p.i
	zone, ok := p.zone()
	if !ok {
		return d, p.fault(from, "not a time zone", "write it as Z or +02:30, from -12:00 to +14:00")
	}
	d.instant, d.grain, d.zone = true, grain, zone
	d.from = Int(d.spans[0].lo).Add(clock)
	if zone != nil {
		d.from = d.from.Sub(Frac(int64(*zone), 1440))
	}
	d.to = d.from
	if grain == GrainMinute {
		d.to, d.toOpen = d.from.Add(Frac(1, 1440)), true
	}
	d.spans = nil
	return d, nil
}

// two reads exactly two digits of a number below limit.
func (p *edtfParser) two(limit int) (n int, ok bool) {
	if p.i+2 > len(p.s) {
		return 0, false
	}
	n, ok = fixedDigits(p.s[p.i : p.i+2])
	p.i += 2
	return n, ok && n < limit
}

// clock reads a time of day as a fraction of a day. 24:00:00 is its end.
func (p *edtfParser) clock() (clock Num, grain Grain, ok bool) {
	hour, ok1 := p.two(25)
	ok2 := p.take(':')
	minute, ok3 := p.two(60)
	if !ok1 || !ok2 || !ok3 {
		return clock, grain, false
	}
	second, grain, parsed := 0, GrainMinute, true
	fraction := Num{}
	if p.take(':') {
		grain = GrainSecond
		if second, parsed = p.two(60); parsed && p.take('.') {
			fraction, parsed = p.fraction()
		}
	}
	if !parsed || hour == 24 && (minute != 0 || second != 0 || fraction.Sign() != 0) {
		return clock, grain, false
	}
	whole := Int(int64(hour*3600 + minute*60 + second))
	return whole.Add(fraction).Quo(Int(secondsPerDay)), grain, true
}

// fraction reads up to nine decimals of a second.
func (p *edtfParser) fraction() (Num, bool) {
	digits := p.run("0123456789")
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || len(digits) > 9 {
		return Num{}, false
	}
	size := int64(1)
	for range digits {
		size *= 10
	}
	return Frac(n, size), true
}

// zone reads "Z", "+02:30", "+0230" or "+02" as minutes east; nil if there is
// none. -00:00 is no zone.
func (p *edtfParser) zone() (*int, bool) {
	minutes := 0
	if p.take('Z') {
		return &minutes, true
	}
	west := p.take('-')
	if !west && !p.take('+') {
		return nil, true
	}
	hours, ok := p.two(15)
	rest := 0
	if colon := p.take(':'); ok && (colon || p.i < len(p.s) && p.s[p.i] >= '0' && p.s[p.i] <= '9') {
		rest, ok = p.two(60)
	}
	minutes = hours*60 + rest
	if !ok || minutes > 840 || west && (minutes > 720 || minutes == 0) {
		return nil, false
	}
	if west {
		minutes = -minutes
	}
	return &minutes, true
}

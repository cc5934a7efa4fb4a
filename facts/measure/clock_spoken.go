package measure

import (
	"strings"

	"crosscheck/facts/measure/wordkey"
)

// Hours as they are spoken: "ten past two", "a quarter to nine", "at eleven in
// the morning". Where nothing says which half of the day is meant, both are.

// spokenTime reads "half past ten", "a quarter past eight", "quarter to six",
// "ten minutes past two", "five past midnight".
func (p *dateScan) spokenTime(l lex) clock {
	minutes, named, link := p.spokenMinutes(l)
	if minutes == 0 {
		return clock{}
	}
	past := link.class == cTense && link.n == tensePast
	to := link.class == cTo && link.end-link.start == len("to") && named && l.class != cHalf // but not "from 8 to 10 p.m."
	hour := p.lex(link.end)
	if !past && !to {
		return clock{}
	}
	seconds := minutes * 60
	if to {
		seconds = -seconds
	}
	if hour.class == cHour {
		return p.clockDone(clock{from: around(hour.n*60 + seconds), grain: GrainMinute, end: hour.end})
	}
	if hour.class != cNumber && hour.class != cDigits || hour.n < 1 || hour.n > 12 || hour.width > 2 || p.countsOn(hour.end) {
		return clock{}
	}
	c, ok := p.meridiem(clock{from: hour.n * 3600, end: hour.end}, true)
	c.from, c.grain, c.either = around(c.from+seconds), GrainMinute, !ok
	return p.clockDone(c)
}

// around brings seconds after midnight into the day.
func around(seconds int) int { return (seconds + secondsPerDay) % secondsPerDay }

// spokenMinutes reads the minutes before "past" or "to", and the word after
// them; 0 if there are none. named tells that they can be nothing else.
func (p *dateScan) spokenMinutes(l lex) (minutes int, named bool, link lex) {
	next := p.lex(l.end)
	switch l.class {
	case cHalf:
		return 30, true, next
	case cA:
		if next.class != cQuarter || next.n != 0 {
			return 0, false, l
		}
		return 15, true, p.lex(next.end)
	case cQuarter:
		if l.n != 0 {
			return 0, false, l
		}
		return 15, true, next
	case cNumber, cDigits:
		minutes = l.n
		if l.class == cNumber && l.n >= 20 && hyphenAt(p.s, l.end) > 0 {
			if ones := p.lex(l.end + 1); ones.class == cNumber && ones.n < 10 {
				minutes, next = minutes+ones.n, p.lex(ones.end)
			}
		}
		if named = next.class == cUnits && Grain(next.n) == GrainMinute; named {
			next = p.lex(next.end)
		}
		if minutes < 60 && l.width <= 2 {
			return minutes, named, next
		}
	}
	return 0, false, l
}

// countsOn reports whether what follows an hour makes a count of it: "five
// past two people", "two-thirds".
func (p *dateScan) countsOn(i int) bool {
	if hyphenAt(p.s, i) > 0 {
		return true
	}
	l := p.lex(i)
	return l.class == cUnits || l.class == cUnit
}

// hourAsked reports whether the word before an hour makes it one: "at two in
// the morning".
func (p *dateScan) hourAsked(i int) bool {
	for i > 0 && p.s[i-1] == ' ' {
		i--
	}
	start := i
	for start > 0 && isLetter(p.s[start-1]) {
		start--
	}
	return start < i && asksHour.Has(p.s[start:i])
}

var asksHour = wordkey.NewList(`at around about by until till before after since from nearly almost past`)

// hourOfPart reads the hour of a day whose part is named behind it: "at 11
// this morning", "at three on Tuesday afternoon".
func (p *dateScan) hourOfPart(i int) (c clock, a atom) {
	l := p.lex(i)
	if l.class != cDigits && l.class != cNumber || l.n < 1 || l.n > 12 || l.width > 2 || !p.hourAsked(l.start) {
		return clock{}, a
	}
	j := p.skip(l.end, cOn)
	if a = p.atomAt(j); !a.oneDay() {
		return clock{}, a
	}
	hours := -1
	switch day := p.s[j:a.end]; {
	case strings.HasSuffix(day, "morning"):
		hours = l.n % 12
	case strings.HasSuffix(day, "afternoon"), strings.HasSuffix(day, "evening"), strings.HasSuffix(day, "night") && l.n >= 6 && l.n < 12:
		hours = 12 + l.n%12
	}
	if hours < 0 {
		return clock{}, a
	}
	c = clock{from: hours * 3600, grain: GrainHour, end: l.end}
	c.ok, c.to, c.toOpen = true, c.from+60, true
	return c, a
}

package measure

// yearProven reports whether four digits by themselves are a year in running
// text: "in 2015", "the 2002 theater siege", "(2015)"; not "2015 people".
func (p *dateScan) yearProven(start, end int) bool {
	if p.whole {
		return true
	}
	number := p.lex(start)
	recent := number.n >= 1500 && number.n <= 2099
	b, next := p.before(start), p.lex(end)
	if !recent || countedAfter(p.s, next) || isLabel(p.s, b) || number.n%100 == 0 && isPlural(p.s[next.start:next.end]) {
		return false
	}
	switch b.class {
	case cIn, cOf, cFrom, cTo, cBefore, cAfter, cBetween, cTense, cSeason, cEarly, cMonth:
		return true
	case cHedge:
		return Hedge(b.n) != About || p.lex(b.start).end < len(p.s) && isCirca(p.s[b.start:b.end])
	case cAnd: // in 1994 and 2000
		other := p.before(b.start)
		if other.class == cDigits && other.width == 4 && p.yearProven(other.start, other.end) {
			return true
		}
	case cThe, cThat, cA:
		return next.class != cSign && next.start < len(p.s)
	case cSign:
		if b.n == '(' && next.class == cSign && (next.n == ')' || next.n == ',' || anyDashAt(p.s, next.start) > 0) {
			return true
		}
	}
	return next.capital && next.class == cNone && !isDemonym(p.s[next.start:next.end])
}

// isLabel reports whether a number after a word is its number, not its year.
func isLabel(s string, l lex) bool {
	return l.class == cNone && labels.Has(s[l.start:l.end])
}

// isPlural reports whether a word looks like things that are counted.
func isPlural(word string) bool {
	return len(word) > 3 && word[0] >= 'a' && word[0] <= 'z' && hasSuffix(word, "s") && !hasSuffix(word, "ss") && !hasSuffix(word, "us")
}

func isCirca(word string) bool { return word[0]|0x20 == 'c' }

// isDemonym reports whether a capitalised word looks like people of a
// country: they are counted.
func isDemonym(word string) bool {
	for _, end := range [...]string{"ans", "ese", "lis", "qis", "nis", "ews", "rds", "urks", "Arabs"} {
		if hasSuffix(word, end) {
			return true
		}
	}
	return false
}

// countedAfter reports whether a word after a number is what it counts.
func countedAfter(s string, l lex) bool {
	switch l.class {
	case cUnit, cUnits:
		return true
	case cNone:
	default:
		return false
	}
	word := s[l.start:l.end]
	if len(word) == 0 || word[0] < 'a' || word[0] > 'z' {
		return false
	}
	return countedNouns[word]
}

var countedNouns = map[string]bool{
	"people": true, "persons": true, "men": true, "women": true, "children": true, "soldiers": true, "troops": true,
	"dead": true, "injured": true, "wounded": true, "victims": true, "civilians": true, "fighters": true, "members": true,
	"others": true, "lives": true, "cases": true, "deaths": true, "homes": true, "houses": true, "votes": true,
	"families": true, "refugees": true, "migrants": true, "prisoners": true, "workers": true, "police": true,
	"officers": true, "militants": true, "militiamen": true, "jihadists": true, "residents": true, "students": true,
	"passengers": true, "ships": true, "vessels": true, "tanks": true, "rounds": true, "missiles": true, "drones": true,
	"miles": true, "kilometres": true, "kilometers": true, "km": true, "metres": true, "meters": true, "feet": true,
	"tonnes": true, "tons": true, "kg": true, "acres": true, "hectares": true, "dollars": true, "euros": true,
	"pounds": true, "words": true, "pages": true, "copies": true, "names": true, "seats": true, "jobs": true,
	"million": true, "billion": true, "trillion": true, "thousand": true, "hundred": true, "percent": true, "per": true,
}

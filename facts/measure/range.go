package measure

import "strings"

// spanOpener reads "between" or "from", with what may stand before them.
func spanOpener(s string, i int) (int, bool) {
	if i >= len(s) || strings.IndexByte("bfasr", s[i]|0x20) < 0 { // nearly always
		return i, false
	}
	end := asciiWordEnd(s, i)
	switch word := s[i:end]; {
	case foldEqual(word, "between"), foldEqual(word, "from"):
		return end, true
	case foldEqual(word, "anywhere"), foldEqual(word, "anything"), foldEqual(word, "somewhere"), foldEqual(word, "ranging"):
		return spanOpener(s, skipBlanks(s, end))
	}
	return i, false
}

// readSpan reads "between a and b" and "from a to b"; the opening word ends
// at i.
func (p *phrase) readSpan(s string, i int) bool {
	j := skipBlanks(s, i)
	if j == i {
		return false
	}
	return p.readSpanWith(s, j, false) || p.readSpanWith(s, j, true)
}

// readSpanWith tries with "and" as part of the first number ("between one
// hundred and five and two hundred") or as what divides the two.
func (p *phrase) readSpanWith(s string, j int, noAnd bool) bool {
	h := readPrefixes(s, j)
	if bounds(h.hedge) {
		return false
	}
	var a amount
	ok := readAmount(&a, s, h.end, noAnd)
	if !ok || a.fault != noFault {
		return false
	}
	end := skipBlanks(s, a.end)
	word := asciiWordEnd(s, end)
	joined := false
	switch w := s[end:word]; {
	case foldEqual(w, "and"), foldEqual(w, "to"), foldEqual(w, "through"), foldEqual(w, "till"), foldEqual(w, "until"):
		joined, end = true, word
	case end < len(s):
		if n := dashAt(s, end); n > 0 {
			joined, end = true, end+n
		}
	}
	if !joined {
		return false
	}
	return p.closeRange(s, a, end, h.hedge == About, 0)
}

// rangeJoin is what stands between the two numbers of a range.
type rangeJoin uint8

const (
	joinNone rangeJoin = iota
	joinWord           // to, through
	joinDash           // -, –, ~
	joinOr             // one or two
)

// readRange reads on after a first number: "to 6,000", "–20", "or two".
func (p *phrase) readRange(s string) bool {
	if p.a.ordinal {
		return false
	}
	join, end := rangeJoinAt(s, p.a.end)
	if last := p.afterAlternatives(s); last > p.a.end {
		join, end = rangeJoinAt(s, last)
	}
	if join == joinNone {
		return false
	}
	return p.closeRange(s, p.a, end, p.hedge == About || p.hedge == Nearly, join)
}

// afterAlternatives returns where the middle ones of several rising numbers
// end of which one holds: after 138 in "137, 138 or 139". It is the end of the
// first number if there are none, or no "or" follows.
func (p *phrase) afterAlternatives(s string) int {
	last, end := p.a.n, p.a.end
	for range maxAlternatives {
		if end >= len(s) || s[end] != ',' || p.a.unit != nil || p.a.vague {
			break
		}
		var n numeral
		ok := readUnsigned(&n, s, skipBlanks(s, end+1), true)
		if !ok || n.fault != noFault || n.vague || n.ordinal || !last.Less(n.n) {
			return p.a.end
		}
		last, end = n.n, n.end
	}
	if end == p.a.end {
		return end
	}
	if join, _ := rangeJoinAt(s, end); join != joinOr {
		return p.a.end
	}
	return end
}

// maxAlternatives bounds the numbers between the first and the last, so that
// a long list of figures isn't read anew from each of them.
const maxAlternatives = 3

func rangeJoinAt(s string, i int) (rangeJoin, int) {
	j := skipBlanks(s, i)
	if j >= len(s) {
		return joinNone, i
	}
	if n := dashAt(s, j); n > 0 {
		if k := skipBlanks(s, j+n); foldEqual(s[k:asciiWordEnd(s, k)], "to") { // 5-to-10
			return joinWord, skipJoin(s, asciiWordEnd(s, k))
		}
		return joinDash, j + n
	}
	if s[j] == ',' && j == i { // dozens, if not hundreds
		if j = skipBlanks(s, j+1); j == i+1 {
			return joinNone, i
		}
	}
	end := asciiWordEnd(s, j)
	switch w := s[j:end]; {
	case j == i:
	case foldEqual(w, "if"):
		if end, ok := restOfPhrase(s, end, []string{"not"}); ok {
			return joinOr, end
		}
	case s[i] == ',':
	case foldEqual(w, "to"), foldEqual(w, "through"):
		return joinWord, end
	case foldEqual(w, "or"):
		k := skipBlanks(s, end)
		for _, filler := range [...]string{"even", "perhaps", "maybe", "possibly"} {
			if e := asciiWordEnd(s, k); foldEqual(s[k:e], filler) {
				return joinOr, e
			}
		}
		return joinOr, end
	}
	return joinNone, i
}

// dashAt returns the length of a dash that joins numbers, or 0.
func dashAt(s string, i int) int {
	switch {
	case s[i] == '-' || s[i] == '~':
		return 1
	case len(s)-i >= 3 && (s[i:i+3] == "–" || s[i:i+3] == "‐" || s[i:i+3] == "‑" || s[i:i+3] == "−"):
		return 3
	}
	return 0
}

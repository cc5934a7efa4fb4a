package measure

import (
	"math/big"
	"strings"
	"unicode/utf8"
)

// maxDigits bounds the digits of one number, so that no text makes reading it
// slow.
const maxDigits = 300

// readDigits reads digits with separators of thousands and a decimal point.
func readDigits(n *numeral, s string, i int) {
	*n = numeral{start: i, end: digitsEnd(s, i), digits: true, plain: true}
	readGroups(s, n)
	whole := n.end
	if n.fault == noFault && n.end < len(s) && s[n.end] == '.' && digitAt(s, n.end+1) {
		n.end, n.plain = digitsEnd(s, n.end+1), false
	}
	checkTail(s, n)
	if n.end-i > maxDigits {
		n.setFault(faultLong, i+maxDigits)
	}
	if n.fault != noFault {
		n.end = digitTrailEnd(s, n.end)
		return
	}
	n.n = decimal(s[i:whole], s[whole:n.end])
	if n.end > whole {
		n.precision.Exp = int8(max(-100, whole+1-n.end))
	}
}

func digitsFrom(s string, i int) (n numeral) {
	readDigits(&n, s, i)
	return n
}

func (n *numeral) setFault(f fault, at int) {
	if n.fault == noFault {
		n.fault, n.faultAt = f, at
	}
}

func digitsEnd(s string, i int) int {
	for digitAt(s, i) {
		i++
	}
	return i
}

// readGroups reads the groups of thousands after the first digits of n: three
// digits each, or the Indian way (12,34,567), all with one separator.
func readGroups(s string, n *numeral) {
	first, sep := n.end-n.start, ""
	for {
		size := separatorAt(s, n.end)
		if size == 0 || sep != "" && s[n.end:n.end+size] != sep {
			return
		}
		group := digitsEnd(s, n.end+size)
		length := group - n.end - size
		comma := s[n.end] == ','
		indian := comma && length == 2 && first <= 2 && indianTail(s, group)
		if first > 3 || length != 3 && !indian {
			if comma {
				n.setFault(faultSeparator, n.end)
				n.end = group
			}
			return
		}
		sep, n.plain = s[n.end:n.end+size], false
		n.end = group
	}
}

// indianTail reports whether groups of two digits end in one of three.
func indianTail(s string, i int) bool {
	for i < len(s) && s[i] == ',' {
		end := digitsEnd(s, i+1)
		switch end - i - 1 {
		case 3:
			return true
		case 2:
			i = end
		default:
			return false
		}
	}
	return false
}

// separatorAt returns the length of a separator of thousands that stands
// between digits at i: a comma, an apostrophe, or a blank that does not break
// the line.
func separatorAt(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	size := 0
	switch s[i] {
	case ',', '\'':
		size = 1
	case 0xC2, 0xE2:
		switch r, n := utf8.DecodeRuneInString(s[i:]); r {
		case '\u00A0', '\u2009', '\u202F', '’':
			size = n
		}
	}
	if size > 0 && digitAt(s, i+size) {
		return size
	}
	return 0
}

// checkTail finds what makes digits no number: a second point ("1.2.3"), or a
// comma between digits after the decimal point.
func checkTail(s string, n *numeral) {
	if n.fault != noFault || n.end+1 >= len(s) || !digitAt(s, n.end+1) {
		return
	}
	switch {
	case s[n.end] == '.':
		n.setFault(faultPoint, n.end)
	case s[n.end] == ',' && strings.IndexByte(s[n.start:n.end], '.') >= 0:
		n.setFault(faultSeparator, n.end)
	}
}

// digitTrailEnd skips what hangs together with faulty digits.
func digitTrailEnd(s string, i int) int {
	for i < len(s) && (digitAt(s, i) || (s[i] == '.' || s[i] == ',' || s[i] == '/' || s[i] == '-') && digitAt(s, i+1)) {
		i++
	}
	return i
}

// decimal returns the value of digits, separators left out, and a fraction
// that is "" or begins with its point.
func decimal(whole, fraction string) Num {
	if len(whole)+len(fraction) <= 18 {
		n, scale := int64(0), int64(1)
		for i := 0; i < len(whole); i++ {
			if digitAt(whole, i) {
				n = n*10 + int64(whole[i]-'0')
			}
		}
		for i := 1; i < len(fraction); i++ {
			n, scale = n*10+int64(fraction[i]-'0'), scale*10
		}
		return Frac(n, scale)
	}
	return bigDecimal(whole, fraction)
}

func bigDecimal(whole, fraction string) Num {
	b := make([]byte, 0, len(whole)+len(fraction)+1)
	b = append(b, '0') // ".5" has no whole part
	for i := 0; i < len(whole); i++ {
		if digitAt(whole, i) {
			b = append(b, whole[i])
		}
	}
	r, ok := new(big.Rat).SetString(string(append(b, fraction...)))
	if !ok {
		return Num{}
	}
	return fromRat(r)
}

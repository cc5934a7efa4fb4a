package measure

import "unicode/utf8"

// numeral is a number read from text, before hedge and unit.
type numeral struct {
	start, end int
	n          Num
	precision  Precision

	vague  bool // n is only typical: lo to hi are meant
	lo, hi Num
	hiOpen bool // hi itself is not meant

	digits   bool // begins with a digit
	plain    bool // nothing but a run of digits: may be a year
	ordinal  bool // "tenth", "10th"
	most     bool // "most", "a majority"
	part     bool // a part of a whole, in words: "half", "a third"
	article  bool // begins with "a": "a hundred", "a third"
	ending   numberEnd
	multiple Num // "4 million": 4; the scale is n ÷ 4. Zero: no scale

	fault   fault // why it is no number after all; end is then what to skip
	faultAt int
}

// fault is what is wrong with a number.
type fault uint8

const (
	noFault fault = iota
	faultSeparator
	faultPoint
	faultZero
	faultLong
	faultBackwards
)

// faults words the faults, and says what to write instead.
var faults = [...]struct{ msg, hint string }{
	faultSeparator: {"misplaced thousands separator", "write 1,200 or 1200; a decimal has a point: 1.2"},
	faultPoint:     {"more than one decimal point", "write thousands as 1,200,000; a version is a text"},
	faultZero:      {"division by zero", "write a fraction such as 3/4"},
	faultLong:      {"number too long", "write at most 300 digits"},
	faultBackwards: {"range runs backwards", "write the smaller number first"},
}

// readNumeral reads the longest number that starts exactly at i: digits,
// words, or both, with sign. A numeral with a fault is returned as true. It is
// written into n, where it is to lie, as all is that larger readers read.
func readNumeral(n *numeral, s string, i int, noAnd bool) bool {
	j, negative := signAt(s, i)
	if !readUnsigned(n, s, j, noAnd) || negative && (n.ordinal || n.vague) {
		return false
	}
	n.start = i
	if negative {
		n.n, n.plain, n.multiple = n.n.Neg(), false, Num{}
	}
	return true
}

// readUnsigned reads a number without sign into n.
func readUnsigned(n *numeral, s string, i int, noAnd bool) (ok bool) {
	switch {
	case i >= len(s):
		return false
	case digitAt(s, i) || s[i] == '.' && digitAt(s, i+1):
		readDigitForm(n, s, i, noAnd)
		return true
	case s[i] >= utf8.RuneSelf:
		*n, ok = readGlyph(s, i)
	default:
		*n, ok = readWords(s, i, noAnd)
	}
	return ok
}

// readWords reads a number that begins with a word.
func readWords(s string, i int, noAnd bool) (numeral, bool) {
	w, end := numberWordAt(s, i)
	switch w.class {
	case wordUnit, wordTeen, wordTens, wordHundred, wordScale, wordDozen, wordPoint:
		if w.plural {
			return readMany(s, i)
		}
		return readCardinal(s, i, noAnd)
	case wordArticle:
		return readAfterArticle(s, i, end, noAnd)
	case wordHalf:
		return readPart(s, i, end, Frac(1, w.n))
	case wordOrdinal:
		return readOrdinal(i, end, w)
	case wordVague:
		return readVague(s, i, end, w)
	case wordMany:
		return readMany(s, i)
	case wordPair:
		return readPair(s, i, end, w)
	case wordMost:
		return readMost(s, i, end)
	}
	return numeral{}, false
}

// signAt reads a sign, or a word for one, and the blanks after it.
func signAt(s string, i int) (int, bool) {
	switch {
	case i < len(s) && s[i] == '-':
		return skipBlanks(s, i+1), true
	case len(s)-i >= 3 && s[i:i+3] == "−":
		return skipBlanks(s, i+3), true
	case i < len(s) && s[i] == '+' && digitAt(s, i+1):
		return i + 1, false
	}
	if i >= len(s) || s[i]|0x20 != 'm' && s[i]|0x20 != 'n' {
		return i, false
	}
	end := asciiWordEnd(s, i)
	if foldEqual(s[i:end], "minus") || foldEqual(s[i:end], "negative") {
		return skipBlanks(s, end), true
	}
	return i, false
}

// foldEqual reports whether word is lower, given in ASCII lower case, in any
// case.
func foldEqual(word, lower string) bool {
	if len(word) != len(lower) {
		return false
	}
	for i := 0; i < len(word); i++ {
		if c := word[i]; c != lower[i] && (c < 'A' || c > 'Z' || c|0x20 != lower[i]) {
			return false
		}
	}
	return true
}

// nextWord returns the number word after what joins at i: blanks or a hyphen.
func nextWord(s string, i int) (numberWord, int, int) {
	j := skipJoin(s, i)
	if j == i {
		return numberWord{}, i, i
	}
	w, end := numberWordAt(s, j)
	return w, j, end
}

package measure

import "strings"

// readDecades reads "decades" and "in decades" without a number: 20 years or
// more, and less than a century.
func readDecades(s string, i int) (amount, bool) {
	if i >= len(s) || strings.IndexByte("idf", s[i]|0x20) < 0 {
		return amount{}, false
	}
	j := i
	if end := asciiWordEnd(s, j); foldEqual(s[j:end], "in") || foldEqual(s[j:end], "for") {
		j = skipBlanks(s, end)
	}
	end := asciiWordEnd(s, j)
	if !foldEqual(s[j:end], "decades") {
		return amount{}, false
	}
	u, _ := unitAt(s, j)
	n := numeral{start: i, end: end, n: Int(2)}.between(Int(2), Int(10))
	n.hiOpen = true
	return amount{numeral: n, unit: u}, u != nil
}

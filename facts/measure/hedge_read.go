package measure

import "crosscheck/facts/measure/wordkey"

// hedging is what the words before a number say.
type hedging struct {
	hedge Hedge
	quiet bool // the first phrase says nothing
	end   int  // where the number begins
	words int  // end of the last word
}

// readPrefixes reads all hedges that stand at i. Where several do, the one
// that bounds wins over the one that blurs: "at least some 20".
func readPrefixes(s string, i int) hedging {
	h := hedging{end: i, words: i}
	for range maxPrefixes {
		hedge, quiet, end := prefixAt(s, h.end)
		if end == h.end {
			return h
		}
		if h.words == i {
			h.quiet = quiet
		}
		if h.hedge == Exact || !bounds(h.hedge) && bounds(hedge) {
			h.hedge = hedge
		}
		h.words = end
		h.end = skipBlanks(s, end)
	}
	return h
}

// maxPrefixes bounds the hedges before one number, so that no text makes
// reading it slow.
const maxPrefixes = 4

// bounds reports whether a hedge puts an open-ended bound.
func bounds(h Hedge) bool { return boundsBelow(h) || boundsAbove(h) }

func boundsBelow(h Hedge) bool { return h == AtLeast || h == MoreThan }

func boundsAbove(h Hedge) bool { return h == AtMost || h == FewerThan || h == UpTo }

// prefixAt reads one hedge at i; end is i if there is none.
func prefixAt(s string, i int) (h Hedge, quiet bool, end int) {
	if i >= len(s) {
		return Exact, false, i
	}
	if !isLetter(s[i]) {
		h, end = signHedge(s, i)
		return h, false, end
	}
	p, end := phraseAt(&prefixes, s, i)
	if end == i || p.inner {
		return Exact, false, i
	}
	if end < len(s) && s[end] == '.' && dotted(p.words) {
		end++
	} else if bareLetters(p.words[0]) {
		return Exact, false, i
	}
	return p.hedge, p.quiet, end
}

// dotted reports whether a phrase is an abbreviation that may take a point.
func dotted(words []string) bool {
	switch words[0] {
	case "approx", "c", "ca", "est", "min", "max":
		return len(words) == 1
	}
	return false
}

// bareLetters reports whether an abbreviation means nothing without its point.
func bareLetters(word string) bool { return word == "c" || word == "ca" || word == "est" }

// phraseAt returns the longest phrase at i, nil if there is none.
func phraseAt(index *wordkey.Index[[]hedgePhrase], s string, i int) (*hedgePhrase, int) {
	end, key := asciiWordAt(s, i)
	list := index.Get(key)
	if list == nil {
		return nil, i
	}
	at := skipBlanks(s, end)
	to, second := asciiWordAt(s, at)
	for k := range *list {
		switch p := &(*list)[k]; {
		case len(p.words) == 1:
			return p, end
		case at == end || p.second != second || to == at:
		case len(p.words) == 2:
			return p, to
		default:
			if last, ok := restOfPhrase(s, to, p.words[2:]); ok {
				return p, last
			}
		}
	}
	return nil, i
}

// restOfPhrase matches the words after the first, with blanks between them.
func restOfPhrase(s string, i int, words []string) (int, bool) {
	for _, w := range words {
		j := skipBlanks(s, i)
		end := asciiWordEnd(s, j)
		if j == i || !foldEqual(s[j:end], w) {
			return 0, false
		}
		i = end
	}
	return i, true
}

// signHedge reads a hedge that is a sign: >, ≥, >=, <, ≤, <=, ~, ≈, ±. Signs
// that are part of an arrow or of "<>" are none.
func signHedge(s string, i int) (Hedge, int) {
	if i > 0 && (s[i-1] == '<' || s[i-1] == '>' || s[i-1] == '=' || s[i-1] == '-' || s[i-1] == '~') {
		return Exact, i
	}
	switch s[i] {
	case '~':
		return About, i + 1
	case '>', '<':
		open, closed := MoreThan, AtLeast
		if s[i] == '<' {
			open, closed = FewerThan, AtMost
		}
		j := skipBlanks(s, i+1)
		switch {
		case j < len(s) && s[j] == '=':
			return closed, j + 1
		case i+1 < len(s) && s[i+1] == '>':
			return Exact, i
		}
		return open, i + 1
	case 0xC2, 0xE2:
		for _, sign := range [...]struct {
			text  string
			hedge Hedge
		}{{"≥", AtLeast}, {"⩾", AtLeast}, {"≤", AtMost}, {"⩽", AtMost}, {"≈", About}, {"≃", About}, {"±", About}} {
			if len(s)-i >= len(sign.text) && s[i:i+len(sign.text)] == sign.text {
				return sign.hedge, i + len(sign.text)
			}
		}
	}
	return Exact, i
}

// suffixAt reads a hedge after a number that ends at i. It is none if a number
// follows, to which it then belongs: "20, at least 5 of them".
func suffixAt(s string, i int) (Hedge, int) {
	if i < len(s) && s[i] == '+' && !digitAt(s, i+1) {
		return AtLeast, i + 1
	}
	j := skipJoin(s, i)
	if j > i && j < len(s) && s[j] == '+' && !digitAt(s, j+1) && skipBlanks(s, j+1) == len(s) {
		return AtLeast, j + 1
	}
	if j > i && j < len(s) && s[j] == '(' {
		return bracketedSuffix(s, i, j+1)
	}
	joined := hyphenAt(s, i) > 0
	if j == i && j < len(s) && s[j] == ',' {
		j = skipBlanks(s, j+1)
	}
	if j == i {
		return Exact, i
	}
	p, end := phraseAt(&suffixes, s, j)
	if end == j || !suffixFits(p.words[0], joined) || numberFollows(s, end) || thanFollows(s, end) {
		return Exact, i
	}
	if len(p.words) == 1 && unitWordEnd(s, j) > end { // "5 min²", "5 max/h": a part of a unit
		return Exact, i
	}
	return p.hedge, end
}

// bracketedSuffix reads a hedge that stands alone in brackets opened before j:
// "139 (or more)". The number before the bracket ends at i.
func bracketedSuffix(s string, i, j int) (Hedge, int) {
	p, end := phraseAt(&suffixes, s, j)
	if end == j || end >= len(s) || s[end] != ')' || !suffixFits(p.words[0], false) {
		return Exact, i
	}
	return p.hedge, end + 1
}

// suffixFits keeps apart "100-odd" and "an odd", "100-some" and "some of".
func suffixFits(word string, joined bool) bool {
	switch word {
	case "odd", "some", "ish":
		return joined
	case "plus":
		return true
	}
	return !joined
}

// numberFollows reports whether a number begins after the blanks at i.
func numberFollows(s string, i int) bool {
	j := skipBlanks(s, i)
	if j >= len(s) {
		return false
	}
	if c := s[j]; digitAt(s, j) || c == '$' || c == '.' && digitAt(s, j+1) {
		return true
	}
	return readUnsigned(new(numeral), s, j, true)
}

// thanFollows reports whether "more" goes on as "more than".
func thanFollows(s string, i int) bool {
	j := skipBlanks(s, i)
	return foldEqual(s[j:asciiWordEnd(s, j)], "than")
}

// closingAt reads "or equal to" after a bound that is open.
func closingAt(s string, i int) (int, bool) {
	j := skipBlanks(s, i)
	if j == i {
		return i, false
	}
	p, end := phraseAt(&prefixes, s, j)
	if end == j || !p.inner || numberFollows(s, end) {
		return i, false
	}
	return end, true
}

package statement

import "strings"

// fromOf returns the place that a distance is from: "20 km north of Mosul",
// "20 km (12 miles) west-northwest of the port of Mosul".
func (f *finder) fromOf(m *mention, s *sentence) string {
	if m.kinds != aLength {
		return ""
	}
	from := f.behindConversion(m, s)
	for i := from; i < min(from+5, s.tokEnd) && f.role(i)&(isRelative|isBe|isBut|isIf) == 0; i++ {
		switch f.word(i) {
		case "from", "of", "off", "outside":
			if f.word(i) == "of" && i > 0 && !compass[f.word(i-1)] && f.role(i-1)&isPlace == 0 && strings.ToLower(f.word(m.first)) != "within" {
				continue
			}
			if at := f.placeAt(i+1, s); at != "" {
				return at
			}
		}
	}
	return ""
}

// compass are the directions that a place can lie in.
var compass = wordSet(`north south east west northeast northwest southeast southwest north-east north-west south-east south-west
	north-northeast east-northeast east-southeast south-southeast south-southwest west-southwest west-northwest north-northwest`)

// behindConversion returns the token behind a figure and a remark in brackets
// that follows it at once.
func (f *finder) behindConversion(m *mention, s *sentence) int32 {
	if m.to < s.tokEnd && f.tokens[m.to].kind == openToken {
		for i := m.to + 1; i < min(m.to+6, s.tokEnd); i++ {
			if f.tokens[i].kind == closeToken {
				return i + 1
			}
		}
	}
	return m.to
}

// placeAt returns the name, or else the noun, that the phrase from token i on
// speaks of: of "the capital Mosul" and "the port of Mosul" that is Mosul.
func (f *finder) placeAt(i int32, s *sentence) string {
	end := f.phraseEnd(i, s)
	if end > i && end < s.tokEnd && f.word(end) == "of" {
		if n := f.nameFrom(end+1, s); n != "" {
			return n
		}
	}
	if n := f.nameFrom(i, s); n != "" || end <= i {
		return n
	}
	return f.fold(end - 1)
}

// nameFrom returns the name that begins at token i, or behind a "the" there.
func (f *finder) nameFrom(i int32, s *sentence) string {
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.first == i || n.first == i+1 && f.role(i)&isThe != 0 {
			return f.folded(n)
		}
	}
	return ""
}

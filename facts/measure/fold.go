package measure

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fold returns the key that all spellings of one name share: its letters and
// digits in lower case, without accents, blanks, hyphens, apostrophes, a
// leading "the" or titles. "The Islamic State", "ISLAMIC-STATE" and "islamic
// state" have one key. A name of signs alone is its own key. The key is for
// comparing, not for showing.
func Fold(name string) string {
	rest := untitled(name)
	var room [64]byte
	key := appendKey(room[:0], rest)
	if len(key) == 0 {
		return strings.TrimSpace(name)
	}
	return string(key)
}

// appendKey adds the folded letters and digits of s to b.
func appendKey(b []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if isLetter(c) {
				b = append(b, c|0x20)
			} else if c >= '0' && c <= '9' {
				b = append(b, c)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		b = appendFolded(b, r)
		i += n
	}
	return b
}

// appendFolded adds one letter or digit beyond ASCII without case and accent.
func appendFolded(b []byte, r rune) []byte {
	switch {
	case r >= 0xC0 && r < 0x250 && latin[r-0xC0] != '.':
		return append(b, latin[r-0xC0])
	case r >= 0x1E00 && r < 0x1F00 && latinAdditional[r-0x1E00] != '.':
		return append(b, latinAdditional[r-0x1E00])
	case unicode.IsMark(r) && !unicode.Is(unicode.Mc, r):
		return b
	}
	if s, ok := ligatures[r]; ok {
		return append(b, s...)
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mc, r) {
		return utf8.AppendRune(b, unicode.ToLower(unicode.ToUpper(r)))
	}
	return b
}

// ligatures are the Latin letters that have no decomposition and are commonly
// written with others.
var ligatures = map[rune]string{
	'ß': "ss", 'ẞ': "ss", 'æ': "ae", 'Æ': "ae", 'œ': "oe", 'Œ': "oe", 'ø': "o", 'Ø': "o",
	'đ': "d", 'Đ': "d", 'ð': "d", 'Ð': "d", 'ł': "l", 'Ł': "l", 'þ': "th", 'Þ': "th",
	'ħ': "h", 'Ħ': "h", 'ı': "i", 'ŧ': "t", 'Ŧ': "t", 'ŋ': "n", 'Ŋ': "n", 'ə': "a", 'Ə': "a",
}

// The base letters of the Latin letters that Unicode decomposes, lower case,
// in order of their code points; "." where there is none.
const (
	latin = "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y" + // U+00C0
		"aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll." + // U+0100
		"...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzzs" + // U+0140
		"................................oo.............uu..............." + // U+0180
		".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...." + // U+01C0
		"aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" + // U+0200
		"................" // U+0240
	latinAdditional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" + // U+1E00
		"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" + // U+1E40
		"wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" + // U+1E80
		"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......" // U+1EC0
)

// words yields the folded words of s one by one: runs of letters and digits,
// with apostrophes inside taken out.
func words(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		var b []byte
		for i, r := range s {
			switch {
			case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
				b = appendKey(b, s[i:i+utf8.RuneLen(r)])
			case len(b) > 0 && !apostrophe(r):
				if !yield(string(b)) {
					return
				}
				b = b[:0]
			}
		}
		if len(b) > 0 {
			yield(string(b))
		}
	}
}

func apostrophe(r rune) bool { return strings.ContainsRune("'’‘ʼʻ`´", r) }

package statement

import (
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// token is a word, figure or mark of a sentence.
type token struct {
	start, end int32 // in Document.Text; a possessive ending is left out
	word       int32 // number in the lexicon's dictionary; 0: not there
	role       role  // of the word
	kind       tokenKind
	capital    bool
	possessive bool // "'s" or "'" follows: the token owns what comes next
	opens      bool // a phrase of the lexicon begins with it
	measured   bool // it is of a measure, its noun left out
	cue        cue  // of the word
	initials   bool // nothing but capitals and full stops: "U.S.", "ISIS-K"
	mixed      bool // it is no word of plain letters
	opening    measure.Opening
}

type tokenKind uint8

const (
	wordToken tokenKind = iota
	figureToken
	commaToken
	stopToken  // full stop, question and exclamation mark
	semiToken  // semicolon, colon
	dashToken  // a dash between blanks or a long one
	openToken  // an opening bracket
	closeToken // a closing one
	quoteToken // a quotation mark
	otherToken // anything else: "$", "%"
)

// anyOpening is that of what the reader of measures has to look at itself.
const anyOpening = measure.Opens | measure.GoesOn

// signOpening is what an ASCII sign has to do with measures.
func signOpening(text string, i int) measure.Opening {
	switch text[i] {
	case ',', ';', ':', '"', '(', ')', '!', '?':
		return 0
	case '.', '-', '+':
		if i+1 == len(text) || text[i+1] == ' ' || isLetter(text[i+1]) {
			return measure.GoesOn
		}
	}
	return anyOpening
}

// tokenise appends the tokens of text[s.Start:s.End].
func (l *Lexicon) tokenise(tokens []token, text string, s prose.Span) []token {
	for i := s.Start; i < s.End; {
		c := text[i]
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			i++
		case isLetter(c):
			tokens = append(tokens, token{})
			i = l.addWord(&tokens[len(tokens)-1], text, i, s.End)
		case isDigit(c):
			end := figureEnd(text, i, s.End)
			tokens = append(tokens, token{start: int32(i), end: int32(end), kind: figureToken, mixed: true, opening: anyOpening})
			i = end
		case c < utf8.RuneSelf:
			tokens = append(tokens, token{start: int32(i), end: int32(i + 1), kind: signKind(text, i), mixed: true, opening: signOpening(text, i)})
			i++
		default:
			r, n := utf8.DecodeRuneInString(text[i:s.End])
			switch {
			case unicode.IsLetter(r):
				tokens = append(tokens, token{})
				i = l.addWord(&tokens[len(tokens)-1], text, i, s.End)
			case unicode.IsSpace(r):
				i += n
			default:
				tokens = append(tokens, token{start: int32(i), end: int32(i + n), kind: runeKind(r), mixed: true, opening: measure.GoesOn})
				if t := &tokens[len(tokens)-1]; t.kind == otherToken {
					t.opening = anyOpening
				}
				i += n
			}
		}
	}
	return tokens
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isUpper(c byte) bool  { return 'A' <= c && c <= 'Z' }

func figureEnd(text string, i, limit int) int {
	for i < limit && (isDigit(text[i]) || (text[i] == ',' || text[i] == '.') && i+1 < limit && isDigit(text[i+1])) {
		i++
	}
	return i
}

func signKind(text string, i int) tokenKind {
	switch text[i] {
	case ',':
		return commaToken
	case '.', '!', '?':
		return stopToken
	case ';', ':':
		return semiToken
	case '(', '[':
		return openToken
	case ')', ']':
		return closeToken
	case '"':
		return quoteToken
	case '-':
		if i > 0 && (text[i-1] == ' ' || text[i-1] == '-') {
			return dashToken
		}
	}
	return otherToken
}

func runeKind(r rune) tokenKind {
	switch r {
	case '—', '–', '―':
		return dashToken
	case '“', '”', '„', '«', '»':
		return quoteToken
	case '…':
		return stopToken
	}
	return otherToken
}

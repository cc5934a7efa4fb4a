package statement

import (
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// token is a word, figure or mark of a sentence. There are as many of them as of
// nothing else, so what only the first look at a sentence needs is in beginning.
type token struct {
	start, end int32 // in Document.Text; a possessive ending is left out
	word       int32 // number in the lexicon's dictionary; 0: not there
	role       role  // of the word
	cue        cue   // of the word
	kind       tokenKind
	marks      tokenMarks
}

// tokenMarks is a set of what is so of a token.
type tokenMarks uint8

const (
	hasCapital tokenMarks = 1 << iota
	ownsNext              // "'s" or "'" follows: the token owns what comes next
	inMeasure             // it is of a measure, its noun left out
	ofInitials            // nothing but capitals and full stops: "U.S.", "ISIS-K"
)

func (t *token) capital() bool    { return t.marks&hasCapital != 0 }
func (t *token) possessive() bool { return t.marks&ownsNext != 0 }
func (t *token) measured() bool   { return t.marks&inMeasure != 0 }
func (t *token) initials() bool   { return t.marks&ofInitials != 0 }

// beginning is a set of what may begin with a token: the openings of measures, and
// what else of it is asked for by others than those that read every token.
type beginning uint32

const (
	ofPhrase   beginning = 1 << (16 + iota) // a phrase of the lexicon
	ofName                                  // it has a capital
	mixedWord                               // it is no word of plain letters
	anyOpening beginning = mixedWord | beginning(measure.Opens|measure.GoesOn)
)

// opening is what measures have to do with it.
func (b beginning) opening() measure.Opening { return measure.Opening(b) }

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

// signOpening is what an ASCII sign has to do with measures: nothing but a few of
// them begins one or goes on with it.
func signOpening(text string, i int) beginning {
	next := byte(' ')
	if i+1 < len(text) {
		next = text[i+1]
	}
	switch text[i] {
	case '$', '<', '>', '~':
		return anyOpening
	case '.', '-', '+':
		if isDigit(next) || text[i] != '.' && (next == '$' || next == '.' || next >= utf8.RuneSelf) {
			return anyOpening
		}
		return mixedWord | beginning(measure.GoesOn)
	case '=', '\'':
		return mixedWord | beginning(measure.GoesOn)
	}
	return mixedWord
}

// tokenise appends the tokens of a sentence. What begins with them it lists for
// those who look for it: every word is looked up and asked here, and only here.
func (f *finder) tokenise(r *sentence, s prose.Span) {
	text, tokens, begin := f.text, f.tokens, f.begin
	openers, capitals, openings := f.openers[:len(begin)], f.capitals[:len(begin)], f.mayOpen[:len(begin)]
	first, phrases, names, measures := len(tokens), 0, 0, 0
	for i := s.Start; i < s.End; {
		c := text[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			i++
			continue
		}
		n := len(tokens)
		if n-first == len(begin) {
			more := 64 + len(begin)
			begin = append(begin, make([]beginning, more)...)
			openers, capitals, openings = append(openers, make([]int32, more)...), append(capitals, make([]int32, more)...), append(openings, make([]int32, more)...)
		}
		if n == cap(tokens) {
			tokens = room(tokens, 64+n/4)
		}
		tokens = tokens[:n+1]
		t, b := &tokens[n], beginning(0)
		*t = token{start: int32(i), end: int32(i + 1)} // to copy what was just written stalls the processor
		switch {
		case isLetter(c):
			i, b = f.addWord(t, text, i, s.End)
		case isDigit(c):
			i = figureEnd(text, i, s.End)
			t.end, t.kind, b = int32(i), figureToken, anyOpening
			r.cues |= (r.cues&cueFigure)<<1 | cueFigure
			f.figures++
		case c < utf8.RuneSelf:
			t.kind, b = signKind(text, i), signOpening(text, i)
			i++
		default:
			char, size := utf8.DecodeRuneInString(text[i:s.End])
			switch {
			case !isMark(char) && unicode.IsLetter(char):
				i, b = f.mixedWord(t, text, i, s.End)
			case unicode.IsSpace(char):
				tokens = tokens[:n]
				i += size
				continue
			default:
				i += size
				t.end, t.kind, b = int32(i), runeKind(char), mixedWord|beginning(measure.GoesOn)
				if t.kind == otherToken {
					b = anyOpening
				}
			}
		}
		r.cues |= t.cue
		begin[n-first] = b
		// Which lists a word is of, no processor foresees: it is written to all, and
		// those grow that it is of.
		openers[phrases], capitals[names], openings[measures] = int32(n), int32(n), int32(n)
		if b&ofPhrase != 0 {
			phrases++
		}
		if b&ofName != 0 {
			names++
		}
		if b&beginning(measure.Opens) != 0 {
			measures++
		}
	}
	f.tokens, f.begin = tokens, begin
	f.openers, f.capitals, f.mayOpen = openers[:phrases], capitals[:names], openings[:measures]
}

// isMark tells the quotation marks, dashes and blanks that are no ASCII without a
// look at the tables of Unicode: no letter stands in their block.
func isMark(r rune) bool { return 0x2000 <= r && r <= 0x206f }

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

package statement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure"
	"crosscheck/facts/measure/wordkey"
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

// addWord reads the word at i into t and returns its end. It is filled where it
// lies, since copying what was just written stalls the processor.
func (l *Lexicon) addWord(t *token, text string, i, limit int) int {
	end, key := wordkey.At(text, i)
	if end >= limit || end == i || end-i > 16 || !endsWord(text, end, limit) {
		return l.mixedWord(t, text, i, limit)
	}
	t.start, t.end = int32(i), int32(end)
	if isUpper(text[i]) {
		t.capital, t.initials = true, allCapitals(text[i:end])
	}
	if w := l.keys.Get(key); w != nil {
		t.take(w)
	}
	return end
}

// allCapitals reports whether a word is more than one letter, all capitals.
func allCapitals(word string) bool {
	for i := 1; i < len(word); i++ {
		if !isUpper(word[i]) {
			return false
		}
	}
	return len(word) > 1
}

// wordEnds are the blanks and marks that may follow a word and belong to none.
var wordEnds = [256]bool{' ': true, ',': true, '\n': true, ';': true, ':': true, ')': true, '!': true, '?': true, '"': true}

// endsWord reports whether a word of ASCII letters that ends at i is whole, as
// nearly all are: a full stop is none of initials if a blank follows.
func endsWord(text string, i, limit int) bool {
	return wordEnds[text[i]] || text[i] == '.' && (i+1 == limit || text[i+1] == ' ' || text[i+1] == '\n')
}

func (t *token) take(w *known) {
	t.word, t.role, t.opens, t.cue, t.opening = w.id, w.role, w.opens, w.cue, w.opening
}

// note takes over what is known of a word of any letters.
func (l *Lexicon) note(t *token, word string) {
	if key, ok := wordkey.Of(word); ok {
		if w := l.keys.Get(key); w != nil {
			t.take(w)
		}
		return
	}
	t.word = l.find(word)
	t.role, t.opens, t.cue = l.roles[t.word], len(l.starts[t.word]) > 0, l.cues[t.word]
}

// mixedWord reads any other word: letters, digits after them, hyphens and
// apostrophes between letters, and the full stops of initials.
func (l *Lexicon) mixedWord(t *token, text string, i, limit int) int {
	t.start, t.initials = int32(i), true
	end := i
	for end < limit {
		c := text[end]
		switch {
		case isLetter(c):
			if !isUpper(c) {
				t.initials = false
			}
			end++
			continue
		case isDigit(c):
			end++
			continue
		case c == '-' && end+1 < limit && (isLetter(text[end+1]) || isDigit(text[end+1]) || text[end+1] >= utf8.RuneSelf):
			end++
			continue
		case c == '.' && t.initials && (end-i)%2 == 1 && (end+1 < limit && isUpper(text[end+1]) || end-i > 1 && text[end-2] == '.'):
			end++
			continue
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[end:limit])
			if unicode.IsLetter(r) || unicode.IsMark(r) {
				t.initials = t.initials && unicode.IsUpper(r)
				end += n
				continue
			}
		}
		break
	}
	t.end = int32(end)
	first, _ := utf8.DecodeRuneInString(text[i:end])
	t.capital = unicode.IsUpper(first) || end-i > 4 && text[i+2] == '-' && text[i+1] == 'l' && isUpper(text[i+3]) // al-Assad
	t.initials = t.initials && t.capital && end-i > 1
	l.note(t, text[i:end])
	t.mixed, t.opening = true, anyOpening
	return end + l.endApostrophe(t, text, end, limit)
}

// endApostrophe skips an ending after an apostrophe: "'s", "n't", or the
// apostrophe of a plural that owns. What is not possessive joins the word.
func (l *Lexicon) endApostrophe(t *token, text string, i, limit int) int {
	n := apostropheAt(text, i, limit)
	if n == 0 {
		return 0
	}
	end := i + n
	for end < limit && isLetter(text[end]) {
		end++
	}
	switch letters := end - i - n; {
	case letters == 0 && text[i-1]|0x20 == 's' && (text[i] != '\''):
		t.possessive = false // it may close a quotation as well
		return 0
	case letters == 0:
		return 0
	case letters == 1 && text[end-1]|0x20 == 's':
		t.possessive = true
		return n + 1
	}
	t.end, t.opens, t.cue = int32(end), false, t.cue&unwritten
	t.word = l.find(strings.ReplaceAll(text[t.start:end], "’", "'")) // "didn't"
	t.role = l.roles[t.word]
	return end - i
}

func apostropheAt(text string, i, limit int) int {
	switch {
	case i < limit && text[i] == '\'':
		return 1
	case i+3 <= limit && text[i:i+3] == "’":
		return 3
	}
	return 0
}

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

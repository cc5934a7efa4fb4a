package statement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// addWord reads the word at i into t and returns its end. It is filled where it
// lies, since copying what was just written stalls the processor.
func (l *Lexicon) addWord(t *token, b *beginning, text string, i, limit int) int {
	end, key := wordkey.At(text, i)
	if end >= limit || end == i || end-i > 16 || !endsWord(text, end, limit) {
		return l.mixedWord(t, b, text, i, limit)
	}
	t.start, t.end = int32(i), int32(end)
	if isUpper(text[i]) {
		if t.marks = hasCapital; allCapitals(text[i:end]) {
			t.marks |= ofInitials
		}
	}
	if w := l.keys.Get(key); w != nil {
		t.take(w, b)
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

func (t *token) take(w *known, b *beginning) {
	t.word, t.role, t.cue, b.phrase, b.opening = w.id, w.role, w.cue, w.opens, w.opening
}

// note takes over what is known of a word of any letters.
func (l *Lexicon) note(t *token, b *beginning, word string) {
	if key, ok := wordkey.Of(word); ok {
		if w := l.keys.Get(key); w != nil {
			t.take(w, b)
		}
		return
	}
	t.word = l.find(word)
	t.role, t.cue, b.phrase = l.roles[t.word], l.cues[t.word], l.opens(t.word)
}

// mixedWord reads any other word: letters, digits after them, hyphens and
// apostrophes between letters, and the full stops of initials.
func (l *Lexicon) mixedWord(t *token, b *beginning, text string, i, limit int) int {
	end, initials := i, true
	for end < limit {
		c := text[end]
		switch {
		case isLetter(c):
			if !isUpper(c) {
				initials = false
			}
			end++
			continue
		case isDigit(c):
			end++
			continue
		case c == '-' && end+1 < limit && (isLetter(text[end+1]) || isDigit(text[end+1]) || text[end+1] >= utf8.RuneSelf):
			end++
			continue
		case c == '.' && initials && (end-i)%2 == 1 && (end+1 < limit && isUpper(text[end+1]) || end-i > 1 && text[end-2] == '.'):
			end++
			continue
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[end:limit])
			if unicode.IsLetter(r) || unicode.IsMark(r) {
				initials = initials && unicode.IsUpper(r)
				end += n
				continue
			}
		}
		break
	}
	t.start, t.end = int32(i), int32(end)
	first, _ := utf8.DecodeRuneInString(text[i:end])
	if unicode.IsUpper(first) || end-i > 4 && text[i+2] == '-' && text[i+1] == 'l' && isUpper(text[i+3]) { // al-Assad
		if t.marks = hasCapital; initials && end-i > 1 {
			t.marks |= ofInitials
		}
	}
	l.note(t, b, text[i:end])
	b.mixed, b.opening = true, anyOpening
	return end + l.endApostrophe(t, b, text, end, limit)
}

// endApostrophe skips an ending after an apostrophe: "'s", "n't", or the
// apostrophe of a plural that owns. What is not possessive joins the word.
func (l *Lexicon) endApostrophe(t *token, b *beginning, text string, i, limit int) int {
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
		return 0 // it may close a quotation as well
	case letters == 0:
		return 0
	case letters == 1 && text[end-1]|0x20 == 's':
		t.marks |= ownsNext
		return n + 1
	}
	t.end, t.cue, b.phrase = int32(end), t.cue&unwritten, false
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

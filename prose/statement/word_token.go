package statement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// addWord reads the word at i into t, and returns where to go on and what begins
// with it.
func (l *Lexicon) addWord(t *token, text string, i, limit int) (end int, b beginning) {
	end, w := l.keys.At(text, i)
	if end >= limit || end-i > 16 || !endsWord(text, end, limit) {
		return l.mixedWord(t, text, i, limit)
	}
	t.end = int32(end)
	if w != nil {
		t.word, t.role, t.cue, b = w.id, w.role, w.cue, w.begins
	}
	if isUpper(text[i]) {
		b |= ofName
		if t.marks = hasCapital; allCapitals(text[i:end]) {
			t.marks |= ofInitials
		}
	}
	if text[end] == ' ' {
		end++
	}
	return end, b
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

// note takes over what is known of a word of any letters, and returns what begins
// with it.
func (l *Lexicon) note(t *token, word string) (b beginning) {
	if key, ok := wordkey.Of(word); ok {
		if w := l.keys.Get(key); w != nil {
			t.word, t.role, t.cue, b = w.id, w.role, w.cue, w.begins
		}
		return b
	}
	t.word = l.find(word)
	t.role, t.cue = l.roles[t.word], l.cues[t.word]
	return l.begins(t.word)
}

// mixedWord reads any other word: letters, digits after them, hyphens and
// apostrophes between letters, and the full stops of initials.
func (l *Lexicon) mixedWord(t *token, text string, i, limit int) (end int, b beginning) {
	initials, letters := true, true
	end = i
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
			letters = false
			end++
			continue
		case c == '-' && end+1 < limit && (isLetter(text[end+1]) || isDigit(text[end+1]) || text[end+1] >= utf8.RuneSelf):
			letters = false
			end++
			continue
		case c == '.' && initials && (end-i)%2 == 1 && (end+1 < limit && isUpper(text[end+1]) || end-i > 1 && text[end-2] == '.'):
			letters = false
			end++
			continue
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[end:limit])
			if !isMark(r) && (unicode.IsLetter(r) || unicode.IsMark(r)) {
				initials, letters = initials && unicode.IsUpper(r), false
				end += n
				continue
			}
		}
		break
	}
	t.end = int32(end)
	b = l.note(t, text[i:end]) | mixedWord
	first, _ := utf8.DecodeRuneInString(text[i:end])
	if unicode.IsUpper(first) || end-i > 4 && text[i+2] == '-' && text[i+1] == 'l' && isUpper(text[i+3]) { // al-Assad
		b |= ofName
		if t.marks = hasCapital; initials && end-i > 1 {
			t.marks |= ofInitials
		}
	}
	more, joined := l.endApostrophe(t, text, end, limit)
	if joined {
		b &^= ofPhrase
	}
	if joined || !letters || !partsWords(text[end+more:limit]) {
		b |= anyOpening
	}
	return end + more, b
}

// partsWords reports whether a text that follows a word of ASCII letters, or its
// "'s", leaves it to that word whether a measure begins with it.
func partsWords(text string) bool {
	return text == "" || wordEnds[text[0]] || strings.HasPrefix(text, "’") || strings.HasPrefix(text, "”")
}

// endApostrophe skips an ending after an apostrophe: "'s", "n't", or the
// apostrophe of a plural that owns. What is not possessive is joined to the word.
func (l *Lexicon) endApostrophe(t *token, text string, i, limit int) (length int, joined bool) {
	n := apostropheAt(text, i, limit)
	if n == 0 {
		return 0, false
	}
	end := i + n
	for end < limit && isLetter(text[end]) {
		end++
	}
	switch letters := end - i - n; {
	case letters == 0: // it may close a quotation as well
		return 0, false
	case letters == 1 && text[end-1]|0x20 == 's':
		t.marks |= ownsNext
		return n + 1, false
	}
	t.end, t.cue = int32(end), t.cue&unwritten
	t.word = l.find(strings.ReplaceAll(text[t.start:end], "’", "'")) // "didn't"
	t.role = l.roles[t.word]
	return end - i, true
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

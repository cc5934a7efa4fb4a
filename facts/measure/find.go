package measure

import (
	"iter"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// Find returns the first measure (count, quantity, date, period or time, with
// its hedge) that starts at or after byte offset from; the counted noun is
// told by Value.Noun and lies outside the match, unless a hedge follows it.
// Value.Text is text[Start:End]. It allocates nothing for text that holds
// none.
func (r Reader) Find(text string, from int) (Match, bool) {
	p := Place{dateScan{s: text}}
	m, _, ok := r.FindIn(&p, wordStart(text, max(from, 0)), len(text))
	return m, ok
}

// All lists the measures of a text from byte offset from on, each what Find
// returns behind the one before.
func (r Reader) All(text string, from int) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		p := Place{dateScan{s: text}}
		for at := wordStart(text, max(from, 0)); ; {
			m, next, ok := r.FindIn(&p, at, len(text))
			if !ok || !yield(m) {
				return
			}
			at = next
		}
	}
}

// Place is a text that is looked through place by place. It remembers the words
// that it read last, since they are looked at many times over.
type Place struct{ scan dateScan }

// Set makes it another text.
func (p *Place) Set(text string) {
	p.scan.s = text
	for i := range p.scan.known {
		p.scan.known[i].at = 0
	}
}

// Len returns the length of the text.
func (p *Place) Len() int { return len(p.scan.s) }

// FindIn is Find for a measure that starts in from to to, where from is no place
// inside a word. next is where to look for another one. It is for texts whose
// words are looked up anyway: Openings tells which of them are worth a look.
func (r *Reader) FindIn(p *Place, from, to int) (m Match, next int, ok bool) {
	for next = from; next < to && !ok; {
		at, starts, end := nextStart(p.scan.s, next, to)
		if starts == 0 {
			return Match{}, max(at, to), false
		}
		m, next, ok = r.FindAt(p, at, end, starts)
	}
	return m, next, ok
}

// FindAt is Find for a measure that starts with the word from at to end, of
// which Openings tells o and whose conditions are met.
func (r *Reader) FindAt(p *Place, at, end int, o Opening) (m Match, next int, ok bool) {
	if ok, next = r.matchAt(&m, &p.scan, at, o, end); ok {
		return m, wordStart(p.scan.s, m.End), true
	}
	return Match{}, max(next, at+1), false
}

// wordStart moves an offset inside a word or number to its end.
func wordStart(s string, i int) int {
	if i == 0 || i >= len(s) {
		return i
	}
	for !utf8.RuneStart(s[i]) && i < len(s)-1 {
		i++
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	if isWordRune(before) {
		for i < len(s) {
			r, n := utf8.DecodeRuneInString(s[i:])
			if !isWordRune(r) {
				break
			}
			i += n
		}
	}
	return i
}

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_'
}

// matchAt finds the longest measure that starts exactly at i and writes it into m,
// which is empty. Where a date and a number are of one length it is the date. next
// is where to look on.
func (r *Reader) matchAt(m *Match, scan *dateScan, i int, starts Opening, wordEnd int) (ok bool, next int) {
	s := scan.s
	next = wordEnd
	if starts&startDate != 0 && scan.mayBegin(i) {
		if ok = r.dateIn(m, scan, i); ok {
			if end := monthBeforeCount(s, i, m.End); end < m.End {
				*m = Match{}
				ok = r.dateIn(m, &dateScan{s: s[:end]}, i)
			}
		}
		if ok = timeIn(m, scan, i) || ok; !ok {
			*m = Match{} // a day that no month has
		}
	}
	if starts&startNumber == 0 || starts&(startHedged|startThe) != 0 && !numberMayBegin(s, i, starts) {
		return ok, next
	}
	if ok && digitAt(s, i) {
		switch endOfNumber(s, digitsEnd(s, i)) {
		case endOfClause, endAtDate: // a date is no shorter
			return ok, next
		}
	}
	var p phrase
	noun, skip, found := numberAt(&p, s, i)
	if found && p.end > m.End {
		var v Value
		if r.value(&v, &p, s[i:p.end]); !v.Set.Empty() {
			m.Start, m.End, m.Value = i, p.end, v
			m.Value.Noun = s[noun.start:noun.end]
			return true, next
		}
	}
	if !ok {
		ok = personAt(m, s, i)
	}
	return ok, max(next, skip)
}

// numberMayBegin reports whether a number may begin at a word that begins one
// only together with others.
func numberMayBegin(s string, i int, starts Opening) bool {
	if starts&startHedged != 0 {
		if _, end := phraseAt(&prefixes, s, i); end > i {
			return true
		}
		_, decades := readDecades(s, i)
		return decades
	}
	j := skipBlanks(s, i+len("the"))
	if j >= len(s) || !isLetter(s[j]) {
		return j < len(s)
	}
	end, key := wordkey.At(s, j)
	return wordAfter(s, end) == end && (numberIndex.Get(key) != nil || degrees.HasKey(key))
}

// numberAt reads the number phrase that starts at i into p, which is empty, and the
// noun it counts, unless the words around show that it is no measure. skip is the end of what
// cannot hold one.
func numberAt(p *phrase, s string, i int) (noun extent, skip int, ok bool) {
	if end, bad := label(s, i); bad {
		return noun, end, false
	}
	_, ok = readPhrase(p, s, i)
	if ok && p.ranged && changed(s, i) {
		ok = p.readSingle(s, i)
	}
	if !ok || p.quiet {
		return noun, i, false
	}
	if p.fault != noFault {
		return noun, p.end, false
	}
	if p.prefixed && !p.ranged && ofBefore(s, i, p) { // "how about 20", "spread over 40 hectares"
		return noun, i, false
	}
	noun = nounAfter(s, p)
	if !standsAsMeasure(s, p, noun) {
		return noun, attachedEnd(s, p.end, p), false
	}
	return noun, p.end, true
}

// extent is a part of a text.
type extent struct{ start, end int }

// attachedEnd skips what hangs on to digits that are no measure ("3D").
func attachedEnd(s string, i int, p *phrase) int {
	if p.prefixed || !p.a.digits {
		return p.start
	}
	for i < len(s) && (isLetter(s[i]) || digitAt(s, i)) {
		i++
	}
	return i
}

package statement

import "crosscheck/facts/measure"

// opening is a token with which a measure may begin. It is a mixedWord as well
// where that is what it asks for.
type opening struct {
	token int32
	what  beginning
}

// listOpenings lists the openings of a sentence, those left out that ask whether a
// measure goes on where none does.
func (f *finder) listOpenings(r *sentence) {
	for _, i := range f.mayOpen {
		o := opening{i, f.begin[i-r.tok]}
		if o.what&beginning(measure.Asks) != 0 {
			next := askedFor(f.begin[i-r.tok+1 : r.tokEnd-r.tok])
			if next&beginning(measure.GoesOn) == 0 {
				continue
			}
			o.what |= next & mixedWord
		}
		f.openings = append(f.openings, o)
	}
}

// askedFor returns the first of the tokens behind a word that asks whether a
// measure goes on; nothing if there is none.
func askedFor(begin []beginning) beginning {
	for i := range min(len(begin), 3) {
		if begin[i]&beginning(measure.Links) == 0 {
			return begin[i]
		}
	}
	return 0
}

// measureScan is how far a sentence was looked through for measures.
type measureScan struct {
	at         int   // in the text
	token, end int32 // the token that is looked at, and the sentence's end
}

// nextMeasure finds a sentence's next measure as Reader.Find does, but looks
// only at the tokens with which one may begin.
func (f *finder) nextMeasure(s *measureScan) (m measure.Match, ok bool) {
	tokens := f.tokens[:s.end]
	for i := int(s.token); i < len(tokens); i++ {
		if t := &tokens[i]; s.at > int(t.start) { // what was read before ended in it, or behind it
			if s.at >= int(t.end) && !t.possessive() {
				continue
			}
			m, s.at, ok = f.reader.FindIn(&f.sentenceText, s.at, f.startAfter(tokens, i))
		} else {
			o := f.openingFrom(int32(i))
			if i = int(o.token); i >= len(tokens) {
				break
			}
			if t = &tokens[i]; o.what&mixedWord == 0 {
				m, s.at, ok = f.reader.FindAt(&f.sentenceText, int(t.start), int(t.end), o.what.opening())
			} else {
				m, s.at, ok = f.reader.FindIn(&f.sentenceText, int(t.start), f.startAfter(tokens, i))
			}
		}
		if ok {
			s.token = int32(i)
			return m, true
		}
	}
	s.token = s.end
	return m, false
}

// openingFrom returns the first opening from token i on, one behind all tokens
// where there is none. It is asked for ever later ones.
func (f *finder) openingFrom(i int32) opening {
	for ; f.opening < len(f.openings); f.opening++ {
		if o := f.openings[f.opening]; o.token >= i {
			return o
		}
	}
	return opening{token: int32(len(f.tokens))}
}

// startAfter returns where the token after the one at i starts, the end of the
// sentence where it is the last.
func (f *finder) startAfter(tokens []token, i int) int {
	if i+1 < len(tokens) {
		return int(tokens[i+1].start)
	}
	return f.sentenceText.Len()
}

package statement

import "crosscheck/facts/measure"

// survey notes the cues of a sentence, and its tokens with which a measure may
// begin: few enough to be listed, so that measures are looked for at these alone.
func (f *finder) survey(r *sentence) {
	tokens := f.tokens[:r.tokEnd]
	for i := int(r.tok); i < len(tokens); i++ {
		t := &tokens[i]
		if t.kind == figureToken {
			f.figures++
			r.cues |= (r.cues&cueFigure)<<1 | cueFigure
		}
		r.cues |= t.cue
		if t.opening&measure.Opens == 0 {
			continue
		}
		if t.opening&measure.Asks != 0 {
			if next := askedFor(tokens[i+1:]); next == nil || next.opening&measure.GoesOn == 0 {
				continue
			}
		}
		f.openings = append(f.openings, int32(i))
	}
}

// askedFor returns the first of the tokens behind a word that asks whether a
// measure goes on; nil if there is none.
func askedFor(tokens []token) *token {
	for i := range min(len(tokens), 3) {
		if tokens[i].opening&measure.Links == 0 {
			return &tokens[i]
		}
	}
	return nil
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
		t := &tokens[i]
		if s.at > int(t.start) { // what was read before ended in it, or behind it
			if s.at >= int(t.end) && !t.possessive {
				continue
			}
			m, s.at, ok = f.reader.FindIn(&f.sentenceText, s.at, f.startAfter(tokens, i))
		} else {
			if i = f.openingFrom(i); i >= len(tokens) {
				break
			}
			m, s.at, ok = f.measureAt(tokens, i)
		}
		if ok {
			s.token = int32(i)
			return m, true
		}
	}
	s.token = s.end
	return m, false
}

// openingFrom returns the first token from i on with which a measure may begin,
// one behind all where there is none. It is asked for ever later ones.
func (f *finder) openingFrom(i int) int {
	for ; f.opening < len(f.openings); f.opening++ {
		if k := int(f.openings[f.opening]); k >= i {
			return k
		}
	}
	return len(f.tokens)
}

// measureAt finds the measure that begins with token i.
func (f *finder) measureAt(tokens []token, i int) (m measure.Match, at int, ok bool) {
	t := &tokens[i]
	if t.mixed || t.opening&measure.Asks != 0 && askedFor(tokens[i+1:]).mixed {
		return f.reader.FindIn(&f.sentenceText, int(t.start), f.startAfter(tokens, i))
	}
	return f.reader.FindAt(&f.sentenceText, int(t.start), int(t.end), t.opening)
}

// startAfter returns where the token after the one at i starts, the end of the
// sentence where it is the last.
func (f *finder) startAfter(tokens []token, i int) int {
	if i+1 < len(tokens) {
		return int(tokens[i+1].start)
	}
	return f.sentenceText.Len()
}

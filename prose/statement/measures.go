package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// measure notes the measures of a sentence.
func (f *finder) measure(s prose.Span, r *sentence) {
	f.sentenceText.Set(f.text[:s.End])
	r.men = int32(len(f.mentions))
	cues := f.cuesOf(r)
	f.noteSport(cues)
	f.addUnwritten(r, cues)
	tok := r.tok
	look := measureScan{at: s.Start, token: r.tok, end: r.tokEnd}
	for {
		m, ok := f.nextMeasure(&look)
		if !ok {
			break
		}
		if n := f.negativeWord(m); n > 0 {
			look.at = m.Start + n
			continue
		}
		if step := f.stepTo(m); step.End < m.End {
			m, look.at = step, step.End
		}
		if day, clock, ok := f.apart(m); ok {
			first, second := day, clock
			if clock.Start < day.Start {
				first, second = clock, day
			}
			tok = f.addMention(first, tok, r.tokEnd)
			tok = f.addMention(second, tok, r.tokEnd)
			join(&f.mentions[len(f.mentions)-2], &f.mentions[len(f.mentions)-1])
			continue
		}
		tok = f.addMention(m, tok, r.tokEnd)
	}
	if cues&cueFigure != 0 {
		f.addBareYears(r)
	}
	r.menEnd = int32(len(f.mentions))
}

// measureScan is how far a sentence was looked through for measures.
type measureScan struct {
	at         int   // in the text
	token, end int32 // the token that is looked at, and the sentence's end
}

// nextMeasure finds a sentence's next measure as Reader.Find does, but looks
// only at the tokens with which one may begin.
func (f *finder) nextMeasure(s *measureScan) (m measure.Match, ok bool) {
	tokens, at := f.tokens[:s.end], s.at
	for i := int(s.token); i < len(tokens); i++ {
		t := &tokens[i]
		from, certain := int(t.start), !t.mixed
		switch {
		case t.opening&measure.Opens == 0 && at <= from:
			continue
		case at > from: // a measure ended in it
			if at >= int(t.end) && !t.possessive {
				continue
			}
			from, certain = at, false
		case t.opening&measure.Asks != 0:
			next := askedFor(tokens[i+1:])
			if next == nil || next.opening&measure.GoesOn == 0 {
				continue
			}
			certain = certain && !next.mixed
		}
		if certain {
			m, at, ok = f.reader.FindAt(&f.sentenceText, from, int(t.end), t.opening)
		} else {
			m, at, ok = f.reader.FindIn(&f.sentenceText, from, f.startAfter(tokens, i))
		}
		if ok {
			s.token, s.at = int32(i), at
			return m, true
		}
	}
	s.token = s.end
	return m, false
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

// startAfter returns where the token after the one at i starts, the end of the
// sentence where it is the last.
func (f *finder) startAfter(tokens []token, i int) int {
	if i+1 < len(tokens) {
		return int(tokens[i+1].start)
	}
	return f.sentenceText.Len()
}

// negativeWord returns how long the word is if a measure begins with
// "negative" and nothing can be less than zero of it: the tests "came back
// negative two days later".
func (f *finder) negativeWord(m measure.Match) int {
	const word = "negative"
	if m.End-m.Start <= len(word) || !strings.EqualFold(f.text[m.Start:m.Start+len(word)], word) || kindOf(&m.Value)&(aDuration|aDate|aTime|aLength|aMass) == 0 {
		return 0
	}
	return len(word)
}

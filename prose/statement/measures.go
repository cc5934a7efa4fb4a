package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// measure notes the measures of a sentence.
func (f *finder) measure(s prose.Span, r *sentence) {
	f.sentenceText.Set(f.text[:s.End])
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
		from, to := int(t.start), f.sentenceText.Len()
		switch {
		case at > from: // a measure ended in it
			if at >= int(t.end) && !t.possessive {
				continue
			}
			from = at
		case t.opening&(measure.Opens|measure.OpensWith) == 0, t.opening&measure.Opens == 0 && !goesOn(tokens[i+1:]):
			continue
		}
		if i+1 < len(tokens) {
			to = int(tokens[i+1].start)
		}
		if m, at, ok = f.reader.FindIn(&f.sentenceText, from, to); ok {
			s.token, s.at = int32(i), at
			return m, true
		}
	}
	s.token = s.end
	return m, false
}

// goesOn reports whether a measure may go on with the first of the tokens.
func goesOn(tokens []token) bool {
	for i := range min(len(tokens), 3) {
		if opening := tokens[i].opening; opening&measure.Links == 0 {
			return opening&measure.GoesOn != 0
		}
	}
	return false
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

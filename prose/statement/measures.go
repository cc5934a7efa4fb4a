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
	for tokens := f.tokens[:s.end]; int(s.token) < len(tokens); s.token++ {
		t := &tokens[s.token]
		from, to := int(t.start), f.sentenceText.Len()
		if s.at <= from && !opensMeasure(tokens[s.token:]) {
			continue
		}
		if int(s.token)+1 < len(tokens) {
			to = int(tokens[s.token+1].start)
		}
		if m, s.at, ok = f.reader.FindIn(&f.sentenceText, max(from, s.at), to); ok {
			return m, true
		}
	}
	return m, false
}

// opensMeasure reports whether a measure may begin at the first of the tokens,
// by its word and the next ones.
func opensMeasure(tokens []token) bool {
	opening := tokens[0].opening
	if opening&(measure.Opens|measure.OpensWith) != measure.OpensWith {
		return opening&measure.Opens != 0
	}
	for i := 1; i < min(len(tokens), 4); i++ {
		if opening = tokens[i].opening; opening&measure.Links == 0 {
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

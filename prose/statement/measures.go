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
	f.noteSport(r.cues)
	f.addUnwritten(r, r.cues)
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
	if r.cues&cueFigure != 0 {
		f.addBareYears(r)
	}
	r.menEnd = int32(len(f.mentions))
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

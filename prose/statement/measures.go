package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// block is of how many sentences the measures are found before anything is made of
// them: the code for both would not stay in the processor's fastest memory.
const block = 1024

// measure notes the measures of the sentences from i to end.
func (f *finder) measure(i, end int) {
	f.found = f.found[:0]
	for k := i; k < end; k++ {
		if s := &f.sentences[k]; !s.skip {
			f.findMeasures(f.doc.Sentences[k].Span, s)
		}
	}
	for ; i < end; i++ {
		if s := &f.sentences[i]; !s.skip {
			f.mention(s)
		}
	}
}

// findMeasures lists the measures of a sentence.
func (f *finder) findMeasures(s prose.Span, r *sentence) {
	f.sentenceText.Set(f.text[:s.End])
	r.men = int32(len(f.found))
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
		f.found = append(f.found, m)
	}
	r.menEnd = int32(len(f.found))
}

// mention makes mentions of a sentence's measures, and of the figures that none
// states.
func (f *finder) mention(r *sentence) {
	found := f.found[r.men:r.menEnd]
	r.men = int32(len(f.mentions))
	f.noteSport(r.cues)
	f.addUnwritten(r, r.cues)
	tok := r.tok
	for i := range found {
		m := &found[i]
		if day, clock, ok := f.apart(*m); ok {
			first, second := day, clock
			if clock.Start < day.Start {
				first, second = clock, day
			}
			tok = f.addMention(first, tok, r.tokEnd)
			tok = f.addMention(second, tok, r.tokEnd)
			join(&f.mentions[len(f.mentions)-2], &f.mentions[len(f.mentions)-1])
			continue
		}
		tok = f.addMention(*m, tok, r.tokEnd)
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

package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// block is how many sentences are read for their measures before anything is made of
// them, and so on to their statements. The code for all does not stay in the
// processor's fastest memory, so that few sentences at a time take longer; and the
// mentions of a long text would take more memory than the text.
var block = 16384 // a variable only so that tests can read short texts in several

// leadEnd returns the sentence after the last one of the lead: the first block has
// all of these, as the main event is found among them.
func (f *finder) leadEnd() int {
	for i := len(f.sentences); i > 0; i-- {
		if f.sentences[i-1].lead {
			return i
		}
	}
	return 0
}

// forget drops the mentions of all sentences before one but for those that it may
// point back to. Nobody asks to which others these were related.
func (f *finder) forget(before int) {
	old := f.sentences[max(0, before-namedReach):before]
	from := int32(len(f.mentions))
	for k := range old {
		if s := &old[k]; s.men < s.menEnd {
			from = s.men
			break
		}
	}
	for k := range old {
		old[k].men, old[k].menEnd = old[k].men-from, old[k].menEnd-from
	}
	f.mentions = f.mentions[:copy(f.mentions, f.mentions[from:])]
}

// measure notes the measures of the sentences from i to end.
func (f *finder) measure(i, end int) {
	f.found, f.reader.Event = f.found[:0], nil
	for k := i; k < end; k++ {
		if s := &f.sentences[k]; !s.skip {
			f.findMeasures(f.doc.Sentences[k].Span, s)
		}
	}
	f.mentions = room(f.mentions, len(f.found)+len(f.found)/8)
	all := f.sport
	f.sport = f.sportSoFar
	for ; i < end; i++ {
		if s := &f.sentences[i]; !s.skip {
			f.mention(s)
		}
	}
	f.sport, f.sportSoFar = all, f.sport
}

// relate relates the measures of each sentence to one another.
func (f *finder) relate(i, end int) {
	for ; i < end; i++ {
		if s := &f.sentences[i]; s.men < s.menEnd || s.lead {
			f.bury(s)
			f.refine(s)
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
	f.sport.note(r.cues)
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

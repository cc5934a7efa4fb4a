package statement

import "crosscheck/facts/measure"

// mention is a measure found in the text.
type mention struct {
	value      measure.Value
	start, end int32 // in the text
	first, to  int32 // tokens, the noun included
	figure     int32 // the token after the measure itself, before the noun
	nounEnd    int32 // in the text; end if there is no noun
	kinds      kinds
	twin       int32 // the mention whose trigger it shares; -1: none
	shared     bool  // its hedge or unit is that of the figure beside it
	drop       bool  // said again by another mention: a conversion
	further    bool
	part       bool
	ofThem     bool  // "186 of them": a part of what the figure before counts
	lasts      uint8 // the word of lasting before it: "since" or "until"; 0: none
	was        bool  // what something was before it became the next figure
	when       bool  // a clause that begins with "when" tells what happened then
	whole      string
	of         int32   // the noun before it that it counts: "the number of visitors is 40"; -1: none
	says       bool    // that noun is what the sentence says of them: "14 were children"
	pair       int32   // the date that belongs to it by position; -1: none
	forced     int32   // the hit that it is of, whatever stands nearer; -1: none
	score      string  // the attribute of a figure of a result; ""
	moment     int32   // how many tokens before it the moment begins that it is the day or hour of
	momentEnd  int32   // how many behind it that moment ends
	date       trigger // what it is the date of, if asked
	asked      bool
	label      bool // it numbers the thing named before it
	compound   bool // a hyphen joins it to a noun: "a three-story hotel"
	often      bool // it counts times, though no word beside it says so: "twice"
}

// addMention notes a measure, and returns the token after it.
func (f *finder) addMention(m measure.Match, tok, limit int32) int32 {
	f.sterling(&m)
	f.yearSpan(&m)
	f.hoursLater(&m)
	f.raceTime(&m)
	m = f.lessThanBefore(m)
	n := mention{value: m.Value, start: int32(m.Start), end: int32(m.End), twin: -1, of: -1, pair: -1, forced: -1, kinds: kindOf(&m.Value)}
	for tok < limit && f.tokens[tok].end <= n.start {
		tok++
	}
	n.first = tok
	for tok < limit && f.tokens[tok].start < n.end {
		tok++
	}
	n.figure, n.to, n.nounEnd = tok, tok, n.end
	if n.first < n.figure && f.tokens[n.first].measured() { // a vote, a mark on a scale
		return tok
	}
	for i := n.first; i < n.figure; i++ {
		f.tokens[i].marks |= inMeasure
	}
	if noun := m.Value.Noun; noun != "" {
		n.nounEnd = f.endOfNoun(n.end, noun)
		for n.to < limit && f.tokens[n.to].start < n.nounEnd {
			n.to++
		}
	}
	n.drop = f.doc.Dateline.Contains(m.Start)
	f.mentions = append(f.mentions, n)
	return tok
}

// endOfNoun returns where the noun ends that the reader told, which stands
// within a few words after the measure, or within it.
func (f *finder) endOfNoun(end int32, noun string) int32 {
	limit := min(int(end)+len(noun)+40, len(f.text))
	for i := int(end); i+len(noun) <= limit; i++ {
		if f.text[i:i+len(noun)] == noun {
			return int32(i + len(noun))
		}
	}
	return end
}

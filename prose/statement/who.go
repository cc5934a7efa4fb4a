package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// stateNames makes the statements of a sentence that name who did something:
// who claimed an attack, who leads, whom somebody blamed.
func (f *finder) stateNames(i int) {
	s := &f.sentences[i]
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if h.dead || p.side != agent && p.side != patient {
			continue
		}
		if n := f.nameOf(h, p.side, s); n >= 0 {
			f.stateName(i, k, n)
		}
	}
}

// nameOf finds the name that a trigger gives: after "by" the next one, else
// for who does it the one before, for whom it is done to the one after. Names
// that are places by their preposition do nothing. -1: none near enough.
func (f *finder) nameOf(h *hit, at side, s *sentence) int32 {
	by := f.word(h.end-1) == "by"
	if !by && h.end < s.tokEnd && f.word(h.end) == "by" {
		by = true
	}
	if by || at == patient {
		return f.nameAfter(h, s)
	}
	best, cost := int32(-1), 5.0
	for k := s.name; k < s.nameEnd; k++ {
		n := &f.names[k]
		if n.end > h.first || n.place || f.tokens[n.end-1].possessive || f.inDateline(n.first) {
			continue
		}
		if c := f.subjectCost(n, h); c < cost {
			best, cost = k, c
		}
	}
	return best
}

// subjectCost is the distance from a name to the verb after it; an apposition
// between commas and a bracket are passed for nothing.
func (f *finder) subjectCost(n *name, h *hit) float64 {
	cost := 0.0
	for i := n.end; i < h.first; i++ {
		switch t := &f.tokens[i]; {
		case t.kind == openToken:
			for i < h.first && f.tokens[i].kind != closeToken {
				i++
			}
		case t.kind == commaToken && f.closes(i, h.first) > 0:
			i = f.closes(i, h.first)
		case f.role(i)&(isAdverb|isHave|isBe|isRelative|isThe) != 0:
			cost += 0.2
		case f.role(i)&(isNot|isModal|isIf) != 0:
			return farthest
		default:
			cost += float64(f.stepOver(i)) + 0.5
		}
	}
	return cost
}

// closes returns the comma that closes an apposition opened by the one at i,
// before limit; 0 if there is none.
func (f *finder) closes(i, limit int32) int32 {
	for k := i + 1; k < limit && k < i+10; k++ {
		if f.tokens[k].kind == commaToken {
			return k
		}
	}
	return 0
}

// nameAfter returns the name that begins within three words after a hit.
func (f *finder) nameAfter(h *hit, s *sentence) int32 {
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.first >= h.end {
			for i := h.end; i < n.first; i++ {
				if f.tokens[i].kind != wordToken || f.role(i)&(isPlace|isAnd|isRelative|isBut) != 0 {
					return -1
				}
			}
			if n.first-h.end <= 3 {
				return k
			}
			return -1
		}
	}
	return -1
}

// stateName puts down one name.
func (f *finder) stateName(i int, k, named int32) {
	s, h, n := &f.sentences[i], &f.hits[k], &f.names[named]
	text := n.text
	v, err := f.reader.Parse(text, measure.Name)
	if err != nil {
		return
	}
	m := mention{value: v, start: f.tokens[n.first].start, end: f.tokens[n.end-1].end, first: n.first, to: n.end, figure: n.end, kinds: aName, twin: -1, pair: -1, forced: k}
	m.nounEnd = m.end
	g := f.groupOf(h.first, s)
	st := Statement{
		Document: f.doc, Value: v, Sentence: i,
		Span:   prose.Span{Start: int(m.start), End: int(m.end)},
		Quote:  prose.Span{Start: int(m.start), End: int(m.end)},
		Clause: f.groupSpan(g),
	}
	f.nameAttribute(&st, &m, trigger{k, f.distance(m.first, m.to, h.first, h.end)})
	var heads []int32
	at := m
	at.first, at.to = h.first, h.end
	st.About = f.about(&at, s, g, &heads)
	st.About.Names = without(st.About.Names, text)
	st.Mood = f.moodOf(&m, trigger{k, 0}, s, g)
	st.Credit = f.credited(s)
	if strings.EqualFold(st.Credit, text) {
		st.Credit = ""
	}
	st.Quoted = f.quoted(int(m.start), &f.quotation)
	st.Headline = f.doc.Sentences[i].Heading || f.doc.Paragraphs[s.paragraph].Kind == prose.Caption
	f.place(i, &st, s, g, heads)
	f.out = append(f.out, st)
}

func without(list []string, s string) []string {
	var out []string
	for _, x := range list {
		if x != s {
			out = append(out, x)
		}
	}
	return out
}

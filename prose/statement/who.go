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
	claimant := int32(-1)
	for k := s.hit; k < s.hitEnd && s.senses&ofAgent != 0; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if h.dead || p.side != agent && p.side != patient {
			continue
		}
		if name := f.attributes[p.attribute].name; name == ownDeed || name == perpetrator && f.ofItself(h, s) {
			if n := f.deedOf(h, s); n >= 0 && n != claimant {
				made := len(f.out)
				if f.stateName(i, k, n); len(f.out) > made {
					f.claimDeed()
				}
				claimant = n
			}
			continue
		}
		if n := f.nameOf(h, p.side, s); n >= 0 {
			f.stateName(i, k, n)
		}
	}
}

// The attributes of names that are claims of responsibility where somebody says
// them of itself; ownDeed is nothing else: "said it had killed her".
const (
	ownDeed     = "own-deed"
	perpetrator = "perpetrator"
)

// claimDeed makes a claim of responsibility of the statement made last.
func (f *finder) claimDeed() {
	st := &f.out[len(f.out)-1]
	for i := range f.attributes {
		if a := &f.attributes[i]; a.name == "claimed-by" {
			st.Attribute, st.Field, st.main = a.name, a.field, a.main
		}
	}
}

// deedOf returns who says of itself that it did what a trigger tells: "the
// Northern Front said in a statement that its men had carried out the attack".
// -1: nobody.
func (f *finder) deedOf(h *hit, s *sentence) int32 {
	if !f.ofItself(h, s) {
		return -1
	}
	for i := h.first - 2; i > s.tok; i-- {
		if f.role(i)&isSay != 0 && f.role(i-1)&(isArticle|isThe) == 0 {
			return f.speakerName(i, s)
		}
	}
	return -1
}

// ofItself reports whether a pronoun, or people of a pronoun's, stands right
// before a trigger: "it was behind", "its fighters carried out the".
func (f *finder) ofItself(h *hit, s *sentence) bool {
	i := h.first - 1
	for i > s.tok && f.role(i)&(isHave|isAdverb|isBe) != 0 {
		i--
	}
	switch f.word(i) {
	case "it", "they":
		return true
	case "men", "fighters", "members", "militants", "soldiers", "bombers", "fighter", "member", "bomber":
		w := f.word(i - 1)
		return w == "its" || w == "their" || (f.word(i-2) == "its" || f.word(i-2) == "their")
	}
	return false
}

// speakerName returns the name of who says what the verb at i tells: that of an
// apposition right before the verb, else the nearest before it.
func (f *finder) speakerName(i int32, s *sentence) int32 {
	verb := hit{first: i, end: i + 1}
	best, cost := int32(-1), 5.0
	for k := s.name; k < s.nameEnd; k++ {
		n := &f.names[k]
		if n.end > i || n.place || f.tokens[n.end-1].possessive() || f.inDateline(n.first) {
			continue
		}
		if n.end == i-1 && n.first > s.tok && f.tokens[i-1].kind == commaToken && f.tokens[n.first-1].kind == commaToken {
			return k
		}
		if c := f.subjectCost(n, &verb); c < cost {
			best, cost = k, c
		}
	}
	return best
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
		if n.end > h.first || n.place || f.tokens[n.end-1].possessive() || f.inDateline(n.first) {
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
			cost += float64(f.tokens[i].stepOver())/wordCost + 0.5
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
	text := f.known.list[n.word].text
	v, err := f.reader.Parse(text, measure.Name)
	if err != nil {
		return
	}
	m := mention{value: v, start: f.tokens[n.first].start, end: f.tokens[n.end-1].end, first: n.first, to: n.end, figure: n.end, kinds: aName, twin: -1, of: -1, pair: -1, forced: k}
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
	st.Credit = f.credited(s, g)
	if strings.EqualFold(st.Credit, text) {
		st.Credit = ""
	}
	st.Quoted = f.quoted(int(m.start), &f.quotation)
	st.Headline = f.doc.Sentences[i].Heading || f.doc.Paragraphs[s.paragraph].Kind == prose.Caption
	f.place(i, &st, s, g, heads)
	if f.ofSomeSport() {
		st.Play = &Play{Owner: f.folded(n), Against: f.beaten(h, s), What: f.won(h, s), Passing: !f.onSport()}
	}
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

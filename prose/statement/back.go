package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// backReach is how many sentences a back reference looks back.
const backReach = 3

// backHead returns the event that a group points back to with "the attack",
// "those bombings"; -1 if it names an event of its own or none.
func (f *finder) backHead(s *sentence, g group) int32 {
	for k := s.hit; k < s.hitEnd && s.senses&ofEvent != 0; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if p.event > 0 && p.noun && !h.dead && h.first > g.first && h.end <= g.end && f.definite(h, g) {
			return k
		}
	}
	return -1
}

// definite reports whether a noun stands after "the" or "that" with no name,
// figure or owner between, and no name that tells which one follows it.
func (f *finder) definite(h *hit, g group) bool {
	if h.end < g.end && f.role(h.end)&isRelative != 0 && f.word(h.end) == "that" || f.word(h.first-1) == "to" {
		return false
	}
	for i := h.first - 1; i >= max(g.first, h.first-3); i-- {
		if f.tokens[i].kind != wordToken || f.tokens[i].capital() && f.role(i)&isThe == 0 || f.role(i)&(isArticle|isSimilar|isEarlier) != 0 && f.role(i)&isThe == 0 {
			return false
		}
		if f.role(i)&isThe != 0 {
			return !f.placed(h, g)
		}
	}
	return false
}

// placed reports whether a place follows a noun at once: "the attack in Iran".
func (f *finder) placed(h *hit, g group) bool {
	i := h.end
	return i+1 < g.end && f.role(i)&isPlace != 0 && (f.tokens[i+1].capital() || i+2 < g.end && f.role(i+1)&isThe != 0 && f.tokens[i+2].capital())
}

// antecedent finds the sentence that a back reference in sentence i points to:
// the nearest before it, in the paragraph or the one above, that tells of an
// event of the same sort. -1: none, so that it is the main event if it can be.
func (f *finder) antecedent(i int, event int32) int {
	for k := i - 1; k >= max(0, i-backReach); k-- {
		s := &f.sentences[k]
		if s.paragraph < f.sentences[i].paragraph-1 || s.skip {
			break
		}
		if s.senses&ofEvent == 0 {
			continue
		}
		f.settle(s)
		for j := s.hit; j < s.hitEnd; j++ {
			p := &f.phrases[f.hits[j].phrase]
			if p.event > 0 && !f.hits[j].dead && f.sameSort(p.event, event) {
				return k
			}
		}
	}
	return -1
}

// sameSort reports whether two events can be one in other words.
func (f *finder) sameSort(a, b int32) bool {
	return a == b || f.sorts[a] != 0 && f.sorts[a] == f.sorts[b]
}

// pointsBack reports whether a group has no event of its own and continues the
// sentence before: it begins with a pronoun or names nothing.
func (f *finder) pointsBack(s *sentence) bool {
	i := s.tok
	for i < s.tokEnd && f.tokens[i].kind == quoteToken {
		i++
	}
	if i == s.tokEnd || f.role(i)&(isPronoun|isThe|isPossessive) == 0 {
		return false
	}
	switch strings.ToLower(f.word(i)) {
	case "it", "they", "this", "that", "those", "these", "its", "their":
		return true
	}
	return false
}

// follow completes what a statement is about from the sentence that it points
// back to.
func (f *finder) follow(i int, st *Statement, g group, heads []int32) {
	s := &f.sentences[i]
	back := f.backHead(s, g)
	k := -1
	switch {
	case back >= 0 && !f.hasDate(s, g):
		k = f.antecedent(i, f.phrases[f.hits[back].phrase].event)
	case len(heads) == 0 && f.pointsBack(s) && i > 0 && f.sentences[i-1].paragraph == s.paragraph:
		k = i - 1
	}
	if k < 0 {
		k = f.namedBefore(i, st, heads)
	}
	if k < 0 {
		return
	}
	old := f.toldBy(k)
	if old.none() {
		return
	}
	a := &st.About
	a.Back = true
	a.take(&About{Heads: old.heads, Names: old.names, Places: old.places})
	if a.Dates == nil {
		a.Dates = old.dates
	}
	if a.Other == "" && old.other != "" {
		a.Other = old.other
	}
}

// hasDate reports whether a group names a date that does not count from an
// event: it tells of a day of its own.
func (f *finder) hasDate(s *sentence, g group) bool {
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		if m.kinds == aDate && m.first >= g.first && m.to <= g.end && (m.value.Detail == nil || !m.value.Detail.FromEvent) {
			return true
		}
	}
	return false
}

// namedReach is how many sentences an event may be named again after.
const namedReach = 8

// namedBefore finds the sentence that told of an event of the same sort with
// the same name: "the Iran attack" after "the attack in Iran in January".
func (f *finder) namedBefore(i int, st *Statement, heads []int32) int {
	if st.About.Dates != nil || len(heads) == 0 || st.Value.Kind == measure.Date {
		return -1
	}
	for k := i - 1; k >= max(0, i-namedReach); k-- {
		if t := f.noted(k); t.dates != nil && f.shareName(t.names, st.About.Names) && f.shareSort(t.heads, heads) {
			return k
		}
	}
	return -1
}

// shareName reports whether a name that is not of the main event is in both
// lists.
func (f *finder) shareName(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y && !f.known.find(x).lead {
				return true
			}
		}
	}
	return false
}

func (f *finder) shareSort(words []string, heads []int32) bool {
	for _, w := range words {
		for _, k := range heads {
			if id := f.find(w); id > 0 && f.sameSort(f.classes[id], f.phrases[f.hits[k].phrase].event) {
				return true
			}
		}
	}
	return false
}

// take adds what an earlier statement was about, dates left out.
func (a *About) take(old *About) {
	for _, h := range old.Heads {
		a.Heads = appendNew(a.Heads, h)
	}
	for _, n := range old.Names {
		a.Names = appendNew(a.Names, n)
	}
	for _, n := range old.Places {
		a.Places = appendNew(a.Places, n)
	}
}

// told is what a sentence told of its event, for those that point back to it.
type told struct {
	of                   *sentence
	heads, names, places []string
	dates                measure.Set
	other                string
	later                bool // not worked out yet
}

func (t *told) none() bool {
	return t.heads == nil && t.names == nil && t.dates == nil
}

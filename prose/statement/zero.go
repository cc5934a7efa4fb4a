package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// addZeros finds figures of nothing: "no one was killed or injured", "no
// casualties". They stand before the sentence's measures in the arena and are
// told by forced triggers.
func (f *finder) addZeros(s *sentence) {
	for i := s.tok; i+1 < s.tokEnd; i++ {
		if f.role(i)&(isArticle|isFurther) != 0 {
			f.oneLife(i, s)
			f.anotherOne(i, s)
		}
		if f.role(i)&isNot == 0 {
			continue
		}
		switch strings.ToLower(f.word(i)) {
		case "no":
			if w := strings.ToLower(f.word(i + 1)); w == "one" {
				f.zerosOf(i, i+2, s)
			} else if end := f.zeroNoun(i+1, s); end > 0 {
				f.zerosOf(i, end, s)
			}
		case "nobody", "none":
			f.zerosOf(i, i+1, s)
		}
	}
}

// oneLife notes "another life" and "a life" that was taken.
func (f *finder) oneLife(i int32, s *sentence) {
	if w := f.word(i + 1); len(w) != len("life") || !strings.EqualFold(w, "life") {
		return
	}
	for j := s.hit; j < s.hitEnd; j++ {
		h := &f.hits[j]
		if p := &f.phrases[h.phrase]; h.first == i+1 && len(p.with) > 0 && f.near(p.with, h, s) {
			f.addFigure(i, i+2, j, 1)
			f.mentions[len(f.mentions)-1].further = f.role(i)&isFurther != 0
			return
		}
	}
}

// anotherOne notes the one more of "killing two and wounding another" and "two
// were killed and another wounded".
func (f *finder) anotherOne(i int32, s *sentence) {
	if !strings.EqualFold(f.word(i), "another") || i == s.tok {
		return
	}
	alone := i+1 >= s.tokEnd || f.tokens[i+1].kind != wordToken && f.tokens[i+1].kind != figureToken || f.role(i+1)&(isAnd|isBut|isPreposition) != 0
	for j := s.hit; j < s.hitEnd; j++ {
		h := &f.hits[j]
		p := &f.phrases[h.phrase]
		if p.attribute < 0 || f.attributes[p.attribute].field != "harm" || p.side != object || h.dead {
			continue
		}
		if h.end == i && alone || h.first == i+1 && f.role(i-1)&isAnd != 0 && strings.HasSuffix(f.word(h.end-1), "ed") {
			f.addFigure(i, i+1, j, 1)
			f.mentions[len(f.mentions)-1].further = true
			return
		}
	}
}

// zeroNoun returns the token after the noun of "no people", "no passengers"
// and notes "no injuries" and "no dead or wounded", which are zeros by
// themselves; 0 if there is no noun.
func (f *finder) zeroNoun(i int32, s *sentence) int32 {
	for k := i; k < min(i+3, s.tokEnd) && f.tokens[k].kind == wordToken; k++ {
		if h := f.harmNoun(k, s); h >= 0 {
			f.addZero(i-1, k+1, h)
			f.zeroToo(i-1, k+1, s)
			return 0
		}
		if f.role(k)&isPerson != 0 {
			return k + 1
		}
		if f.role(k)&(isPreposition|isBe|isHave) != 0 && strings.ToLower(f.word(k)) != "of" {
			return 0
		}
	}
	return 0
}

// zeroToo notes the other harm of "no deaths or injuries" and "no dead or
// wounded", of which k is the conjunction.
func (f *finder) zeroToo(first, k int32, s *sentence) {
	if k+1 >= s.tokEnd || f.role(k)&isAnd == 0 {
		return
	}
	if h := f.harmNoun(k+1, s); h >= 0 {
		f.addZero(first, k+2, h)
	}
}

// harmNoun returns the hit of a noun that counts harm at token k: "injuries",
// or of "dead", which is one behind "no".
func (f *finder) harmNoun(k int32, s *sentence) int32 {
	for j := s.hit; j < s.hitEnd; j++ {
		h := &f.hits[j]
		p := &f.phrases[h.phrase]
		if h.first == k && (p.side == counted || p.side == before && f.endsPhrase(k, s)) && p.attribute >= 0 && f.attributes[p.attribute].field == "harm" && f.attributes[p.attribute].person && len(p.with) == 0 {
			return j
		}
	}
	return -1
}

// endsPhrase reports whether no noun follows token k: "no dead", not "no dead
// animals".
func (f *finder) endsPhrase(k int32, s *sentence) bool {
	return k+1 >= s.tokEnd || f.tokens[k+1].kind != wordToken || f.role(k+1)&(isAnd|isBut|isPreposition|isBe|isTime) != 0
}

// zerosOf notes a zero for each verb of harm that is said of nobody.
func (f *finder) zerosOf(first, end int32, s *sentence) {
	if f.word(end) == "else" {
		return // besides those told of
	}
	passive := false
	for i := end; i < min(end+8, s.tokEnd) && f.tokens[i].kind == wordToken; i++ {
		passive = passive || f.role(i)&(isBe|isHave) != 0
		for j := s.hit; j < s.hitEnd; j++ {
			h := &f.hits[j]
			p := &f.phrases[h.phrase]
			if h.first != i || h.end > i+1 || p.attribute < 0 || f.attributes[p.attribute].field != "harm" || !f.attributes[p.attribute].person {
				continue
			}
			if p.side == subject || (p.side == object || p.side == before) && passive {
				f.addZero(first, end, j)
				break
			}
		}
	}
}

// addZero notes one zero, once for each attribute. Where there are no
// casualties nobody is hurt either.
func (f *finder) addZero(first, end, h int32) {
	attribute := f.phrases[f.hits[h].phrase].attribute
	for k := len(f.mentions) - 1; k >= 0 && f.mentions[k].first == first; k-- {
		if by := f.mentions[k].forced; by >= 0 && f.phrases[f.hits[by].phrase].attribute == attribute {
			return
		}
	}
	f.addFigure(first, end, h, 0)
	if f.attributes[attribute].name != "casualties" {
		return
	}
	f.addFigure(first, end, -1, 0)
	f.mentions[len(f.mentions)-1].score = "injured"
}

// addFigure notes a count that no number states, and the hit that it is of.
func (f *finder) addFigure(first, end, h int32, n int64) {
	v := measure.Value{Kind: measure.Count, Nominal: measure.Int(n), Set: measure.Point(measure.Int(n))}
	m := mention{value: v, start: f.tokens[first].start, end: f.tokens[end-1].end, first: first, to: end, figure: end, kinds: aCount, twin: -1, of: -1, pair: -1, forced: h}
	m.value.Text = f.text[m.start:m.end]
	m.nounEnd = m.end
	if last := end - 1; h >= 0 && last > first && f.hits[h].first >= end && f.role(last)&isPerson != 0 && !strings.EqualFold(f.word(last), "one") {
		m.figure, m.value.Noun = first+1, f.word(last) // "no aid workers"
	}
	f.mentions = append(f.mentions, m)
}

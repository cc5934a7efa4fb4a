package statement

import (
	"strings"

	"crosscheck/prose"
)

// group is a part of a sentence that speaks of one event: it ends where a
// clause of its own begins.
type group struct{ first, end int32 }

// groupOf returns the group that a token stands in.
func (f *finder) groupOf(i int32, s *sentence) group {
	f.findClauses(s)
	g := group{s.tok, s.tokEnd}
	for _, k := range f.clauses {
		if k > i {
			g.end = k
			break
		}
		g.first = k
	}
	return g
}

// findClauses notes where the clauses of a sentence begin, once for all its
// figures.
func (f *finder) findClauses(s *sentence) {
	if f.clausesOf == s {
		return
	}
	f.clausesOf, f.clauses = s, f.clauses[:0]
	for k := s.tok + 1; k < s.tokEnd; k++ {
		t, before := &f.tokens[k], f.tokens[k-1].kind
		if t.role&(isAnd|isBut) == 0 && t.cue&cueCompare == 0 && before != semiToken && before != dashToken {
			continue // as most do
		}
		if f.clauseStarts(k, s) {
			f.clauses = append(f.clauses, k)
		}
	}
}

// clauseStarts reports whether a clause of its own begins at a token: after a
// semicolon or a long dash, and with "and" or "but" after a comma, unless a
// figure, a participle or no verb follows.
func (f *finder) clauseStarts(i int32, s *sentence) bool {
	prev := &f.tokens[i-1]
	r := f.role(i)
	switch {
	case prev.kind == semiToken && (prev.start == 0 || f.text[prev.start] == ';'):
		return true
	case f.compares(i):
		return f.word(i) != "from" || f.likeBefore(i, s)
	case prev.kind == dashToken:
		return r&(isBut|isPronoun) != 0
	case r&isBut != 0 && f.tokens[i].kind == wordToken:
		return (prev.kind == commaToken || f.word(i) != "so" && f.word(i) != "yet" && f.word(i) != "however") && f.hasVerb(i+1, s)
	case r&isAnd != 0 && prev.kind == commaToken:
		return i+1 < s.tokEnd && f.tokens[i+1].kind == wordToken && !f.mentionAt(i+1, s) && f.hasVerb(i+1, s) && !f.closesPlace(i, s)
	}
	return false
}

// closesPlace reports whether the comma before an "and" closes the country behind a place and
// a verb follows at once: "It bombed a mosque in Kerman, Iran, and killed 84" is one clause.
func (f *finder) closesPlace(and int32, s *sentence) bool {
	if r := f.role(and + 1); r&isVerb == 0 || r&isEvent != 0 && !strings.HasSuffix(f.word(and+1), "ed") {
		return false
	}
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.end == and-1 && n.first-1 > s.tok && f.tokens[n.first-1].kind == commaToken && f.tokens[n.first-2].capital() {
			return true
		}
	}
	return false
}

// compares reports whether a figure of another time or place follows for
// comparison: "up from", "compared with", "higher than".
func (f *finder) compares(i int32) bool {
	if !f.is(i, cueCompare) {
		return false
	}
	switch f.word(i) {
	case "compared":
		return f.word(i+1) == "with" || f.word(i+1) == "to"
	case "up", "down":
		return f.word(i+1) == "from"
	case "higher", "lower", "fewer", "greater":
		return f.word(i+1) == "than"
	case "from": // "fell to 40 from 55"
		return i > 0 && int(i)+1 < len(f.tokens) && f.tokens[i-1].measured() && f.tokens[i+1].measured()
	}
	return false
}

// likeBefore reports whether the figures on both sides of token i are of one
// kind: "raised $45 million from 12 investors" compares nothing.
func (f *finder) likeBefore(i int32, s *sentence) bool {
	for k := s.men; k+1 < s.menEnd; k++ {
		if a, b := &f.mentions[k], &f.mentions[k+1]; a.figure == i && b.first == i+1 {
			return a.kinds == b.kinds || b.to == b.figure
		}
	}
	return true
}

// hasVerb reports whether a verb stands in the tokens from i up to the next
// semicolon; of a list it does not.
func (f *finder) hasVerb(i int32, s *sentence) bool {
	for ; i < s.tokEnd && f.tokens[i].kind != semiToken; i++ {
		if r := f.role(i); r&(isBe|isHave|isModal|isWill|isRelative) != 0 || r&isVerb != 0 && r&isEvent == 0 {
			return true
		}
	}
	return false
}

func (f *finder) groupSpan(g group) prose.Span {
	return prose.Span{Start: int(f.tokens[g.first].start), End: int(f.tokens[g.end-1].end)}
}

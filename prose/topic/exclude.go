package topic

import (
	"fmt"

	"crosscheck/facts/measure"
)

// mayJoin reports whether no fact of one group excludes one of the other, and
// no more of their facts are barred from one another than are not. A topic in which
// an article contradicts itself that does not is one that no editor wants to read.
func (g *Grouping) mayJoin(u *unions, a, b int) bool {
	pairs := u.size[a] * u.size[b]
	if pairs > g.joinRoom() {
		return false
	}
	barred := u.between(a, b, g.between)
	return barred != asTwo && 2*int(barred) <= pairs
}

// between returns asTwo for two facts that exclude one another, 1 for those that
// are barred, else 0.
func (g *Grouping) between(a, b int) int32 {
	x, y := g.facts[a], g.facts[b]
	switch {
	case g.apart(x, y):
		return asTwo
	case g.barred(x, y):
		return 1
	}
	return 0
}

// joinRoom is how many pairs of facts are looked at before two groups are
// joined. Where there are more facts than any collection of articles has, it
// becomes less, so that the work has a bound.
func (g *Grouping) joinRoom() int {
	const room, facts = 4000, 20_000
	if g.alone() && len(g.mentions) > fewMentions {
		return alike * alike
	}
	return max(16, room*facts/max(facts, len(g.facts)))
}

// exclude says why two facts cannot be one, or "".
func (g *Grouping) exclude(a, b *fact) string {
	if why := g.sideBySide(a, b); why != "" {
		return why
	}
	if g.barred(a, b) {
		return g.barredBy(a, b)
	}
	return ""
}

// sideBySide says who states two facts as two, or "".
func (g *Grouping) sideBySide(a, b *fact) string {
	why := ""
	g.eachHeard(a, b, func(x, y *mention) bool {
		why = g.statedAsTwo(x, y)
		return why == ""
	})
	return why
}

// apart reports whether somebody states two facts as two; see sideBySide.
func (g *Grouping) apart(a, b *fact) bool {
	met := false
	g.eachHeard(a, b, func(x, y *mention) bool {
		met = g.mayBeTwo(x, y) && g.whoStates(x, y) != nobody
		return !met
	})
	return met
}

// mayBeTwo reports whether statedAsTwo may have something to say: of most pairs
// it has not.
func (g *Grouping) mayBeTwo(x, y *mention) bool {
	return x.article == y.article || x.kept() && y.kept() || x.attribute == "age" && y.attribute == "age" || x.accompanied || y.accompanied
}

// eachHeard visits the pairs of mentions of two facts that are asked, until visit
// is false.
func (g *Grouping) eachHeard(a, b *fact, visit func(x, y *mention) bool) {
	xs, ys := a.mentions, b.mentions
	if g.alone() {
		xs, ys = xs[:min(heard, len(xs))], ys[:min(heard, len(ys))]
	}
	for _, x := range xs {
		for _, y := range ys {
			if !visit(x, y) {
				return
			}
		}
	}
}

// twice is who states two mentions as two facts.
type twice uint8

const (
	nobody      twice = iota
	bySheets          // under two topics
	byAuthor          // of both
	byBirthday        // between two days on which an age was told
	byNeighbour       // of one of them, that has the other's value
)

// whoStates returns who states two mentions as two facts.
func (g *Grouping) whoStates(x, y *mention) twice {
	switch {
	case twoTopics(x, y):
		return bySheets
	case x.kept() && y.kept() && x.claim.Source == y.claim.Source:
		return nobody // one topic, whatever its values
	case x.article == y.article && !x.sheet() && g.twoFacts(x, y):
		return byAuthor
	case birthdayBetween(x, y) > 0:
		return byBirthday
	case g.beside(x, y) != nil:
		return byNeighbour
	}
	return nobody
}

// twoTopics reports whether two mentions are claims of sheets under two topics.
func twoTopics(x, y *mention) bool {
	return x.kept() && y.kept() && x.claim.Topic != y.claim.Topic
}

// statedAsTwo says who does, or "".
func (g *Grouping) statedAsTwo(x, y *mention) string {
	id := func(m *mention) string { return g.articles[m.article].Source.ID }
	switch g.whoStates(x, y) {
	case bySheets:
		return "the sheets have them as two topics"
	case byAuthor:
		return id(x) + " states both values"
	case byBirthday:
		return fmt.Sprintf("%s and %s are %.0f days apart, with a birthday between them", id(x), id(y), birthdayBetween(x, y))
	case byNeighbour:
		return id(g.beside(x, y)) + " states both values side by side"
	}
	return ""
}

// twoFacts reports whether two mentions of one article must be of two facts:
// its author would not give one fact two values, but in sentences that are
// nearly alike, or where one value is the other one told less exactly.
func (g *Grouping) twoFacts(x, y *mention) bool {
	if x.stated.Sentence == y.stated.Sentence {
		return true
	}
	if cosine(x.wording, y.wording) >= nearAlike || g.retold(x, y) {
		return false
	}
	a, okA := x.size()
	b, okB := y.size()
	const near = 1.15
	return !okA || !okB || ratio(a, b) > near || x.daysApart(y) || x.value.Relate(&y.value, nil).Verdict > measure.Compatible
}

// retold reports whether an article tells one fact of its main event twice, in like
// words: as two sources have it, or as it was first and last known.
func (g *Grouping) retold(x, y *mention) bool {
	const like = 0.4
	return x.main && y.main && x.attribute != "" && x.attribute == y.attribute && x.part == y.part && x.further == y.further && g.likeIn(x, y) >= like
}

// daysApart reports whether two mentions are dates that have no day in common,
// nor any next to one another. It may leave some out.
func (m *mention) daysApart(other *mention) bool {
	if m.value.Kind != measure.Date || other.value.Kind != measure.Date {
		return false
	}
	behind := func(a, b measure.Set) bool {
		last := b[len(b)-1]
		return !a[0].LoInf && !last.HiInf && a[0].Lo.Float64() > last.Hi.Float64()+1.5
	}
	return behind(m.value.Set, other.value.Set) || behind(other.value.Set, m.value.Set)
}

func (g *Grouping) barredBy(a, b *fact) string {
	for _, x := range a.mentions[:min(looked, len(a.mentions))] {
		for _, y := range b.mentions[:min(looked, len(b.mentions))] {
			if s := g.score(x, y, true); s.barred != "" {
				return s.barred
			}
		}
	}
	return "they are barred"
}

// open reports whether a value has no upper or no lower bound.
func open(v *measure.Value) bool {
	return len(v.Set) > 0 && (v.Set[0].LoInf || v.Set[len(v.Set)-1].HiInf)
}

package topic

import (
	"cmp"
	"slices"

	"crosscheck/facts/measure"
)

// link is a bond between two facts of different value.
type link struct {
	a, b  int // numbers of facts, a < b
	score float64
}

// linkFacts joins facts into topics, the surest bonds first. A bond that would
// bring two facts together that one article states side by side is left out.
func (g *Grouping) linkFacts() {
	links := g.findLinks()
	slices.SortFunc(links, func(x, y link) int {
		return cmp.Or(-cmp.Compare(x.score, y.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	g.group = make([]int, len(g.facts))
	members := make([][]int, len(g.facts))
	for i := range g.facts {
		g.group[i], members[i] = i, []int{i}
	}
	for _, l := range links {
		a, b := g.group[l.a], g.group[l.b]
		if a == b || !g.mayJoin(members[a], members[b]) {
			continue
		}
		a, b = min(a, b), max(a, b)
		for _, f := range members[b] {
			g.group[f] = a
		}
		members[a] = append(members[a], members[b]...)
		members[b] = nil
		g.links = append(g.links, l)
	}
}

// findLinks returns the bonds between facts that share a key and fit.
func (g *Grouping) findLinks() []link {
	var links []link
	x := index{}
	for _, f := range g.facts {
		var keys []string
		for _, m := range f.mentions[:min(looked, len(f.mentions))] {
			keys = append(keys, g.keys(m)...)
		}
		for _, c := range x.recent(keys) {
			if s, ok := g.bond(g.facts[c], f); ok {
				links = append(links, link{c, f.number, s})
			}
		}
		for _, k := range keys {
			x.add(k, f.number)
		}
	}
	return links
}

// bond returns how well two facts fit, and whether that is enough.
func (g *Grouping) bond(a, b *fact) (float64, bool) {
	s, barred := g.fitFacts(a, b)
	if barred {
		return 0, false
	}
	return s, s >= g.enough(a.mentions[0], b.mentions[0])
}

// enough returns the threshold for two facts.
func (g *Grouping) enough(x, y *mention) float64 {
	telling, _, _ := g.countSame(x.names, y.names)
	switch {
	case (x.attribute == "" || y.attribute == "") && (x.dimension == "date" || x.dimension == "count" && x.noun+y.noun == ""):
		return linkBare
	case x.attribute == "" && y.attribute == "":
		return linkNameless
	case x.attribute != y.attribute && (kin(x, y) || x.attribute == "" || y.attribute == ""):
		return linkHalf
	case x.attribute != y.attribute:
		return linkUnlike
	case sameValue(&x.value, &y.value):
		return linkGeneric
	case x.other != "" && y.other != "" && telling == 0 && x.ofEvent() && !lasting[x.attribute]:
		return linkGeneric
	case x.dimension == string(measure.Share) && (x.subject == "" || x.subject != y.subject):
		return linkOwned
	case x.dimension == string(measure.Share), x.dimension == "date" && !lasting[x.attribute]:
		return linkGeneric
	}
	return linkNamed
}

// mayJoin reports whether no fact of one group excludes one of the other, and
// no more of their facts are barred from one another than are not.
func (g *Grouping) mayJoin(as, bs []int) bool {
	if len(as)*len(bs) > 4000 {
		return false
	}
	barred := 0
	for _, a := range as {
		for _, b := range bs {
			if g.sideBySide(g.facts[a], g.facts[b]) != "" {
				return false
			}
			if _, bar := g.fitFacts(g.facts[a], g.facts[b]); bar {
				barred++
			}
		}
	}
	return 2*barred <= len(as)*len(bs)
}

// exclude says why two facts cannot be one, or "".
func (g *Grouping) exclude(a, b *fact) string {
	if why := g.sideBySide(a, b); why != "" {
		return why
	}
	if _, barred := g.fitFacts(a, b); barred {
		return g.barredBy(a, b)
	}
	return ""
}

// sideBySide says who states two facts as two, or "".
func (g *Grouping) sideBySide(a, b *fact) string {
	for _, x := range a.mentions {
		for _, y := range b.mentions {
			if x.sheet() && y.sheet() && x.claim.Topic != y.claim.Topic {
				return "the sheets have them as two topics"
			}
			if x.article == y.article && !x.sheet() && g.twoFacts(x, y) {
				return g.articles[x.article].Source.ID + " states both values"
			}
			if m := g.beside(x, y); m != nil {
				return g.articles[m.article].Source.ID + " states both values side by side"
			}
		}
	}
	return ""
}

// fitFacts is fit for facts that are complete; it is worked out once for two.
func (g *Grouping) fitFacts(a, b *fact) (float64, bool) {
	if a.number > b.number {
		a, b = b, a
	}
	key := [2]int{a.number, b.number}
	f, known := g.fits[key]
	if !known {
		f.score, f.barred = g.fit(a.mentions, b.mentions)
		g.fits[key] = f
	}
	return f.score, f.barred
}

// fitted is a kept answer of fit.
type fitted struct {
	score  float64
	barred bool
}

// beside returns a mention of the one value in the sentence that states the
// other, if there is one: "11 were arrested, among them the four gunmen" tells
// that four arrested elsewhere are not those 11.
func (g *Grouping) beside(x, y *mention) *mention {
	if x.article == y.article || x.dimension == "date" {
		return nil
	}
	for _, pair := range [2][2]*mention{{x, y}, {y, x}} {
		here, value := pair[0], pair[1]
		if here.sheet() {
			continue
		}
		for _, m := range g.sentences[sentenceKey{here.article, here.stated.Sentence}] {
			if m != here && m.dimension == value.dimension && m.person == value.person && sameValue(&m.value, &value.value) {
				return m
			}
		}
	}
	return nil
}

// twoFacts reports whether two mentions of one article must be of two facts:
// its author would not give one fact two values, but in sentences that are
// nearly alike, or where one value is the other one told less exactly.
func (g *Grouping) twoFacts(x, y *mention) bool {
	if x.stated.Sentence == y.stated.Sentence {
		return true
	}
	if cosine(x.wording, y.wording) >= nearAlike {
		return false
	}
	r := measure.Relate(x.value, y.value, nil)
	a, okA := size(&x.value)
	b, okB := size(&y.value)
	near := 1.15
	if x.attribute != "" && x.attribute == y.attribute && open(&x.value) != open(&y.value) {
		near = 1.5 // "far more than 140 aboard" beside 187
	}
	return !(r.Verdict <= measure.Compatible && okA && okB && ratio(a, b) <= near)
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

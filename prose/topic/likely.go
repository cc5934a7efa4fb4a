package topic

import (
	"math"
	"slices"
)

// rival is a fact and an article that may have its fellow: their numbers.
type rival uint64

func rivalIn(fact, article int) rival { return rival(fact)<<32 | rival(article) }

// rivals are the two best partners of a fact in an article.
type rivals struct{ first, second float64 }

func (r *rivals) meet(x float64) {
	if x > r.first {
		r.first, r.second = x, r.first
	} else if x > r.second {
		r.second = x
	}
}

// margin returns by how much x is better than all others, which it is one of.
func (r *rivals) margin(x float64) float64 {
	if x < r.first {
		return x - r.first
	}
	return x - r.second
}

// worthWeighing is how likely a bond must be at first sight to be weighed again,
// with its rivals. The weights of the second round are worked out on such bonds
// only: most pairs of figures are plainly of two facts, and teach nothing of the
// others.
const worthWeighing = 0.10

// manifold are the dimensions of figures of which an article has many that have
// nothing to do with one another. Their bonds must be likelyManifold: of less
// likely ones one in five is right in clusters left out, of others one in three.
var manifold = map[string]bool{"date": true, "duration": true}

const likelyManifold = 0.45

// likelyKept is how likely bonds with claims of sheets must be: a person keeps their
// topics. Of less likely ones two in five are right, of the next half.
const likelyKept = 0.40

// likely works out how likely each of the bonds is, and returns those that are
// likely enough. Facts of two that are never joined are rivals only: they make other
// bonds less likely, so that they matter to those alone that are likely without them.
func (g *Grouping) likely(near []nearLink, rivalsOnly [][2]int32) []link {
	var out []link
	all := g.weighFirst(near)
	weighed := all[:0]
	for _, w := range all {
		switch {
		case !w.sheet:
			weighed = append(weighed, w)
		case w.lacking <= 0:
			w.link.score = min(0.99, 0.5+w.link.score/2)
			w.link.sure = w.link.score
			out = append(out, w.link)
		}
	}
	best := g.bestPartners(weighed)
	made := g.weighAgain(weighed, best)
	if len(made) > 0 && len(rivalsOnly) > 0 {
		for _, w := range g.weighFirst(g.fitPairs(nil, g.rivalsOf(made, rivalsOnly, best))) {
			g.meet(best, &w)
		}
		made = g.weighAgain(made, best)
	}
	for i := range made {
		made[i].sure = made[i].e.sure(g.facts[made[i].a].mentions[0], g.facts[made[i].b].mentions[0])
		out = append(out, made[i].link)
	}
	for _, l := range out {
		g.unbarred[pairKey(l.a, l.b)] = struct{}{}
	}
	return out
}

// weighAgain weighs bonds with the rivals of their facts, and returns those that are
// likely enough.
func (g *Grouping) weighAgain(weighed []weighedLink, best partners) (made []weighedLink) {
	for i := range weighed {
		w := &weighed[i]
		if w.e == nil {
			continue
		}
		g.weighRivals(w, best)
		if g.trace != nil {
			g.trace(g.facts[w.a], g.facts[w.b], w.e, w.score)
		}
		if likelihood(float64(w.e[firstLook])) >= worthWeighing && w.score >= g.leastLikely(w.link) {
			made = append(made, *w)
		}
	}
	return made
}

// eachRival visits both facts of a bond with each article that has the other.
func (g *Grouping) eachRival(l *link, do func(side int, r rival)) {
	for side, pair := range [2][2]int{{l.a, l.b}, {l.b, l.a}} {
		ms := g.facts[pair[1]].mentions
		for _, m := range ms[:min(looked, len(ms))] {
			do(side, rivalIn(pair[0], m.article))
		}
	}
}

// partners are the best partners of each fact in each article, where somebody asks for
// them.
type partners struct {
	at   map[rival]int32
	met  []int32 // numbers of the best, in the order in which bonds meet them
	best []rivals
}

// bestPartners finds them, for the bonds that are weighed again.
func (g *Grouping) bestPartners(weighed []weighedLink) partners {
	p := partners{at: map[rival]int32{}}
	for i := range weighed {
		w := &weighed[i]
		if w.e == nil {
			continue
		}
		w.met = len(p.met)
		g.eachRival(&w.link, func(_ int, r rival) {
			n, known := p.at[r]
			if !known {
				n = int32(len(p.best))
				p.at[r], p.best = n, append(p.best, rivals{-9, -9})
			}
			p.met = append(p.met, n)
			p.best[n].meet(w.first)
		})
	}
	for i := range weighed {
		if w := &weighed[i]; w.e == nil {
			g.meet(p, w)
		}
	}
	return p
}

// meet notes how likely a bond is at first sight, where somebody asks for it. Those of
// sheets are weighed against nothing.
func (g *Grouping) meet(p partners, w *weighedLink) {
	if w.sheet {
		return
	}
	g.eachRival(&w.link, func(_ int, r rival) {
		if n, known := p.at[r]; known {
			p.best[n].meet(w.first)
		}
	})
}

// rivalsOf returns those of the pairs of facts that are rivals of any of the bonds.
func (g *Grouping) rivalsOf(made []weighedLink, pairs [][2]int32, p partners) [][2]int32 {
	asked := make([]bool, len(g.facts))
	for i := range made {
		asked[made[i].a], asked[made[i].b] = true, true
	}
	return slices.DeleteFunc(pairs, func(pair [2]int32) bool {
		l, found := link{a: int(pair[0]), b: int(pair[1])}, false
		if !asked[l.a] && !asked[l.b] || g.facts[l.a].bare() || g.facts[l.b].bare() {
			return true
		}
		g.eachRival(&l, func(side int, r rival) {
			_, known := p.at[r]
			found = found || known && asked[pair[side]]
		})
		return !found
	})
}

// weighRivals weighs a bond again, with the rivals of its facts.
func (g *Grouping) weighRivals(w *weighedLink, p partners) {
	margin := [2]float64{9, 9}
	met := p.met[w.met:]
	g.eachRival(&w.link, func(side int, _ rival) {
		margin[side] = min(margin[side], p.best[met[0]].margin(w.first))
		met = met[1:]
	})
	lo, hi := min(margin[0], margin[1]), max(margin[0], margin[1])
	w.e[firstLook] = float32(w.first)
	w.e[ahead] = float32(max(-3, min(3, hi)))
	w.e[behind] = float32(max(-3, min(3, lo)))
	w.e[bestOfBoth] = yes(lo >= 0)
	w.e[bestBare] = w.e[bestOfBoth] * w.e[nothingAlike]
	w.score = likelihood(w.e.odds(&weights))
}

// leastLikely returns how likely a bond must be for its facts to be joined.
func (g *Grouping) leastLikely(l link) float64 {
	a, b := g.facts[l.a].standing(), g.facts[l.b].standing()
	switch {
	case a.sameValue(b) && unlikeMeasured(a, b):
		return never
	case a.sameValue(b):
		return likelySame
	case manifold[a.dimension]:
		return max(likelyEnough, likelyManifold)
	case a.kept() || b.kept():
		return likelyKept
	}
	return likelyEnough
}

// never is more than any bond is likely.
const never = 2

// unlikeMeasured reports whether it is known of both figures what they measure,
// and that it is not the same.
func unlikeMeasured(x, y *mention) bool {
	return x.attribute != "" && y.attribute != "" && x.attribute != y.attribute && !kin(x, y)
}

// weighFirst gathers the evidence of bonds, without their rivals. It is kept of
// those that are worth weighing again.
func (g *Grouping) weighFirst(near []nearLink) []weighedLink {
	out := make([]weighedLink, len(near))
	blocks(len(near), blockSize, func(_, from, to int) {
		var e evidence
		for i := range near[from:to] {
			l, w := &near[from+i], &out[from+i]
			x, y := g.facts[l.a].standing(), g.facts[l.b].standing()
			w.link, w.fit, w.lacking = l.link, &l.fit, g.enough(x, y)-l.score
			// whatever sheets have besides: the draft's own words must not bring their figures under a sheet's topic by likeness
			if w.sheet = l.fit.x.sheet() || l.fit.y.sheet(); !w.sheet {
				e = evidence{}
				g.evidenceOf(&e, &l.fit, w.lacking)
				if w.first = e.odds(&firstWeights); tooBare(x, y) {
					w.first = hopeless
				}
				if g.trace != nil || likelihood(float64(float32(w.first))) >= worthWeighing {
					w.e = new(evidence)
					*w.e = e
				}
			}
		}
	})
	return out
}

// hopeless are the odds of what tooBare keeps apart.
const hopeless = -9

// weighedLink is a bond with what speaks for and against it.
type weighedLink struct {
	link
	fit     *fitted
	lacking float64   // how much less alike they are than is enough
	sheet   bool      // one is of a sheet: likeness alone tells
	first   float64   // the odds at first sight
	met     int       // where its rivals begin; see partners
	e       *evidence // nil where they are not worth weighing again
}

// odds weighs the evidence: the natural logarithm of the odds.
func (e *evidence) odds(weights *[grounds]float64) float64 {
	sum := 0.0
	for i, x := range e {
		sum += weights[i] * float64(x)
	}
	return sum
}

// likelihood returns the likelihood that odds are worth: 0 to 1.
func likelihood(odds float64) float64 { return math.Round(1e6/(1+math.Exp(-odds))) / 1e6 }

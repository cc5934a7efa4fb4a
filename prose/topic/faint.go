package topic

import (
	"cmp"
	"slices"
)

// faintBelow is how far below the threshold a bond may lie that is plainly the
// best that both facts have; faintAhead is by how much it must be the best.
const (
	faintBelow = 0.22
	faintAhead = 0.05
)

// rivals are the two best partners of a group of facts.
type rivals struct {
	best          int
	first, second float64
}

func (r *rivals) meet(other int, score float64) {
	switch {
	case other == r.best:
		r.first = max(r.first, score)
	case score > r.first:
		r.best, r.first, r.second = other, score, r.first
	default:
		r.second = max(r.second, score)
	}
}

// linkFaint joins what is less alike than is asked for, but of all that the
// other articles have plainly the most alike, seen from both sides.
func (g *Grouping) linkFaint(faint []link, members [][]int) {
	for range 3 {
		best := map[int]*rivals{}
		meet := func(a, b int, score float64) {
			if best[a] == nil {
				best[a] = &rivals{best: -1, first: -1, second: -1}
			}
			best[a].meet(b, score)
		}
		var open []link
		for _, l := range faint {
			a, b := g.group[l.a], g.group[l.b]
			if a != b && g.mayJoin(members[a], members[b]) {
				open = append(open, l)
				meet(a, b, l.score)
				meet(b, a, l.score)
			}
		}
		slices.SortStableFunc(open, func(x, y link) int { return -cmp.Compare(x.score, y.score) })
		joined := false
		for _, l := range open {
			a, b := g.group[l.a], g.group[l.b]
			x, y := best[a], best[b]
			if a == b || x == nil || y == nil || x.best != b || y.best != a || l.score < max(x.second, y.second)+faintAhead || !g.mayJoin(members[a], members[b]) {
				continue
			}
			g.join(l, members)
			delete(best, a)
			delete(best, b)
			joined = true
		}
		if !joined {
			return
		}
	}
}

// leeway is how far below the threshold the bond of two facts may lie. There
// is none where many things are alike: small counts of unlike nouns, dates,
// fates, other events without a name.
func (g *Grouping) leeway(x, y *mention) float64 {
	telling, _, _ := g.countSame(x.names, y.names)
	a, okA := size(&x.value)
	b, okB := size(&y.value)
	switch {
	case x.sheet() || y.sheet():
		return 0
	case x.attribute != y.attribute && x.attribute != "" && y.attribute != "" && !kin(x, y) && !x.bare && !y.bare:
		return 0
	case x.attribute == "duration" || x.attribute == "ago":
		return faintBelow / 4
	case x.dimension == "count" && !x.main && !y.main && okA && okB && ratio(a, b) > 5:
		return 0
	case x.dimension == "date":
		return faintBelow / 3
	case x.other != "" && y.other != "" && telling == 0:
		return 0
	case x.dimension == "count" && few(&x.value) && few(&y.value) && (x.noun != y.noun || x.noun == ""):
		return 0
	}
	return faintBelow
}

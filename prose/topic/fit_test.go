package topic

import (
	"flag"
	"fmt"
	"go/format"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"crosscheck/facts/measure"
)

var (
	fitWeights  = flag.Bool("fit", false, "work the weights of the grounds out anew")
	foldCount   = flag.Int("folds", 0, "measure what they reach on clusters left out, in this many parts")
	weightsFile = flag.String("weights", "", "write them to this file")
)

// shrink is how much great weights are held against a fit. Of 1 to 1600 it
// found most in clusters left out.
const shrink = 1600

// shrinkAgain is the same for the weights of the second round, which has fewer
// examples. Of 200 to 1600 it found most.
const shrinkAgain = 400

// worth leaves the examples that are weighed again.
func worth(xs []example) (again []example) {
	for _, x := range xs {
		if likelihood(float64(x.e[firstLook])) >= worthWeighing {
			again = append(again, x)
		}
	}
	return again
}

// example is a pair of facts of a cluster, and whether they are one.
type example struct {
	cluster int
	e       evidence
	same    bool
	weight  float64
	unlike  bool // their values are unlike
}

// groupsOf numbers what a person found to be one fact: by mention.
func (c *cluster) groupsOf(t testing.TB) map[*mention]map[int]bool {
	out := map[*mention]map[int]bool{}
	n := 0
	mark := func(claims []goldClaim) {
		for _, g := range claims {
			file, from, to := c.place(t, g)
			for _, m := range c.grouping.mentions {
				if p := place(m.stated.Document, m.stated.Span); p.File == file && p.Offset < to && from < p.Offset+p.Length {
					if out[m] == nil {
						out[m] = map[int]bool{}
					}
					out[m][n] = true
				}
			}
		}
		n++
	}
	for _, d := range c.Disputes {
		mark(slices.Concat(slices.Concat(d.Camps...), d.Fits))
	}
	for _, g := range c.Agree {
		mark(g.Claims)
	}
	for _, g := range c.Tolerated {
		mark(g.Claims)
	}
	return out
}

// examples lists the pairs of facts of all clusters that were weighed.
func examples(t testing.TB, cs []*cluster) []example {
	var out []example
	for i, c := range cs {
		groups := c.groupsOf(t)
		one := func(a, b *fact) bool {
			for _, x := range a.mentions {
				for _, y := range b.mentions {
					for k := range groups[x] {
						if groups[y][k] {
							return true
						}
					}
				}
			}
			return false
		}
		weight := 1.0
		if c.long() {
			weight = longWeight
		}
		if c.folder != "" && c.folder == *realFolder {
			weight = realWeight
		}
		c.grouping.links = nil
		c.grouping.trace = func(a, b *fact, e *evidence, p float64) {
			x := example{i, *e, one(a, b), weight, !sameValue(&a.mentions[0].value, &b.mentions[0].value)}
			if !one(a, b) && measure.Relate(a.mentions[0].value, b.mentions[0].value, nil).Verdict <= measure.Compatible {
				return
			}
			out = append(out, x)
		}
		c.grouping.findLinks()
		c.grouping.trace = nil
	}
	return out
}

// fit finds the weights that make the examples likeliest, those of some
// clusters and some grounds left out.
func fit(xs []example, without map[int]bool, ridge float64, upTo ground) (w [grounds]float64) {
	var scale [grounds]float64
	for _, x := range xs {
		for k, v := range x.e {
			scale[k] += float64(v) * float64(v)
		}
	}
	for k := range scale {
		scale[k] = math.Sqrt(scale[k]/float64(len(xs))) + 1e-9
	}
	type term struct {
		k int
		v float64
	}
	type line struct {
		terms     []term
		y, weight float64
	}
	var train []line
	for _, x := range xs {
		if without[x.cluster] {
			continue
		}
		l := line{weight: x.weight}
		if x.same {
			l.y = 1
		}
		for k := range upTo {
			if x.e[k] != 0 {
				l.terms = append(l.terms, term{int(k), float64(x.e[k]) / scale[k]})
			}
		}
		train = append(train, l)
	}
	// Newton's method on the scaled grounds.
	var v [grounds]float64
	for range 9 {
		var grad [grounds]float64
		hess := new([grounds][grounds]float64)
		for _, x := range train {
			sum := 0.0
			for _, t := range x.terms {
				sum += v[t.k] * t.v
			}
			p := 1 / (1 + math.Exp(-sum))
			h := p * (1 - p) * x.weight
			for i, t := range x.terms {
				grad[t.k] += (x.y - p) * x.weight * t.v
				for _, u := range x.terms[:i+1] {
					hess[t.k][u.k] += h * t.v * u.v
				}
			}
		}
		for k := range grad {
			grad[k] -= ridge * v[k]
			hess[k][k] += ridge
			for l := range k {
				hess[l][k] = hess[k][l]
			}
		}
		step := solve(hess, grad)
		for k := range v {
			v[k] += step[k]
		}
	}
	for k := range v {
		w[k] = v[k] / scale[k]
	}
	return w
}

// fitBoth finds the weights of both rounds.
func fitBoth(t testing.TB, cs []*cluster, without map[int]bool) []example {
	firstWeights, weights = [grounds]float64{}, [grounds]float64{}
	firstWeights = fit(examples(t, cs), without, shrink, firstLook)
	xs := worth(examples(t, cs))
	weights = fit(xs, without, shrinkAgain, grounds)
	return xs
}

// solve solves a system of linear equations by elimination.
func solve(a *[grounds][grounds]float64, b [grounds]float64) [grounds]float64 {
	n := int(grounds)
	for i := range n {
		p := i
		for r := i + 1; r < n; r++ {
			if math.Abs(a[r][i]) > math.Abs(a[p][i]) {
				p = r
			}
		}
		a[i], a[p] = a[p], a[i]
		b[i], b[p] = b[p], b[i]
		for r := i + 1; r < n; r++ {
			f := a[r][i] / a[i][i]
			if f == 0 {
				continue
			}
			for c := i; c < n; c++ {
				a[r][c] -= f * a[i][c]
			}
			b[r] -= f * b[i]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for c := i + 1; c < n; c++ {
			b[i] -= a[i][c] * b[c]
		}
		b[i] /= a[i][i]
	}
	return b
}

// TestFit works the weights out, and what they reach on clusters that were left
// out.
func TestFit(t *testing.T) {
	if !*fitWeights {
		t.Skip("only with -fit")
	}
	cs := slices.Concat(clusters(t, true), pairs(t), fiveArticles(t))
	apart := len(cs) - len(pairs(t)) - len(fiveArticles(t))
	old, oldFirst := weights, firstWeights
	enough := likelyEnough
	defer func() { weights, firstWeights, likelyEnough = old, oldFirst, enough }()
	folds := *foldCount
	var all, long [len(cuts)]tally
	loss := 0.0
	for f := range folds {
		without := map[int]bool{}
		for i := range cs {
			if i%folds == f {
				without[i] = true
			}
		}
		xs := fitBoth(t, cs, without)
		for _, x := range xs {
			if without[x.cluster] && x.unlike {
				p := likelihood(x.e.odds(&weights))
				if !x.same {
					p = 1 - p
				}
				loss -= math.Log(max(p, 1e-6)) * x.weight
			}
		}
		for i, c := range cs {
			if !without[i] || i >= apart {
				continue
			}
			for k, cut := range cuts {
				likelyEnough = cut
				d := c.again()
				s := measureClusters(t, []*cluster{d}, 0, func(string, ...any) {})
				all[k].add(s)
				if c.long() {
					long[k].add(s)
				}
			}
		}
	}
	for k, cut := range cuts {
		t.Logf("loss %.1f cut %.2f: all %.2f %.2f F %.3f, long %.2f %.2f F %.3f", loss, cut, all[k].recall(), all[k].precision(), all[k].f1(), long[k].recall(), long[k].precision(), long[k].f1())
	}
	likelyEnough = enough
	xs := fitBoth(t, cs, nil)
	same := 0
	for _, x := range xs {
		if x.same {
			same++
		}
	}
	t.Logf("%d examples, %d of them of one fact", len(xs), same)
	writeWeights(t, *weightsFile)
}

// writeWeights writes the weights as Go source.
func writeWeights(t testing.TB, file string) {
	if file == "" {
		return
	}
	var b strings.Builder
	fmt.Fprintf(&b, weightsHead, likelyEnough)
	for k, w := range weights {
		fmt.Fprintf(&b, "\t%s: %.2f,\n", groundNames[k], w)
	}
	b.WriteString("}\n\nvar firstWeights = [grounds]float64{\n")
	for k, w := range firstWeights[:firstLook] {
		fmt.Fprintf(&b, "\t%s: %.2f,\n", groundNames[k], w)
	}
	b.WriteString("}\n")
	text, err := format.Source([]byte(b.String()))
	if err == nil {
		err = os.WriteFile(file, text, 0o644)
	}
	if err != nil {
		t.Error(err)
	}
}

const weightsHead = `package topic

// likelyEnough and likelySame are how likely two facts of unlike and of equal
// value must be one for them to be joined. The first was chosen by
// cross-validation: see docs/prose-record.md.
var (
	likelyEnough = %v
	likelySame   = 0.3
)

// weights are what each ground adds to the natural logarithm of the odds, and
// firstWeights what it adds in the first round, in which rivals are not yet
// known. They were worked out by TestFit on the clusters for building, the pairs and
// the five articles; docs/prose-record.md says why printed articles have no part in them:
// go test ./prose/topic -run Fit -fit -weights weights.go
var weights = [grounds]float64{
`

var cuts = [...]float64{0.26, 0.30, 0.34, 0.40}

func (a *tally) add(b tally) {
	*a = tally{a.disputes + b.disputes, a.found + b.found, a.findings + b.findings, a.right + b.right}
}

func (a tally) f1() float64 {
	return 2 * a.recall() * a.precision() / max(0.001, a.recall()+a.precision())
}

// longWeight is how much more an example of long articles counts.
const longWeight = 2

// fiveArticles is the seed cluster, if it is there.
func fiveArticles(t testing.TB) []*cluster {
	if _, err := os.Stat(seedFolder); err != nil {
		return nil
	}
	return []*cluster{seedCluster(t)}
}

// again is a cluster grouped anew.
func (c *cluster) again() *cluster {
	out := &cluster{gold: c.gold, name: c.name, docs: c.docs}
	var articles []Article
	for _, a := range c.grouping.articles {
		articles = append(articles, *a.Article)
	}
	out.grouping, out.findings = compareArticles(articles)
	return out
}

package topic

import (
	"cmp"
	"flag"
	"math"
	"slices"
	"testing"
)

var learn = flag.Bool("learn", false, "learn the weights of odds_weights.go again and print them")

// TestLearn prints the weights of odds_weights.go as the articles for building
// teach them:
//
//	go test ./prose/topic -run TestLearn -learn -v
func TestLearn(t *testing.T) {
	if !*learn {
		t.Skip("run with -learn to learn the weights again")
	}
	var examples []example
	for _, c := range append(clusters(t, true), pairs(t)...) {
		examples = append(examples, c.examples(t)...)
	}
	weights := logistic(examples)
	for f, w := range weights {
		t.Logf("%6.2f  %s", w, featureTexts[f])
	}
	slices.SortStableFunc(examples, func(a, b example) int { return -cmp.Compare(a.odds(&weights), b.odds(&weights)) })
	right, sum := 0, 0.0
	for i, e := range examples {
		if e.disputed {
			right++
			sum += float64(right) / float64(i+1)
		}
	}
	t.Logf("%d pairs of figures, %d disputed, average precision %.2f", len(examples), right, sum/float64(max(1, right)))
}

// example is a pair of figures of unlike value that no rule bars.
type example struct {
	amounts  [features]float64
	disputed bool
}

// examples lists the pairs of figures of a cluster. Those that a person marked
// as being of one fact though their values agree teach nothing.
func (c *cluster) examples(t testing.TB) []example {
	labels := c.labels(t)
	var out []example
	for i, a := range c.grouping.mentions {
		for _, b := range c.grouping.mentions[:i] {
			label, known := labels[[2]*mention{a, b}]
			if a.article == b.article || a.dimension != b.dimension || !learned(a, b) || known && !label {
				continue
			}
			s := c.grouping.score(b, a, true)
			if s.barred != "" {
				continue
			}
			e := example{disputed: label}
			for _, p := range s.parts {
				e.amounts[p.feature] += p.amount
			}
			out = append(out, e)
		}
	}
	return out
}

// labels tells of pairs of mentions whether they are of two camps of a dispute.
func (c *cluster) labels(t testing.TB) map[[2]*mention]bool {
	out := map[[2]*mention]bool{}
	set := func(x, y goldClaim, disputed bool) {
		a, b := c.mention(t, x, t.Logf), c.mention(t, y, t.Logf)
		out[[2]*mention{a, b}], out[[2]*mention{b, a}] = disputed, disputed
	}
	for _, g := range append(slices.Clone(c.Agree), c.Tolerated...) {
		for i, x := range g.Claims {
			for _, y := range g.Claims[:i] {
				set(x, y, false)
			}
		}
	}
	for _, d := range c.Disputes {
		for i, camp := range d.Camps {
			for _, other := range d.Camps[:i] {
				for _, x := range camp {
					for _, y := range other {
						set(x, y, true)
					}
				}
			}
		}
	}
	return out
}

func (e *example) odds(w *[features]float64) float64 {
	sum := 0.0
	for f, x := range e.amounts {
		sum += w[f] * x
	}
	return sum
}

// logistic fits weights to examples by gradient ascent, keeping them small.
func logistic(examples []example) (w [features]float64) {
	const rounds, rate, small = 300, 0.3, 2
	var squares [features]float64
	for range rounds {
		var slope [features]float64
		for i := range examples {
			e := &examples[i]
			miss := -1 / (1 + math.Exp(-e.odds(&w)))
			if e.disputed {
				miss++
			}
			for f, x := range e.amounts {
				slope[f] += miss * x
			}
		}
		for f, d := range slope {
			d -= small * w[f]
			squares[f] += d * d
			w[f] += rate * d / math.Sqrt(squares[f]+1e-8)
		}
	}
	return w
}

package topic

import (
	"flag"
	"slices"
	"testing"
)

// realFolder has clusters of articles that were printed. They are nobody's to
// pass on, so they are not in the repository; docs/prose-record.md says what was done
// with them.
var realFolder = flag.String("real", "", "a folder of further clusters to measure, and with -fit to see what they would do for the weights")

// realClusters reads them, if a folder was named.
func realClusters(t testing.TB) []*cluster {
	if *realFolder == "" {
		return nil
	}
	return clustersIn(t, *realFolder, func(*gold) bool { return true })
}

// TestRealClusters tells what is missed and what is wrong in them.
func TestRealClusters(t *testing.T) {
	cs := realClusters(t)
	if len(cs) == 0 {
		t.Skip("only with -real and a folder of clusters")
	}
	measureClusters(t, cs, 0, t.Logf).hold(t, 0, 0)
	t.Log(missed(t, cs))
}

// realWeight is how much an example of them counts in a fit beside one of other
// articles.
var realWeight = 1.0

// TestFitReal tells what is found in each of them with weights that were worked
// out without it: without any of them (0), and with the others. The weights in use
// are left as they are.
func TestFitReal(t *testing.T) {
	real := realClusters(t)
	if !*fitWeights || len(real) == 0 {
		t.Skip("only with -fit, -real and a folder of clusters")
	}
	cs := slices.Concat(real, clusters(t, true), pairs(t), fiveArticles(t))
	old, oldFirst := weights, firstWeights
	defer func() { weights, firstWeights = old, oldFirst }()
	for _, realWeight = range []float64{0, 1, 2} {
		var sum tally
		for i, c := range real {
			without := map[int]bool{i: true}
			for k := range real {
				without[k] = without[k] || realWeight == 0
			}
			fitBoth(t, cs, without)
			sum.add(measureClusters(t, []*cluster{c.again()}, 0, silent))
		}
		t.Logf("weight %g: recall %d of %d, precision %d of %d", realWeight, sum.found, sum.disputes, sum.right, sum.findings)
	}
}

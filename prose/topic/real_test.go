package topic

import (
	"flag"
	"testing"
)

// realFolder has clusters of articles that were printed. They are nobody's to
// pass on, so they are not in the repository; docs/prose.md says what was done
// with them.
var realFolder = flag.String("real", "", "a folder of further clusters to measure, and with -fit to work the weights out on")

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

package topic

import (
	"testing"
)

func TestZZ(t *testing.T) {
	for _, c := range pairs(t) {
		g := c.grouping
		for i := range g.articles {
			for j := range i {
				x, y := g.articles[i].event, g.articles[j].event
				_, _, n := g.countSame(x.names, y.all)
				t.Logf("%s %.2f %q %v %v", c.name, cosine(x.vector, y.vector), n, x.names, y.names)
			}
		}
	}
}

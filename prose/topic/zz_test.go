package topic

import (
	"testing"
)

func TestZZ(t *testing.T) {
	for _, c := range clusters(t, true) {
		g := c.grouping
		for i := range g.articles {
			for j := range i {
				x, y := g.articles[i].event, g.articles[j].event
				_, _, n := g.countSame(x.names, y.names)
				t.Logf("%s %s %s %.2f %q %v %v", c.name, g.articles[i].Source.ID, g.articles[j].Source.ID, cosine(x.vector, y.vector), n, x.names, y.names)
			}
		}
	}
}
func TestCross(t *testing.T) {
	var as []Article
	cs := append(clusters(t, true), clusters(t, false)...)
	for _, c := range cs {
		for _, a := range c.grouping.articles {
			a.Source.ID = c.name + "/" + a.Source.ID
			as = append(as, *a.Article)
		}
	}
	for _, a := range seedCluster(t).grouping.articles {
		as = append(as, *a.Article)
	}
	g, fs := compareArticles(as)
	max := 0.0
	for i := range g.articles {
		for j := range i {
			x, y := g.articles[i].event, g.articles[j].event
			if g.articles[i].Source.ID[:3] != g.articles[j].Source.ID[:3] {
				if c := cosine(x.vector, y.vector); c > max {
					max = c
					t.Log(g.articles[i].Source.ID, g.articles[j].Source.ID, c)
				}
				if g.story(j, i) {
					t.Log("STORY", g.articles[i].Source.ID, g.articles[j].Source.ID)
				}
			}
		}
	}
	t.Log(len(fs))
}

package topic

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"crosscheck/compare"
	"crosscheck/prose"
	"crosscheck/prose/statement"
)

// TestMixedClusters: the articles of all events at once, far more than are all
// compared with one another, give nearly what each event gives by itself.
func TestMixedClusters(t *testing.T) {
	if raced {
		t.Skip("the race detector: measured by the run without it, see .ci/run")
	}
	all := clusters(t, true)
	before, ninth, tenth, twelfth, thirteenth := ofRound(all, 0), ofRound(all, 9), ofRound(all, 10), ofRound(all, 12), ofRound(all, 13)
	holdTogether(t, before, before, 0.88, 0.9)
	holdTogether(t, ninth, slices.Concat(ninth, before), 0.78, 0.8) // short articles, with few names in common
	holdTogether(t, tenth, slices.Concat(tenth, before), 0.76, 0.84)
	holdTogether(t, twelfth, slices.Concat(twelfth, before), 0.6, 0.84)
	holdTogether(t, thirteenth, slices.Concat(thirteenth, before), 0.6, 0.84)
}

// holdTogether holds how much of what is found in some clusters by themselves is
// found among the articles of all.
func holdTogether(t *testing.T, some, all []*cluster, recall, precision float64) {
	t.Helper()
	apart := measureClusters(t, some, 0, silent)
	mixed := measureClusters(t, mix(t, all)[:len(some)], 0, silent)
	t.Logf("apart %+v, together %+v", apart, mixed)
	if mixed.recall() < recall*apart.recall() || mixed.precision() < precision*apart.precision() {
		t.Errorf("together %.3f of the disputes are found and %.3f of the findings right, apart %.3f and %.3f",
			mixed.recall(), mixed.precision(), apart.recall(), apart.precision())
	}
}

// mix groups the articles of all clusters together, and gives every cluster the
// findings that begin in it.
func mix(t *testing.T, cs []*cluster) []*cluster {
	var all []Article
	var out []*cluster
	for _, c := range cs {
		one := &cluster{gold: c.gold, name: c.name, docs: map[string]*prose.Document{}}
		for _, a := range c.Articles {
			data, err := os.ReadFile(filepath.Join(clusterFolder, c.name, a.File))
			if err != nil {
				t.Fatal(err)
			}
			f := File{Name: c.name + "/" + a.File, Data: data}
			if a.Given {
				f.Published = a.Published
			}
			article, _ := NewArticle(f, statement.Options{})
			article.Source.ID = c.name + "-" + article.Source.ID
			all = append(all, article)
			one.docs[a.File] = article.Document
		}
		out = append(out, one)
	}
	g, findings := compareArticles(all)
	for _, c := range out {
		c.grouping = g
		c.findings = slices.DeleteFunc(slices.Clone(findings), func(f compare.Finding) bool {
			return !strings.HasPrefix(f.Claims[0].Pos.File, c.name+"/")
		})
	}
	return out
}

// TestCirclesGrow: how many figures one is compared with does not grow with the
// number of articles, as long as the events stay as large.
func TestCirclesGrow(t *testing.T) {
	if raced {
		t.Skip("the race detector: counted by the run without it, see .ci/run")
	}
	perArticle := func(n int) float64 {
		return float64(Group(generated(n), Options{}).compared.Load()) / float64(n)
	}
	if few, many := perArticle(250), perArticle(1000); many > 1.15*few {
		t.Errorf("%.0f pairs an article of 250, %.0f of 1,000", few, many)
	}
}

// TestSought: what is looked for only where something measures the same is found as
// by all keys, whether by value or not.
func TestSought(t *testing.T) {
	g := Group(generated(300), Options{})
	for _, valued := range []bool{false, true} {
		x, slow, n := newIndex(), newIndex(), 0
		var s, all search
		for i, m := range g.mentions {
			value := int32(0)
			if valued {
				value = m.values[0]
			}
			s.clear()
			g.seek(&s, x, m, value)
			all = search{circled: s.circled}
			in := func(to []indexKey, measured, circle int32, keys []key) []indexKey {
				for _, k := range keys {
					to = append(to, indexKey{slow.group(measured, value, circle, true), k.of(value)})
				}
				return to
			}
			got := slices.Clone(g.found(x, &s))
			for _, c := range g.circles.near[m.article] {
				all.near = in(in(all.near, m.measured, c+1, m.keys), m.broadly, c+1, m.broadKeys)
			}
			names := slices.DeleteFunc(slices.Clone(m.keys), func(k key) bool { return k.sort != nearName })
			all.anywhere = in(nil, m.measured, 0, names)
			if want := g.found(slow, &all); !slices.Equal(got, want) {
				t.Fatalf("of %s %d are found, by all keys %d", g.where(m), len(got), len(want))
			}
			n += len(got)
			g.file(x, m, value, i)
			g.file(slow, m, value, i)
		}
		if n < 1000 {
			t.Errorf("%d found: nothing is shown", n)
		}
	}
}

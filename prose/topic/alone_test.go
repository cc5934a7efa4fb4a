package topic

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"crosscheck/prose/statement"
)

// TestAloneAgainstAllPairs holds the short way that one article takes against
// the long one, which compares all of its facts.
func TestAloneAgainstAllPairs(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(clusterFolder, "*", "*.*"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, name := range files {
		if filepath.Ext(name) == ".json" {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		a, _ := NewArticle(File{Name: name, Data: data}, statement.Options{})
		g := Group([]Article{a}, Options{})
		short := slices.Clone(g.group)
		g.linkAllPairs()
		if !slices.Equal(short, g.group) {
			t.Errorf("%s: topics %v, by all pairs %v", name, short, g.group)
		}
		n++
	}
	if n == 0 {
		t.Skipf("no clusters in %s", clusterFolder)
	}
}

// linkAllPairs links anew, as if there were other articles.
func (g *Grouping) linkAllPairs() {
	g.links = nil
	g.joinFacts(g.linksAmong(g.eachPair))
}

// TestAloneGrowth shows that what a text costs grows with its length, also where
// it tells one fact again and again.
func TestAloneGrowth(t *testing.T) {
	for _, form := range []string{
		"In town number %[1]d %[2]d people were killed in the blast on Monday, the police said. Then %[3]d people died in the second blast.\n\n",
		"On Monday %[1]d people voted in the town, and %[2]d of them sent letters, said the council.\n\n",
	} {
		pairs := func(n int) int64 {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, form, i, 12+i%2, 12+i%3)
			}
			a, _ := NewArticle(File{Name: "a.txt", Data: []byte(b.String())}, statement.Options{})
			return Group([]Article{a}, Options{}).compared.Load()
		}
		few, many := pairs(400), pairs(1600)
		if few == 0 || many > 6*few {
			t.Errorf("%q: %d pairs compared, of four times the text %d", form, few, many)
		}
	}
}

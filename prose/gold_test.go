package prose_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	values "crosscheck/facts/measure"
	"crosscheck/prose"
)

// The clusters of testdata/clusters are what the reader of claims is measured
// on: articles about one event each, and beside them gold.json, which says
// what they dispute and what only looks so. Those with "build": false are
// measured and not looked at while the reader is being built.

// cluster is a folder of articles with its gold.
type cluster struct {
	dir       string
	Build     bool          `json:"build"`
	Articles  []goldArticle `json:"articles"`
	Disputes  []dispute     `json:"disputes"`  // must be reported
	Traps     []goldGroup   `json:"traps"`     // must not be reported: unlike, though they look alike
	Agree     []goldGroup   `json:"agree"`     // must not be reported: the same fact, no contradiction
	Tolerated []goldGroup   `json:"tolerated"` // may be reported or not
}

// goldArticle names a file. Where the day of publication is not in the file
// itself, Given says that the user states it.
type goldArticle struct {
	File      string `json:"file"`
	Published string `json:"published"`
	Given     bool   `json:"given"`
}

// dispute is one fact on which articles differ. Claims of different camps
// exclude one another; those that fit are stated of the same fact and exclude
// nothing.
type dispute struct {
	About string        `json:"about"`
	Kind  string        `json:"kind"` // of the finding: conflict or possible-conflict
	Camps [][]goldClaim `json:"camps"`
	Fits  []goldClaim   `json:"fits"`
}

type goldGroup struct {
	About  string      `json:"about"`
	Why    string      `json:"why"`
	Claims []goldClaim `json:"claims"`
}

// goldClaim is a value in the words around it. The quote occurs once in the
// article, or its first occurrence is meant.
type goldClaim struct {
	Article string `json:"article"`
	Quote   string `json:"quote"`
	Value   string `json:"value"`

	offset, length int // of the value in the file, once found
}

// loadClusters reads every cluster, with the place of every claim.
func loadClusters(t testing.TB) []*cluster {
	t.Helper()
	files, err := filepath.Glob("testdata/clusters/*/gold.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no clusters (%v): nothing would be measured", err)
	}
	var out []*cluster
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		c := &cluster{dir: filepath.Dir(f)}
		if err := json.Unmarshal(data, c); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		c.locate(t)
		out = append(out, c)
	}
	return out
}

// locate finds every claim in its article.
func (c *cluster) locate(t testing.TB) {
	t.Helper()
	docs := map[string]*prose.Document{}
	for _, a := range c.Articles {
		docs[a.File] = c.read(t, a)
	}
	for _, claim := range c.claims() {
		d := docs[claim.Article]
		if d == nil {
			t.Errorf("%s: no article %s", c.dir, claim.Article)
			continue
		}
		if err := claim.locate(d); err != nil {
			t.Errorf("%s/%s: %v", c.dir, claim.Article, err)
		}
	}
}

func (c *cluster) read(t testing.TB, a goldArticle) *prose.Document {
	t.Helper()
	file := filepath.Join(c.dir, a.File)
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	opt := prose.ReadOptions{}
	if a.Given {
		opt.Published = a.Published
	}
	d, faults := prose.Read(file, data, opt)
	for _, f := range faults {
		t.Errorf("%s: %s", file, f.Msg)
	}
	return d
}

// claims returns every claim of a cluster.
func (c *cluster) claims() (out []*goldClaim) {
	add := func(claims []goldClaim) {
		for i := range claims {
			out = append(out, &claims[i])
		}
	}
	for _, d := range c.Disputes {
		for _, camp := range d.Camps {
			add(camp)
		}
		add(d.Fits)
	}
	for _, groups := range [][]goldGroup{c.Traps, c.Agree, c.Tolerated} {
		for _, g := range groups {
			add(g.Claims)
		}
	}
	return out
}

// locate finds the quote in the masked text, where blanks may stand between
// its words, and the value in the quote.
func (g *goldClaim) locate(d *prose.Document) error {
	words := strings.Fields(regexp.QuoteMeta(g.Quote))
	quote := regexp.MustCompile(strings.Join(words, `\s+`)).FindStringIndex(d.Text)
	if quote == nil {
		return fmt.Errorf("no %q", g.Quote)
	}
	words = strings.Fields(regexp.QuoteMeta(g.Value))
	value := regexp.MustCompile(strings.Join(words, `\s+`)).FindStringIndex(d.Text[quote[0]:quote[1]])
	if value == nil {
		return fmt.Errorf("no %q in %q", g.Value, g.Quote)
	}
	pos := d.Pos(quote[0]+value[0], value[1]-value[0])
	g.offset, g.length = pos.Offset, pos.Length
	return nil
}

func TestClusters(t *testing.T) {
	clusters := loadClusters(t)
	build := 0
	for _, c := range clusters {
		if c.Build {
			build++
		}
		if len(c.Articles) < 3 || len(c.Disputes) < 4 || len(c.Traps) < 5 || len(c.Traps)+len(c.Agree)+len(c.Tolerated) < 6 {
			t.Errorf("%s: %d articles, %d disputes, %d traps, %d agreements are too few", c.dir, len(c.Articles), len(c.Disputes), len(c.Traps), len(c.Agree))
		}
		for _, d := range c.Disputes {
			if len(d.Camps) < 2 {
				t.Errorf("%s: %s: one camp is no dispute", c.dir, d.About)
			}
		}
		for _, a := range c.Articles {
			d := c.read(t, a)
			if want, _ := values.ParseEDTF(a.Published); !d.Published.Value.Set.Equal(want.Set) && !a.Given && d.Format != prose.Plain {
				t.Errorf("%s/%s: published %q, want %s", c.dir, a.File, d.Published.Text, a.Published)
			}
			if d.Title.Empty() && d.Dateline.Empty() && d.Paragraphs[0].Kind != prose.Furniture { // a paper's name and day alone are none
				t.Errorf("%s/%s: no title", c.dir, a.File)
			}
		}
	}
	if build < 6 || len(clusters)-build < 6 {
		t.Errorf("%d of %d clusters are for building; want at least 6, and 6 that are not", build, len(clusters))
	}
}

package topic

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"crosscheck/facts/measure"
	"crosscheck/prose"
	"crosscheck/prose/statement"
)

// pairs reads the short articles of testdata/pairs. In them a figure that the
// other article contradicts is written {about:figure}.
func pairs(t testing.TB) []*cluster {
	files, err := filepath.Glob("testdata/pairs/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pairs (error %v): the test would prove nothing", err)
	}
	var out []*cluster
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, newPair(t, strings.TrimSuffix(filepath.Base(f), ".txt"), string(data)))
	}
	return out
}

var (
	articleHead = regexp.MustCompile(`(?m)^== (\w+) (\S+)\n`)
	marked      = regexp.MustCompile(`\{(\w+):([^}]*)\}`)
)

// newPair reads the articles of one file and what their marks dispute.
func newPair(t testing.TB, name, data string) *cluster {
	c := &cluster{name: name, docs: map[string]*prose.Document{}}
	heads := articleHead.FindAllStringSubmatchIndex(data, -1)
	var articles []Article
	byLabel := map[string]int{}
	for i, h := range heads {
		end := len(data)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		file, text := data[h[2]:h[3]]+".txt", data[h[1]:end]
		for _, m := range marked.FindAllStringSubmatchIndex(text, -1) {
			label := text[m[2]:m[3]]
			k, known := byLabel[label]
			if !known {
				k = len(c.Disputes)
				byLabel[label] = k
				c.Disputes = append(c.Disputes, goldDispute{About: label})
			}
			before, _ := strings.CutPrefix(text[max(0, m[0]-60):m[0]], "\n")
			quote := marked.ReplaceAllString(before[strings.IndexAny(before, " \n")+1:]+text[m[0]:m[1]], "$2")
			if j := strings.LastIndex(quote, "}"); j >= 0 {
				quote = quote[j+1:]
			}
			c.Disputes[k].Camps = append(c.Disputes[k].Camps, []goldClaim{{file, quote, text[m[4]:m[5]]}})
		}
		a, _ := NewArticle(File{Name: file, Data: []byte(marked.ReplaceAllString(text, "$2")), Published: data[h[4]:h[5]]}, statement.Options{})
		articles = append(articles, a)
		c.docs[file] = a.Document
	}
	c.grouping, c.findings = compareArticles(articles)
	c.dropCompatible(t)
	return c
}

// dropCompatible keeps apart what is marked but can all be true, or may.
func (c *cluster) dropCompatible(t testing.TB) {
	var kept []goldDispute
	for _, d := range c.Disputes {
		if len(d.Camps) < 2 {
			continue
		}
		v := measure.Relate(c.value(t, d.Camps[0][0]), c.value(t, d.Camps[1][0]), nil).Verdict
		if v == measure.Conflict || v == measure.Incomparable {
			kept = append(kept, d)
		} else {
			c.Agree = append(c.Agree, goldGroup{About: d.About, Claims: []goldClaim{d.Camps[0][0], d.Camps[1][0]}})
		}
	}
	c.Disputes = kept
}

// value is a marked figure as it was read, with the hedge before it, else as
// it is written.
func (c *cluster) value(t testing.TB, g goldClaim) measure.Value {
	if m := c.mention(t, g, func(string, ...any) {}); m != nil {
		return m.value
	}
	var r measure.Reader
	if v, err := r.Parse(g.Value, measure.Count); err == nil {
		return v
	}
	v, _ := r.Parse(g.Value, measure.Auto)
	return v
}

func TestPairs(t *testing.T) {
	measureClusters(t, pairs(t), 0, t.Logf).hold(t, 0.71, 0.91)
	t.Log(missed(t, pairs(t)))
}

package facts

import (
	"fmt"
	"strings"
	"testing"

	"crosscheck/facts/measure"
)

// Two sheets of one id are a fault; rows join the source they name.
func TestSameSource(t *testing.T) {
	for _, c := range []struct {
		name  string
		files map[string]string
		want  string // sources with their claims and publication, faults
	}{
		{"two sheets", map[string]string{"a.yaml": "source: {id: s}\nfacts: {a/b: 1}", "b.json": `{"source": {"id": "s"}, "facts": {"a/b": 2}}`},
			`s 2 ; b.json:1:19 the source "s" is already in a.yaml:1:9`},
		{"default ids", map[string]string{"a/s.yaml": "facts: {a/b: 1}", "b/s.yaml": "facts: {a/b: 2}"},
			`s 2 ; b/s.yaml:1:1 the source "s" is already in a/s.yaml:1:1`},
		{"rows of one file", map[string]string{"a.csv": "topic,source,value\na/b,s,1\na/b,t,1\na/c,s,1\n"}, "s 2 t 1 "},
		{"rows of two files", map[string]string{"a.csv": "topic,source,value,published\na/b,s,1,2024\n", "b.jsonl": `{"topic":"a/c","source":"s","value":1}`}, "s 2 2024"},
		{"rows of two files that differ", map[string]string{"a.csv": "topic,source,value,published\na/b,s,1,2024\n", "b.jsonl": `{"topic":"a/c","source":"s","value":1,"published":"2025"}`},
			`s 2 2024; b.jsonl:1:51 "s" has published "2025" here and "2024" before`},
		{"sheet, then rows", map[string]string{"a.yaml": "source: {id: s, published: 2024}\nfacts: {a/b: 1}", "b.csv": "topic,source,value\na/c,s,2\n"}, "s 2 2024"},
		{"rows, then sheet", map[string]string{"a.csv": "topic,source,value,published\na/c,s,2,2024\n", "b.yaml": "source: {id: s, title: x}\nfacts: {a/b: 1}"}, "s 2 2024"},
		{"rows, then sheet that differs", map[string]string{"a.csv": "topic,source,value,published\na/c,s,2,2024\n", "b.yaml": "source: {id: s, published: 2025}\nfacts: {a/b: 1}"},
			`s 2 2025; b.yaml:1:9 "s" is published "2025" here and "2024" in a.csv:2:5`},
	} {
		got := load(t, LoadOptions{}, c.files)
		var words []string
		for _, s := range got.Sources {
			n := 0
			for _, cl := range got.Claims {
				if cl.Source == s {
					n++
				}
			}
			words = append(words, fmt.Sprintf("%s %d %s", s.ID, n, s.PublishedText))
		}
		s := strings.Join(words, "")
		for _, f := range got.Faults {
			s += fmt.Sprintf("; %s %s", f.Pos, f.Msg)
		}
		if s != c.want {
			t.Errorf("%s: got %q, want %q", c.name, s, c.want)
		}
	}
}

// The as-of date is the stated one, else that of publication, wherever the
// publication is said.
func TestAsOf(t *testing.T) {
	c := load(t, LoadOptions{}, map[string]string{
		"a.yaml": "facts:\n  a/b: {value: 1, as-of: 2024-03-01}\n  a/c: {value: 1, quote: one}\n  a/d: 1\nsource: {published: 2024-03-05}\n",
		"b.csv":  "topic,source,value,as_of,published,note\na/b,b,1,,,\na/c,b,1,,2024-04-01,x\na/d,b,1,2024-03-31,,\n",
		"c.yaml": "facts: {a/b: 1}",
	})
	want := []string{"2024-03-01 1", "2024-03-05 2", "2024-03-05 2", "2024-04-01 2", "2024-04-01 2", "2024-03-31 1", " 0"}
	for i, cl := range c.Claims {
		if got := fmt.Sprint(cl.AsOfText, " ", cl.AsOfFrom); got != want[i] {
			t.Errorf("%s %s: got %s, want %s", cl.Pos, cl.Topic, got, want[i])
		}
		if (cl.AsOf.Kind == measure.Date) != (cl.AsOfFrom != AsOfNone) {
			t.Errorf("%s: as of %v", cl.Pos, cl.AsOf)
		}
	}
}

package facts

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"crosscheck/facts/measure"
	"go.yaml.in/yaml/v4"
)

// seedsFor adds the fault cases of one ending to the corpus, and the sheets of
// the project. A run without seeds would prove nothing.
func seedsFor(f *testing.F, ending string) {
	f.Helper()
	n := 0
	for _, c := range faultCases {
		if file, _, _ := strings.Cut(c.name, " "); filepath.Ext(file) == ending {
			f.Add(c.text)
			n++
		}
	}
	if ending == ".yaml" {
		names, _ := filepath.Glob("../seeds/*.yaml")
		for _, name := range names {
			if text, err := os.ReadFile(name); err == nil && len(text) > 0 {
				f.Add(string(text[:min(len(text), 1<<13)]))
				n++
			}
		}
	}
	if n == 0 {
		f.Fatalf("no seeds for %s: the fuzz run would prove nothing", ending)
	}
}

// checkLoad reads one file and checks what holds of any input: no panic, true
// positions, every value where its position says, the input unchanged.
func checkLoad(t *testing.T, name, text string) *Corpus {
	if len(text) > 1<<13 {
		t.Skip("checking every place again takes the square of the length")
	}
	data := []byte(text)
	c, err := Load(LoadOptions{Paths: []string{name}, MaxSize: 1 << 20, FS: fstest.MapFS{name: &fstest.MapFile{Data: data}}})
	if err != nil {
		t.Fatal(err)
	}
	if string(data) != text {
		t.Fatal("the input was changed")
	}
	checkPositions(t, c, map[string]string{name: text})
	for _, cl := range c.Claims {
		if cl.Value.Kind != measure.List {
			checkPlace(t, name, text, cl.Value.Text, cl.Pos)
		}
		if cl.Context == nil || cl.Source == nil {
			t.Errorf("%s: a claim without source or context", cl.Pos)
		}
	}
	return c
}

// checkPlace checks that a value stands where its position says: byte for
// byte, in its quoted form, or as the beginning of a form over several lines.
func checkPlace(t *testing.T, name, text, value string, p Pos) {
	raw := text[p.Offset : p.Offset+p.Length]
	if raw == value || strings.Contains(value, raw) && strings.HasSuffix(name, ".csv") {
		return
	}
	switch {
	case raw == "":
		t.Errorf("%s: %q has no place", p, value)
	case strings.HasPrefix(raw, "*"), strings.HasPrefix(raw, "|"), strings.HasPrefix(raw, ">"):
	case raw[0] == '"' || raw[0] == '\'':
		if len(raw) == 1 || raw[len(raw)-1] != raw[0] {
			return // over several lines
		}
		if got, ok := unquoted(name, raw); ok && got != value {
			t.Errorf("%s: %s for %q", p, raw, value)
		}
	case !strings.HasPrefix(value, raw):
		t.Errorf("%s: %q for %q", p, raw, value)
	}
}

// unquoted reads a quoted scalar with the format's own library.
func unquoted(name, raw string) (s string, ok bool) {
	switch filepath.Ext(name) {
	case ".yaml":
		return s, yaml.Unmarshal([]byte(raw), &s) == nil
	case ".csv":
		rows, err := csv.NewReader(strings.NewReader(raw)).ReadAll()
		if err != nil || len(rows) != 1 || len(rows[0]) != 1 {
			return "", false
		}
		return rows[0][0], true
	}
	return s, json.Unmarshal([]byte(raw), &s) == nil
}

func FuzzYAML(f *testing.F) {
	seedsFor(f, ".yaml")
	f.Add("source: &s {id: x, title: &t 'it''s'}\nfacts:\n  a/b: &v !!str\n    many\n  c/d: *v\n  e/f: {<<: {value: 1}, quote: *t}\n  g/h: |\n    text\n  i/j: more\n    text\n")
	f.Fuzz(func(t *testing.T, text string) { checkLoad(t, "a.yaml", text) })
}

func FuzzJSON(f *testing.F) {
	seedsFor(f, ".json")
	f.Fuzz(func(t *testing.T, text string) {
		checkLoad(t, "a.json", text)
		checkJSON(t, text)
	})
}

// checkJSON holds the JSON reader against encoding/json: what is valid there
// is read here without a fault of syntax, and the other way round.
func checkJSON(t *testing.T, text string) {
	if !utf8.ValidString(text) || strings.TrimSpace(text) == "" || strings.HasPrefix(text, bom) || strings.Count(text, "[")+strings.Count(text, "{") > 100 {
		return
	}
	var faults []Fault
	n := readJSON(&file{name: "a.json", text: text}, &faults)
	if valid := json.Valid([]byte(text)); valid != (n != nil) {
		t.Fatalf("%q: encoding/json says %v, here %v", text, valid, faults)
	}
	if n != nil && len(faults) == 0 {
		var want, got any
		again, _ := json.Marshal(n.instance())
		if json.Unmarshal([]byte(text), &want) != nil || json.Unmarshal(again, &got) != nil {
			return // numbers out of range
		}
		a, _ := json.Marshal(want)
		if b, _ := json.Marshal(got); string(a) != string(b) {
			t.Errorf("%q: got %s, want %s", text, b, a)
		}
	}
}

func FuzzJSONLines(f *testing.F) {
	seedsFor(f, ".jsonl")
	f.Fuzz(func(t *testing.T, text string) { checkLoad(t, "a.jsonl", text) })
}

func FuzzTable(f *testing.F) {
	seedsFor(f, ".csv")
	f.Fuzz(func(t *testing.T, text string) {
		checkLoad(t, "a.csv", text)
		checkLoad(t, "a.tsv", text)
		checkSplit(t, text)
	})
}

// checkSplit holds the splitter against encoding/csv: the same rows up to the
// first fault, and a fault in the same row.
func checkSplit(t *testing.T, text string) {
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, bom))) // the splitter steps over it by itself
	r.FieldsPerRecord = -1
	s := newSplitter(&file{name: "a.csv", text: text}, ',')
	for {
		want, err := r.Read()
		cells, bad, more := s.next()
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			if bad == nil {
				t.Fatalf("%q: no fault where encoding/csv says %v", text, err)
			}
			return
		}
		if bad != nil || more != (err == nil) {
			t.Fatalf("%q: %v %v where encoding/csv says %q %v", text, bad, more, want, err)
		}
		if !more {
			return
		}
		var got []string
		for _, c := range cells {
			got = append(got, c.text)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%q: got %q, want %q", text, got, want)
		}
	}
}

func FuzzTopics(f *testing.F) {
	f.Add("topics:\n  '*/a': {kind: count, also: ['*/b']}\nnames: {x: {within: y}, y: {also: z}}\nrules: [x/a <= y/a + 1]\n")
	f.Add("strict: true\ntopics: {a: {grows: {until: 2024}, tolerance: 2 %}}\n")
	f.Fuzz(func(t *testing.T, text string) {
		c := checkLoad(t, "topics.yaml", text)
		for _, name := range c.Topics.Order {
			if canon := c.Topics.Canonical(name); !strings.HasPrefix(name, "*/") && c.Topics.Find(canon) == nil {
				t.Errorf("%q is declared and not found", name)
			}
		}
	})
}

func FuzzRule(f *testing.F) {
	for _, s := range []string{"a/b = a/c + d", "a ≤ b −c", "-a + 1,200 > 2.5", "a == b", "= a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rule, bad := parseRule(text)
		if bad != nil {
			if bad.off < 0 || bad.off > len(text) || bad.msg == "" {
				t.Fatalf("%q: %+v", text, bad)
			}
			return
		}
		printed := sum(rule.Left) + " " + rule.Op + " " + sum(rule.Right)
		again, bad := parseRule(printed)
		if bad != nil || sum(again.Left) != sum(rule.Left) || sum(again.Right) != sum(rule.Right) || again.Op != rule.Op {
			t.Errorf("%q: printed %q, read as %+v %v", text, printed, again, bad)
		}
	})
}

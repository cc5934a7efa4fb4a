package facts

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// compileSchema compiles a schema with a validator of the standard.
func compileSchema(t testing.TB, text string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// instance returns a YAML text as a validator wants it.
func instance(t testing.TB, text string) any {
	t.Helper()
	var faults []Fault
	n := readYAML(&file{name: "x.yaml", text: text}, &faults)
	if n == nil || len(faults) > 0 {
		t.Fatal(text, faults)
	}
	return n.instance()
}

func (n *node) instance() any {
	switch {
	case n.kind == mapping:
		m := map[string]any{}
		for _, f := range n.fields {
			m[f.key.text] = f.val.instance()
		}
		return m
	case n.kind == sequence:
		list := []any{}
		for _, item := range n.list {
			list = append(list, item.instance())
		}
		return list
	case n.null:
		return nil
	case n.plain && (n.text == "true" || n.text == "false"):
		return n.text == "true"
	case n.plain && json.Valid([]byte(n.text)):
		return json.Number(n.text)
	}
	return n.text
}

func TestSeedsFitTheSchema(t *testing.T) {
	sheets, err := filepath.Glob("../seeds/*.yaml")
	if err != nil || len(sheets) < 7 {
		t.Fatalf("%d seeds (err %v): the test would prove nothing", len(sheets), err)
	}
	sheet, topics := compileSchema(t, SheetSchema()), compileSchema(t, TopicsSchema())
	for _, name := range sheets {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		schema := sheet
		if isTopicsFile(filepath.ToSlash(name)) {
			schema = topics
		}
		if err := schema.Validate(instance(t, string(text))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What Load reads without a fault fits the schema, and what does not fit the
// schema is a fault of Load.
func TestSheetSchema(t *testing.T) {
	schema := compileSchema(t, SheetSchema())
	for _, c := range []struct {
		text string
		ok   bool
	}{
		{"facts: {a/b: 1}", true},
		{"facts: {}", true},
		{"source:\nfacts: {a/b: 1}", true},
		{"source: {id: s, title: t, publisher: p, published: 2024, url: u, role: draft, via: [x, y], text: t.txt}\nfacts: {a/b: x}", true},
		{"source: {via: x, title: ~}\nfacts: {a/b: true, a: 1, a/b/c: 1.5, 'a b/c d': 2}", true},
		{"facts: {a/b: [x, 2, true]}", true},
		{"facts: {a/b: {value: [x, y], quote: q, at: 3, as-of: 2024, scope: s, attributed-to: a, note: n, derived: true}}", true},
		{"facts: {a/b: [{value: 1}, {value: 2, derived: false}]}", true},
		{"facts: {a/b: {value: 1, quote: ~}}", true},
		{"{}", false},
		{"[]", false},
		{"source: {id: s}", false},
		{"facts: {a/b: 1}\nfact: 1", false},
		{"source: {idd: s}\nfacts: {}", false},
		{"source: {id: ''}\nfacts: {a/b: 1}", false},
		{"source: s\nfacts: {}", false},
		{"source: {role: boss}\nfacts: {a/b: 1}", false},
		{"source: {via: [[x]]}\nfacts: {a/b: 1}", false},
		{"source: {title: [x]}\nfacts: {a/b: 1}", false},
		{"source: {url: true}\nfacts: {a/b: 1}", true},
		{"facts: [1]", false},
		{"facts:", false},
		{"facts: {a/b: }", false},
		{"facts: {a/b: ''}", false},
		{"facts: {a/b: []}", false},
		{"facts: {a/b: [[1]]}", false},
		{"facts: {a/b: [x, ~]}", false},
		{"facts: {a/b: {quote: x}}", false},
		{"facts: {a/b: {value: {}}}", false},
		{"facts: {a/b: {value: }}", false},
		{"facts: {a/b: {value: 1, valeu: 2}}", false},
		{"facts: {a/b: {value: 1, derived: true}}", false},
		{"facts: {a/b: {value: 1, derived: true, note: ''}}", false},
		{"facts: {a/b: {value: 1, derived: maybe}}", false},
		{"facts: {a/b: {value: 1, as_of: 2024}}", false},
		{"facts: {a/: 1}", false},
		{"facts: {/a: 1}", false},
		{"facts: {a//b: 1}", false},
		{"facts: {'*/b': 1}", false},
		{"facts: {'': 1}", false},
		{"facts: {' a': 1}", false},
		{"facts: {'a ': 1}", false},
	} {
		err := schema.Validate(instance(t, c.text))
		faults := load(t, LoadOptions{Paths: []string{"a.yaml"}}, map[string]string{"a.yaml": c.text, "t.txt": "x"}).Faults
		if (err == nil) != c.ok || (len(faults) == 0) != c.ok {
			t.Errorf("%s: want %v, the schema says %v, Load says %v", c.text, c.ok, err, faults)
		}
	}
}

func TestTopicsSchema(t *testing.T) {
	schema := compileSchema(t, TopicsSchema())
	for _, c := range []struct {
		text string
		ok   bool
	}{
		{"{}", true},
		{"strict: true\ntopics: {x: }\nnames:\nrules:", true},
		{"topics: {a/b: , '*/c': {}, d: {label: x, kind: yes/no, unit: km, grows: true, also: e, tolerance: 2 %, severity: note, many: true}}", true},
		{"topics: {a/b: {grows: {until: 2024}, also: [c, d]}}", true},
		{"names: {a: , b: {also: [x], within: a}, c: {also: y}}", true},
		{"topics: {a: , b: , c: }\nrules: [a = b + c, a <= b - 1, 'a ≤ 2', a > b]", true},
		{"[]", false},
		{"topic: {}", false},
		{"strict: perhaps", false},
		{"topics: strict", false},
		{"topics: {a/b: count}", false},
		{"topics: {a/b: {knd: count}}", false},
		{"topics: {a/b: {kind: auto}}", false},
		{"topics: {a/b: {severity: warn}}", false},
		{"topics: {a/b: {grows: {}}}", false},
		{"topics: {a/b: {grows: {until: 2024, from: 2023}}}", false},
		{"topics: {a/b: {many: 2}}", false},
		{"topics: {'a/*': {}}", false},
		{"topics: {'*/': {}}", false},
		{"topics: {'*/a/b': {}}", false},
		{"topics: {a/: {}}", false},
		{"names: [a]", false},
		{"names: {a: b}", false},
		{"names: {a: {alos: b}}", false},
		{"rules: a = b", false},
		{"rules: [a]", false},
		{"rules: [a == b]", false},
		{"rules: [a = b = c]", false},
		{"rules: [a =]", false},
		{"rules: [{a: b}]", false},
	} {
		err := schema.Validate(instance(t, c.text))
		_, faults := topicsOf(t, c.text)
		if (err == nil) != c.ok || (len(faults) == 0) != c.ok {
			t.Errorf("%s: want %v, the schema says %v, Load says %v", c.text, c.ok, err, faults)
		}
	}
}

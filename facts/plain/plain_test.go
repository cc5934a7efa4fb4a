package plain

import (
	"fmt"
	"strings"
	"testing"
)

// What a document means is held against the YAML library in package facts; here
// stands how it is told.
func TestRead(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"a: b\n", "map1@0 a@0-1 b@3-4"},
		{"a: 'b''c' # d\n", "map1@0 a@0-1 'b'c'@3-9"},
		{"a:\nb: \"c \\\" \\\\\"\n", "map2@0 a@0-1 @2-2 b@3-4 'c \" \\'@6-15"},
		{"a: [b, {c: d}]", "map1@0 a@0-1 list2@3 b@4-5 map1@7 c@8-9 d@11-12"},
		{"a:\n- b\n- c: d\n  e: f\n", "map1@0 a@0-1 list2@3 b@5-6 map2@9 c@9-10 d@12-13 e@16-17 f@19-20"},
		{"a:\n  b:\n    c: d e\nf: []\n", "map2@0 a@0-1 map1@5 b@5-6 map1@12 c@12-13 d e@15-18 f@19-20 list0@22"},
		{"a: b: c\n", "declined"},
		{"a: &b c\n", "declined"},
		{"a: b\n c\n", "declined"},
		{"a:\n" + strings.Repeat("[", 40) + strings.Repeat("]", 40), "declined"},
		{"a: " + strings.Repeat("[", 40) + strings.Repeat("]", 40), "declined"},
		{strings.Repeat("a", longestKey+1) + ": b", "declined"},
	} {
		var r Reader
		got := "declined"
		if parts, ok := r.Read(c.text, 0); ok {
			got = told(parts)
		}
		if got != c.want {
			t.Errorf("%q:\ngot  %s\nwant %s", c.text, got, c.want)
		}
	}
}

func told(parts []Part) string {
	var out []string
	for _, p := range parts {
		switch p.Kind {
		case Bare:
			out = append(out, fmt.Sprintf("%s@%d-%d", p.Text, p.From, p.To))
		case Quoted:
			out = append(out, fmt.Sprintf("'%s'@%d-%d", p.Text, p.From, p.To))
		case Sequence:
			out = append(out, fmt.Sprintf("list%d@%d", p.Entries, p.From))
		case Mapping:
			out = append(out, fmt.Sprintf("map%d@%d", p.Entries, p.From))
		}
	}
	return strings.Join(out, " ")
}

package statement

import (
	"reflect"
	"testing"

	"crosscheck/prose"
)

// readText finds the statements of a text published on 20 March 2024.
func readText(text string) (*prose.Document, []Statement) {
	d, _ := prose.Read("a.txt", []byte(text), prose.ReadOptions{Published: "2024-03-20"})
	return d, Find(d, Options{})
}

// FuzzFind: no panic; spans lie in the text, quotes and clauses around them;
// twice the same text gives twice the same statements.
func FuzzFind(f *testing.F) {
	if len(cases) == 0 {
		f.Fatal("no cases: the fuzz run would prove nothing")
	}
	for _, c := range cases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, found := readText(text)
		for _, s := range found {
			for _, in := range []prose.Span{s.Span, s.Quote, s.Clause} {
				if in.Start < 0 || in.Start > in.End || in.End > len(d.Text) {
					t.Fatalf("%v lies outside the text of %d bytes", in, len(d.Text))
				}
			}
			if s.Span.Start < s.Quote.Start || s.Span.End > s.Quote.End {
				t.Fatalf("quote %v does not hold %v", s.Quote, s.Span)
			}
		}
		_, again := readText(text)
		if len(again) != len(found) {
			t.Fatalf("%d statements, then %d", len(found), len(again))
		}
		for i := range found {
			if a, b := found[i], again[i]; a.Attribute != b.Attribute || a.Span != b.Span || !reflect.DeepEqual(a.About, b.About) {
				t.Fatalf("%+v, then %+v", a, b)
			}
		}
	})
}

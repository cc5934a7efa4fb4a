package facts

import (
	"fmt"
	"strings"
	"testing"
)

// BenchmarkPlainYAML reads one sheet of 25 claims, in the short and in the long
// form, plainly and with the YAML library.
func BenchmarkPlainYAML(b *testing.B) {
	for _, form := range []struct{ name, claim string }{
		{"short", "  flood-%04d/deaths: at least %d\n"},
		{"long", "  flood-%04d/deaths:\n    value: at least %d\n    quote: the flood left at least %[2]d dead\n    at: line 6\n"},
	} {
		var text strings.Builder
		text.WriteString("source:\n  id: paper\n  title: Paper\n  published: 2031-05-01\nfacts:\n")
		for i := range 25 {
			fmt.Fprintf(&text, form.claim, i, 100+i)
		}
		f := &file{name: "a.yaml", text: text.String()}
		b.Run(form.name+"/plain", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				t := readTree(f)
				if t == nil {
					b.Fatal("not plain")
				}
				trees.Put(t)
			}
		})
		b.Run(form.name+"/library", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var faults []Fault
				if readAnyYAML(f, &faults) == nil || len(faults) > 0 {
					b.Fatal(faults)
				}
			}
		})
	}
}

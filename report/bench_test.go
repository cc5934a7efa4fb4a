package report

import (
	"io"
	"testing"

	"crosscheck/compare"
)

func BenchmarkWrite(b *testing.B) {
	res := result()
	for range 200 {
		res.Findings = append(res.Findings, conflict(), incorrect(), ruleBroken(), spelling(), imprecise())
	}
	for _, format := range Names() {
		b.Run(format, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := Write(io.Discard, format, res, Options{Show: compare.Note}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkExtract is the whole command: one text of 1 MB as a sheet and as JSON,
// and all articles of the clusters in one run.
func BenchmarkExtract(b *testing.B) {
	const p = "At least 31 people died when the ferry’s engine failed off Port Alda on Monday, the coastguard said. “We heard them,” Gen. A. B. Ruiz told the mission at 5 p.m. local time. The vessel, 96.5 metres long, carried 204 passengers and 18 crew. It had left the island of Tresco in heavy seas, and nobody knew why the captain did not turn back when the weather service warned of high waves.\n\n"
	text := filepath.Join(b.TempDir(), "a.txt")
	if err := os.WriteFile(text, []byte("Ferry sinks\n\n"+strings.Repeat(p, 1<<20/len(p))), 0o666); err != nil {
		b.Fatal(err)
	}
	for _, x := range []struct {
		name, format string
		files        []string
	}{{"sheet", "yaml", []string{text}}, {"json", "json", []string{text}}, {"articles", "json", articlesToExtract(b)}} {
		b.Run(x.name, func(b *testing.B) {
			var size int64
			for _, f := range x.files {
				info, err := os.Stat(f)
				if err != nil {
					b.Fatal(err)
				}
				size += info.Size()
			}
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				if got := runIn(append([]string{"extract", "-f", x.format}, x.files...), ""); got.Status != exitClean {
					b.Fatal(got.Stderr)
				}
			}
		})
	}
}

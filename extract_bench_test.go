package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkExtract is the whole command: one text of 1 MB as a sheet and as JSON, with
// a figure in every sentence; the articles of ../shared/seeds, each over and over, 1 MB
// in one text; and all articles of the clusters in one run.
func BenchmarkExtract(b *testing.B) {
	const p = "At least 31 people died when the ferry’s engine failed off Port Alda on Monday, the coastguard said. “We heard them,” Gen. A. B. Ruiz told the mission at 5 p.m. local time. The vessel, 96.5 metres long, carried 204 passengers and 18 crew. It had left the island of Tresco in heavy seas, and nobody knew why the captain did not turn back when the weather service warned of high waves.\n\n"
	text := filepath.Join(b.TempDir(), "a.txt")
	if err := os.WriteFile(text, []byte("Ferry sinks\n\n"+strings.Repeat(p, 1<<20/len(p))), 0o666); err != nil {
		b.Fatal(err)
	}
	runs := []extractRun{{"sheet", "yaml", []string{text}}, {"json", "json", []string{text}}, {"articles", "json", articlesToExtract(b)}}
	for _, x := range append(runs, seedsToExtract(b)...) {
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

// extractRun is what extract is given.
type extractRun struct {
	name, format string
	files        []string
}

// seedsToExtract writes each article of ../shared/seeds over and over; none where
// they are absent.
func seedsToExtract(b *testing.B) (runs []extractRun) {
	for _, name := range []string{"crisisgroup", "lawfare", "nbc", "slate"} {
		one := content(filepath.Join("..", "shared", "seeds", name+".txt"))
		if one == "" {
			b.Logf("%s is left out: ../shared/seeds is absent", name)
			continue
		}
		text := filepath.Join(b.TempDir(), name+".txt")
		if err := os.WriteFile(text, []byte(strings.Repeat(one+"\n", 1<<20/len(one))), 0o666); err != nil {
			b.Fatal(err)
		}
		runs = append(runs, extractRun{name, "yaml", []string{text}})
	}
	return runs
}

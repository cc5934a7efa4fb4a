package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v4"
)

// Sizes of the repository of sheets that the benchmark checks.
const (
	benchSheets = 2_000
	benchClaims = 50
)

// writeBenchSheets writes sheets of made-up sources into a folder: each states
// the figures of some events, hedged now and then, with the words that say it
// and the line; one in fifty is off.
func writeBenchSheets(b *testing.B, dir string) (files []string) {
	b.Helper()
	hedges := []string{"", "at least ", "", "more than ", "about ", ""}
	attributes := []string{"deaths", "injured", "missing", "homes-lost", "rescued"}
	for i := range benchSheets {
		var s strings.Builder
		fmt.Fprintf(&s, "source:\n  id: paper-%04d\n  title: Paper %d\n  published: 2031-05-%02d\nfacts:\n", i, i, 1+i%28)
		for k := range benchClaims {
			event, attribute := (i*7+k/len(attributes))%(benchSheets*2), attributes[k%len(attributes)]
			n := 100 + event*13%900 + k%len(attributes)*37
			if (i+k)%50 == 0 {
				n++
			}
			value := fmt.Sprint(hedges[(i+k)%len(hedges)], n)
			fmt.Fprintf(&s, "  flood-%04d/%s:\n    value: %s\n    quote: the flood left %s %s\n    at: line %d\n",
				event, attribute, value, value, attribute, k+1)
		}
		name := filepath.Join(dir, fmt.Sprintf("paper-%04d.yaml", i))
		if err := os.WriteFile(name, []byte(s.String()), 0o666); err != nil {
			b.Fatal(err)
		}
		files = append(files, name)
	}
	return files
}

// BenchmarkCheckSheets checks 2,000 sheets of 50 claims with every finding
// accepted, and reports how many times longer that takes than the YAML library
// takes to read them.
func BenchmarkCheckSheets(b *testing.B) {
	dir := b.TempDir()
	b.Chdir(dir)
	files := writeBenchSheets(b, dir)
	if status := run([]string{"resolve", "--accept-all", "--by", "Editor", "--reason", "known", "."}, strings.NewReader(""), io.Discard, os.Stderr); status != exitClean {
		b.Fatalf("accepting all: status %d", status)
	}
	var library time.Duration
	for b.Loop() {
		if status := run([]string{"check", "-f", "line", "."}, strings.NewReader(""), io.Discard, os.Stderr); status != exitClean {
			b.Fatalf("status %d", status)
		}
		b.StopTimer()
		begin := time.Now()
		readYAML(b, files)
		library += time.Since(begin)
		b.StartTimer()
	}
	b.ReportMetric(float64(b.Elapsed())/float64(library), "×yaml")
}

// readYAML reads files as the library alone would, into its own nodes.
func readYAML(b *testing.B, files []string) {
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		var doc yaml.Node
		if err := yaml.Unmarshal(data, &doc); err != nil {
			b.Fatal(err)
		}
	}
}

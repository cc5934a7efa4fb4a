package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.yaml.in/yaml/v4"
)

// benchSheets are sheets of made-up sources.
type benchSheets struct {
	sheets, claims int
	short          bool // topic: value alone
}

// checkedSheets is the repository that BenchmarkCheckSheets checks.
var checkedSheets = benchSheets{sheets: 2_000, claims: 50}

// write writes the sheets into a folder: each states the figures of some
// events, hedged now and then, with the words that say it and the line; one in
// fifty is off.
func (s benchSheets) write(b *testing.B, dir string) (files []string) {
	b.Helper()
	hedges := []string{"", "at least ", "", "more than ", "about ", ""}
	attributes := []string{"deaths", "injured", "missing", "homes-lost", "rescued"}
	for i := range s.sheets {
		var text strings.Builder
		fmt.Fprintf(&text, "source:\n  id: paper-%05d\n  title: Paper %d\n  published: 2031-05-%02d\nfacts:\n", i, i, 1+i%28)
		for k := range s.claims {
			event, attribute := (i*7+k/len(attributes))%(s.sheets*2), attributes[k%len(attributes)]
			n := 100 + event*13%900 + k%len(attributes)*37
			if (i+k)%50 == 0 {
				n++
			}
			value := fmt.Sprint(hedges[(i+k)%len(hedges)], n)
			if s.short {
				fmt.Fprintf(&text, "  flood-%05d/%s: %s\n", event, attribute, value)
				continue
			}
			fmt.Fprintf(&text, "  flood-%05d/%s:\n    value: %s\n    quote: the flood left %s %s\n    at: line %d\n",
				event, attribute, value, value, attribute, k+1)
		}
		name := filepath.Join(dir, fmt.Sprintf("paper-%05d.yaml", i))
		if err := os.WriteFile(name, []byte(text.String()), 0o666); err != nil {
			b.Fatal(err)
		}
		files = append(files, name)
	}
	return files
}

// BenchmarkCheckSheets checks 2,000 sheets of 50 claims with every finding
// accepted, and reports how many times longer that takes than the YAML library
// takes to read them, on one processor and on all.
func BenchmarkCheckSheets(b *testing.B) {
	files := checkedSheets.write(b, enter(b))
	if status := run([]string{"resolve", "--accept-all", "--by", "Editor", "--reason", "known", "."}, strings.NewReader(""), io.Discard, os.Stderr); status != exitClean {
		b.Fatalf("accepting all: status %d", status)
	}
	againstLibrary(b, files)
}

// BenchmarkManySheets does the same with 20,000 sheets of 25 claims, without a
// record of decisions.
func BenchmarkManySheets(b *testing.B) {
	for _, short := range []bool{true, false} {
		b.Run(map[bool]string{true: "short", false: "long"}[short], func(b *testing.B) {
			againstLibrary(b, benchSheets{sheets: 20_000, claims: 25, short: short}.write(b, enter(b)))
		})
	}
}

// enter makes a folder and goes there.
func enter(b *testing.B) string {
	dir := b.TempDir()
	b.Chdir(dir)
	return dir
}

// againstLibrary checks the working directory and has the YAML library alone
// read its sheets, in turn.
func againstLibrary(b *testing.B, files []string) {
	var one, all time.Duration
	for b.Loop() {
		checkFor(b, "check", "-f", "line", "--fail-on", "never", ".")
		b.StopTimer()
		one += readYAML(b, files, 1)
		all += readYAML(b, files, runtime.GOMAXPROCS(0))
		b.StartTimer()
	}
	b.ReportMetric(float64(b.Elapsed())/float64(one), "×yaml-on-1")
	b.ReportMetric(float64(b.Elapsed())/float64(all), "×yaml-on-all")
}

// readYAML reads files as the library alone would, into its own nodes, on some
// processors, and returns how long that takes.
func readYAML(b *testing.B, files []string, processors int) time.Duration {
	begin := time.Now()
	var next atomic.Int64
	var wg sync.WaitGroup
	for range processors {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(files); i = int(next.Add(1)) - 1 {
				data, err := os.ReadFile(files[i])
				if err != nil {
					b.Error(err)
					return
				}
				var doc yaml.Node
				if err := yaml.Unmarshal(data, &doc); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(begin)
}

package facts

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// benchClaims is how many claims the benchmarks read; times are per claim.
const benchClaims = 100_000

// benchTable returns claims of five sources, cells separated by comma.
func benchTable(n int, comma string) string {
	var b strings.Builder
	row := func(cells ...string) { b.WriteString(strings.Join(cells, comma) + "\n") }
	row("topic", "source", "value", "hedge")
	for i := range n {
		hedge := ""
		if i%4 == 0 {
			hedge = "at least"
		}
		row(fmt.Sprintf("event-%07d/deaths", i%(n/5)), fmt.Sprintf("source-%d", i*5/n), fmt.Sprint(i%100_000), hedge)
	}
	return b.String()
}

func benchLines(n int) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	for i := range n {
		_ = enc.Encode(map[string]any{"topic": fmt.Sprintf("event-%07d/deaths", i%(n/5)), "source": fmt.Sprintf("source-%d", i*5/n), "value": i % 100_000})
	}
	return b.String()
}

func benchYAML(n int) string {
	var b strings.Builder
	b.WriteString("source: {id: s}\nfacts:\n")
	for i := range n {
		fmt.Fprintf(&b, "  event-%07d/deaths: {value: at least %d, at: line %d}\n", i, i%100_000, i)
	}
	return b.String()
}

func benchJSON(n int) string {
	var b strings.Builder
	b.WriteString(`{"source": {"id": "s"}, "facts": {`)
	for i := range n {
		if i > 0 {
			b.WriteString(",\n")
		}
		fmt.Fprintf(&b, `"event-%07d/deaths": {"value": "at least %d", "at": "line %d"}`, i, i%100_000, i)
	}
	b.WriteString("}}")
	return b.String()
}

func BenchmarkLoad(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"claims.csv", benchTable(benchClaims, ",")},
		{"claims.tsv", benchTable(benchClaims, "\t")},
		{"claims.jsonl", benchLines(benchClaims)},
		{"claims.yaml", benchYAML(benchClaims)},
		{"claims.json", benchJSON(benchClaims)},
	} {
		b.Run(strings.TrimPrefix(c.name, "claims."), func(b *testing.B) {
			fsys := fstest.MapFS{c.name: &fstest.MapFile{Data: []byte(c.text)}}
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				corpus, err := Load(LoadOptions{FS: fsys, Paths: []string{c.name}})
				if err != nil || len(corpus.Faults) > 0 || len(corpus.Claims) != benchClaims {
					b.Fatal(err, corpus.Faults, len(corpus.Claims))
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/benchClaims, "ns/claim")
		})
	}
}

// BenchmarkEncodingCSV is what BenchmarkLoad/csv is measured against.
func BenchmarkEncodingCSV(b *testing.B) {
	text := benchTable(benchClaims, ",")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if rows, err := csv.NewReader(strings.NewReader(text)).ReadAll(); err != nil || len(rows) != benchClaims+1 {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/benchClaims, "ns/claim")
}

// BenchmarkSplit cuts a table into cells and nothing more.
func BenchmarkSplit(b *testing.B) {
	f := &file{name: "claims.csv", text: benchTable(benchClaims, ",")}
	b.SetBytes(int64(len(f.text)))
	b.ReportAllocs()
	for b.Loop() {
		s := newSplitter(f, ',')
		for more := true; more; {
			_, _, more = s.next()
		}
	}
}

package statement

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"crosscheck/prose"
)

// article is news text of about size bytes.
func article(size int) []byte {
	const p = "At least 31 people died when the ferry’s engine failed off Port Alda on Monday, the coastguard said. “We heard them,” Gen. A. B. Ruiz told the mission at 5 p.m. local time. The vessel, 96.5 metres long, carried 204 passengers and 18 crew. It had left the island of Tresco in heavy seas, and nobody knew why the captain did not turn back when the weather service warned of high waves.\n\n"
	return []byte("Ferry sinks\n\n" + strings.Repeat(p, size/len(p)))
}

// BenchmarkExtract is what extract does with an article: the document, then
// its statements.
func BenchmarkExtract(b *testing.B) {
	data := article(1 << 20)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		d, _ := prose.Read("a.txt", data, prose.ReadOptions{Published: "2024-03-20"})
		Find(d, Options{})
	}
}

// BenchmarkArticles is the same of the seed articles, which have as many figures
// as articles have; the text above has nearly four times as many.
func BenchmarkArticles(b *testing.B) {
	paths, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "seeds", "*.txt"))
	if len(paths) == 0 {
		b.Skip("the seed articles are not beside the repository")
	}
	var articles [][]byte
	size := 0
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		articles, size = append(articles, data), size+len(data)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for i, data := range articles {
			d, _ := prose.Read(paths[i], data, prose.ReadOptions{Published: "2024-03-25"})
			Find(d, Options{})
		}
	}
}

// BenchmarkFind is the statements alone, of an article of usual length.
func BenchmarkFind(b *testing.B) {
	data := article(6 << 10)
	d, _ := prose.Read("a.txt", data, prose.ReadOptions{Published: "2024-03-20"})
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d, Options{})
	}
}

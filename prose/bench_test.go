package prose

import (
	"fmt"
	"strings"
	"testing"
)

func benchmarkRead(b *testing.B, name string, data []byte) {
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		Read(name, data, ReadOptions{})
	}
}

// story is news text of about size bytes, a line to a paragraph.
func story(size int) string {
	const p = "At least 31 people died when the ferry’s engine failed off Port Alda on Monday, the coastguard said. “We heard them,” Gen. A. B. Ruiz told the U.N. mission at 5 p.m. local time. The vessel, 96.5 metres long, carried 204 passengers and 18 crew.\n\n"
	return "Ferry sinks\n\n" + strings.Repeat(p, size/len(p))
}

func BenchmarkPlain(b *testing.B)    { benchmarkRead(b, "a.txt", []byte(story(1<<20))) }
func BenchmarkMarkdown(b *testing.B) { benchmarkRead(b, "a.md", []byte(story(1<<20))) }

func BenchmarkHTML(b *testing.B) {
	benchmarkRead(b, "a.html", []byte(inPage("<h1>Ferry</h1><p>"+strings.ReplaceAll(story(1<<20), "\n\n", "</p>\n<p>"))))
}

func BenchmarkDocx(b *testing.B) {
	var body strings.Builder
	for _, p := range strings.Split(story(1<<20), "\n\n") {
		fmt.Fprintf(&body, par, p)
	}
	benchmarkRead(b, "a.docx", docx(b, "word/document.xml", wordXML(body.String())))
}

package statement

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"crosscheck/prose"
)

// TestNextMeasure holds the measures that are found from token to token to
// those that the reader finds when it looks at every letter.
func TestNextMeasure(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 3000 {
		var b strings.Builder
		for range 1 + random.IntN(40) {
			b.WriteString(measurePieces[random.IntN(len(measurePieces))])
			if random.IntN(4) > 0 {
				b.WriteByte(' ')
			}
		}
		sameMeasures(t, b.String())
	}
	paths, _ := filepath.Glob(filepath.Join("..", "testdata", "clusters", "*", "*.txt"))
	if len(paths) == 0 {
		t.Fatal("no articles: the test would prove less than it says")
	}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		sameMeasures(t, string(text))
		sameMeasures(t, strings.ToUpper(string(text)))
	}
}

var measurePieces = strings.Split("5|10|1,000|.5|½|2024|1980s|one|two|no|few|hundreds of|million|m|k|22nd|a|an|the|of|in|on|at|by|to|as|that|about|"+
	"more than|at least|between|up to|some|nearly|not|just|earlier|last|next|the day|after|May|March|Sept.|Monday|Friday's|Q1|H2|S|US|$|€|S$20|km|"+
	"people|person|another|killed|-year-old|mid-|two-story|AK-47|B52|U.S.|naïve|café|it's|didn’t|p.m.|negative|magnitude|'90s|–|—|-|+|~|<|≥|−|"+
	"(|)|“|”|\"|'|’|,|.|…|?|;|:|/|%|#|_|\n|\n\n|\t|\u00a0|é|\xff|\u0301", "|")

func sameMeasures(t *testing.T, text string) {
	t.Helper()
	d, _ := prose.Read("a.txt", []byte(text), prose.ReadOptions{Published: "2024-03-20"})
	f := finder{Lexicon: Builtin(), doc: d, text: d.Text}
	for _, s := range d.Sentences {
		f.tokens, f.openings, f.opening = f.tokens[:0], f.openings[:0], 0
		r := sentence{}
		f.tokenise(&r, s.Span)
		r.tokEnd = int32(len(f.tokens))
		f.listOpenings(&r)
		f.sentenceText.Set(d.Text[:s.End])
		scan := measureScan{at: s.Start, end: int32(len(f.tokens))}
		for at := s.Start; ; {
			want, ok := f.reader.Find(d.Text[:s.End], at)
			got, found := f.nextMeasure(&scan)
			if ok != found || got.Start != want.Start || got.End != want.End || got.Value.Noun != want.Value.Noun {
				t.Fatalf("%q from %q: %q, want %q", d.Text[s.Start:s.End], d.Text[at:s.End], d.Text[got.Start:got.End], d.Text[want.Start:want.End])
			}
			if !ok {
				break
			}
			at = want.End
		}
	}
}

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The figures that sheets and draft of the benchmark state, of forty events.
var benchFigures = []struct{ attribute, sheet, sentence string }{
	{"deaths", "killed %d people", "The %s killed %d people, officials said, as crews searched the ruins along the river through the night."},
	{"injured", "%d people were injured", "At least %[2]d people were injured in the %[1]s, many of them badly, according to the regional hospital."},
	{"missing", "%d people were missing", "Another %[2]d people were missing after the %[1]s when the search was broken off at dusk because of the wind."},
	{"houses", "destroyed %d houses", "It destroyed %[2]d houses in the villages that the %[1]s had cut off from the main road to the coast."},
	{"evacuated", "%d people were evacuated", "The army said that %[2]d people were evacuated from the valley below before the %[1]s reached the dam."},
}

const benchEvents = 40

// writeDraftBench writes 200 sheets of so many events, the same in all of them or any of
// forty, and a draft of 10,000 words.
func writeDraftBench(t testing.TB, events int, same bool) {
	t.Helper()
	t.Chdir(t.TempDir())
	if err := os.Mkdir("sheets", 0o777); err != nil {
		t.Fatal(err)
	}
	event := func(i int) string { return fmt.Sprintf("%c%clen fire", 'A'+i%26, "aeiou"[i/26]) }
	figure := func(i, k, s int) int { return 101 + 7*i + 31*k + s%2 }
	for s := range 200 {
		var b strings.Builder
		fmt.Fprintf(&b, "source: {title: Paper %d, published: 2025-05-%02d}\nfacts:\n", s, 1+s%28)
		drawn := rand.New(rand.NewPCG(1, uint64(s))).Perm(benchEvents)
		for i := range events {
			if !same {
				i = drawn[i]
			}
			for k, f := range benchFigures {
				n := figure(i, k, s)
				fmt.Fprintf(&b, "  %s/%s: {value: %d, quote: %s, at: line %d}\n",
					strings.ReplaceAll(strings.ToLower(event(i)), " ", "-"), f.attribute, n, fmt.Sprintf(f.sheet, n), i+1)
			}
		}
		if err := os.WriteFile(filepath.Join("sheets", fmt.Sprintf("s%03d.yaml", s)), []byte(b.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var draft strings.Builder
	draft.WriteString("# A year of fires\n\n7 May 2025\n\n")
	for words := 0; words < 10_000; {
		for i := 0; i < benchEvents && words < 10_000; i++ {
			for k, f := range benchFigures {
				sentence := fmt.Sprintf(f.sentence, event(i), figure(i, k, 0))
				words += len(strings.Fields(sentence))
				draft.WriteString(sentence + " ")
			}
			draft.WriteString("\n\n")
		}
	}
	if err := os.WriteFile("draft.md", []byte(draft.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}

// BenchmarkDraft holds a draft of 10,000 words against 200 sheets, and gives
// how many times as long that takes as to check the sheets.
func BenchmarkDraft(b *testing.B) {
	for _, events := range []int{2, 4, 10, benchEvents} {
		for _, same := range []bool{true, false} {
			name := fmt.Sprintf("%d-claims", events*len(benchFigures))
			if events < benchEvents {
				name += map[bool]string{true: "-same-events", false: "-any-events"}[same]
			} else if same {
				continue // all events are the same
			}
			b.Run(name, func(b *testing.B) { benchmarkDraft(b, events, same) })
		}
	}
}

func benchmarkDraft(b *testing.B, events int, same bool) {
	writeDraftBench(b, events, same)
	timed := func(args ...string) time.Duration {
		start := time.Now()
		if run(args, strings.NewReader(""), io.Discard, io.Discard) == exitTrouble {
			b.Fatal(args, " failed")
		}
		return time.Since(start)
	}
	var check, draft time.Duration
	for b.Loop() {
		check += timed("check", "-f", "json", "--no-topics", "sheets")
		draft += timed("draft", "draft.md", "--against", "sheets", "-f", "json", "--no-topics")
	}
	b.ReportMetric(float64(check.Milliseconds())/float64(b.N), "check-ms")
	b.ReportMetric(float64(draft.Milliseconds())/float64(b.N), "draft-ms")
	b.ReportMetric(float64(draft)/float64(check), "times-check")
}

// TestDraftOfManyEvents holds that what a draft tells of forty fires, or of fifteen, is held
// against what sheets say of the same fire, and of no other, though all are told alike.
func TestDraftOfManyEvents(t *testing.T) {
	for _, same := range []bool{true, false} {
		writeDraftBench(t, 2, same)
		long, err := os.ReadFile("draft.md")
		if err != nil {
			t.Fatal(err)
		}
		holdFires(t, same, 500)
		if err := os.WriteFile("draft.md", long[:8000], 0o666); err != nil {
			t.Fatal(err)
		}
		holdFires(t, same, 70)
	}
}

// holdFires holds so many claims of a draft against the sheets, and what comes of it.
func holdFires(t *testing.T, same bool, claims int) {
	var doc struct {
		Checked []struct{ Verdict string }
	}
	got := runIn([]string{"draft", "draft.md", "--against", "sheets", "-f", "json"}, "")
	if err := json.Unmarshal([]byte(got.Stdout), &doc); err != nil {
		t.Fatal(err)
	}
	verdicts := map[string]int{}
	for _, c := range doc.Checked {
		verdicts[c.Verdict]++
	}
	if len(doc.Checked) < claims || verdicts["contradicted"] > 0 || same == (verdicts["unsourced"] == 0) || verdicts["supported"]+verdicts["disputed"] < 10 {
		t.Errorf("the same events %v: %v", same, verdicts)
	}
}

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// articlesToExtract are the articles of the clusters and of the seeds.
func articlesToExtract(t testing.TB) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{"prose/testdata/clusters/*/*", "../shared/seeds/*.txt", "docs/example/*.md"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			if facts.IsTextName(f) {
				all = append(all, f)
			}
		}
	}
	if len(all) < 10 {
		t.Fatal("no articles: the test would prove nothing")
	}
	return all
}

// TestExtractRoundTrip holds that a proposed sheet is read without faults, and
// says what the list of claims says, at the same lines; that checking it finds
// no quote that says something else than its value; and that it is written in
// the canonical form.
func TestExtractRoundTrip(t *testing.T) {
	for _, file := range articlesToExtract(t) {
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			roundTrip(t, file)
		})
	}
}

func roundTrip(t *testing.T, file string) {
	t.Helper()
	sheet := runIn([]string{"extract", file}, "")
	if sheet.Status != exitClean {
		t.Fatalf("%s: status %d: %s", file, sheet.Status, sheet.Stderr)
	}
	corpus, err := facts.Parse(filepath.ToSlash(file)+".yaml", []byte(sheet.Stdout), facts.LoadOptions{})
	if err != nil || len(corpus.Faults) > 0 {
		t.Errorf("%s: %v %v", file, err, corpus.Faults)
	}
	compareExtracted(t, file, sheet.Stdout, corpus)
	checked := runIn([]string{"check", "-f", "line", "--fail-on", "misread,misquote", "--stdin-name", "s.yaml", "-"}, sheet.Stdout)
	if checked.Status != exitClean {
		t.Errorf("%s: %s%s", file, checked.Stdout, checked.Stderr)
	}
	if again := runIn([]string{"fmt", "-"}, sheet.Stdout); again.Stdout != sheet.Stdout {
		t.Errorf("%s: fmt would write it otherwise: %s", file, again.Stderr)
	}
}

// extracted is what the test looks at of "extract -f json".
type extracted struct {
	Claims []struct {
		Topic, Value, At, Kind string
		Quote                  *string
		Lo, Hi                 any
		Confidence             float64
	}
}

func compareExtracted(t *testing.T, file, sheet string, corpus *facts.Corpus) {
	t.Helper()
	var list extracted
	if err := json.Unmarshal([]byte(runIn([]string{"extract", "-f", "json", file}, "").Stdout), &list); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	at := map[string]int{}
	for _, c := range corpus.Claims {
		at[c.Topic+"|"+c.At+"|"+c.Quote]++
	}
	for _, c := range list.Claims {
		key := c.Topic + "|" + c.At + "|" + *c.Quote
		if at[key]--; at[key] < 0 && !strings.Contains(sheet, "# "+c.Topic+", "+c.At+": ") {
			t.Errorf("%s: the sheet lacks %q at %s of %s", file, c.Value, c.At, c.Topic)
		}
		if c.Confidence <= 0 || c.Confidence > 1 {
			t.Errorf("%s: %q has the confidence %v", file, c.Value, c.Confidence)
		}
	}
}

// TestExtractValues holds that the values of a sheet are those of the article,
// however they are written there.
func TestExtractValues(t *testing.T) {
	article := "PORT ALDA, 7 May 2025 — The twin bombings in Alda killed 31 people on Saturday. No one was hurt in 2017. The school was founded in 1998.\n"
	got := runIn([]string{"extract", "--stdin-name", "a.txt", "-"}, article)
	corpus, err := facts.Parse("a.yaml", []byte(got.Stdout), facts.LoadOptions{})
	if err != nil || len(corpus.Faults) > 0 || len(corpus.Claims) < 3 {
		t.Fatalf("%v %v\n%s", err, corpus.Faults, got.Stdout)
	}
	for _, c := range corpus.Claims {
		if c.Value.Set == nil && c.Value.Kind != measure.Text {
			t.Errorf("%q means nothing:\n%s", c.Value.Text, got.Stdout)
		}
	}
}

// TestExtractWords: a value that stands in its quote is not said to be worked out.
func TestExtractWords(t *testing.T) {
	got := runIn([]string{"extract", "--stdin-name", "a.txt", "-"}, "Harbour fire in Dorvik\n\nThe hall was built in 1968 and was overhauled in 2019.\n")
	if !strings.Contains(got.Stdout, "value: in 1968") || strings.Contains(got.Stdout, "derived") {
		t.Error(got.Stdout)
	}
}

// TestExtractConversion: a figure with its conversion is listed by itself, with
// both in its quote.
func TestExtractConversion(t *testing.T) {
	got := runIn([]string{"extract", "--stdin-name", "a.txt", "-"}, "The landslide in Dorvik was 600 metres (2,000 feet) wide.\n").Stdout
	for _, line := range []string{"value: 600 metres #", "quote: 600 metres (2,000 feet) wide\n"} {
		if !strings.Contains(got, line) {
			t.Errorf("%q is not in the sheet:\n%s", line, got)
		}
	}
}

// TestExtractUnknownYear: "a year earlier" counts from "last year", of which an article
// without a date does not say which it is, and not from a year named before.
func TestExtractUnknownYear(t *testing.T) {
	got := runIn([]string{"extract", "--stdin-name", "a.txt", "-"}, "In 2007 the line was closed. The railway lost 84 million euros last year, compared with a profit of 12 million euros a year earlier.\n").Stdout
	if !strings.Contains(got, "value: a year earlier #") || strings.Contains(got, "2006") {
		t.Error(got)
	}
}

// TestExtractPounds: money in pounds keeps its hedge where a sheet would make a weight of it.
func TestExtractPounds(t *testing.T) {
	got := runIn([]string{"extract", "--stdin-name", "a.txt", "-"}, "The rescue of the airline will cost about 60 million pounds, the minister said.\n").Stdout
	if !strings.Contains(got, "value: about 60 million pounds sterling #") {
		t.Error(got)
	}
}

// TestExtractHostile holds that whatever an article says, the sheet is a sheet.
func TestExtractHostile(t *testing.T) {
	for _, name := range []string{`x: [1]`, `"q`, `{a: b}`, "- x", "# c", "&a *b", "yes", "~", "\u2028\u0085", "a\tb", "🜁 fire", "%TAG", "'s", "<!-- -->", "null", "\u202egnp.exe", "@x", "`x`", "| >", "...", "---"} {
		article := "# " + name + " burns\n\n" + "PORT ALDA, 7 May 2025 — The " + name + " fire killed 31 people, said " + name + ". At least 40 people in " + name + " were injured, the “" + name + "” said.\n"
		got := runIn([]string{"extract", "--stdin-name", "a.md", "-"}, article)
		corpus, err := facts.Parse("a.yaml", []byte(got.Stdout), facts.LoadOptions{})
		if err != nil || len(corpus.Faults) > 0 {
			t.Errorf("%q: %v %v\n%s", name, err, corpus.Faults, got.Stdout)
			continue
		}
		n := 0
		for _, c := range corpus.Claims {
			if c.Value.Text == "31" || strings.EqualFold(c.Value.Text, "at least 40") {
				n++
			}
		}
		if n < 1 { // “~” makes one of them say something else
			t.Errorf("%q: the sheet lacks the figures:\n%s", name, got.Stdout)
		}
		if strings.ContainsAny(got.Stdout, "\x1b\x00\u0085") {
			t.Errorf("%q: a control character in %q", name, got.Stdout)
		}
	}
}

// TestExtractDeclared holds that topics are named as topics.yaml does, where
// what they say fits, and that --output names the text.
func TestExtractDeclared(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("topics.yaml", "topics:\n  ferry-fire/deaths: {label: Death toll}\n  ferry-fire/injured: {}\n  bridge-collapse/deaths: {}\n")
	write("texts/a.txt", "Ferry fire off Port Alda\n\nPORT ALDA, 7 May 2025 — A fire on a ferry off Port Alda killed 31 people on Saturday. Nearly 100 people were injured in the fire.\n")
	t.Chdir(dir)
	if err := os.Mkdir("sheets", 0o777); err != nil {
		t.Fatal(err)
	}
	if got := runIn([]string{"extract", "-o", "sheets/a.yaml", "texts/a.txt"}, ""); got.Status != exitClean || got.Stdout != "" {
		t.Fatalf("%+v", got)
	}
	sheet := content("sheets/a.yaml")
	for _, want := range []string{"  text: ../texts/a.txt\n", "  ferry-fire/deaths:\n", "  ferry-fire/injured:\n"} {
		if !strings.Contains(sheet, want) {
			t.Errorf("%q is missing in\n%s", want, sheet)
		}
	}
	if got := runIn([]string{"check", "-f", "line", "--fail-on", "misquote,misread", "sheets"}, ""); got.Status != exitClean {
		t.Errorf("check: %+v\n%s", got, sheet)
	}
}

func TestExtractUsage(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"extract", "extract needs an article"},
		{"extract --lines a.txt", "--lines goes with --measures"},
		{"extract -f xml a.txt", `unknown format "xml"`},
		{"extract a.txt b.txt", "a sheet is of one article"},
		{"extract no-such.txt", "no-such.txt"},
		{"extract --published x docs/example/story.md", "is not FILE=DATE"},
	} {
		got := runIn(strings.Fields(c.args), "")
		if got.Status != exitTrouble || !strings.Contains(got.Stderr, c.want) {
			t.Errorf("%s: %+v, want %q", c.args, got, c.want)
		}
	}
}

// TestExtractClocks holds that a sheet has hours as the article tells them, though it
// tells by another how far ahead of Greenwich its clocks are.
func TestExtractClocks(t *testing.T) {
	file := filepath.Join(t.TempDir(), "quake.txt")
	text := "Quake shakes Dorvik\n\nAn earthquake shook Dorvik. It struck at 3:52 a.m. (0052 GMT). A second quake struck at 01:20 GMT, a third around 2100 GMT.\n"
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	roundTrip(t, file)
	got := runIn([]string{"extract", file}, "").Stdout
	for _, want := range []string{"value: 3:52 a.m. (0052 GMT) ", "value: 01:20 GMT ", "value: around 2100 GMT "} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

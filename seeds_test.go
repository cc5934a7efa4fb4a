package main

import (
	"encoding/json"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// seedsJSON is what check -f json says of the seeds, notes included.
func seedsJSON(t *testing.T, paths ...string) string {
	t.Helper()
	plainTerminal(t)
	got := runIn(append([]string{"check", "-f", "json", "--show", "note"}, paths...), "")
	if got.Stderr != "" || got.Status != exitFindings {
		t.Fatalf("status %d, stderr:\n%s", got.Status, got.Stderr)
	}
	return got.Stdout
}

func TestSeedsSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("report/schema/report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(seedsJSON(t, "seeds")))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(doc); err != nil {
		t.Error(err)
	}
}

// TestSeedsCounts holds that the counts of the summary add up.
func TestSeedsCounts(t *testing.T) {
	var doc struct {
		Sources []struct {
			Role   string
			Claims int
		}
		Summary struct {
			Sources, Topics, Claims, Findings, Shown int
			Kinds, Statuses                          map[string]int
		}
		Topics   []struct{ Claims int }
		Findings []struct{}
	}
	if err := json.Unmarshal([]byte(seedsJSON(t, "seeds")), &doc); err != nil {
		t.Fatal(err)
	}
	sum := func(counts map[string]int) (n int) {
		for _, c := range counts {
			n += c
		}
		return n
	}
	sources, bySource, byTopic := 0, 0, 0
	for _, s := range doc.Sources {
		if s.Role == "source" {
			sources, bySource = sources+1, bySource+s.Claims
		}
	}
	for _, topic := range doc.Topics {
		byTopic += topic.Claims
	}
	s := doc.Summary
	for _, x := range []struct {
		what       string
		said, have int
	}{
		{"sources", s.Sources, sources},
		{"claims by source", s.Claims, bySource},
		{"claims by topic", s.Claims, byTopic},
		{"topics", s.Topics, len(doc.Topics)},
		{"topics by status", s.Topics, sum(s.Statuses)},
		{"findings by kind", s.Findings, sum(s.Kinds)},
		{"findings shown", s.Shown, len(doc.Findings)},
	} {
		if x.said != x.have {
			t.Errorf("%s: the summary says %d, there are %d", x.what, x.said, x.have)
		}
	}
}

// TestSeedsDeterminism holds that the bytes depend on neither the run, nor the
// number of processors, nor the order of paths.
func TestSeedsDeterminism(t *testing.T) {
	want := seedsJSON(t, "seeds")
	before := runtime.GOMAXPROCS(1)
	alone := seedsJSON(t, "seeds")
	runtime.GOMAXPROCS(before)
	files, err := filepath.Glob("seeds/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no seeds (%v)", err)
	}
	files = slices.DeleteFunc(files, func(f string) bool { return f == filepath.FromSlash("seeds/topics.yaml") })
	slices.Reverse(files)
	for name, got := range map[string]string{"on one processor": alone, "again": seedsJSON(t, "seeds")} {
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if diff := cmp.Diff(findingsOf(t, want), findingsOf(t, seedsJSON(t, files...))); diff != "" {
		t.Errorf("with the paths turned round (-want +got):\n%s", diff)
	}
}

func findingsOf(t *testing.T, text string) any {
	t.Helper()
	var doc map[string]any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	return doc["findings"]
}

// TestDemo holds that the embedded seeds say the same as the folder.
func TestDemo(t *testing.T) {
	plainTerminal(t)
	demo := runIn([]string{"demo", "-f", "line", "--show", "note"}, "")
	check := runIn([]string{"check", "-f", "line", "--show", "note", "seeds"}, "")
	check.Stdout = strings.ReplaceAll(check.Stdout, "seeds/", "")
	if diff := cmp.Diff(check, demo); diff != "" {
		t.Errorf("demo differs from check seeds (-check +demo):\n%s", diff)
	}
}

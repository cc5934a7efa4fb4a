package topic

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSportKinds holds what two reports on one contest are at odds about, for
// many kinds of sport: each pair tells much that only looks alike. The files
// have the two reports and then, line by line, what is found; not all that
// differs is.
func TestSportKinds(t *testing.T) {
	files, err := filepath.Glob("testdata/sport/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no reports in testdata/sport", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text, want, _ := strings.Cut(strings.TrimPrefix(string(data), "-- a --\n"), "-- at odds --\n")
		a, b, _ := strings.Cut(text, "-- b --\n")
		if got := strings.Join(append(conflicts(articlesOf(a, b)), ""), "\n"); got != want {
			t.Errorf("%s: found\n%swant\n%s", file, got, want)
		}
	}
}

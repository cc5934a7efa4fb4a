package statement

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"crosscheck/prose"
)

// TestBlocks holds that it makes no difference how many sentences are read at once.
func TestBlocks(t *testing.T) {
	defer func(was int) { block = was }(block)
	paths, _ := filepath.Glob(filepath.Join("..", "testdata", "clusters", "*", "*.txt"))
	if len(paths) == 0 {
		t.Fatal("no articles: the test would prove nothing")
	}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		d, _ := prose.Read("a.txt", text, prose.ReadOptions{Published: "2024-03-20"})
		block = len(d.Sentences)
		want := Find(d, Options{})
		for _, block = range []int{1, 5} {
			if got := Find(d, Options{}); !reflect.DeepEqual(got, want) {
				t.Fatalf("%s: %d statements in blocks of %d, %d at once, or others", filepath.Base(p), len(got), block, len(want))
			}
		}
	}
}

package facts

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// Files made to grow without bounds have a bounded outcome.
func TestBombs(t *testing.T) {
	laughs := "facts:\n  a: &a [x, x]\n"
	for i := 'b'; i <= 'z'; i++ {
		laughs += fmt.Sprintf("  %c: &%c [*%c, *%c]\n", i, i, i-1, i-1)
	}
	claims := "facts:\n  a: &a [" + strings.Repeat("{value: 1},", 2000) + "]\n"
	merges := "facts:\n  a/b: &m0 {value: 1}\n"
	for i := 1; i < 500; i++ {
		merges += fmt.Sprintf("  a/b%d: &m%d {<<: *m%d, key%d: 1}\n", i, i, i-1, i)
	}
	for i := range 60 {
		claims += fmt.Sprintf("  a%d: *a\n", i)
	}
	for _, c := range []struct{ name, text, want string }{
		{"laughs", laughs, "a list holds texts and numbers only"},
		{"claims", claims, "too many claims through aliases"},
		{"merges", merges, "too many fields merged by <<"},
		{"flow", "facts: " + strings.Repeat("{a: ", 9000), "or a bracket is not closed"},
		{"block", strings.Repeat("- ", 11000) + "x\n", "nested too deep"},
	} {
		got, err := Parse("a.yaml", []byte(c.text), LoadOptions{FS: fstest.MapFS{}})
		if err != nil {
			t.Fatal(err)
		}
		var all strings.Builder
		for _, f := range got.Faults {
			all.WriteString(f.Msg + "\n")
		}
		if !strings.Contains(all.String(), c.want) || len(got.Claims) > 110_000+len(c.text) {
			t.Errorf("%s: %d claims, faults %.300q", c.name, len(got.Claims), all.String())
		}
	}
}

package facts

import (
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

// load reads files given by name and text.
func load(t testing.TB, opt LoadOptions, files map[string]string) *Corpus {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	opt.FS = fsys
	if opt.Paths == nil {
		opt.Paths = []string{"."}
	}
	c, err := Load(opt)
	if err != nil {
		t.Fatal(err)
	}
	checkPositions(t, c, files)
	return c
}

// checkPositions checks that line, column and offset of everything agree.
func checkPositions(t testing.TB, c *Corpus, files map[string]string) {
	t.Helper()
	check := func(what string, p Pos) {
		text, ok := files[p.File]
		if !ok || p.Line == 0 {
			return
		}
		if p.Offset < 0 || p.Length < 0 || p.Offset+p.Length > len(text) {
			t.Fatalf("%s: %+v outside the file of %d bytes", what, p, len(text))
		}
		line := 1 + strings.Count(text[:p.Offset], "\n")
		column := p.Offset - strings.LastIndexByte(text[:p.Offset], '\n')
		if line != p.Line || column != p.Column {
			t.Errorf("%s: %s with offset %d, which is %d:%d", what, p, p.Offset, line, column)
		}
		if strings.Contains(text[p.Offset:p.Offset+p.Length], "\n") {
			t.Errorf("%s: %s of length %d crosses a line", what, p, p.Length)
		}
	}
	for _, f := range c.Faults {
		check(f.Msg, f.Pos)
	}
	for _, s := range c.Sources {
		check("source "+s.ID, s.Pos)
		check("text of "+s.ID, s.TextPos)
	}
	for _, cl := range c.Claims {
		check("value "+cl.Value.Text, cl.Pos)
		check("topic "+cl.Topic, cl.TopicPos())
		check("quote "+cl.Quote, cl.QuotePos)
		check("at "+cl.At, cl.AtPos)
	}
}

func TestSheetForms(t *testing.T) {
	c := load(t, LoadOptions{}, map[string]string{"slate.yaml": `source: {title: Why, role: reference, via: [ap, afp], text: a/slate.txt}
facts:
  crocus-attack/deaths: 137
  crocus-attack/injured: {value: "at least 100", quote: 'injuring ''at least'' 100', at: line 6, scope: wounded}
  kabul-airport/deaths:
    - {value: 183}
    - {value: more than 180, derived: true, note: 170 + 13}
`, "a/slate.txt": "x"})
	if len(c.Faults) > 0 {
		t.Fatal(c.Faults)
	}
	src := c.Sources[0]
	if src.ID != "slate" || src.Role != RoleReference || len(src.Via) != 2 || src.TextPath != "a/slate.txt" {
		t.Errorf("source: %+v", src)
	}
	want := []string{"slate.yaml:3:25 137 3", "slate.yaml:4:34 at least 100 14", "slate.yaml:6:15 183 3", "slate.yaml:7:15 more than 180 13"}
	for i, cl := range c.Claims {
		if got := cl.Pos.String() + " " + cl.Value.Text + " " + strconv.Itoa(cl.Pos.Length); got != want[i] {
			t.Errorf("claim %d: got %s, want %s", i, got, want[i])
		}
	}
	if q := c.Claims[1]; q.Quote != "injuring 'at least' 100" || q.At != "line 6" || q.Scope != "wounded" {
		t.Errorf("context: %+v", q.Context)
	}
	if !c.Claims[3].Derived {
		t.Error("derived is lost")
	}
}

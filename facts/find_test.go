package facts

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
)

// write makes files in a new folder and returns the folder.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// read loads paths and returns the ids of sources, in order.
func read(t *testing.T, dir string, paths ...string) (*Corpus, string) {
	t.Helper()
	t.Chdir(dir)
	c, err := Load(LoadOptions{Paths: paths})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, s := range c.Sources {
		ids = append(ids, s.ID)
	}
	return c, strings.Join(ids, " ")
}

const oneFact = "facts: {a/b: 1}"

func TestOrder(t *testing.T) {
	dir := write(t, map[string]string{"d/b.yaml": oneFact, "d/a-b/x.yml": oneFact, "d/a/y.YAML": oneFact, "d/a.json": `{"facts": {"a/b": 1}}`, "e.yaml": oneFact})
	for _, c := range []struct{ paths, want string }{
		{"d", "x a y b"},          // byte order of paths: - before . before /
		{"d/b.yaml d", "b x a y"}, // the order of paths is the order asked for; nothing is read twice
		{"./d/../d d/a", "x a y b"},
		{"e.yaml e.yaml ./e.yaml", "e"},
		{".", "x a y b e"},
	} {
		if _, got := read(t, dir, strings.Fields(c.paths)...); got != c.want {
			t.Errorf("%s: got %s, want %s", c.paths, got, c.want)
		}
	}
	c, _ := read(t, dir, "./d/b.yaml", "d/a")
	if got := c.Sources[0].Pos.File + " " + c.Sources[1].Pos.File; got != "./d/b.yaml d/a/y.YAML" {
		t.Errorf("names as given: %s", got)
	}
}

func TestLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need rights on Windows")
	}
	dir := write(t, map[string]string{"d/a.yaml": oneFact, "far/b.yaml": oneFact})
	for link, target := range map[string]string{"d/circle": "..", "d/self": ".", "d/far": "../far", "d/again.yaml": "a.yaml", "d/loop.yaml": "loop.yaml", "d/gone.yaml": "nowhere", "d/gone.txt": "nowhere"} {
		if err := os.Symlink(target, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	c, got := read(t, dir, "d")
	if got != "a b" {
		t.Errorf("read %s", got)
	}
	if len(c.Faults) != 2 || c.Faults[0].Pos.File != "d/gone.yaml" || c.Faults[1].Pos.File != "d/loop.yaml" {
		t.Errorf("faults: %v", c.Faults)
	}
}

func TestMissingPath(t *testing.T) {
	t.Chdir(write(t, map[string]string{"a.yaml": oneFact}))
	c, err := Load(LoadOptions{Paths: []string{"nowhere", "a.yaml", "gone.yaml"}})
	if err == nil || err.Error() != "nowhere: no such file or directory\ngone.yaml: no such file or directory" && runtime.GOOS != "windows" {
		t.Errorf("error: %v", err)
	}
	if len(c.Claims) != 1 {
		t.Error("the rest is still read")
	}
	if _, err := Load(LoadOptions{Paths: []string{"a.yaml"}, Topics: "nowhere.yaml"}); err == nil {
		t.Error("a missing topics file is no error")
	}
}

func TestNoSheets(t *testing.T) {
	dir := write(t, map[string]string{"d/x.txt": "", "d/.a.yaml": oneFact, "odd.xyz": "x"})
	c, _ := read(t, dir, "d", "odd.xyz")
	if len(c.Faults) != 2 || c.Faults[0].Msg != "no sheets in this folder" || c.Faults[1].Msg != "an unknown kind of file" {
		t.Error(c.Faults)
	}
}

func TestTextsAreKept(t *testing.T) {
	dir := write(t, map[string]string{"d/x.txt": "", "a.md": "# x"})
	c, _ := read(t, dir, "a.md", "d/x.txt", "a.md")
	if got := strings.Join(c.Texts, " "); got != "a.md d/x.txt" {
		t.Error(got)
	}
}

// topics.yaml is found in the folders given, else upward from each path.
func TestTopicsFound(t *testing.T) {
	files := map[string]string{"p/topics.yaml": "topics: {a/b: {label: P}}", "p/q/a.yaml": oneFact,
		"r/topics.yml": "topics: {a/b: {label: R}}", "r/s/b.yaml": oneFact, "own.yaml": "topics: {a/b: {label: Own}}"}
	dir := write(t, files)
	for _, c := range []struct{ paths, want string }{
		{"p", "p/topics.yaml P"},
		{"p/q", "p/topics.yaml P"},
		{"p/q/a.yaml", "p/topics.yaml P"},
		{"r/s", "r/topics.yml R"},
		{"p/q/a.yaml p/topics.yaml", "p/topics.yaml P"},
		{"p r/s", "p/topics.yaml P"},
	} {
		got, _ := read(t, dir, strings.Fields(c.paths)...)
		if s := got.Topics.File + " " + got.Topics.Find("a/b").Label; s != c.want || len(got.Faults) > 0 {
			t.Errorf("%s: got %s, want %s; %v", c.paths, s, c.want, got.Faults)
		}
	}
	got, err := Load(LoadOptions{Paths: []string{"p"}, Topics: "own.yaml"})
	if err != nil || got.Topics.Find("a/b").Label != "Own" || len(got.Faults) > 0 || got.Skipped > 0 {
		t.Error(err, got.Topics, got.Faults)
	}
	// From inside the folder, upward is to its parents.
	t.Chdir(filepath.Join(dir, "p", "q"))
	if got, err := Load(LoadOptions{Paths: []string{"."}}); err != nil || got.Topics.Find("a/b") == nil || !strings.HasSuffix(got.Topics.File, "p/topics.yaml") {
		t.Error(err, got.Topics)
	}
}

func TestStdin(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"", "facts: {a/b: 1}", "stdin stdin:1:14"},
		{"", `{"facts": {"a/b": 1}}`, "stdin stdin:1:19"},
		{"", `{"topic": "a/b", "source": "s", "value": 1}` + "\n", "s stdin:1:42"},
		{"", "topic,source,value\na/b,s,1\n", "s stdin:2:7"},
		{"", "value\ttopic\tsource\n1\ta/b\ts\n", "s stdin:2:1"},
		{"x/y.csv", "topic,source,value\na/b,s,1\n", "s x/y.csv:2:7"},
		{"slate.yaml", "facts: {a/b: 1}", "slate slate.yaml:1:14"},
	} {
		got, err := Load(LoadOptions{Paths: []string{"-", "-"}, Stdin: strings.NewReader(c.text), StdinName: c.name, FS: fstest.MapFS{}})
		if err != nil || len(got.Faults) > 0 || len(got.Claims) != 1 {
			t.Errorf("%s: %v %v", c.text, err, got.Faults)
			continue
		}
		if s := got.Sources[0].ID + " " + got.Claims[0].Pos.String(); s != c.want {
			t.Errorf("%s: got %s, want %s", c.text, s, c.want)
		}
	}
}

// Standard input under a file's name stands for that file, and finds the
// topics that the file would find.
func TestStdinStandsForFile(t *testing.T) {
	t.Chdir(write(t, map[string]string{"p/topics.yaml": "topics: {a/b: {label: P}}", "p/q/a.yaml": oneFact, "p/q/b.yaml": oneFact}))
	c, err := Parse("p/q/a.yaml", []byte("facts: {a/b: 2}"), LoadOptions{})
	if err != nil || len(c.Claims) != 1 || c.Topics.File != "p/topics.yaml" {
		t.Error(err, c)
	}
	c, err = Load(LoadOptions{Paths: []string{"-", "p"}, Stdin: strings.NewReader("facts: {a/b: 2}"), StdinName: "p/q/a.yaml"})
	if err != nil || len(c.Claims) != 2 || c.Claims[0].Value.Text != "2" || len(c.Faults) > 0 {
		t.Error(err, c.Faults, len(c.Claims))
	}
}

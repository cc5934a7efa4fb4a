package facts

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"
)

// restless is a file system whose files are not what they were when they were
// listed: one that is opened is another one than was looked at.
type restless struct {
	fstest.MapFS
	then map[string]*fstest.MapFile // by name; nil: it is gone
	fail map[string]error           // after half of it is read
}

func (r restless) Open(name string) (fs.File, error) {
	if f, ok := r.then[name]; ok {
		if f == nil {
			return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
		}
		return fstest.MapFS{name: f}.Open(name)
	}
	f, err := r.MapFS.Open(name)
	if bad := r.fail[name]; err == nil && bad != nil {
		return &failing{f, bad, 0}, nil
	}
	return f, err
}

func (r restless) Stat(name string) (fs.FileInfo, error) {
	if bad := r.fail["stat "+name]; bad != nil {
		return nil, &fs.PathError{Op: "stat", Path: name, Err: bad}
	}
	return r.MapFS.Stat(name)
}

func (r restless) ReadDir(name string) ([]fs.DirEntry, error) {
	if bad := r.fail["list "+name]; bad != nil {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: bad}
	}
	return r.MapFS.ReadDir(name)
}

type failing struct {
	fs.File
	err  error
	read int
}

func (f *failing) Read(p []byte) (int, error) {
	if f.read > 0 {
		return 0, &fs.PathError{Op: "read", Path: "x", Err: f.err}
	}
	n, err := f.File.Read(p[:min(len(p), 8)])
	f.read += n
	return n, err
}

// TestChanging holds that a file that changes, shrinks, grows, vanishes or
// breaks while it is read is a fault that names it, and that the rest is read.
func TestChanging(t *testing.T) {
	const was, longer = "facts: {a/b: 12345}\n", "facts: {a/b: 12345, c/d: 6}\n"
	now, later := time.Unix(1_700_000_000, 0), time.Unix(1_700_000_001, 0)
	file := func(text string, at time.Time) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(text), ModTime: at}
	}
	broken := errors.New("input/output error")
	for _, c := range []struct {
		name string
		then map[string]*fstest.MapFile
		fail map[string]error
		want string
	}{
		{"as it was", nil, nil, ""},
		{"shorter", map[string]*fstest.MapFile{"d/a.yaml": file("facts: {a/b: 1", now)}, nil, "the file changed while it was read"},
		{"longer", map[string]*fstest.MapFile{"d/a.yaml": file(longer, now)}, nil, "the file changed while it was read"},
		{"as long, written anew", map[string]*fstest.MapFile{"d/a.yaml": file(strings.Replace(was, "12345", "54321", 1), later)}, nil, "the file changed while it was read"},
		{"emptied", map[string]*fstest.MapFile{"d/a.yaml": file("", later)}, nil, "the file changed while it was read"},
		{"gone", map[string]*fstest.MapFile{"d/a.yaml": nil}, nil, "file does not exist"},
		{"broken", nil, map[string]error{"d/a.yaml": broken}, "input/output error"},
		{"cannot be looked at", nil, map[string]error{"stat d/a.yaml": fs.ErrPermission}, "permission denied"},
		{"cannot be opened", nil, map[string]error{"stat d/a.yaml": broken}, "input/output error"},
	} {
		fsys := restless{fstest.MapFS{"d/a.yaml": file(was, now), "d/b.yaml": file("facts: {a/b: 2}", now)}, c.then, c.fail}
		got, err := Load(LoadOptions{Paths: []string{"d"}, FS: fsys})
		if err != nil || len(got.Sources) == 0 || got.Sources[len(got.Sources)-1].ID != "b" {
			t.Errorf("%s: the rest is not read: %v %v", c.name, err, got.Sources)
		}
		said := ""
		for _, f := range got.Faults {
			said += f.Pos.String() + ": " + f.Msg
		}
		if c.want == "" && said != "" || c.want != "" && !strings.Contains(said, "d/a.yaml: the file cannot be read: ") || !strings.Contains(said, strings.Replace(c.want, "permission denied", "permission", 1)) {
			t.Errorf("%s, in a folder: %q, want %q", c.name, said, c.want)
		}
		_, err = Load(LoadOptions{Paths: []string{"d/a.yaml"}, FS: fsys})
		if c.want != "" && (err == nil || !strings.HasPrefix(err.Error(), "d/a.yaml: ")) {
			t.Errorf("%s, named: %v, want %q", c.name, err, c.want)
		}
	}
	// A folder that cannot be listed is one fault; the others are read.
	fsys := restless{fstest.MapFS{"d/a.yaml": file(was, now), "d/e/b.yaml": file("facts: {a/b: 2}", now)}, nil, map[string]error{"list d/e": fs.ErrPermission}}
	got, err := Load(LoadOptions{Paths: []string{"d"}, FS: fsys})
	if err != nil || len(got.Claims) != 1 || len(got.Faults) != 1 || got.Faults[0].Pos.File != "d/e" || !strings.HasPrefix(got.Faults[0].Msg, "the folder cannot be read: ") {
		t.Errorf("%v %v", err, got.Faults)
	}
}

// TestTextsNamed holds which files a sheet can have read by naming them as its
// text: none that does not end like a text, whatever it is called on the way.
func TestTextsNamed(t *testing.T) {
	dir := write(t, map[string]string{"d/a.txt": "Killed 3.", "d/secret": "token = 3", "d/.git/config": "token = 3", "d/up.md": "Killed 3."})
	t.Chdir(dir)
	for link, target := range map[string]string{"d/link.txt": "secret", "d/good.txt": "a.txt"} {
		if err := os.Symlink(target, link); err != nil {
			t.Skip("no links here:", err)
		}
	}
	for _, c := range []struct{ text, want string }{
		{"a.txt", ""}, {"good.txt", ""}, {"../d/up.md", ""}, {"./a.txt", ""},
		{"secret", "the text d/secret is not read: a text ends in .txt, .md, .html or .docx"},
		{"link.txt", "the text d/link.txt is not read"},
		{".git/config", "the text d/.git/config is not read"},
		{"../../../../../../../../../../etc/passwd", "etc/passwd"},
		{".", "is a folder"},
		{"gone.txt", "the text d/gone.txt cannot be read"},
	} {
		if err := os.WriteFile("d/s.yaml", []byte("source: {text: "+c.text+"}\nfacts: {a/b: {value: 3, quote: Killed 3}}\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := Load(LoadOptions{Paths: []string{"d/s.yaml"}})
		said := ""
		for _, f := range got.Faults {
			said += f.Msg
		}
		if err != nil || (c.want == "") != (said == "") || !strings.Contains(said, c.want) || c.want != "" && got.Sources[0].Text != nil {
			t.Errorf("%s: %v %q, want %q", c.text, err, said, c.want)
		}
	}
}

// watched is a file system that tells what is opened, by several at once.
type watched struct {
	fstest.MapFS
	mu     *sync.Mutex
	opened map[string]bool
}

func (w watched) Open(name string) (fs.File, error) {
	f, err := w.MapFS.Open(name)
	if err == nil {
		if info, bad := f.Stat(); bad == nil && !info.IsDir() {
			w.mu.Lock()
			w.opened[name] = true
			w.mu.Unlock()
		}
	}
	return f, err
}

// TestOpensWhatIsNamed holds that nothing is read but what was named: the files
// and the sheets in the folders, the topics.yaml that goes with them, and the
// texts that sheets name.
func TestOpensWhatIsNamed(t *testing.T) {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"p/d/a.yaml": "source: {text: a.txt}\nfacts: {a/b: {value: 1, quote: '1'}}\n", "p/d/a.txt": "1", "p/d/e/b.csv": "topic,source,value\na/b,s,1\n", "p/topics.yaml": "topics: {a/b: {}}",
		"p/d/notes.txt": "1", "p/d/.hidden.yaml": "facts: {a/b: 2}", "p/d/.git/config": "x", "p/d/e/crosscheck.resolutions.yaml": "resolutions: []", "p/d/photo.png": "x",
		"p/other/c.yaml": "facts: {a/b: 3}", "secret.yaml": "facts: {a/b: 4}", "q/f.yaml": "facts: {a/b: 5}", "q/g.yaml": "facts: {a/b: 6}",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	w := watched{files, new(sync.Mutex), map[string]bool{}}
	if c, err := Load(LoadOptions{Paths: []string{"p/d", "q/f.yaml"}, FS: w}); err != nil || len(c.Faults) > 0 || len(c.Claims) != 3 {
		t.Fatal(err, c.Faults)
	}
	want := []string{"p/d/a.txt", "p/d/a.yaml", "p/d/e/b.csv", "p/topics.yaml", "q/f.yaml"}
	if got := slices.Sorted(maps.Keys(w.opened)); !slices.Equal(got, want) {
		t.Errorf("opened %v, want %v", got, want)
	}
}

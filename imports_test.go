package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayImport holds the one way imports point. A folder that is not listed, or
// an import of ours that is not in its list, fails the test: a new folder is a
// decision, and this is where it is written down.
var mayImport = map[string][]string{
	"facts/measure":         {"facts/measure/wordkey"},
	"facts/measure/wordkey": {},

	"spool":           {},
	"facts/columns":   {"spool"},
	"facts/plain":     {},
	"facts":           {"facts/columns", "facts/plain", "facts/measure"},
	"prose":           {"facts", "facts/measure", "facts/measure/wordkey"},
	"prose/statement": {"prose", "facts/measure", "facts/measure/wordkey"},
	"prose/topic":     {"prose/statement", "prose", "facts", "facts/measure", "facts/measure/wordkey"},
	"compare":         {"spool", "facts", "facts/columns", "facts/measure"},
	"report":          {"report/picture", "compare", "facts", "facts/measure"},
	"report/picture":  {"facts/measure"},
	"seeds":           {},
	"browser":         {},
	"bench":           {"bench/meter", "compare", "facts"},
	"bench/growth":    {"bench/meter"},
	"bench/meter":     {},
	"bench/naive":     {},
	"bench/profile":   {"bench/meter", "compare", "facts", "report"},
	".":               {"spool", "report", "compare", "prose/topic", "prose/statement", "prose", "facts", "facts/measure", "seeds"},
}

// home says in which folders a module may be imported outside of tests, and
// why only there. Modules that are not listed may be imported by tests alone.
var home = []struct {
	module string
	in     []string
	why    string
}{
	{"github.com/olekukonko/tablewriter", []string{"report"}, "a table is one of several formats"},
	{"github.com/spf13/cobra", []string{"."}, "commands and flags stop at run"},
	{"github.com/spf13/pflag", []string{"."}, "commands and flags stop at run"},
	{"golang.org/x/term", []string{"."}, "only the command knows whether there is a terminal"},
	{"github.com/rogpeppe/go-internal/diff", []string{"."}, "only fmt shows what would change"},
	{"go.yaml.in/yaml/v4", []string{"facts"}, "sheets are the only YAML"},
	{"golang.org/x/net/html", []string{"prose"}, "articles are the only HTML that is read"},
	{"github.com/yuin/goldmark", []string{"prose"}, "articles are the only Markdown that is read"},
	{"golang.org/x/text", []string{"prose"}, "articles come in old encodings, sheets do not"},
	{"github.com/clipperhouse/displaywidth", []string{"report"}, "only the table counts columns"},
	{"github.com/clipperhouse/uax29", []string{"report"}, "only the table cuts lines"},
}

// standardOnly are the folders that import nothing but the standard library
// and ours.
var standardOnly = []string{"facts/measure", "facts/measure/wordkey", "compare", "report/picture",
	"bench", "bench/growth", "bench/meter", "bench/naive", "bench/profile"}

type importLine struct{ folder, file, path string }

func TestImports(t *testing.T) {
	lines, seen := importLines(t)
	for _, l := range lines {
		checkImport(t, l)
	}
	for folder := range mayImport {
		if !seen[folder] {
			t.Errorf("mayImport names folder %q, which holds no Go file: mend the list", folder)
		}
	}
}

func checkImport(t *testing.T, l importLine) {
	allowed, known := mayImport[l.folder]
	test := strings.HasSuffix(l.file, "_test.go")
	switch ours, isOurs := strings.CutPrefix(l.path, "crosscheck/"); {
	case !known:
		t.Errorf("%s: folder %q is not in mayImport: say there what it may import", l.file, l.folder)
	case isOurs && !test && !slices.Contains(allowed, ours):
		t.Errorf("%s imports %s: %q may import only %v", l.file, ours, l.folder, allowed)
	case isOurs, !strings.Contains(strings.SplitN(l.path, "/", 2)[0], "."), test:
	case slices.Contains(standardOnly, l.folder):
		t.Errorf("%s imports %s: %q uses the standard library only", l.file, l.path, l.folder)
	default:
		checkHome(t, l)
	}
}

func checkHome(t *testing.T, l importLine) {
	for _, h := range home {
		if l.path == h.module || strings.HasPrefix(l.path, h.module+"/") {
			if !slices.Contains(h.in, l.folder) {
				t.Errorf("%s imports %s, whose home is %v: %s", l.file, l.path, h.in, h.why)
			}
			return
		}
	}
	t.Errorf("%s imports %s outside of tests: give the module a home in this test, with the reason", l.file, l.path)
}

// importLines returns every import of every Go file, and the folders that
// hold one.
func importLines(t *testing.T) (lines []importLine, folders map[string]bool) {
	folders = map[string]bool{}
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(file, ".go") {
			if d != nil && d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && d.Name() != ".") {
				return filepath.SkipDir
			}
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		folders[path.Dir(filepath.ToSlash(file))] = true
		for _, im := range f.Imports {
			p, err := strconv.Unquote(im.Path.Value)
			if err != nil {
				return err
			}
			lines = append(lines, importLine{path.Dir(filepath.ToSlash(file)), filepath.ToSlash(file), p})
		}
		return nil
	})
	if err != nil || len(lines) == 0 {
		t.Fatalf("read %d imports, error %v: the test would prove nothing", len(lines), err)
	}
	return lines, folders
}

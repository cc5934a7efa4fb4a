package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// goFiles parses the Go files of the module, tests or others.
func goFiles(t *testing.T, tests bool, each func(name string, file *ast.File)) {
	t.Helper()
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		name = filepath.ToSlash(name)
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && name != "."):
			return filepath.SkipDir
		case !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") != tests:
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err == nil {
			each(name, file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestSecurityPage holds that every test that docs/security.md names is there,
// and that no promise stands there without one.
func TestSecurityPage(t *testing.T) {
	tests := map[string]bool{}
	goFiles(t, true, func(_ string, file *ast.File) {
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
				tests[f.Name.Name] = true
			}
		}
	})
	page, err := os.ReadFile("docs/security.md")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile("`((?:Test|Fuzz)[A-Z]\\w*)`")
	for _, m := range named.FindAllStringSubmatch(string(page), -1) {
		if !tests[m[1]] {
			t.Errorf("docs/security.md names %s, which is no test", m[1])
		}
	}
	for _, part := range strings.Split(string(page), "\n- **")[1:] {
		promise, _, _ := strings.Cut(part, "**")
		part, _, _ = strings.Cut(part, "\n## ")
		if !strings.Contains(part, "Held by") && !strings.HasPrefix(promise, "in ") {
			t.Errorf("nothing holds %q", promise)
		}
	}
	for _, target := range readerTargets {
		if !strings.Contains(string(page), "`"+target+"`") {
			t.Errorf("docs/security.md does not name %s", target)
		}
	}
}

// readerTargets are the fuzz targets of readers that the page lists by name.
var readerTargets = []string{"FuzzYAML", "FuzzJSON", "FuzzJSONLines", "FuzzTable", "FuzzTopics", "FuzzRecord", "FuzzSettings", "FuzzDocx", "FuzzHTML", "FuzzMarkdown", "FuzzPlain", "FuzzDraft"}

// runsPrograms are the files of the command that start another program.
var runsPrograms = []string{"git.go", "gittree.go"}

// TestOffline holds that the command has no means to reach a network, and runs
// no program but git.
func TestOffline(t *testing.T) {
	goFiles(t, false, func(name string, file *ast.File) {
		if strings.HasPrefix(name, "bench/") || strings.HasPrefix(name, "browser/") {
			return // they are no part of the command
		}
		for _, i := range file.Imports {
			path, _ := strconv.Unquote(i.Path.Value)
			switch {
			case path == "net" || strings.HasPrefix(path, "net/") && path != "net/url", path == "crypto/tls", path == "plugin", path == "log/syslog":
				t.Errorf("%s imports %s", name, path)
			case path == "os/exec" && !slices.Contains(runsPrograms, name):
				t.Errorf("%s imports os/exec: only git is run", name)
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			s, _ := call.Fun.(*ast.SelectorExpr)
			if s == nil || s.Sel.Name != "Command" && s.Sel.Name != "CommandContext" && s.Sel.Name != "StartProcess" {
				return true
			}
			if pkg, _ := s.X.(*ast.Ident); pkg != nil && (pkg.Name == "exec" || pkg.Name == "os") {
				if program, ok := call.Args[0].(*ast.BasicLit); !ok || program.Value != `"git"` {
					t.Errorf("%s runs a program that is not git", name)
				}
			}
			return true
		})
	})
	list, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(list))
	if len(deps) < 50 {
		t.Fatalf("only %v", deps)
	}
	for _, path := range []string{"net/http", "net/rpc", "crypto/tls", "net/smtp", "plugin"} {
		if slices.Contains(deps, path) {
			t.Errorf("the command holds %s", path)
		}
	}
}

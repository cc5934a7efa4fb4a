package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// The peers that come from a registry, in the versions they are measured in.
const (
	duckdbModule = "@duckdb/node-api@1.5.6-r.1"
	polarsModule = "nodejs-polars@0.26.1"
	millerModule = "github.com/johnkerl/miller/v6/cmd/mlr@v6.16.0"
)

//go:embed peers
var scripts embed.FS

// kit is the folder of what is installed and generated.
type kit struct {
	dir      string
	log      io.Writer
	missing  map[string]error  // by tool: why it cannot be measured here
	versions map[string]string // by tool
	found    map[string]string // by tool: its program, if it is none of ours
}

var exe = map[bool]string{true: ".exe"}[runtime.GOOS == "windows"]

// install makes everything that the peers need. A peer that cannot be had is
// left out, and the table says so; crosscheck cannot.
func (k *kit) install(root string, peers []peer) error {
	k.found = map[string]string{}
	if err := os.MkdirAll(filepath.Join(k.dir, "bin"), 0o777); err != nil {
		return err
	}
	for name, pkg := range map[string]string{"crosscheck": ".", "naive": "./bench/naive"} {
		if err := k.quiet(root, nil, "go", "build", "-buildvcs=false", "-o", k.bin(name), pkg); err != nil {
			return err
		}
	}
	ways := map[string]func() error{
		"go": func() error { k.versions["go"] = runtime.Version(); return nil }, "sort": k.coreutils,
		"duckdb": func() error { return k.npm("duckdb", "DuckDB", duckdbModule) }, "polars": k.polars,
		"sqlite": k.sqlite, "miller": k.miller,
	}
	for _, p := range peers {
		if _, tried := k.versions[p.tool]; tried || k.missing[p.tool] != nil {
			continue
		}
		if err := ways[p.tool](); err != nil {
			k.missing[p.tool] = err
			fmt.Fprintf(k.log, "%s is left out: %v\n", p.tool, err)
		}
	}
	return nil
}

// quiet runs a command that says something only if it fails.
func (k *kit) quiet(dir string, env []string, args ...string) error {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(args, " "), err, strings.TrimSpace(string(out)))
	}
	return nil
}

// npm installs modules, unless the first is there, and the scripts that use
// them, which find them beside themselves.
func (k *kit) npm(tool, called string, modules ...string) error {
	at := strings.LastIndex(modules[0], "@")
	name, version := modules[0][:at], modules[0][at+1:]
	if k.installed(name) != version {
		args := append([]string{"npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", k.dir}, modules...)
		if err := k.quiet(k.dir, nil, args...); err != nil {
			return err
		}
	}
	node, err := output("node", "--version")
	if err != nil {
		return err
	}
	k.versions[tool] = called + " " + version + " (npm " + name + ", Node " + strings.TrimPrefix(node, "v") + ")"
	files, err := fs.Sub(scripts, "peers")
	if err != nil {
		return err
	}
	script, err := fs.ReadFile(files, tool+".js")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(k.dir, tool+".js"), script, 0o666)
}

// installed is the version of a module of npm's in the folder, or "".
func (k *kit) installed(name string) string {
	var module struct{ Version string }
	data, err := os.ReadFile(filepath.Join(k.dir, "node_modules", name, "package.json"))
	if err != nil || json.Unmarshal(data, &module) != nil {
		return ""
	}
	return module.Version
}

// polars names the module of this platform, too: npm passes over it where
// Node is older than Polars would like.
func (k *kit) polars() error {
	platform := map[string]string{"linux/amd64": "linux-x64-gnu", "linux/arm64": "linux-arm64-gnu", "darwin/amd64": "darwin-x64",
		"darwin/arm64": "darwin-arm64", "windows/amd64": "win32-x64-msvc"}[runtime.GOOS+"/"+runtime.GOARCH]
	if platform == "" {
		return fmt.Errorf("no module of Polars for %s/%s", runtime.GOOS, runtime.GOARCH)
	}
	return k.npm("polars", "Polars", polarsModule, strings.Replace(polarsModule, "@", "-"+platform+"@", 1))
}

func (k *kit) coreutils() error {
	v, err := output("sort", "--version")
	if err != nil {
		return err
	}
	k.versions["sort"] = strings.Split(v, "\n")[0]
	return nil
}

func (k *kit) sqlite() error {
	return k.program("sqlite", "SQLite", "sqlite3", "sqlite3")
}

// miller comes from the proxy of Go modules, if that has it.
func (k *kit) miller() error {
	k.found["miller"] = k.bin("mlr")
	if _, err := os.Stat(k.found["miller"]); err != nil {
		err = k.quiet(k.dir, []string{"GOBIN=" + filepath.Join(k.dir, "bin")}, "go", "install", millerModule)
		if err != nil {
			fmt.Fprintf(k.log, "Miller as a Go module: %v\ntrying Debian's\n", err)
			return k.program("miller", "", "mlr", "miller")
		}
	}
	v, err := output(k.found["miller"], "--version")
	k.versions["miller"] = v
	return err
}

// program finds a program, or unpacks it from Debian's package into the
// folder, which leaves the system as it is.
func (k *kit) program(tool, called, program, pkg string) error {
	k.found[tool] = program
	if _, err := exec.LookPath(program); err != nil {
		k.found[tool] = filepath.Join(k.dir, "debian", "usr", "bin", program)
	}
	v, err := output(k.found[tool], "--version")
	if err != nil {
		if err = k.debian(pkg); err != nil {
			return err
		}
		if v, err = output(k.found[tool], "--version"); err != nil {
			return err
		}
	}
	words := append(strings.Fields(called), strings.Fields(v)...)
	k.versions[tool] = strings.Join(words[:min(2, len(words))], " ")
	return nil
}

// debian unpacks a package into the folder.
func (k *kit) debian(pkg string) error {
	dir := filepath.Join(k.dir, "debian")
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	if err := k.quiet(dir, nil, "apt-get", "download", pkg); err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(dir, pkg+"_*.deb"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no package %s was downloaded", pkg)
	}
	return k.quiet(dir, nil, "dpkg", "-x", slices.Max(files), dir)
}

func output(args ...string) (string, error) {
	out, err := exec.Command(args[0], args[1:]...).Output()
	return strings.TrimSpace(string(out)), err
}

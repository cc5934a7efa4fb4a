package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// The tests of this file run what the files for other people's machines run:
// the hooks of pre-commit, the action for GitHub, the example for GitLab and
// every command of docs/ci.md.

// checkout is a repository of sheets as a gate finds it: two sources disagree,
// and one sheet is not in the canonical form.
var checkout = map[string]string{
	"facts/ap.yaml":      "facts:\n  fire/deaths: 84\n  fire/date: 22 March 2024\n",
	"facts/reuters.yaml": "facts: {fire/deaths:   94}\n",
	"other/notes.yaml":   "services: {web: {image: x}}\n",
}

// makeCheckout writes the checkout and makes it a git repository with the
// branch origin/main, if there is git.
func makeCheckout(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range checkout {
		writeIn(t, dir, name, text)
	}
	if _, err := exec.LookPath("git"); err == nil {
		sh(t, dir, nil, 0, `git init -q -b main . && git add . && git -c user.name=x -c user.email=x@example.org commit -q -m x
			git update-ref refs/remotes/origin/main HEAD`)
	}
	return dir
}

func writeIn(t *testing.T, dir, name, text string) {
	t.Helper()
	name = filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// sh runs a script in bash as CI systems do, holds its exit status and returns
// what it prints. The tester's own settings of git and crosscheck stay outside.
func sh(t *testing.T, dir string, env []string, want int, script string) string {
	t.Helper()
	cmd := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
	own := slices.DeleteFunc(os.Environ(), func(v string) bool {
		return strings.HasPrefix(v, "GIT_") || strings.HasPrefix(v, "CROSSCHECK_") || strings.HasPrefix(v, "GITHUB_")
	})
	cmd.Dir, cmd.Env = dir, append(own, env...)
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if got := cmd.ProcessState.ExitCode(); got != want {
		t.Errorf("exit status %d, want %d, of\n%s\n%s", got, want, script, out)
	}
	return string(out)
}

func needTools(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range names {
		if _, err := exec.LookPath(name); err != nil {
			t.Skipf("no %s here: what CI runs is not tried", name)
		}
	}
}

func readYAMLFile(t *testing.T, name string, into any) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err == nil {
		err = yaml.Unmarshal(data, into)
	}
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

func root(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

type hook struct {
	ID, Name, Entry, Language, Files string
	PassFilenames                    bool `yaml:"pass_filenames"`
	RequireSerial                    bool `yaml:"require_serial"`
}

func readHooks(t *testing.T) []hook {
	var hooks []hook
	readYAMLFile(t, ".pre-commit-hooks.yaml", &hooks)
	return hooks
}

// TestPreCommit installs and runs the hooks as pre-commit does those of
// language golang.
func TestPreCommit(t *testing.T) {
	t.Parallel()
	needTools(t, "bash", "go")
	bin := t.TempDir()
	sh(t, root(t), []string{"GOBIN=" + bin, "GOFLAGS=-buildvcs=false"}, 0, "go install ./...")
	env := []string{"PATH=" + bin + string(os.PathListSeparator) + os.Getenv("PATH")}
	want := map[string]struct {
		status int
		prints string
	}{"crosscheck": {1, "84 and 94 exclude one another"}, "crosscheck-fmt": {0, "facts/reuters.yaml"}}
	for _, h := range readHooks(t) {
		w, known := want[h.ID]
		if !known || h.Language != "golang" || h.PassFilenames || !h.RequireSerial || h.Name == "" || h.Files == "" {
			t.Errorf("%+v", h)
		}
		delete(want, h.ID)
		for _, args := range []string{"", " facts/"} {
			if out := sh(t, makeCheckout(t), env, w.status, h.Entry+args); !strings.Contains(out, w.prints) {
				t.Errorf("%s%s does not print %q but\n%s", h.Entry, args, w.prints, out)
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
}

type action struct {
	Inputs map[string]struct{ Description, Default string }
	Runs   struct {
		Using string
		Steps []actionStep
	}
}

type actionStep struct {
	Name, ID, If, Uses, Shell, Run string
	Env, With                      map[string]string
}

func readAction(t *testing.T) action {
	var a action
	readYAMLFile(t, "action.yml", &a)
	return a
}

// TestAction runs the steps of the action that are scripts.
func TestAction(t *testing.T) {
	t.Parallel()
	needTools(t, "bash", "go")
	a := readAction(t)
	for _, step := range a.Runs.Steps {
		if strings.Contains(step.Run, "${{") {
			t.Errorf("step %q pastes an expression into its script", step.Name)
		}
		if (step.Run != "") != (step.Shell == "bash") {
			t.Errorf("step %q has no shell", step.Name)
		}
	}
	temp := t.TempDir()
	for _, c := range []struct {
		name   string
		inputs map[string]string
		status int
		prints string
		sarif  bool
	}{
		{"defaults", nil, 1, "::error file=facts/ap.yaml,line=2,", false},
		{"paths", map[string]string{"paths": "facts/ap.yaml\nfacts/reuters.yaml\n"}, 1, "::error file=", false},
		{"one path", map[string]string{"paths": "facts/ap.yaml"}, 0, "", false},
		{"never", map[string]string{"fail-on": "never", "format": "line\njson=out.json"}, 0, "error: conflict:", false},
		{"sarif", map[string]string{"sarif": "true", "paths": "facts"}, 1, "::error file=", true},
		{"nothing new", map[string]string{"new-from": "origin/main"}, 0, "", false},
		{"no such path", map[string]string{"paths": "nowhere"}, 2, "nowhere", false},
		{"bad format", map[string]string{"format": "xml"}, 2, "unknown format", false},
		{"a command for a path", map[string]string{"paths": "$(touch pwned); \"`touch pwned`\nfacts' ; touch pwned"}, 2, "touch pwned", false},
		{"a command for a kind", map[string]string{"fail-on": "error; touch pwned"}, 2, "unknown value", false},
		{"a flag for a path", map[string]string{"paths": "--help"}, 2, "--help", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := makeCheckout(t)
			out, written := runAction(t, a, dir, temp, c.inputs, c.status)
			if !strings.Contains(out, c.prints) {
				t.Errorf("does not print %q but\n%s", c.prints, out)
			}
			if _, err := os.Stat(filepath.Join(dir, "pwned")); err == nil {
				t.Error("an input was run")
			}
			checkSarif(t, written, c.sarif)
		})
	}
}

// runAction runs the scripts of an action one after the other, and returns what
// they print and what stands in GITHUB_OUTPUT. The last one has the status. What
// the first has built in temp is not built again.
func runAction(t *testing.T, a action, dir, temp string, inputs map[string]string, status int) (out, written string) {
	t.Helper()
	output := filepath.Join(t.TempDir(), "output")
	env := []string{"GITHUB_ACTIONS=true", "GITHUB_ACTION_PATH=" + root(t), "GITHUB_WORKSPACE=" + dir, "RUNNER_TEMP=" + temp,
		"GITHUB_OUTPUT=" + output, "GITHUB_STEP_SUMMARY=" + filepath.Join(t.TempDir(), "summary.md")}
	steps := slices.DeleteFunc(slices.Clone(a.Runs.Steps), func(s actionStep) bool { return s.Run == "" })
	if built, _ := filepath.Glob(filepath.Join(temp, "*")); len(built) > 0 {
		steps = steps[1:]
	}
	for i, step := range steps {
		stepEnv := slices.Clone(env)
		for name, value := range step.Env {
			for input, x := range a.Inputs {
				given, ok := inputs[input]
				if !ok {
					given = x.Default
				}
				value = strings.ReplaceAll(value, "${{ inputs."+input+" }}", given)
			}
			if strings.Contains(value, "${{") {
				t.Errorf("%s: %q is no input", step.Name, value)
			}
			stepEnv = append(stepEnv, name+"="+value)
		}
		want := 0
		if i == len(steps)-1 {
			want = status
		}
		out += sh(t, dir, stepEnv, want, step.Run)
	}
	return out, content(output)
}

// checkSarif holds that the file for code scanning is announced if it was asked
// for, and is there.
func checkSarif(t *testing.T, written string, want bool) {
	t.Helper()
	file, announced := strings.CutPrefix(strings.TrimSpace(written), "sarif=")
	if announced != want || want && !strings.Contains(content(file), `"2.1.0"`) {
		t.Errorf("GITHUB_OUTPUT is %q, and the file begins %.80q", written, content(file))
	}
}

// TestGitLab runs the lines of the example for GitLab, with this repository as
// the one that crosscheck is kept in.
func TestGitLab(t *testing.T) {
	t.Parallel()
	needTools(t, "bash", "go", "git")
	var ci struct {
		Variables  map[string]string
		Crosscheck struct {
			BeforeScript []string `yaml:"before_script"`
			Script       []string
			Artifacts    struct {
				When    string
				Reports map[string]string
			}
		}
	}
	readYAMLFile(t, "docs/ci/gitlab-ci.yml", &ci)
	tool := filepath.Join(t.TempDir(), "tool.git")
	sh(t, root(t), []string{"GIT_DIR=" + tool, "GIT_WORK_TREE=" + root(t)}, 0,
		`git init -q && git add -A && git -c user.name=x -c user.email=x@example.org commit -q -m x`)
	var env []string
	for name, value := range ci.Variables {
		if name == "TOOL_REPOSITORY" {
			value = "file://" + filepath.ToSlash(tool)
		}
		env = append(env, name+"="+value)
	}
	dir := makeCheckout(t)
	job := ci.Crosscheck
	out := sh(t, dir, env, 1, strings.Join(append(job.BeforeScript, job.Script...), "\n"))
	if !strings.Contains(out, "84 and 94 exclude one another") || job.Artifacts.When != "always" {
		t.Errorf("%+v\n%s", job.Artifacts, out)
	}
	for kind, begins := range map[string]string{"codequality": "[", "junit": "<?xml"} {
		if report := content(filepath.Join(dir, job.Artifacts.Reports[kind])); !strings.HasPrefix(report, begins) {
			t.Errorf("%s: the report is %.80q", kind, report)
		}
	}
}

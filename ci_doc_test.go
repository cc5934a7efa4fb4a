package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// fencedBlocks returns the blocks of a Markdown document in one language.
func fencedBlocks(t *testing.T, file, language string) []string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for _, part := range strings.Split(string(data), "```"+language+"\n")[1:] {
		block, _, _ := strings.Cut(part, "\n```")
		blocks = append(blocks, block)
	}
	if len(blocks) == 0 {
		t.Fatalf("%s has no %s: the test would prove nothing", file, language)
	}
	return blocks
}

// TestCICommands runs every command of docs/ci.md in a checkout. Findings are
// fine, trouble is not. What other programs make of the output is theirs.
func TestCICommands(t *testing.T) {
	needTools(t, "bash", "git")
	commands := strings.Split(strings.Join(fencedBlocks(t, "docs/ci.md", "sh"), "\n"), "\n")
	for _, m := range regexp.MustCompile(`sh '([^']*)'`).FindAllStringSubmatch(strings.Join(fencedBlocks(t, "docs/ci.md", "groovy"), "\n"), -1) {
		commands = append(commands, m[1])
	}
	for _, command := range commands {
		ours, _, _ := strings.Cut(command, " | reviewdog ")
		if !strings.HasPrefix(ours, "crosscheck ") || strings.Contains(ours, "|") {
			t.Errorf("%q is not run by this test", command)
			continue
		}
		dir := makeCheckout(t)
		writeIn(t, dir, "stories/ferry.md", "# Ferry fire\n\nA fire on a ferry killed 90 people on 22 March 2024.\n")
		out := sh(t, dir, nil, 0, ours+" || test $? -eq 1")
		if strings.Contains(out, "hint:") || out == "" && !strings.Contains(ours, "=") {
			t.Errorf("%q prints\n%s", ours, out)
		}
	}
}

// TestCIExamples holds the YAML of docs/ci.md against what it refers to: the
// settings, the inputs of the action, the hooks.
func TestCIExamples(t *testing.T) {
	a, hooks := readAction(t), map[string]bool{}
	for _, h := range readHooks(t) {
		hooks[h.ID] = true
	}
	seen := map[string]int{}
	for _, block := range fencedBlocks(t, "docs/ci.md", "yaml") {
		var x struct {
			Jobs map[string]struct {
				Steps []struct {
					Uses string
					With map[string]string
				}
			}
			Repos []struct {
				Hooks []struct {
					ID   string
					Args []string
				}
			}
			Paths []string
		}
		if err := yaml.Unmarshal([]byte(block), &x); err != nil {
			t.Errorf("%v in\n%s", err, block)
		}
		for _, step := range x.Jobs["crosscheck"].Steps {
			for input := range step.With {
				if _, ok := a.Inputs[input]; strings.HasPrefix(step.Uses, "OWNER/crosscheck@") && !ok {
					t.Errorf("the action has no input %q", input)
				}
			}
			seen[step.Uses]++
		}
		for _, repo := range x.Repos {
			for _, h := range repo.Hooks {
				if !hooks[h.ID] {
					t.Errorf("there is no hook %q", h.ID)
				}
				seen[h.ID]++
			}
		}
		if x.Paths != nil {
			checkSettingsExample(t, block)
			seen["settings"]++
		}
	}
	if seen["OWNER/crosscheck@main"] != 1 || seen["crosscheck"] != 1 || seen["crosscheck-fmt"] != 1 || seen["settings"] != 1 {
		t.Errorf("docs/ci.md shows %v", seen)
	}
}

func checkSettingsExample(t *testing.T, block string) {
	t.Helper()
	dir := makeCheckout(t)
	writeIn(t, dir, ".crosscheck.yaml", block+"\n")
	if out := sh(t, dir, nil, 1, "crosscheck check -f line"); !strings.Contains(out, "facts/ap.yaml:2:16: error: conflict:") {
		t.Errorf("with the settings of docs/ci.md:\n%s", out)
	}
}

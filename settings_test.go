package main

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"

	"crosscheck/facts"
)

// TestSettingsSchema holds that the schema of the settings has all of them, and
// no others.
func TestSettingsSchema(t *testing.T) {
	var schema struct {
		Properties map[string]struct{ Properties map[string]any }
	}
	if err := json.Unmarshal([]byte(facts.ConfigSchema()), &schema); err != nil {
		t.Fatal(err)
	}
	var keys []string
	for i := range settings {
		if x := &settings[i]; x.key != "-" {
			keys = append(keys, x.fileKey())
		}
	}
	slices.Sort(keys)
	if diff := cmp.Diff(slices.Sorted(maps.Keys(schema.Properties)), keys); diff != "" {
		t.Errorf("(-schema +settings)\n%s", diff)
	}
	widths := slices.Sorted(maps.Keys(schema.Properties["windows"].Properties))
	if diff := cmp.Diff(widths, slices.Sorted(slices.Values(windowNames))); diff != "" {
		t.Errorf("windows (-schema +settings)\n%s", diff)
	}
}

// TestSettingsAreFlags holds that every setting but the paths is a flag of a
// command, so that none is passed by in silence.
func TestSettingsAreFlags(t *testing.T) {
	root := (&session{}).rootCommand()
	known := map[string]bool{"paths": true}
	for _, cmd := range root.Commands() {
		if cmd.Flags().Lookup("config") != nil {
			noteFlags(cmd, known)
		}
	}
	for i := range settings {
		if !known[settings[i].flag] {
			t.Errorf("no command has --%s", settings[i].flag)
		}
	}
}

func noteFlags(cmd *cobra.Command, known map[string]bool) {
	for i := range settings {
		if cmd.Flags().Lookup(settings[i].flag) != nil {
			known[settings[i].flag] = true
		}
	}
}

// TestWindows holds which widths can be set, and how they are written.
func TestWindows(t *testing.T) {
	for _, c := range []struct{ text, msg string }{
		{"about=15%", ""},
		{"about=15 %", ""},
		{"about=0.15", ""},
		{"about-floor=0", ""},
		{"nearly=99.9 %", ""},
		{"rounding=0", ""},
		{"half-months=true", ""},
		{"half-months=false", ""},
		{"about", `"about" is no NAME=WIDTH`},
		{"abuot=1%", `unknown window "abuot"`},
		{"about=", `"" is no width`},
		{"about=much", `"much" is no width`},
		{"about=100%", `"100%" is no width`},
		{"about=-1%", `"-1%" is no width`},
		{"about=1/8", `"1/8" is no width`},
		{"about=1e-3", `"1e-3" is no width`},
		{"about=15 % %", `"15 % %" is no width`},
		{"half-months=often", `"often" is neither true nor false`},
	} {
		msg := ""
		if err := checkWindow(c.text); err != nil {
			msg = err.Error()
		}
		if msg != c.msg {
			t.Errorf("%s: %q, want %q", c.text, msg, c.msg)
		}
	}
}

// TestUpward holds that what lies above the root of the repository is not
// heard.
func TestUpward(t *testing.T) {
	t.Chdir(t.TempDir())
	write := func(name, text string) {
		t.Helper()
		if err := replaceFile(name, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	for _, dir := range []string{"repo/.git", "repo/facts"} {
		if err := os.MkdirAll(dir, 0o777); err != nil {
			t.Fatal(err)
		}
	}
	write(facts.ConfigFile, "show: note\n")
	t.Chdir("repo/facts")
	if got := upward(facts.ConfigFile); got != "" {
		t.Errorf("found %s above the root of the repository", got)
	}
	write("../"+facts.ConfigFile, "show: note\n")
	if got := upward(facts.ConfigFile); got != "../.crosscheck.yaml" && got != `..\.crosscheck.yaml` {
		t.Errorf("found %q", got)
	}
	write(facts.ConfigFile, "show: note\n")
	if got := upward(facts.ConfigFile); got != facts.ConfigFile {
		t.Errorf("found %q", got)
	}
}

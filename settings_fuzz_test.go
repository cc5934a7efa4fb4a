package main

import (
	"os"
	"strings"
	"testing"
)

// FuzzSettings holds that a file of settings of any text is refused with a place
// or read, and that what --print-config prints of it is read as the same.
func FuzzSettings(f *testing.F) {
	for _, text := range []string{"paths: [facts]\nfail-on: [conflict, rule]\nshow: note\n", "formats: [table, 'json=out.json']\nnew-from: origin/main\n", "profile: strict\nwindows: {about: 15 %, half-months: true}\n",
		"severities: {spelling: error}\nrequire: [quote, at]\nmin-confidence: 0.7\nwidth: 80\ncolor: never\narticles: true\n", "topics:\nresolutions: \"\\u202e\"\n", "formats: [json=../x, line=/etc/x]\n",
		"show: &a note\nfail-on: *a\n", "paths: {a: b}\n", "- 1\n", "width: 12\n", "paths: ['a, b', \"c\\nd\", '# e', '::f']\n", "\xff", "windows: {<<: {about: 1 %}}"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<13 {
			t.Skip("long texts show nothing that short ones do not")
		}
		const file = "settings.yaml"
		t.Chdir(t.TempDir())
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		printed := func() outcome { return runIn([]string{"check", "--config", file, "--print-config"}, "") }
		got := printed()
		if r, bad := hostileRune(got.Stdout + got.Stderr); bad {
			t.Fatalf("%U in %q %q", r, got.Stdout, got.Stderr)
		}
		if got.Status != exitClean {
			if got.Stdout != "" || !strings.Contains(got.Stderr, file) {
				t.Fatalf("%+v", got)
			}
			return
		}
		if err := os.WriteFile(file, []byte(got.Stdout), 0o600); err != nil {
			t.Fatal(err)
		}
		again := printed()
		if withoutComments(again.Stdout) != withoutComments(got.Stdout) || again.Status != exitClean {
			t.Fatalf("%q prints\n%s\nwhich prints\n%s%s", text, got.Stdout, again.Stdout, again.Stderr)
		}
	})
}

// withoutComments leaves out where settings come from.
func withoutComments(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if i := strings.LastIndex(line, " # "); i >= 0 {
			line = line[:i]
		}
		b.WriteString(strings.TrimSpace(line) + "\n")
	}
	return b.String()
}

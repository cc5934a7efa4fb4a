package main

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// TestManual holds that the page has every command and flag, and that the
// typesetter has nothing to complain of.
func TestManual(t *testing.T) {
	got := runIn([]string{"man"}, "")
	if got.Status != exitClean || got.Stderr != "" || got != runIn([]string{"man"}, "") {
		t.Fatalf("status %d, stderr %q, or not the same twice", got.Status, got.Stderr)
	}
	for _, want := range manualTerms() {
		if !strings.Contains(got.Stdout, `"`+strings.ReplaceAll(want, "-", `\-`)) {
			t.Errorf("the page has no %q", want)
		}
	}
	for _, name := range []string{"groff", "mandoc"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Logf("no %s here: the page is not tried with it", name)
			continue
		}
		checkTypesetter(t, name, got.Stdout)
	}
}

// manualTerms are the headings and flags that a page must have.
func manualTerms() []string {
	s := &session{}
	root := s.rootCommand()
	terms := []string{"NAME", "EXIT STATUS"}
	for _, cmd := range root.Commands() {
		terms = append(terms, "crosscheck "+cmd.Use)
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			term, _ := flagTerm(f)
			terms = append(terms, term)
		})
	}
	return terms
}

func checkTypesetter(t *testing.T, name, page string) {
	args := map[string][]string{"groff": {"-man", "-Tutf8", "-ww", "-P-cbou"}, "mandoc": {"-W", "warning", "-T", "utf8"}}[name]
	cmd := exec.Command(name, args...)
	cmd.Stdin = strings.NewReader(page)
	var complaints strings.Builder
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil || complaints.Len() > 0 {
		t.Errorf("%s: %v\n%s", name, err, complaints.String())
	}
	for _, want := range []string{"crosscheck check [PATH...]", "--fail-on what", "crosscheck man | man -l -", ".crosscheck.yaml"} {
		if !strings.Contains(string(out), want) {
			t.Errorf("%s does not show %q", name, want)
		}
	}
}

func TestRoff(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"plain", "plain"},
		{"--fail-on", `\-\-fail\-on`},
		{`C:\x`, `C:\ex`},
		{".TH", `\&.TH`},
		{"'s", `\(aqs`},
		{" .nf", `\& .nf`},
		{"~/x ^ `y`", `\(ti/x \(ha \(gay\(ga`},
	} {
		if got := roffLine(c.in); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
	var m manual
	m.page(&cobra.Command{Use: "x", Short: "A \"test\"", Long: "One.\n\n  two"})
	if !strings.Contains(m.String(), ".TH \"X\" \"1\" \"\" \"x \" \"User Commands\"\n") || !strings.Contains(m.String(), ".nf\ntwo\n.fi\n") {
		t.Error(m.String())
	}
}

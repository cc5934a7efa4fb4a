package main

import (
	"bytes"
	"testing"

	"crosscheck/report"
)

// TestColored holds the order in which the flag and the variables are heard.
// Standard output is no terminal here.
func TestColored(t *testing.T) {
	for _, x := range []struct {
		mode colorMode
		env  map[string]string
		want bool
	}{
		{colorAuto, nil, false},
		{colorAlways, nil, true},
		{colorAlways, map[string]string{"NO_COLOR": "1"}, true},
		{colorAlways, map[string]string{"TERM": "dumb"}, true},
		{colorNever, map[string]string{"CLICOLOR_FORCE": "1"}, false},
		{colorAuto, map[string]string{"CLICOLOR_FORCE": "1"}, true},
		{colorAuto, map[string]string{"CLICOLOR_FORCE": "0"}, false},
		{colorAuto, map[string]string{"CLICOLOR_FORCE": "1", "TERM": "dumb"}, true},
		{colorAuto, map[string]string{"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, false},
		{colorAuto, map[string]string{"CLICOLOR": "1"}, false},
	} {
		plainTerminal(t)
		for name, value := range x.env {
			t.Setenv(name, value)
		}
		if got := (&session{stdout: &bytes.Buffer{}}).colored(x.mode); got != x.want {
			t.Errorf("--color=%s with %v: %v, want %v", x.mode, x.env, got, x.want)
		}
	}
}

func TestWidth(t *testing.T) {
	for _, x := range []struct {
		flag    int
		columns string
		want    int
	}{
		{0, "", report.DefaultWidth},
		{0, "132", 132},
		{0, "12", report.MinWidth},
		{0, "wide", report.DefaultWidth},
		{0, "-5", report.DefaultWidth},
		{80, "132", 80},
	} {
		plainTerminal(t)
		t.Setenv("COLUMNS", x.columns)
		got, err := (&session{stdout: &bytes.Buffer{}}).width(x.flag)
		if err != nil || got != x.want {
			t.Errorf("--width %d, COLUMNS=%q: %d, %v, want %d", x.flag, x.columns, got, err, x.want)
		}
	}
}

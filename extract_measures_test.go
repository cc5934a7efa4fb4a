package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"crosscheck/facts/measure"
)

// measureCases are lines of text published on 20 March 2024 and what --lines
// prints of their measures: "text kind hedge nominal lo hi lo_open hi_open unit".
var measureCases = []struct{ text, want string }{
	{"84", `84 count exact 84 84 84 false false -`},
	{"at least 139 people", `at least 139 count at-least 139 139 null false true -`},
	{"about 35 miles", `about 35 miles quantity about 35 32.5 37.5 false false miles`},
	{"40 per cent", `40 per cent quantity exact 40 40 40 false false %`},
	{"two hours", `two hours quantity exact 7200 7200 7200 false false hours`},
	{"the tenth", `the tenth count exact 10 10 10 false false -`},
	{"on 5 March", `5 March date exact "2024-03-05T00:00:00.000Z" "2024-03-05T00:00:00.000Z" "2024-03-05T23:59:59.999Z" false false -`},
	{"in 2022", `2022 date exact "2022-01-01T00:00:00.000Z" "2022-01-01T00:00:00.000Z" "2022-12-31T23:59:59.999Z" false false -`},
	{"since 2019", `since 2019 date since "2019-01-01T00:00:00.000Z" "2019-01-01T00:00:00.000Z" null false true -`},
	{"nothing here", ``},
}

// lineOfMeasures is a line of what --lines prints.
type lineOfMeasures struct {
	Line     int
	Measures []measureOf
}

type measureOf struct {
	Start       int `json:"start_b"`
	End         int `json:"end_b"`
	Text        string
	Kind, Hedge string
	Nominal     json.RawMessage
	Lo, Hi      json.RawMessage
	LoOpen      bool `json:"lo_open"`
	HiOpen      bool `json:"hi_open"`
	Unit        *string
}

// linesOfMeasures runs extract --measures --lines.
func linesOfMeasures(t *testing.T, input []string) []lineOfMeasures {
	t.Helper()
	got := runIn([]string{"extract", "--measures", "--lines", "--published", "-=2024-03-20", "-"}, strings.Join(input, "\n")+"\n")
	if got.Status != 0 || got.Stderr != "" {
		t.Fatalf("exit status %d: %s", got.Status, got.Stderr)
	}
	var out []lineOfMeasures
	for _, line := range strings.Split(strings.TrimSpace(got.Stdout), "\n") {
		var l lineOfMeasures
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		out = append(out, l)
	}
	if len(out) != len(input) {
		t.Fatalf("%d lines for %d", len(out), len(input))
	}
	return out
}

func TestMeasuresOfLines(t *testing.T) {
	var input []string
	for _, c := range measureCases {
		input = append(input, c.text)
	}
	for i, l := range linesOfMeasures(t, input) {
		var got []string
		for _, m := range l.Measures {
			unit := "-"
			if m.Unit != nil {
				unit = *m.Unit
			}
			got = append(got, fmt.Sprintf("%s %s %s %s %s %s %v %v %s", m.Text, m.Kind, m.Hedge, m.Nominal, m.Lo, m.Hi, m.LoOpen, m.HiOpen, unit))
			if input[i][m.Start:m.End] != m.Text {
				t.Errorf("%q: offsets %d to %d are not %q", input[i], m.Start, m.End, m.Text)
			}
		}
		if l.Line != i+1 || strings.Join(got, "; ") != measureCases[i].want {
			t.Errorf("%q (line %d):\n got %s\nwant %s", input[i], l.Line, strings.Join(got, "; "), measureCases[i].want)
		}
	}
}

// TestMeasuresOfFile: offsets and lines are those of the file, markup and all.
func TestMeasuresOfFile(t *testing.T) {
	const page = "<html><body><p>A <b>first</b> line.</p>\n<p>It killed <b>12</b>&nbsp;people on Friday.</p></body></html>"
	got := runIn([]string{"extract", "--measures", "--stdin-name", "a.html", "--published", "-=2024-03-20", "-"}, page)
	var l struct {
		File     string
		Measures []struct {
			Start int `json:"start_b"`
			End   int `json:"end_b"`
			Line  int
			Lo    json.RawMessage
		}
	}
	if err := json.Unmarshal([]byte(got.Stdout), &l); err != nil || len(l.Measures) != 2 {
		t.Fatalf("%v: %s", err, got.Stdout)
	}
	if m := l.Measures[0]; page[m.Start:m.End] != "12" || m.Line != 2 || l.File != "a.html" {
		t.Errorf("%+v in %s", m, l.File)
	}
	if m := l.Measures[1]; page[m.Start:m.End] != "Friday" || string(m.Lo) != `"2024-03-15T00:00:00.000Z"` {
		t.Errorf("%+v is not Friday", m)
	}
}

// suiteCase is a case of the suites that others made.
type suiteCase struct {
	Case, Input string
	Text        *string
	Lo, Hi      *float64
	LoOpen      *bool `json:"lo_open"`
	HiOpen      *bool `json:"hi_open"`
}

// TestMeasureSuites runs the suites of others through extract --measures
// --lines: at least 95 % of the cases are to be right.
func TestMeasureSuites(t *testing.T) {
	for _, name := range []string{"dk-numeral", "rt-number-range-closed"} {
		cases := loadSuite(t, "../shared/suites/"+name+".jsonl")
		var input []string
		for _, c := range cases {
			input = append(input, c.Input)
		}
		all, wrong := map[string]bool{}, map[string]bool{} // a case of several values has several lines
		for i, l := range linesOfMeasures(t, input) {
			all[cases[i].Case] = true
			if !cases[i].foundIn(l, name == "dk-numeral") && !wrong[cases[i].Case] {
				wrong[cases[i].Case] = true
				t.Logf("%s: %q: %+v", cases[i].Case, input[i], l.Measures)
			}
		}
		if 20*len(wrong) > len(all) {
			t.Errorf("%s: %d of %d wrong: more than 5 %%", name, len(wrong), len(all))
		}
		t.Logf("%s: %d of %d right", name, len(all)-len(wrong), len(all))
	}
}

func loadSuite(t *testing.T, path string) []suiteCase {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Skip("the shared suites are not beside the repository")
	}
	defer f.Close()
	var cases []suiteCase
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var c suiteCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		cases = append(cases, c)
	}
	if len(cases) == 0 {
		t.Fatal("the suite is empty: the test would prove nothing")
	}
	return cases
}

// foundIn reports whether a measure with the case's bounds is in a line. A
// suite of numerals asks for the number written; one of ranges for the set,
// where counts end at 0, and lists no bare numbers.
func (c suiteCase) foundIn(l lineOfMeasures, numerals bool) bool {
	if c.Text == nil {
		return !slices.ContainsFunc(l.Measures, func(m measureOf) bool {
			return (m.Kind == "count" || m.Kind == "quantity") && m.Hedge != "exact" && m.Hedge != "vague"
		})
	}
	for _, m := range l.Measures {
		m.Lo, m.Hi = m.asWritten(m.Lo), m.asWritten(m.Hi)
		if numerals && same(m.Nominal, c.Lo) {
			return true
		}
		if (same(m.Lo, c.Lo) || c.Lo == nil && string(m.Lo) == "0") && same(m.Hi, c.Hi) && (c.Lo == nil || c.LoOpen == nil || m.LoOpen == *c.LoOpen) && (c.Hi == nil || c.HiOpen == nil || m.HiOpen == *c.HiOpen) {
			return true
		}
	}
	return false
}

// asWritten undoes that durations are printed in seconds: the suite has
// "thirty years" as 30.
func (m measureOf) asWritten(raw json.RawMessage) json.RawMessage {
	if m.Unit == nil || string(raw) == "null" {
		return raw
	}
	u := measure.UnitNamed(*m.Unit)
	if u == nil || u.Dimension != measure.Duration {
		return raw
	}
	var n float64
	if json.Unmarshal(raw, &n) != nil {
		return raw
	}
	return json.RawMessage(fmt.Sprint(n / u.Factor.Float64()))
}

func same(raw json.RawMessage, want *float64) bool {
	var got *float64
	if json.Unmarshal(raw, &got) != nil || got == nil || want == nil {
		return got == nil && want == nil
	}
	return *got == *want
}

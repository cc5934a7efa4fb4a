package report

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"crosscheck/compare"
	"crosscheck/facts"
)

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}

func TestTableGolden(t *testing.T) {
	for _, width := range []int{40, 80, 120} {
		golden(t, fmt.Sprintf("table-%d.txt", width), written(t, "table", everything(), Options{Show: compare.Warning, Width: width}))
	}
	golden(t, "table-color.txt", written(t, "table", everything(), Options{Show: compare.Note, Width: 80, Color: true}))
	golden(t, "lines.txt", written(t, "line", everything(), Options{Show: compare.Note}))
}

// TestTableWidth holds that no line is wider than asked, and that the lines of
// a box are exactly that wide, with wide and combining letters, and in colour.
func TestTableWidth(t *testing.T) {
	res := result(conflict(), incorrect(), ruleBroken(), spelling(), imprecise(), wideText(), hostile())
	for _, width := range []int{40, 57, 80, 99, 100, 120, 200} {
		for _, color := range []bool{false, true} {
			text := written(t, "table", res, Options{Show: compare.Note, Width: width, Color: color})
			for line := range strings.Lines(ansi.ReplaceAllString(text, "")) {
				line = strings.TrimSuffix(line, "\n")
				n := columns(line)
				if n > width || strings.HasPrefix(line, "│") && n != width {
					t.Errorf("width %d: line of %d columns: %q", width, n, line)
				}
			}
		}
	}
}

var ansi = regexp.MustCompile(`\x1b\[[0-9;]*m`)

// TestTableColor holds that colour adds nothing to what is said.
func TestTableColor(t *testing.T) {
	opt := Options{Show: compare.Note, Width: 80}
	plain := written(t, "table", everything(), opt)
	opt.Color = true
	colored := written(t, "table", everything(), opt)
	if diff := cmp.Diff(plain, ansi.ReplaceAllString(colored, "")); diff != "" {
		t.Errorf("without its colours the table differs (-plain +colored):\n%s", diff)
	}
	if plain == colored {
		t.Error("no colour was added")
	}
}

func TestTableEnvironment(t *testing.T) {
	opt := Options{Show: compare.Note, Width: 80}
	want := written(t, "table", result(wideText()), opt)
	t.Setenv("RUNEWIDTH_EASTASIAN", "1")
	t.Setenv("LC_ALL", "ja_JP.UTF-8")
	if diff := cmp.Diff(want, written(t, "table", result(wideText()), opt)); diff != "" {
		t.Errorf("the environment changed the table:\n%s", diff)
	}
}

// wideText is a finding in letters that take two columns, or none.
func wideText() compare.Finding {
	f := spelling()
	f.Label = "場所"
	f.Claims = []*facts.Claim{
		says(slate, f.Topic, "クロッカス・シティ・ホールとその周辺の建物", 40, "モスクワ郊外のコンサートホールで銃撃があり、多数の死傷者が出た"),
		says(nbc, f.Topic, "👨‍👩‍👧‍👦🇷🇺 cafe\u0301 "+strings.Repeat("e\u0301", 60), 41, "“±–“ "+strings.Repeat("x", 90)),
	}
	return f
}

func TestTableSummaryAddsUp(t *testing.T) {
	text := written(t, "table", everything(), Options{Show: compare.Error, Width: 120})
	want := map[string]int{}
	for _, m := range regexp.MustCompile(`│ [✗!·]? ?(\w+) +│ +(\d+) │ (.*)│`).FindAllStringSubmatch(text, -1) {
		total, _ := strconv.Atoi(m[2])
		want[m[1]] = total
		if m[1] == "claims" {
			continue
		}
		sum := 0
		for _, n := range regexp.MustCompile(`\d+`).FindAllString(m[3], -1) {
			k, _ := strconv.Atoi(n)
			sum += k
		}
		if sum != total {
			t.Errorf("%s: %d in all, but the parts are %d", m[1], total, sum)
		}
	}
	if want["findings"] != 5 || want["errors"]+want["warnings"]+want["notes"] != 5 {
		t.Errorf("counts %v, want 5 findings", want)
	}
	if !strings.Contains(text, "1 warning and 1 note not shown: --show note") {
		t.Error("what is not shown is not said")
	}
}

func TestTableAgreement(t *testing.T) {
	check := func(res *compare.Result, want bool) {
		t.Helper()
		text := written(t, "table", res, Options{Show: compare.Warning, Width: 80})
		if got := strings.Contains(text, "✓"); got != want {
			t.Errorf("says that all agree: %v, want %v:\n%s", got, want, text)
		}
	}
	faulty := result()
	faulty.Faults = 1
	check(result(), true)
	check(result(imprecise()), true)
	check(result(spelling()), false)
	check(faulty, false)
}

func TestIncomplete(t *testing.T) {
	res := everything()
	res.Faults = 2
	for _, format := range []string{"table", "line"} {
		if text := written(t, format, res, Options{}); !strings.HasPrefix(text, "incomplete: 2 faults\n") {
			t.Errorf("%s begins with %q", format, text[:30])
		}
	}
	if text := written(t, "json", res, Options{}); !strings.Contains(text, `"complete": false`) {
		t.Error("json says that it is complete")
	}
}

func TestTableListsTheWorst(t *testing.T) {
	res := result()
	for range mostListed + 5 {
		res.Findings = append(res.Findings, spelling())
	}
	text := written(t, "table", res, Options{Show: compare.Warning, Width: 80})
	if n := strings.Count(text, "! spelling  Town"); n != mostListed {
		t.Errorf("lists %d findings, want %d", n, mostListed)
	}
	if !strings.Contains(text, "5 further findings are not shown: -f line lists them all") {
		t.Error("does not say how many more there are")
	}
}

// TestSummaryOfMillions holds that large counts are not cut.
func TestSummaryOfMillions(t *testing.T) {
	res := &compare.Result{Unlisted: []compare.StatusCount{{Status: compare.StatusAgree, Count: 1_234_567_890}}}
	if text := written(t, "table", res, Options{}); !strings.Contains(text, "│ topics     │ 1234567890 │ 1234567890 agree ") {
		t.Error(text)
	}
}

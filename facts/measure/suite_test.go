package measure

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// suiteCase is a case of the suites that others made.
type suiteCase struct {
	Case   string   `json:"case"`
	Input  string   `json:"input"`
	Text   *string  `json:"text"`
	Start  int      `json:"start_b"`
	End    int      `json:"end_b"`
	Lo     *float64 `json:"lo"`
	Hi     *float64 `json:"hi"`
	LoOpen *bool    `json:"lo_open"`
	HiOpen *bool    `json:"hi_open"`
}

// loadSuite reads a suite, cases of several lines together.
func loadSuite(t *testing.T, name string) [][]suiteCase {
	t.Helper()
	f, err := os.Open("../../../shared/suites/" + name)
	if err != nil {
		t.Skip("the shared suites are not beside the repository")
	}
	defer f.Close()
	var cases [][]suiteCase
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var c suiteCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		if n := len(cases); n > 0 && cases[n-1][0].Case == c.Case {
			cases[n-1] = append(cases[n-1], c)
		} else {
			cases = append(cases, []suiteCase{c})
		}
	}
	if len(cases) == 0 {
		t.Fatal("the suite is empty: the test would prove nothing")
	}
	return cases
}

// runSuite holds that at least 95 % of the cases are right, and that just the
// known ones are wrong.
func runSuite(t *testing.T, cases [][]suiteCase, known map[string]string, right func([]suiteCase) string) {
	t.Helper()
	wrong := 0
	for _, lines := range cases {
		c := lines[0]
		fault := right(lines)
		_, listed := known[c.Case]
		switch {
		case fault != "" && !listed:
			t.Errorf("%s: %q: %s", c.Case, c.Input, fault)
		case fault == "" && listed:
			t.Errorf("%s: %q is right now: take it off the list", c.Case, c.Input)
		}
		if fault != "" {
			wrong++
		}
	}
	if 20*wrong > len(cases) {
		t.Errorf("%d of %d wrong: more than 5 %%", wrong, len(cases))
	}
	t.Logf("%d of %d right", len(cases)-wrong, len(cases))
}

// edgeWords may be in our match and not in the suite's, or the other way
// round: words that hedge or join, which the origins leave out or in.
var edgeWords = map[string]bool{"": true, "of": true, "about": true}

func sameSpan(c suiteCase, m Match) bool {
	front := strings.TrimSpace(c.Input[min(c.Start, m.Start):max(c.Start, m.Start)])
	back := strings.TrimSpace(c.Input[min(c.End, m.End):max(c.End, m.End)])
	return edgeWords[front] && edgeWords[back]
}

// TestNumeralSuite: the suite asks for the number that is written, so that
// "two dozen" is 24 (Nominal); which numbers it allows is another question.
func TestNumeralSuite(t *testing.T) {
	known := map[string]string{
		"dk-numeral-0062": "30 l: thirty litres",
		"dk-numeral-0074": "- 1,200,000: in running text a dash and a blank are a bullet or a break; Parse reads it",
		"dk-numeral-0102": "three hundred Kr: kr is the crown of three countries",
	}
	runSuite(t, loadSuite(t, "dk-numeral.jsonl"), known, func(lines []suiteCase) string {
		c := lines[0]
		m, ok := Reader{}.Find(c.Input, 0)
		switch {
		case !ok:
			return "nothing found"
		case !sameSpan(c, m):
			return "found " + m.Value.Text
		case m.Value.Nominal.Float64() != *c.Lo:
			return "is " + m.Value.Nominal.String()
		}
		return ""
	})
}

// TestNumberRangeSuite: the suite's model finds hedged numbers and ranges and
// leaves bare numbers out. Where it leaves a bound open, counts end at 0.
func TestNumberRangeSuite(t *testing.T) {
	known := map[string]string{
		"rt-number-range-closed-0009": "about 20~100: we widen a range by its about",
		"rt-number-range-closed-0057": "2 in 5 or more: a share, 0.4 or more",
		"rt-number-range-closed-0058": "more than 2 in 5: a share, more than 0.4",
	}
	runSuite(t, loadSuite(t, "rt-number-range-closed.jsonl"), known, func(lines []suiteCase) string {
		var got []Match
		for at := 0; ; {
			m, ok := Reader{}.Find(lines[0].Input, at)
			if !ok {
				break
			}
			at = m.End
			if v := m.Value; (v.Kind == Count || v.Kind == Quantity) && (v.Hedge != Exact && v.Hedge != Vague || strings.HasPrefix(strings.ToLower(v.Text), "equal")) {
				got = append(got, m)
			}
		}
		if lines[0].Text == nil {
			lines = nil
		}
		for i, c := range lines {
			if i >= len(got) {
				return "nothing found"
			}
			if fault := c.against(got[i]); fault != "" {
				return fault
			}
		}
		if len(got) > len(lines) {
			return "found " + got[len(lines)].Value.Text
		}
		return ""
	})
}

func (c suiteCase) against(m Match) string {
	i := m.Value.Set[0]
	u := m.Value.Unit
	lo, hi := u.FromBase(i.Lo).Float64(), u.FromBase(i.Hi).Float64()
	switch {
	case !sameSpan(c, m) && !(u != nil && strings.HasPrefix(m.Value.Text, *c.Text)):
		return "found " + m.Value.Text
	case c.Lo == nil && !i.LoInf && lo != 0, c.Lo != nil && (i.LoInf || lo != *c.Lo), c.Hi == nil != i.HiInf, c.Hi != nil && hi != *c.Hi:
		return "is " + m.Value.Set.String()
	case c.Lo != nil && *c.LoOpen != i.LoOpen, c.Hi != nil && *c.HiOpen != i.HiOpen:
		return "ends are " + m.Value.Set.String()
	}
	return ""
}

package compare

import (
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// rule reads "a = b + c − 2" for tests.
func rule(text string) facts.Rule {
	r := facts.Rule{Text: text}
	words := strings.Fields(text)
	side, minus := &r.Left, false
	for _, w := range words {
		switch w {
		case "=", "<=", "<", ">=", ">":
			r.Op, side, minus = w, &r.Right, false
		case "+", "-":
			minus = w == "-"
		default:
			term := facts.Term{Minus: minus, Topic: w}
			if w[0] >= '0' && w[0] <= '9' {
				v, _ := measure.Reader{}.Parse(w, measure.Count)
				term = facts.Term{Minus: minus, Number: v.Nominal}
			}
			*side = append(*side, term)
		}
	}
	return r
}

func TestRules(t *testing.T) {
	for _, c := range []struct {
		rule   string
		kind   measure.Kind
		claims string // "topic: source: value", separated by "; "
		want   string // reasons of rule findings, separated by "; "
	}{
		{"k = a + b", measure.Count, "k: s: 183; a: s: 13; b: s: 170", ""},
		{"k = a + b", measure.Count, "k: s: 183; a: s: 13; b: s: 160", "s: 183 is not 13 + 160, which is 173"},
		{"k = a + b", measure.Count, "k: s: 183; a: s: 13; b: s: at least 160", ""},
		{"k = a + b", measure.Count, "k: s: 183; a: s: 13; b: s: at least 171", "s: 183 is not 13 + at least 171, which is at least 184"},
		{"k = a + b", measure.Count, "k: s: 183; a: s: 13", ""},
		{"k = a + b", measure.Count, "k: s: 183; a: s: 190", "s: 183 is not 190, whatever b is"},
		{"k = a + b", measure.Count, "a: s: 183; b: s: 190", ""},
		{"k = a + b", measure.Count, "k: s: 183; a: v: 13; b: w: 160", "taken together: 183 is not 13 + 160, which is 173"},
		{"k = a + b", measure.Count, "k: s: 183; a: v: 13; b: w: 160; b: w: 170", ""},
		{"k = a + b", measure.Count, "k: s: 183; a: v: 13; b: w: 160; b: x: 171", ""},
		{"k = a + b", measure.Count, "k: s: 180; a: v: 13; b: w: up to 160; b: x: about 200", "taken together: 180 is not 13 + 0 to 160 or 180 to 220, which is 13 to 173 or 193 to 233"},
		{"k = a + b", measure.Count, "k: ref: 183; a: v: 13; b: w: 170", ""},
		{"k = a + b", measure.Count, "k: s: 12 million; a: s: 12,000,000; b: s: 345,678", ""},
		{"k <= a", measure.Count, "k: s: 5; a: s: 5", ""},
		{"k < a", measure.Count, "k: s: 5; a: s: 5", "s: 5 is not less than 5"},
		{"k >= a", measure.Count, "k: s: 4; a: s: 5", "s: 4 is less than 5"},
		{"k > a", measure.Count, "k: s: 5; a: s: more than 5", "s: 5 is not more than more than 5"},
		{"k = a - 2", measure.Count, "k: s: 5; a: s: 7", ""},
		{"k = a - 2", measure.Count, "k: s: 4; a: s: 7", "s: 4 is not 7 − 2, which is 5"},
		{"k <= 10", measure.Count, "k: s: 11", "s: 11 is more than 10"},
		{"k <= a", measure.Date, "k: s: 2021-08-26; a: s: 2021-08-30", ""},
		{"k <= a", measure.Date, "k: s: 2021-08-31; a: s: 2021-08-30", "s: 2021-08-31 is after 2021-08-30"},
		{"k <= a", measure.Date, "k: s: 2021-08-31", ""},
		{"k <= a", measure.Date, "k: s: 2021; a: s: 2021-08-30", ""},
		{"k = a", measure.Name, "k: s: Hamas; a: s: ISIS-K", ""},
		{"k = a", measure.Quantity, "k: s: 5 km; a: s: 3 kg", ""},
	} {
		w := newWorld(t, c.kind)
		for _, line := range strings.Split(c.claims, "; ") {
			topic, claim, _ := strings.Cut(line, ": ")
			w.says(topic, claim)
		}
		w.corpus.Topics.Rules = []facts.Rule{rule(c.rule)}
		var got []string
		for _, f := range Compare(w.corpus, Options{}).Findings {
			if f.Kind == Rule {
				got = append(got, f.Reason)
			}
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s with %s:\n got %s\nwant %s", c.rule, c.claims, g, c.want)
		}
	}
}

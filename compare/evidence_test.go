package compare

import (
	"fmt"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// evidence returns what a world of one quoted claim finds on it.
func evidence(t *testing.T, kind measure.Kind, value, quote, at, text string, derived bool) string {
	t.Helper()
	w := newWorld(t, kind)
	w.says("x/y", "a: "+value)
	c := w.corpus.Claims[0]
	c.Quote, c.At, c.Derived = quote, at, derived
	c.AsOf, _ = measure.ParseEDTF("2024-03-26")
	c.AsOfFrom = facts.AsOfPublished
	c.SetTopicPos(facts.Pos{Line: 1, Column: 1})
	if text != "" {
		c.Source.Text = facts.NewText("a.txt", text)
	}
	var out []string
	for _, f := range Compare(w.corpus, Options{}).Findings {
		if evidenced(f.Kind) {
			out = append(out, fmt.Sprintf("%s %s", f.Severity, f.Kind))
			out = append(out, strings.Join(append([]string{f.Reason}, f.Notes...), "; "))
		}
	}
	return strings.Join(out, ": ")
}

func TestMisquote(t *testing.T) {
	const text = "Headline\n\nThe attack killed 133 people\nand hurt many.\n\nIt was the third."
	for _, c := range []struct{ quote, at, want string }{
		{"killed 133 people", "", ""},
		{"killed 133 people", "line 3", ""},
		{"killed 133 people", "line 2-5", ""},
		{"133 people and hurt", "line 4", ""},
		{"killed 133 people", "para 2", ""},
		{"killed 133 people", "page 9", ""},
		{"killed 133 people", "the second sentence", ""},
		{"", "line 9", ""},
		{"killed 134 people", "line 3", "error misquote: “killed 134 people” does not stand in a.txt; the nearest passage, at line 3, is “killed 133 people”"},
		{"killed 134 people", "para 2", "error misquote: “killed 134 people” does not stand in a.txt; the nearest passage, in paragraph 2, is “killed 133 people”"},
		{"beyond all doubt", "", "error misquote: “beyond all doubt” does not stand in a.txt; nothing in the text comes near it"},
		{"killed 133 people", "line 4", "warning misquote: the quote stands at line 3 of a.txt, not where the claim says: line 4"},
		{"killed 133 people", "line 5-3", "warning misquote: the quote stands at line 3 of a.txt, not where the claim says: line 5-3"},
		{"killed 133 people", "para 1", "warning misquote: the quote stands in paragraph 2 of a.txt, not where the claim says: para 1"},
		{"killed 133 people", "line 30", "warning misquote: the quote stands at line 3 of a.txt, not where the claim says: line 30; the text ends with line 6"},
	} {
		if got := evidence(t, measure.Text, "x", c.quote, c.at, text, false); got != c.want {
			t.Errorf("%q at %q:\n got %s\nwant %s", c.quote, c.at, got, c.want)
		}
	}
}

func TestMisread(t *testing.T) {
	const (
		count, quantity, date = measure.Count, measure.Quantity, measure.Date
		period, clock         = measure.Period, measure.Time
	)
	for _, c := range []struct {
		kind         measure.Kind
		value, quote string
		want         string
	}{
		{count, "133", "killed 133 people", ""},
		{count, "133", "killed one hundred and thirty-three people", ""},
		{count, "thirteen", "13 Americans", ""},
		{count, "1,200", "1200 fighters", ""},
		{count, "at least 100", "injuring at least 100", ""},
		{count, "100 or more", "injuring at least 100", ""},
		{count, "133", "killed many people", ""},
		{count, "133", "killed on 22 March 2024", ""},
		{count, "133", "killed 137 people", "error misread: the quote says 137, the value is 133"},
		{count, "100", "injuring at least 100", "warning misread: the quote says at least 100, the value is 100"},
		{count, "at least 100", "injuring 100", "warning misread: the quote says 100, the value is at least 100"},
		{count, "100", "almost 100 dead", "warning misread: the quote says almost 100 (read as 90 to 100), the value is 100"},
		{count, "84", "almost 100 dead", "error misread: the quote says almost 100 (read as 90 to 100), the value is 84"},
		{count, "dozens", "dozens of people", ""},
		{count, "dozens", "hundreds of people", "error misread: the quote says hundreds (read as 200 to 999), the value is dozens (read as 24 to 99)"},
		{count, "142", "151 and 142 attacks", ""},
		{count, "140", "151 and 142 attacks", "warning misread: the quote says 151 and 142, the value is none of them: 140"},
		{count, "at least 140", "151 and 142 attacks", "warning misread: the quote says 151 and 142, the value is none of them: at least 140"},
		{count, "2", "the second attack, which hurt 2", ""},
		{count, "2", "the second attack", ""},
		{count, "4,000 to 6,000", "between 4,000 and 6,000 fighters", ""},
		{count, "5,000", "4,000–6,000 fighters", "warning misread: the quote says 4,000–6,000, the value is 5,000"},
		{quantity, "35 miles", "35 miles from Kabul", ""},
		{quantity, "56 km", "35 miles from Kabul", "warning misread: the quote says 35 miles, the value is 56 km"},
		{quantity, "35 km", "35 miles from Kabul", "error misread: the quote says 35 miles, the value is 35 km"},
		{quantity, "$5 million", "35 miles from Kabul", ""},
		{quantity, "$5 million", "5 million dollars", ""},
		{quantity, "40 %", "40 percent of them", ""},
		{date, "Friday", "in a hall on Friday", ""},
		{date, "22 March 2024", "in a hall on Friday", ""},
		{date, "2024-03-22", "on March 22", ""},
		{date, "22 March 2024", "at 8 p.m. on March 22", ""},
		{date, "21 March 2024", "at 8 p.m. on 22 March 2024", "error misread: the quote says 8 p.m. on 22 March 2024, the value is 21 March 2024"},
		{date, "23 March 2024", "on Friday", "error misread: the quote says Friday (read as 22 March 2024), the value is 23 March 2024"},
		{date, "March 2024", "on 22 March 2024", "warning misread: the quote says 22 March 2024, the value is March 2024"},
		{date, "2015", "founded in 2015", ""},
		{date, "2015", "2015", ""},
		{date, "2015", "founded in 2014", "error misread: the quote says 2014, the value is 2015"},
		{date, "August 2021", "since August 2021", "warning misread: the quote says since August 2021, the value is August 2021"},
		{period, "2014–2016", "between 2014 and 2016", ""},
		{period, "2014–2016", "from 2014 to 2016", ""},
		{period, "2014–2016", "from 2014 to 2017", "error misread: the quote says from 2014 to 2017, the value is 2014–2016"},
		{clock, "20:00", "at 8 p.m.", ""},
		{clock, "20:00", "at 9 p.m.", "error misread: the quote says 9 p.m., the value is 20:00"},
		{measure.Name, "ISIS", "killed 133 people", ""},
		{measure.Text, "a hall", "killed 133 people", ""},
	} {
		if got, _, _ := strings.Cut(evidence(t, c.kind, c.value, c.quote, "", "", false), "; if "+c.value+" is right"); got != c.want {
			t.Errorf("%s %q, quoted %q:\n got %s\nwant %s", c.kind, c.value, c.quote, got, c.want)
		}
		if got := evidence(t, c.kind, c.value, c.quote, "", "", true); got != "" {
			t.Errorf("%q, derived from %q: %s", c.value, c.quote, got)
		}
	}
}

// TestEvidenceFingerprint holds that a quote is part of what a finding on it
// is about, so that a decision on it ends when the quote changes; and that
// evidence changes no topic's status.
func TestEvidenceFingerprint(t *testing.T) {
	marks := map[string]bool{}
	for _, quote := range []string{"killed 134 people", "killed 134  people", "killed 135 people"} {
		w := newWorld(t, measure.Count)
		w.says("x/y", "a: 133", "b: 133")
		c := w.corpus.Claims[0]
		c.Quote = quote
		c.SetTopicPos(facts.Pos{Line: 1, Column: 1})
		res := Compare(w.corpus, Options{})
		if len(res.Findings) != 1 || res.Topics[0].Status != StatusAgree {
			t.Errorf("%s: %s%v", quote, brief(res), res.Topics)
		}
		marks[res.Findings[0].Fingerprint] = true
	}
	if len(marks) != 2 {
		t.Errorf("%d fingerprints, want 2", len(marks))
	}
}

// TestMisreadAdvice holds that it is said what to write.
func TestMisreadAdvice(t *testing.T) {
	for _, c := range []struct{ value, quote, want string }{
		{"133", "killed 137 people", "if the quote is right, write 137"},
		{"95", "at least 95 dead", "if the quote is right, write at least 95"},
		{"140", "151 and 142 attacks", "if the quote is right, write what it says"},
	} {
		got := evidence(t, measure.Count, c.value, c.quote, "", "", false)
		if !strings.HasSuffix(got, c.want) || !strings.Contains(got, "if "+c.value+" is right, quote the words that say so, leave the quote away, or") {
			t.Errorf("%s, quoted %q: %s", c.value, c.quote, got)
		}
	}
}

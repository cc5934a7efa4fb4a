package report

import (
	"fmt"
	"strings"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

func page(t *testing.T, res *compare.Result) string {
	t.Helper()
	return written(t, "html", res, Options{Show: compare.Note})
}

// TestHTMLSize holds pages of 500 findings under 1 MB, with all that is said in
// them: of three claims each, all of articles of their own, and of five claims
// each, of articles with long addresses.
func TestHTMLSize(t *testing.T) {
	const short, long = "https://www.example.org/2024/03/article", "https://www.example.org/world/middle-east/2024/03/25/what-is-known-of-the-attack-on-the-concert-hall"
	for _, x := range []struct {
		name    string
		claims  []int
		each    int // facts that an article states
		address string
	}{
		{"three claims, 1500 articles", []int{0, 1, 3}, 1, short},
		{"five claims, 250 articles", []int{0, 1, 2, 3, 4}, 10, long},
		{"five claims, 5 articles", []int{0, 1, 2, 3, 4}, 500, long},
	} {
		t.Run(x.name, func(t *testing.T) {
			res := manyConflicts(x.claims, x.each, func(n int) string { return fmt.Sprintf("%s-%d.html", x.address, n) })
			out := page(t, res)
			t.Logf("%d bytes", len(out))
			if len(out) > 1_000_000 {
				t.Errorf("a page of 500 findings has %d bytes", len(out))
			}
			if n := strings.Count(out, `<svg role=img`); n != 500 {
				t.Errorf("%d pictures", n)
			}
			for _, s := range res.Sources {
				if n := strings.Count(out, s.Source.URL); s.Source.URL != "" && n == 0 {
					t.Fatalf("%s is not on the page", s.Source.URL)
				}
			}
			for _, quote := range []string{"killed 133 people", "leaving at least 139 dead and more than 180 others injured"} {
				if n := strings.Count(out, "<q>"+quote+"</q>"); n != 500 {
					t.Errorf("%q stands there %d times", quote, n)
				}
			}
		})
	}
}

// manyConflicts are 500 conflicts of some of the claims of conflict, of articles
// that state so many of the facts each.
func manyConflicts(claims []int, each int, address func(article int) string) *compare.Result {
	res := result()
	var articles []*facts.Source
	for n := range 500 / each * len(claims) {
		s := *conflict().Claims[claims[n%len(claims)]].Source
		s.URL = address(n)
		articles = append(articles, &s)
		res.Sources = append(res.Sources, compare.SourceCount{Source: &s})
	}
	for i := range 500 {
		f := conflict()
		f.Topic = fmt.Sprintf("event-%d/deaths", i/10)
		f.Topics, f.Fingerprint, f.Notes = []string{f.Topic}, fmt.Sprintf("%010x%06x", i, i), nil
		for k, n := range claims {
			c := *f.Claims[n]
			c.Source = articles[i/each*len(claims)+k]
			f.Claims[k] = &c
		}
		f.Claims = f.Claims[:len(claims)]
		if len(claims) == 3 {
			f.FitsAll, f.Camps[1].Claims, f.Camps[2].Claims = nil, []int{1}, []int{2}
		}
		res.Findings = append(res.Findings, f)
	}
	return res
}

func TestSafeURL(t *testing.T) {
	for address, safe := range map[string]bool{
		"https://example.org/a?b=c#d":   true,
		"http://example.org":            true,
		"HTTPS://example.org":           true,
		"javascript:alert(1)":           false,
		"JavaScript://example.org/%0a1": false,
		"data:text/html,x":              false,
		"file:///etc/passwd":            false,
		"//example.org":                 false,
		"https://":                      false,
		"https://user:pw@example.org":   false,
		"https://example.org/a b":       false,
		"https://example.org/\x00":      false,
		"https://example.org/\u202e":    false,
		"\thttps://example.org":         false,
		"":                              false,
	} {
		if got := safeURL(address) != ""; got != safe {
			t.Errorf("safeURL(%q): %v, want %v", address, got, safe)
		}
	}
}

// TestHTMLResolution holds that a decision shows who, when and why, whether it
// settles the finding or not.
func TestHTMLResolution(t *testing.T) {
	res := result(conflict())
	decision := &compare.Resolution{Status: "accepted-variant", Value: "137", By: "The <desk>", Date: "2024-04-02", Reason: "house style"}
	res.Findings[0].Resolution = decision
	accepted := spelling()
	accepted.Resolution = decision
	res.Accepted = []compare.Finding{accepted}
	out := page(t, res)
	want := "<b>Decided: accepted variant</b>, the value taken is <bdi>137</bdi>; by The &lt;desk&gt; on 2024-04-02. house style."
	if n := strings.Count(out, want); n != 2 {
		t.Errorf("the decision stands there %d times, want 2", n)
	}
}

// TestAgreement holds the counts of who agrees with whom.
func TestAgreement(t *testing.T) {
	res := result(conflict())
	f := &res.Findings[0]
	same := func(src *facts.Source) *facts.Claim {
		return counted(says(src, "crocus-attack/injured", "100", 1, ""), measure.Exact, 100)
	}
	res.Claims = [][]*facts.Claim{f.Claims, {same(slate), same(nbc)}}
	res.Topics[1].Status = compare.StatusAgree
	v := newSourcesView(res, Options{}, nil)
	row := func(n int) string {
		var parts []string
		for _, c := range v.Matrix[n].Cells {
			parts = append(parts, fmt.Sprintf("%d/%d", c.Agree, c.Both))
		}
		return strings.Join(parts, " ")
	}
	// slate and lawfare say 137, nbc 133 and over 130, crisisgroup at least 139.
	for n, want := range []string{"0/0 1/2 0/1 1/1", "1/2 0/0 0/1 0/1", "0/1 0/1 0/0 0/1", "1/1 0/1 0/1 0/0"} {
		if got := row(n); got != want {
			t.Errorf("%s: %s, want %s", v.Matrix[n].ID, got, want)
		}
	}
	if s := v.List[2]; s.ID != "crisisgroup" || s.Facts != 1 || s.Disputed != 1 || s.Alone != 1 || s.Only != 0 {
		t.Errorf("crisisgroup: %+v", s)
	}
	if s := v.List[0]; s.Facts != 2 || s.Disputed != 1 || s.Alone != 0 {
		t.Errorf("slate: %+v", s)
	}
}

// TestLayText holds where a draft is cut, and that no claim is lost or cut in
// two.
func TestLayText(t *testing.T) {
	text := "Añ 1 b 2.\n\n \nC 3\nd.\n\n"
	at := func(s string) (int, int) { i := strings.Index(text, s); return i, i + len(s) }
	mark := func(start, end int) Checked { return Checked{Start: start, End: end, Verdict: Supported} }
	one, oneEnd := at("1 b")
	three, threeEnd := at("3\nd")
	for _, x := range []struct {
		name    string
		checked []Checked
		want    string
		marked  int
	}{
		{"none", nil, "Añ 1 b 2. | C 3 d. ", 0},
		{"two", []Checked{mark(one, oneEnd), mark(three, threeEnd)}, "Añ [1 b] 2. | C [3 d]. ", 2},
		{"overlapping", []Checked{mark(one, oneEnd), mark(oneEnd-1, oneEnd+2)}, "Añ [1 b] 2. | C 3 d. ", 1},
		{"across paragraphs", []Checked{mark(one, three)}, "Añ 1 b 2. | C 3 d. ", 0},
		{"inside a letter", []Checked{mark(2, 4)}, "Añ 1 b 2. | C 3 d. ", 0},
		{"beyond the end", []Checked{mark(three, len(text)+9)}, "Añ 1 b 2. | C 3 d. ", 0},
		{"unknown", []Checked{{Verdict: Supported}}, "Añ 1 b 2. | C 3 d. ", 0},
	} {
		notes := newNotes(Draft{Checked: x.checked})
		var paragraphs []string
		for _, p := range layText(Draft{Text: text, Checked: x.checked}, notes) {
			var b strings.Builder
			for _, piece := range p {
				if piece.Note != nil {
					b.WriteString("[" + piece.Text + "]")
				} else {
					b.WriteString(piece.Text)
				}
			}
			paragraphs = append(paragraphs, b.String())
		}
		marked := 0
		for _, n := range notes {
			if n.Marked {
				marked++
			}
		}
		if got := strings.Join(paragraphs, "| "); got != x.want || marked != x.marked {
			t.Errorf("%s: %q with %d marked, want %q with %d", x.name, got, marked, x.want, x.marked)
		}
	}
}

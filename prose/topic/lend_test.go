package topic

import (
	"strings"
	"testing"

	"crosscheck/compare"
	"crosscheck/prose/statement"
)

// TestLentYears holds what days without a year are in an article that does not say when
// it was published, beside others that do.
func TestLentYears(t *testing.T) {
	for _, c := range []struct{ why, published, a, b, want string }{
		{"the day before", "2024-03-20", "on 9 March", "on 11 March", "9 March, read as 9 March 2024, and 11 March, read as 11 March 2024, exclude one another"},
		{"one day", "2024-03-20", "on 9 March", "on March 9", ""},
		{"in the year before", "2024-01-03", "on 30 December", "on 28 December", "28 December, read as 28 December 2023, and 30 December, read as 30 December 2023, exclude one another"},
		{"nobody says when", "", "on 9 March", "on 11 March", ""},
		{"a day that counts from today", "2024-03-20", "on 9 March", "last January", ""},
	} {
		text := func(day string) string {
			return "Quake shakes Dorvik\n\nAn earthquake killed 12 people in the town of Dorvik " + day + "."
		}
		var articles []Article
		for i, f := range []File{{Name: "a.txt", Data: []byte(text(c.a)), Published: c.published}, {Name: "b.txt", Data: []byte(text(c.b))}} {
			a, faults := NewArticle(f, statement.Options{})
			if len(faults) > 0 {
				t.Fatalf("%d: %v", i, faults)
			}
			articles = append(articles, a)
		}
		if got := strings.Join(conflicts(articles), "; "); got != c.want {
			t.Errorf("%s: found %q, want %q", c.why, got, c.want)
		}
	}
}

// TestLentHours holds what a time in Greenwich is where another article says which local
// hour that is.
func TestLentHours(t *testing.T) {
	const lead = "Quake shakes Dorvik\n\nAn earthquake shook the town of Dorvik on Monday. "
	for _, c := range []struct{ why, a, b, want string }{
		{"another minute", "It struck at 3:52 a.m. (0052 GMT).", "It struck at 01:20 GMT.", "3:52 a.m. (0052 GMT) and 01:20 GMT (04:20 local time) exclude one another"},
		{"the same minute", "It struck at 3:52 a.m. (0052 GMT).", "It struck at 00:52 GMT.", ""},
		{"about midnight in Greenwich", "It struck around 3 a.m. (0000 GMT).", "It struck at 0400 GMT.", "0400 GMT (07:00 local time) lies outside around 3 a.m. (0000 GMT), read as 02:45 to 03:15"},
		{"about midnight there", "It struck at 3:52 a.m. (0052 GMT).", "It struck around 2100 GMT.", "3:52 a.m. (0052 GMT) lies outside around 2100 GMT (00:00 local time), read as 23:45 to 00:15"},
		{"an hour told from afar", "It struck at 9:30 p.m. ET (0130 GMT).", "It struck at 6:30 p.m. local time.", ""},
		{"at odds in Greenwich alone", "It struck at 9:30 p.m. (0130 GMT).", "It struck at 9:30 p.m. (0230 GMT).", "9:30 p.m. (0130 GMT) and 9:30 p.m. (0230 GMT) exclude one another"},
		{"nobody says", "It struck at 3:52 a.m.", "It struck at 01:20 GMT.", ""},
	} {
		holdConflicts(t, c.why, c.want, lead+c.a, lead+c.b)
		holdBesideSheet(t, c.why, c.want, lead+c.a, lead+c.b)
		holdBesideSheet(t, c.why, c.want, lead+c.b, lead+c.a)
	}
}

// holdBesideSheet asks that a text is at odds as said with one that is there as a sheet
// with its text, and that no value of the sheet passes for misread.
func holdBesideSheet(t *testing.T, why, want, text, sheet string) {
	t.Helper()
	articles := articlesOf(text, sheet)
	corpus, opt := sheetOf(articles[1], true)
	Group(articles[:1], opt).AddTo(corpus)
	var found []string
	for _, f := range compare.Compare(corpus, compare.Options{}).Findings {
		if f.Kind == compare.Conflict || f.Kind == compare.PossibleConflict || f.Kind == compare.Misread {
			found = append(found, f.Reason)
		}
	}
	if got := strings.Join(found, "; "); got != want {
		t.Errorf("%s, one as a sheet: found %q, want %q", why, got, want)
	}
}

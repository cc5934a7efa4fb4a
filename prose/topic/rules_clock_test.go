package topic

import (
	"testing"

	"crosscheck/prose/statement"
)

// TestFurtherEvent holds that the day of a further event is not that of the first.
func TestFurtherEvent(t *testing.T) {
	const lead = "Four shot in Brook Park\n\nFour people were wounded in a shooting in Brook Park on Monday, police said."
	holdConflicts(t, "another one", "", lead, lead+" It came after another shooting on Sunday.")
	holdConflicts(t, "more of them", "", lead, lead+" Two more protests are planned for Friday.")
}

// TestTwoMoments holds which hours and days of one event's reports are of two moments,
// and beside each a like case that is one.
func TestTwoMoments(t *testing.T) {
	const lead = "Ferry aground off Lind\n\nThe car ferry Sankt Olaf ran aground off the island of Lind on Monday. "
	for _, c := range []struct{ why, a, b, want string }{
		{"hours of two days", lead + "A vigil will be held in the church on Thursday at 7 p.m.", lead + "A vigil will be held in the church on Saturday at 6 p.m.", "Thursday, read as 16 May 2024, and Saturday, read as 18 May 2024, exclude one another"},
		{"hours of one day", lead + "A vigil will be held in the church on Thursday at 7 p.m.", lead + "A vigil will be held in the church on Thursday at 6 p.m.", "6 p.m. and 7 p.m. exclude one another"},
		{"either half of the day", lead + "It hit the rocks at a quarter past six.", lead + "It hit the rocks at 6.15 p.m.", ""},
		{"a day in Greenwich", lead + "It hit the rocks on Monday at 6.15 a.m.", lead + "It hit the rocks at 23:15 GMT on Sunday.", ""},
		{"an hour and what it is in Greenwich", lead + "It hit the rocks at 6.15 a.m. (0415 GMT).", lead + "It hit the rocks at 6.40 a.m.", "6.15 a.m. (0415 GMT) and 6.40 a.m. exclude one another"},
	} {
		holdConflicts(t, c.why, c.want, c.a, c.b)
	}
}

// TestUndatedDays holds that the days of articles without a date, of which nobody
// knows which they are, may stand beside hours in Greenwich.
func TestUndatedDays(t *testing.T) {
	const lead = "Ferry aground off Lind\n\nThe car ferry Sankt Olaf ran aground off the island of Lind. It hit the rocks "
	var articles []Article
	for name, hour := range map[string]string{"a.txt": "on Monday at 6.15 a.m.", "b.txt": "at 23:15 GMT on Sunday."} {
		a, _ := NewArticle(File{Name: name, Data: []byte(lead + hour)}, statement.Options{})
		articles = append(articles, a)
	}
	if got := conflicts(articles); len(got) > 0 {
		t.Errorf("%q, want none", got)
	}
}

package topic

import (
	"fmt"
	"testing"

	"crosscheck/prose/statement"
)

// TestBirthdays holds that ages which grew with the days of their articles are
// no disagreement, and that others are.
func TestBirthdays(t *testing.T) {
	for _, c := range []struct {
		age  int
		day  string
		want int
	}{
		{27, "2024-10-02", 0}, {27, "2024-05-20", 1}, {25, "2024-10-02", 1}, {28, "2024-10-02", 1}, {29, "2027-01-20", 0},
	} {
		text := "Man jailed for Dorvik murder\n\nOrla Venn, %d, was found guilty of the murder of a teacher in Dorvik."
		a, _ := NewArticle(File{Name: "a.txt", Data: fmt.Appendf(nil, text, 26), Published: "2024-05-15"}, statement.Options{})
		b, _ := NewArticle(File{Name: "b.txt", Data: fmt.Appendf(nil, text, c.age), Published: c.day}, statement.Options{})
		if got := conflicts([]Article{a, b}); len(got) != c.want {
			t.Errorf("26 on 15 May 2024, %d on %s: %q, want %d", c.age, c.day, got, c.want)
		}
	}
}

// TestAgesOfAnotherTime holds that nobody is compared with who lived at another time.
func TestAgesOfAnotherTime(t *testing.T) {
	const theft = "Jewels stolen in Dorvik\n\nJewels were stolen from the museum in Dorvik on Tuesday. "
	holdConflicts(t, "who died in 1843", "", theft+"The man arrested, aged 24, said nothing.", theft+"They had belonged to the queen, who died in 1843 aged 29.")
	holdConflicts(t, "the man", "24 and 29 exclude one another", theft+"The man arrested, aged 24, fled.", theft+"The man arrested, aged 29, fled.")
}

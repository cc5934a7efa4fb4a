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

// TestAgesOfThings holds that the age of a thing is not that of a person, and that a
// pronoun is of who was named before it.
func TestAgesOfThings(t *testing.T) {
	const riot = "Riot at Dorvik prison\n\nPrisoners rioted in Dorvik on Tuesday. The governor, Orla Venn, 51, was taken hostage. "
	for _, c := range []struct{ why, b, want string }{
		{"a building", "He spoke of crowding at the 63-year-old facility.", ""},
		{"a vessel", "The ship was 63 years old.", ""},
		{"another person", "Adam Riel saw it all. He is 63.", ""},
		{"the same person", "Orla Venn was freed at night. She is 63.", "51 and 63 exclude one another"},
		{"a person not named", "The 63-year-old governor was freed at night.", "51 and 63-year-old exclude one another"},
	} {
		holdConflicts(t, c.why, c.want, riot, "Riot at Dorvik prison\n\nPrisoners rioted in Dorvik on Tuesday. "+c.b)
	}
}

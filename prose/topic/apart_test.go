package topic

import (
	"strings"
	"testing"
)

// TestKeptApart holds what reports of one event tell that is no disagreement, and
// beside each a like case that is one.
func TestKeptApart(t *testing.T) {
	const lead = "Quake shakes Dorvik\n\nAn earthquake shook the town of Dorvik on Monday. "
	for _, c := range []struct{ why, a, b, want string }{
		{"unlike things", lead + "It damaged 14 hotels.", lead + "It damaged 19 bridges.", ""},
		{"things that are taken for one another", lead + "It destroyed 140 houses.", lead + "It destroyed 190 homes.", "140 and 190 exclude one another"},
		{"two shares of one whole", lead + "Of the houses, 57 percent were insured.", lead + "Of the houses, 43 percent were not insured.", ""},
		{"a day of this year and of another", lead + "The mayor, Bo Falk, was arrested on May 3.", lead + "The mayor, Bo Falk, was arrested on May 3, 2023.", ""},
		{"a day and a month far from it", lead + "The mayor, Bo Falk, was arrested in April 2012.", lead + "The mayor, Bo Falk, was arrested on June 21, 2012.", ""},
		{"a day and a year far from it, of what happens once", lead + "The town was founded in 1912.", lead + "The town was founded on June 21, 1921.", "1912 and June 21, 1921 exclude one another"},
		{"bare counts", lead + "Bo Falk counted 11.", lead + "Ada Holm made it 17.", ""},
		{"unlike people of one age", lead + "A 12-year-old girl was killed.", lead + "Ada Holm, 61, a teacher, was killed with a 12-year-old girl.", ""},
		{"some of them and all, of another year", lead + "In 2004 a siege in Alda led to hundreds of deaths, 186 of them among pupils.", lead + "The Alda siege of 2004 caused more than 300 deaths.", ""},
		{"an hour and a day", lead + "It struck at 7:12 a.m. on Monday.", lead + "It struck at 9:40 a.m.", "7:12 a.m. and 9:40 a.m. exclude one another"},
		{"a day and an hour", lead + "It struck around 7:12 a.m. May 13.", lead + "It struck at 9:40 a.m.", "9:40 a.m. lies outside around 7:12 a.m., read as 06:57 to 07:27"},
	} {
		holdConflicts(t, c.why, c.want, c.a, c.b)
	}
}

// TestAgeOwner holds whose age a figure is.
func TestAgeOwner(t *testing.T) {
	for _, c := range []struct{ text, figure, want string }{
		{"Bo Falk, 27, was found guilty of the murder of 20-year-old Ada Holm.", "27", "bo falk"},
		{"Bo Falk, 27, was found guilty of the murder of 20-year-old Ada Holm.", "20-year-old", "ada holm"},
		{"Bo Falk was jailed for killing his 20-year-old neighbour Ada Holm.", "20-year-old", "ada holm"},
		{"Bo Falk was accused of holding a 12-year-old girl.", "12-year-old", "girl"},
		{"Bo Falk, who is 61, denied it.", "61", "bo falk"},
		{"Ada Holm, a 33-year-old from Dorvik, was rescued.", "33-year-old", "ada holm"},
	} {
		g := Group(articlesOf("Notes\n\n"+c.text+"\n"), Options{})
		met := false
		for _, m := range g.mentions {
			if m.attribute == "age" && m.value.Text == c.figure {
				if met = true; m.subject != c.want {
					t.Errorf("%s: %s is the age of %q, want %q", c.text, c.figure, m.subject, c.want)
				}
			}
		}
		if !met {
			t.Errorf("%s: no age %s was read", c.text, c.figure)
		}
	}
}

// TestHourWithoutDay holds that the hour of a moment is told without its day, as
// others tell it.
func TestHourWithoutDay(t *testing.T) {
	for text, want := range map[string]string{
		"7 p.m. on Sunday": "7 p.m.", "Monday at 4:20 a.m.": "4:20 a.m.", "around 3 a.m. April 9": "around 3 a.m.", "noon today": "noon",
		"11 a.m. Nov. 8": "11 a.m.", "December 11 at 7.30pm": "7.30pm", "2:53 p.m. local time yesterday": "2:53 p.m. local time", "10 a.m.": "10 a.m.",
	} {
		got := ""
		for _, m := range Group(articlesOf("Notes\n\nA fire broke out in Dorvik "+text+", police said.\n"), Options{}).mentions {
			if m.dimension == "time" {
				got = m.value.Text
			}
		}
		if got != want {
			t.Errorf("of %q %q is the hour, want %q", text, got, want)
		}
	}
}

// TestEventDays holds that a strong quake of some days later is not the first.
func TestEventDays(t *testing.T) {
	for _, c := range []struct{ day, other, want string }{
		{"Sunday", "Sunday", "4:12 a.m. and 9:40 a.m. exclude one another"},
		{"Sunday", "Wednesday", ""},
		{"12 May", "15 May", ""},
		{"12 May", "13 May", "4:12 a.m. and 9:40 a.m. exclude one another"},
	} {
		a := "Quake shakes Dorvik\n\nAn earthquake shook the town of Dorvik on " + c.day + ". The quake struck at 4:12 a.m. local time."
		b := "Strong quake in Dorvik\n\nAn earthquake shook the town of Dorvik on " + c.other + ". The quake struck at 9:40 a.m. local time."
		got := ""
		for _, reason := range conflicts(articlesOf(a, b)) {
			if strings.Contains(reason, "9:40") {
				got = strings.ReplaceAll(reason, " local time", "")
			}
		}
		if got != c.want {
			t.Errorf("on %s and on %s: found %q, want %q", c.day, c.other, got, c.want)
		}
	}
}

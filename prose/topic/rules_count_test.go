package topic

import (
	"strings"
	"testing"

	"crosscheck/prose/statement"
)

// TestUnlikeCounts holds which counts of one event are no disagreement, and beside
// each a like case that is one.
func TestUnlikeCounts(t *testing.T) {
	const lead = "Gunman shoots at crowd in Dorvik\n\nA gunman shot at a crowd in Dorvik on Monday"
	for _, c := range []struct{ why, a, b, want string }{
		{"loosely told", lead + ", wounding several people.", lead + ", wounding 11 people.", ""},
		{"a few and a few more", lead + ", wounding two people.", lead + ", wounding several people.", ""},
		{"loosely told, and far from it", lead + ", wounding hundreds of people.", lead + ", wounding 11 people.", "11 lies outside hundreds, read as 200 to 999"},
		{"beside somebody named", lead + ", killing Bo Falk and three others.", lead + ", killing five people.", ""},
		{"all who died", lead + ", killing three people.", lead + ", killing five people.", "three and five exclude one another"},
		{"others, of whom all speak", lead + ", killing Bo Falk and three others.", lead + ", killing Bo Falk and five others.", "three and five exclude one another"},
		{"one kind of the people", lead + ", killing two children.", lead + ", killing five people.", ""},
		{"some of them and all", lead + ". Six of the injured are children.", lead + ", injuring 40 people.", ""},
		{"some of them in two reports", lead + ". Six of the injured are from Lund.", lead + ". Nine of the injured are from Lund.", "six and nine exclude one another"},
		{"one kind of the people, and more", lead + ", killing five children.", lead + ", killing two people.", "two and five exclude one another"},
		{"those of one trade may be all", lead + ", killing two soldiers.", lead + ", killing five people.", "two and five exclude one another"},
		{"none of one country", lead + ", killing 12 people.", lead + ". No Americans were killed.", ""},
		{"those of one country, and more", lead + ", killing 12 Americans.", lead + ", killing nine people.", "nine and 12 exclude one another"},
		{"two countries", lead + ", killing 12 Americans.", lead + ", killing nine Italians.", ""},
		{"how often and how many", lead + ". He reloaded nine times.", lead + ". He used 14 rifles.", ""},
		{"things and people", lead + ". Police found 14 cartridges.", lead + ", wounding nine people.", ""},
		{"how often and who was hurt", lead + ". He reloaded nine times.", lead + ", wounding 11.", ""},
		{"how often", lead + ". Bo Falk was shot nine times.", lead + ". Bo Falk was shot 11 times.", "nine and 11 exclude one another"},
	} {
		holdConflicts(t, c.why, c.want, c.a, c.b)
	}
}

// TestMomentsOfTrading holds that what shares cost at two moments of trading is no
// disagreement, nor that something rose and something fell.
func TestMomentsOfTrading(t *testing.T) {
	const lead = "Acme to buy Borax\n\nAcme Holdings agreed on Monday to buy Borax. "
	for _, c := range []struct{ why, a, b, want string }{
		{"first minutes and close", lead + "Acme shares fell 3 percent in the first minutes of trading.", lead + "Acme shares closed down 5 percent.", ""},
		{"after hours and close", lead + "Acme shares fell 3 percent in extended trading.", lead + "Acme shares fell 5 percent.", ""},
		{"a low and midday", lead + "By midday Acme shares cost $31.", lead + "Acme shares touched $28.", ""},
		{"the day and the year", lead + "Acme shares have fallen 30 percent this year.", lead + "Acme shares fell 34 percent.", ""},
		{"asked and given", lead + "Prosecutors demanded nine years in prison for him.", lead + "He was sentenced to seven years in prison.", ""},
		{"a quarter and a year", lead + "Revenue at Acme was $4.1 billion in the third quarter.", lead + "Acme forecast full-year revenue and had revenue of $4.9 billion last year.", ""},
		{"two quarters", lead + "Revenue at Acme was $4.1 billion in the third quarter.", lead + "Quarterly revenue at Acme was $4.9 billion.", "$4.1 billion and $4.9 billion exclude one another"},
		{"two closes", lead + "Acme shares closed down 3 percent.", lead + "Acme shares closed down 5 percent.", "3 percent and 5 percent exclude one another"},
		{"told of no moment", lead + "Acme shares fell 3 percent.", lead + "Acme shares fell 5 percent.", "3 percent and 5 percent exclude one another"},
		{"what rose and what fell", lead + "Profit at Acme rose 3 percent.", lead + "Profit at Acme fell 5 percent.", ""},
	} {
		holdConflicts(t, c.why, c.want, c.a, c.b)
	}
}

// TestAftershock holds that the strengths of a quake and of one that follows it
// are no disagreement.
func TestAftershock(t *testing.T) {
	const lead = "Quake shakes Dorvik\n\nAn earthquake shook the town of Dorvik on Monday. "
	holdConflicts(t, "a quake and one after it", "", lead+"It had a magnitude of 6.4.", lead+"An aftershock of magnitude 5.8 shook the town.")
	holdConflicts(t, "one quake", "a magnitude of 5.8 and a magnitude of 6.4 exclude one another", lead+"It had a magnitude of 6.4.", lead+"It had a magnitude of 5.8.")
}

// TestUnlikeAges holds whose ages are no disagreement.
func TestUnlikeAges(t *testing.T) {
	const lead = "Fire kills guests in Dorvik\n\nA fire killed nine guests of a hotel in Dorvik on Monday. "
	for _, c := range []struct{ why, a, b, want string }{
		{"of a crowd and of one", lead + "Most guests were aged 13 to 18.", lead + "A guest aged 12 was killed.", ""},
		{"of one in her fifties and of one", lead + "The manager, a woman in her 50s, was arrested.", lead + "The manager, a 64-year-old woman, was arrested.", "her 50s and 64-year-old exclude one another"},
		{"of a son and a child", lead + "The son of the manager, a 12-year-old boy, was killed.", lead + "The child of the manager, a 13-year-old teenager, was killed.", "12-year-old and 13-year-old exclude one another"},
		{"of a name and of nobody said to bear it", lead + "Ada Holm, 61, sold flowers outside.", lead + "He was 64 years old and owed rent.", ""},
		{"of a name and of who is said to bear it", lead + "The manager Ada Holm, 61, was arrested.", lead + "The manager was 64.", "61 and 64 exclude one another"},
		{"half as old", lead + "The manager, 61, was arrested.", lead + "The manager, 34, was arrested.", ""},
		{"of one", lead + "The manager, a 61-year-old woman, was arrested.", lead + "The manager, a 64-year-old woman, was arrested.", "61-year-old and 64-year-old exclude one another"},
		{"of one name, however far apart", lead + "The manager Ada Holm, 61, was arrested.", lead + "The manager Ada Holm, 16, was arrested.", "16 and 61 exclude one another"},
	} {
		holdConflicts(t, c.why, c.want, c.a, c.b)
	}
}

// TestNewsOfTwoDays holds that what articles of two days tell as their news is
// no disagreement about a day, and that a date of the event is.
func TestNewsOfTwoDays(t *testing.T) {
	const lead = "Lawmaker shot in Dorvik\n\nThe lawmaker Ada Holm was shot in Dorvik on May 8. "
	for _, c := range []struct {
		why, a, b string
		want      int
	}{
		{"news of two days", lead + "Her aide Bo Falk woke in hospital on Tuesday.", lead + "Her aide Bo Falk spoke in hospital on Wednesday.", 0},
		{"one weekday", lead + "Her aide Bo Falk left hospital on Sunday.", lead + "Her aide Bo Falk will leave hospital on Sunday.", 0},
		{"what is not done again", lead + "The hospital reopened on Monday.", lead + "The hospital reopened on Tuesday.", 1},
		{"days of one event", lead, strings.Replace(lead, "May 8", "May 7", 1), 1},
	} {
		x, _ := NewArticle(File{Name: "a.txt", Data: []byte(c.a), Published: "2024-05-14"}, statement.Options{})
		y, _ := NewArticle(File{Name: "b.txt", Data: []byte(c.b), Published: "2024-05-15"}, statement.Options{})
		if got := conflicts([]Article{x, y}); len(got) != c.want {
			t.Errorf("%s: %q, want %d", c.why, got, c.want)
		}
	}
}

// TestOfItsDay holds that where a storm is, how it moves, and what shares trade at is
// no disagreement between articles of two days, and that what a storm did is.
func TestOfItsDay(t *testing.T) {
	const storm = "Hurricane Ada nears Dorvik\n\nHurricane Ada headed for Dorvik with heavy rain. "
	const market = "Dorvik Foods buys Orla Mills\n\nDorvik Foods will buy Orla Mills, it said. "
	for _, c := range []struct {
		why, lead, a, b, day string
		want                 int
	}{
		{"on its way", storm, "The storm was centered 300 kilometers from Dorvik, moving at 20 kph.", "The storm was centered 120 kilometers from Dorvik, moving at 14 kph.", "2024-05-15", 0},
		{"where it struck", storm, "The storm struck Dorvik with winds of 150 kph.", "The storm struck Dorvik with winds of 185 kph.", "2024-05-15", 1},
		{"on one day", storm, "The storm was centered 300 kilometers from Dorvik.", "The storm was centered 220 kilometers from Dorvik.", "2024-05-14", 1},
		{"shares of two days", market, "Shares in Dorvik closed 2 percent lower at $31.20.", "Dorvik stock closed at $33.10.", "2024-05-16", 0},
		{"shares of one day", market, "Shares in Dorvik closed 2 percent lower at $31.20.", "Dorvik stock closed at $33.10.", "2024-05-14", 1},
	} {
		x, _ := NewArticle(File{Name: "a.txt", Data: []byte(c.lead + c.a), Published: "2024-05-14"}, statement.Options{})
		y, _ := NewArticle(File{Name: "b.txt", Data: []byte(c.lead + c.b), Published: c.day}, statement.Options{})
		if got := conflicts([]Article{x, y}); len(got) != c.want {
			t.Errorf("%s: %q, want %d", c.why, got, c.want)
		}
	}
}

package topic

import (
	"testing"
)

// TestTwoPlaces holds that events of long ago are told apart by their places, and that
// what was done to one place in two years is at odds.
func TestTwoPlaces(t *testing.T) {
	const lead = "Rebels hold talks in Tarsa\n\nRebel and government envoys met in the capital Tarsa on Monday. "
	for _, c := range []struct{ why, a, b, want string }{
		{"two towns", "The rebels captured Murat in March 2019.", "The rebels captured Kelan in June 2019.", ""},
		{"one town", "The rebels captured Murat in March 2019.", "The town of Murat fell to the rebels in May 2019.", "March 2019 and May 2019 exclude one another"},
		{"two invasions", "He had fought in the 2001 invasion of Kelan.", "He was wounded in the 2003 invasion of Tarsa.", ""},
		{"the place before it", "He commanded a unit in the 2003 invasion of Tarsa.", "Of his men 24 have died in Kelan since the 2001 invasion.", ""},
		{"one invasion", "He had fought in the 2001 invasion of Kelan.", "He was wounded in the 2003 invasion of Kelan.", "2001 and 2003 exclude one another"},
	} {
		holdConflicts(t, c.why, c.want, lead+c.a, lead+c.b)
	}
}

// TestSteps holds that the days and hours of two steps of one course are not at odds,
// and beside each a like case of one step.
func TestSteps(t *testing.T) {
	const lead = "Former minister Karel Dusek on trial\n\nKarel Dusek, a former finance minister, went on trial in Harn on Monday. "
	for _, c := range []struct{ why, a, b, want string }{
		{"arrested and charged", "Dusek was arrested on 3 February 2023.", "Dusek was charged on 20 February 2023.", ""},
		{"arrested and detained", "Dusek was arrested on 3 February 2023.", "Dusek was detained on 8 February 2023.", "3 February 2023 and 8 February 2023 exclude one another"},
		{"married and divorced", "He married the painter Ada Krell in 1990.", "He was divorced from the painter Ada Krell in 1999.", ""},
		{"married twice over", "He married the painter Ada Krell in 1990.", "In 1992 he wed the painter Ada Krell.", "1990 and 1992 exclude one another"},
		{"the deed and the charge", "He is accused of taking 2 million crowns in 2019.", "He was charged in 2023.", ""},
	} {
		holdConflicts(t, c.why, c.want, lead+c.a, lead+c.b)
	}
}

// TestSince holds that what has been so since two days is at odds, and what was counted
// since then is not.
func TestSince(t *testing.T) {
	const lead = "Former minister Karel Dusek on trial\n\nKarel Dusek, a former finance minister, went on trial in Harn on Monday. "
	holdConflicts(t, "a leader", "2016 and 2018 exclude one another", lead+"Ada Holm has led the party since 2016.", lead+"Ada Holm has led the party since 2018.")
	holdConflicts(t, "two counts", "", lead+"The court has tried 12 ministers since 2016.", lead+"The country has had nine governments since 1991.")
}

// TestFarther holds that of two distances the one of which is twice the other nothing is
// said, unless both are from one place.
func TestFarther(t *testing.T) {
	const lead = "Ferry sinks off Dorvik\n\nA ferry sank off Dorvik on Tuesday, killing 14 people. "
	for _, c := range []struct{ why, a, b, want string }{
		{"one is told more or less", "It went down 12 kilometres from the coast.", "It went down 18 kilometres away.", "12 kilometres and 18 kilometres exclude one another"},
		{"twice as far", "It went down 12 kilometres from the coast.", "It went down 30 kilometres away.", ""},
		{"guessed", "It went down 200 metres from the pier.", "It went down 500 metres away.", "200 metres and 500 metres exclude one another"},
		{"from one place", "It went down 12 kilometres from Dorvik.", "It went down 30 kilometres from Dorvik.", "12 kilometres and 30 kilometres exclude one another"},
	} {
		holdConflicts(t, c.why, c.want, lead+c.a, lead+c.b)
	}
}

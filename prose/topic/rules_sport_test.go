package topic

import (
	"testing"
)

// TestSport holds what two reports on one match are at odds about, and what
// they only tell of unlike moments, players and stretches. The articles are of
// one match of made-up sides; each case adds a sentence to either.
func TestSport(t *testing.T) {
	const (
		leadA = "Harwick Rovers beat Lindale United in the cup final\n\nHarwick Rovers won the league cup at the National Arena on Tuesday, and coach Ida Holm praised her players after the game. "
		leadB = "Rovers lift the cup\n\nHarwick Rovers took the championship on Tuesday with a win over Lindale United in the last game of the season. "
	)
	for _, c := range []struct{ why, a, b, want string }{
		{"result", "Rovers defeated United 65-53.", "Rovers won the game 65-58.", "53 and 58 exclude one another"},
		{"states of a match", "Rovers led 45-36 early in the game.", "A goal from Gil put Rovers ahead 54-46.", ""},
		{"the same clock", "Rovers led 45-36 with 13:41 left in the game.", "The basket made it 45-35 with 13:41 to play in the game.", "35 and 36 exclude one another"},
		{"half-time", "Rovers led 33-26 at halftime of the game.", "The game stood at 33-28 at the half.", "26 and 28 exclude one another"},
		{"half-time and end", "Rovers led 33-26 at halftime of the game.", "Rovers won the game 65-58.", ""},
		{"runs", "A 15-2 run decided the game.", "Gil scored in a 7-0 run.", ""},
		{"records of two sides", "Rovers improved to 25-7 with the game.", "United fell to 15-17 in the league.", ""},
		{"records of one side", "Rovers improved to 25-7 with the game.", "Rovers improved to 24-7 on the season.", "24 and 25 exclude one another"},
		{"points of one player", "Marta Gil scored 14 points for Rovers.", "Gil finished with 12 points.", "12 and 14 exclude one another"},
		{"points of two players", "Marta Gil scored 14 points for Rovers.", "Anna Osei had 12 points.", ""},
		{"points behind", "Rovers got 14 points from substitute Marta Gil.", "Rovers were paced by 12 points from Marta Gil.", "12 and 14 exclude one another"},
		{"a half", "Marta Gil scored 14 points for Rovers.", "Gil had 8 points in the first half.", ""},
		{"a run", "Marta Gil scored 14 points for Rovers.", "Gil scored 8 of the team's first 17 points.", ""},
		{"a mean", "Marta Gil scored 14 points for Rovers.", "Gil averaged 20 points this season.", ""},
		{"rebounds and points", "Marta Gil had 11 rebounds in the game.", "Marta Gil had 14 points in the game.", ""},
		{"nobody is named", "There were 11 rebounds in the game.", "It took 14 rebounds in the game.", ""},
		{"clocks", "Gil scored with 6:11 left in the game.", "Osei scored with 9:07 to play in the game.", ""},
		{"quarters and passes", "Osei hit 6 passes in the game.", "It was the first goal in nine quarters of the season.", ""},
		{"lines of the field", "Gil was stopped at the 27-yard line in the game.", "Gil was stopped at the 14-yard line in the game.", ""},
		{"plays of unlike sorts", "Gil scored on a 36-yard field goal in the game.", "Gil scored on a 32-yard run in the game.", ""},
		{"saves", "Goalkeeper Eva Ruud made nine saves in the game.", "Ruud made seven saves in the game.", "seven and nine exclude one another"},
		{"crowd", "The game was watched by a crowd of 18,300.", "A crowd of 16,400 saw the game.", "16,400 and 18,300 exclude one another"},
		{"career and match", "Marta Gil has 214 goals in her career.", "Marta Gil scored 41 goals for Rovers this season.", ""},
		{"career", "Marta Gil now has 214 goals in 90 games for Rovers.", "Marta Gil now has 241 goals in 90 games for Rovers.", "214 and 241 exclude one another"},
		{"another match", "United beat Norvik 51-50 in the other semifinal.", "Rovers won the game 65-58.", ""},
	} {
		holdConflicts(t, c.why, c.want, leadA+c.a, leadB+c.b)
	}
}

// TestDeals holds what two reports on one contract are at odds about.
func TestDeals(t *testing.T) {
	const lead = "Clubs bid for striker Gil\n\nSeveral league clubs want striker Marta Gil, who scored 31 goals last season, her agent said after the game on Tuesday. "
	for _, c := range []struct{ why, a, b, want string }{
		{"one offer", "Harwick offered Gil a four-year contract worth $40 million.", "Harwick have made Gil a four-year, $45 million offer.", "$40 million and $45 million exclude one another"},
		{"offers of two clubs", "Harwick offered Gil a four-year contract worth $40 million.", "Lindale have made Gil a four-year, $45 million offer.", ""},
		{"an offer by", "A four-year, $40 million offer by Harwick is on the table for the player.", "Lindale have made Gil a four-year, $45 million offer.", ""},
		{"asked and offered", "Harwick offered Gil a four-year contract worth $40 million.", "Gil is seeking a contract worth $60 million from Harwick.", ""},
		{"another player", "Harwick offered Gil a four-year contract worth $40 million.", "Harwick signed goalkeeper Eva Ruud to a contract worth $30 million.", ""},
		{"lengths of one offer", "Harwick offered Gil a four-year contract.", "Harwick have made Gil a five-year offer.", "four-year and five-year exclude one another"},
		{"lengths of two offers", "Harwick offered Gil a four-year contract.", "Lindale have made Gil a five-year offer.", ""},
	} {
		holdConflicts(t, c.why, c.want, lead+c.a, lead+c.b)
	}
}

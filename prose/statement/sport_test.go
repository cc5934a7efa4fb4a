package statement

import (
	"strings"
	"testing"

	"crosscheck/prose"
)

// TestPlay holds whose figures a report on sport tells, of what and in which
// stretch: value owner|what|stretch.
func TestPlay(t *testing.T) {
	const lead = "Rovers beat United\n\nHarwick Rovers beat Lindale United in the last game of the season. The coach praised her players after the match. "
	for _, c := range []struct{ text, want string }{
		{"Marta Gil scored 14 points in the game.", "14 marta gil|point|"},
		{"Rovers got 14 points from substitute Marta Gil.", "14 marta gil|point|"},
		{"Gil's 14 points won the game.", "14 gil|point|"},
		{"Marta Gil (14 points) led the scorers.", "14 marta gil|point|"},
		{"Marta Gil, who had 14 points, left the game.", "14 marta gil|point|"},
		{"Marta Gil was ill. She scored 14 points in the game.", "14 marta gil|point|"},
		{"Gil passed Osei to become top scorer with 14 points.", "14 gil|point|"},
		{"Osei scored 14 points and Gil added 12.", "14 osei|point|; 12 gil|point|"},
		{"Gil had 8 points in the first half.", "8 gil|point|first half"},
		{"Gil scored 8 of the team's first 17 points.", "8 gil|point|passage; 17 gil|point|passage"},
		{"Gil now has 214 goals for Rovers.", "214 gil|goal|to date"},
		{"Gil averaged 14 points.", "14 gil|point|average"},
		{"Gil scored 31 goals last season.", "31 gil|goal|last season"},
		{"Gil ran for 226 yards in the game.", "226 yards gil|rushing in all|"},
		{"Gil scored on an 86-yard touchdown run.", "86-yard gil|run|"},
		{"There were 14 rebounds in the game.", "14 |rebound|"},
	} {
		d, _ := prose.Read("a.txt", []byte(lead+c.text), prose.ReadOptions{Published: "2024-05-15"})
		var got []string
		for _, s := range Find(d, Options{}) {
			if s.Span.Start >= len(lead) && s.Play != nil && s.Attribute != "winner" {
				got = append(got, s.Value.Text+" "+s.Play.Owner+"|"+s.Play.What+"|"+s.Play.Stretch)
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestScoreKinds holds what a pair of figures with a dash is of.
func TestScoreKinds(t *testing.T) {
	const lead = "Rovers beat United\n\nHarwick Rovers beat Lindale United in the last game of the season. The coach praised her players after the match. "
	for _, c := range []struct{ text, want string }{
		{"Rovers won 65-53.", "final-score"},
		{"Rovers defeated United, 65-53, on Friday.", "final-score"},
		{"Rovers led 45-36 early on.", Running},
		{"Rovers led 33-26 at halftime.", atHalf},
		{"Rovers went into the break with a 33-26 halftime lead.", atHalf},
		{"A basket made it 45-36 with 13:41 left.", "score with 13:41 left"},
		{"Rovers improved to 25-7.", Record},
		{"Rovers (25-7) play on Sunday.", Record},
		{"Osei scored for the 15-17 Owls.", Record},
		{"Gil has a 122-147 record as coach.", Record},
		{"A 15-2 run followed.", Tally},
		{"Rovers had a 44-26 rebounding edge.", Tally},
	} {
		d, _ := prose.Read("a.txt", []byte(lead+c.text), prose.ReadOptions{Published: "2024-05-15"})
		got := ""
		for _, s := range Find(d, Options{}) {
			if s.Span.Start >= len(lead) && strings.HasSuffix(s.Attribute, "-against") {
				got = strings.TrimSuffix(s.Attribute, "-against")
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

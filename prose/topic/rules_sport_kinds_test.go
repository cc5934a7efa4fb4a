package topic

import (
	"strings"
	"testing"
)

// TestSportKinds holds what two reports on one contest of a kind of sport are
// at odds about: each pair tells much that only looks alike.
func TestSportKinds(t *testing.T) {
	for _, c := range []struct{ sport, a, b, want string }{
		{"football", `Harwick Rovers win derby

Harwick Rovers beat Lindale United 3-1 in the league on Tuesday, with two goals from striker Marta Gil before half-time. Anna Osei made it 2-1 after 52 minutes, and Gil's header hit the bar in the 60th minute. Goalkeeper Eva Ruud made seven saves for United. A crowd of 21,400 saw the match. Rovers have won five of their last six games. Osei, 23, has scored 11 goals this season. Coach Ida Holm made three substitutions at the break.`,
			`Late goal settles derby

Striker Marta Gil scored twice as Harwick Rovers beat Lindale United 3-2 in the league on Tuesday. Rovers led 2-0 at half-time. Osei, 24, pulled one back in the 55th minute of the match. Goalkeeper Eva Ruud made nine saves. The match was watched by 21,400 people. United have lost four of their last eight games, and the goalkeeper has kept six clean sheets this season.`,
			"1 and 2 exclude one another; 23 and 24 exclude one another; seven and nine exclude one another"},
		{"cricket", `Norland win second Test

Norland beat Tarland by six wickets in the second Test on Tuesday. Ida Holm scored 112 runs in the first innings and 43 in the second. Eva Ruud took five wickets for 38 runs. Tarland were all out for 187 in the second innings. Anna Osei hit three sixes in an over. Bowler Lena Falk, 31, has taken 214 wickets in her career.`,
			`Holm leads Norland to victory

Ida Holm scored 121 runs in the first innings as Norland won the second Test against Tarland by six wickets on Tuesday. Ruud took four wickets in the first innings. The batsman Mia Berg made 61 before she was bowled. Tarland were 90 for four at lunch. Falk took two wickets in the match.`,
			"112 and 121 exclude one another"},
		{"tennis", `Gil through to final

Top seed Marta Gil beat Anna Osei 6-4 7-5 in the semifinal of the Norvik championship on Tuesday. The match lasted two hours and 10 minutes. Gil served 12 aces and made 31 unforced errors. Osei saved four break points in the first set. Gil, 27, won her 14th title of the season in May.`,
			`Osei falls in semifinal

Anna Osei lost 6-4 7-6 to Marta Gil, the top seed, in the semifinal of the Norvik championship on Tuesday. Gil served nine aces in the match. Osei hit 22 winners, and was 3-1 ahead in the second set. It was their seventh match.`,
			"5 and 6 exclude one another; nine and 12 exclude one another"},
		{"cycling", `Falk wins stage in the mountains

Lena Falk won the 12th stage of the Tour of Norland on Tuesday, 14 seconds ahead of Mia Berg. The riders covered 168 km from Norvik to Harn. Falk attacked with 9 km left. Berg leads the race by 42 seconds in the overall standings. Anna Osei crashed after 40 km.`,
			`Falk takes mountain stage

Lena Falk won the 12th stage of the Tour of Norland on Tuesday, beating Mia Berg by 14 seconds. The rider from Harn was 30 seconds behind the breakaway with 20 km left of the stage. The peloton came in 3 minutes later. Berg leads the race by 46 seconds in the overall standings.`,
			"42 seconds and 46 seconds exclude one another"},
		{"boxing", `Holm keeps title

Champion Ida Holm stopped Mia Berg in the sixth round on Tuesday to keep her heavyweight title. Berg went down twice in the fifth round. Holm, 36, improved to 58-3 with 51 knockouts. The bout was watched by 12,000 people. In the third round Holm landed 14 punches.`,
			`Holm beats Berg

Heavyweight champion Ida Holm stopped Mia Berg in the seventh round on Tuesday. Berg, a boxer who dropped to 36-3, was knocked down for the first time in the fourth round of the bout. Holm, 35, improved to 58-3 and won her 51st bout by knockout. Berg landed 20 punches in the second round.`,
			"35 and 36 exclude one another; the sixth and the seventh exclude one another"},
		{"baseball", `Bears edge Owls

The Bears beat the Owls 5-4 on Tuesday as Dan Falk hit a home run in the ninth inning. Pitcher Leo Berg struck out nine batters in seven innings. The Owls led 3-0 after the second inning. Falk has 21 homers and 60 runs this season. The Bears (55-40) have won four straight games.`,
			`Falk homer wins it for Bears

Dan Falk homered in the eighth inning as the Bears beat the Owls 5-4 on Tuesday. Leo Berg struck out 11 batters. Falk hit his 22nd homer of the season. The Bears improved to 55-41 and won their third straight game. Owls pitcher Max Holm gave up four runs in five innings of the game.`,
			"40 and 41 exclude one another; nine and 11 exclude one another; the eighth and the ninth exclude one another"},
	} {
		if got := strings.Join(conflicts(articlesOf(c.a, c.b)), "; "); got != c.want {
			t.Errorf("%s: found %q, want %q", c.sport, got, c.want)
		}
	}
}

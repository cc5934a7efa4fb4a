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
		{"a coach", `Norvik fire coach Holm

The Norvik Bears fired coach Ida Holm on Saturday, a day after the basketball team lost 109-103 at home to the Harn Owls. The Bears are 9-14 this season and have lost eight of their last 10 games. Holm, 52, had a 122-147 record in four seasons with the Bears. Assistant coach Leo Berg will take over for the game against Lindale on Sunday. She played 15 seasons in the league and had two years left on her contract, which was worth $2.8 million a season.`,
			`Bears dismiss Holm

Coach Ida Holm was dismissed by the Norvik Bears on Saturday after a 9-14 start to the season. Holm was 122-127 with the Bears in three seasons. The team has lost eight of 10 games. General manager Max Ruud said the players needed a change. Holm, 53, won 42 games last season and took the Bears to the playoffs twice. The Bears have 11 players under contract for next season. The Bears are 12th in the league.`,
			"127 and 147 exclude one another; 52 and 53 exclude one another"},
		{"an injury", `Falk out for season with knee injury

Running back Dan Falk of the Norvik Bears will miss the rest of the season with a knee injury, the team said on Tuesday. Falk, 26, was hurt in the third quarter of Sunday's 24-17 loss to the Owls. He ran for 625 yards and five touchdowns on 129 carries this season. He has started 10 games. The Bears (7-6) play at Lindale on Sunday. Falk missed four games with an ankle injury in 2021.`,
			`Bears put Falk on injured list

The Norvik Bears placed running back Dan Falk on injured reserve on Tuesday. Falk hurt his knee in the fourth quarter of the 24-17 loss to the Harn Owls on Sunday. Falk, 25, rushed for 605 yards and four touchdowns in 13 games. Running back Leo Berg had 81 yards on 14 carries on Sunday. The Bears are 7-6 with three games left in the season. Falk had 1,102 yards rushing last season.`,
			"25 and 26 exclude one another; 605 yards and 625 yards exclude one another; four and five exclude one another; the third and the fourth exclude one another"},
		{"golf", `Ruud wins Norvik Open by two shots

Eva Ruud won the Norvik Open golf championship on Sunday by two shots from Mia Berg. Ruud, 31, shot a final round of 68 to finish on 12-under-par 276. She made six birdies and two bogeys. It was her third title of the season and earned her $1.2 million. Berg shot 70. Ruud led by three shots after the third round. Anna Osei was third, five shots back, after a 66.`,
			`Ruud takes Norvik Open

Eva Ruud won the Norvik Open on Sunday with a final round of 67, three shots ahead of Mia Berg. Ruud finished at 12-under 276 and won $1.2 million. She had five birdies in the last round. Berg had four bogeys and a double bogey. Ruud was two shots ahead of Berg when the round began. It was Ruud's fourth title of the season.`,
			"third and fourth exclude one another"},
		{"ice hockey", `Owls beat Bears in overtime

The Harn Owls beat the Norvik Bears 4-3 in overtime of the ice hockey league on Tuesday. Lena Falk scored two goals, the second with 1:12 left in overtime. Goaltender Mia Holm stopped 31 shots for the Owls. The Bears outshot the Owls 38-24. Berg scored on a power play at 7:15 of the second period. The Bears had six power plays. The Owls (20-11-4) have won five straight.`,
			`Falk lifts Owls in overtime

Lena Falk scored three goals, the last in overtime, as the Harn Owls beat the Norvik Bears 4-3 in the hockey league on Tuesday. Goaltender Mia Holm made 35 saves for the Owls. Goaltender Eva Ruud stopped 20 shots for the Bears. The Bears led 3-2 after two periods of the game. Berg has 17 goals this season. The attendance was 14,221.`,
			"31 and 35 exclude one another; two and three exclude one another"},
	} {
		if got := strings.Join(conflicts(articlesOf(c.a, c.b)), "; "); got != c.want {
			t.Errorf("%s: found %q, want %q", c.sport, got, c.want)
		}
	}
}

package statement

import "strings"

// Play is what a figure is in a report on sport. Such reports tell the state of
// a match from moment to moment and what each player did, so that two figures
// of one sort seldom are of one fact.
type Play struct {
	Owner   string // the player or side whose figure it is, in full and folded; "" where nobody is named
	What    string // what was done so often or so far: "point", "yard run"; "" where no word says it
	Stretch string // the part of the match, or the time beyond it, in which it was done: "first half", "season"; "" is the whole match
	Clock   bool   // it is what the clock of the match shows: "with 6:11 left"
	Against string // whom a winner beat, folded; ""
	Deal    *Deal  // of which contract a sum or a number of years is; nil if of none
	Passing bool   // the article speaks of sport, but is no report on it alone
}

// The stretches that have no name of their own, so that no two are known to be
// one.
const (
	Passage = "passage" // "in a 7-0 run", "the first eight points"
	Average = "average" // "30 homers a season"
	Best    = "best"    // a record, or the best of a player: "the record of 2,106"
	ToDate  = "to date" // "now has 2,129 points": a season's or a career's
	Other   = "another match"
)

// sporting is how much of an article, or of the beginning of one, speaks of sport.
type sporting struct {
	sentences int32
	ofSport   int32 // those of them that have a word of sport
	deadly    bool  // people died, by the lead: whatever was played, the article is of that
}

// note counts a sentence, and whether a word of sport stands in it.
func (s *sporting) note(cues cue) {
	s.sentences++
	if cues&cueSport != 0 {
		s.ofSport++
	}
}

// onSport reports whether the article reports on sport: a word of sport stands
// in every fourth of its sentences.
func (f *finder) onSport() bool {
	s := &f.sport
	return !s.deadly && (s.ofSport >= 3 && 4*s.ofSport >= s.sentences-1 || s.ofSport == 2 && s.sentences <= 4)
}

// ofSomeSport reports whether an article speaks of sport at least now and then:
// in every seventh of its sentences.
func (f *finder) ofSomeSport() bool {
	s := &f.sport
	return !s.deadly && s.ofSport >= 2 && 7*s.ofSport >= s.sentences
}

// tollInLead reports whether the lead of an article that speaks of sport tells
// how many died.
func (f *finder) tollInLead() bool {
	if f.sport.ofSport == 0 {
		return false
	}
	for i := range f.sentences {
		s := &f.sentences[i]
		if !s.lead || s.men == s.menEnd {
			continue
		}
		for k := s.hit; k < s.hitEnd; k++ {
			if a := f.phrases[f.hits[k].phrase].attribute; a >= 0 && !f.hits[k].dead && f.attributes[a].name == "deaths" {
				return true
			}
		}
	}
	return false
}

// play tells what the figure of a mention is. In reports on sport alone it says
// so in place of what the lexicon says.
func (f *finder) play(i int, m *mention, st *Statement) *Play {
	s := &f.sentences[i]
	p := &Play{Clock: f.gameClock(m, s), Passing: !f.onSport()}
	switch {
	case p.Clock && p.Passing:
		p.Clock = false
	case p.Clock:
		st.Attribute, st.Field, st.Trigger.End = "game-clock", "sport", st.Trigger.Start
	case st.Attribute == "age":
	case m.kinds&aMoney != 0, m.kinds&aDuration != 0 && ofYears(&m.value):
		f.notePlayer(i)
		p.Deal = f.dealOf(m, s)
	case m.kinds&(aDate|aName) != 0:
	case strings.TrimSuffix(m.score, "-against") == Record:
		p.Owner, p.Stretch = f.recordOf(m, s), f.recordIn(m, s)
	case m.score != "":
	default:
		f.playerOf(i, m, s, p)
		if p.Owner != "" && !p.Passing {
			st.Subject = p.Owner
			if a := statistics[p.What]; a != "" && m.kinds == aCount {
				st.Attribute, st.Field = a, "sport"
			}
		}
	}
	return p
}

// statistics are the attributes of what is counted of a player, whatever the verb:
// "scored 14 points", "added 12".
var statistics = map[string]string{"point": "points-scored", "goal": "goals", "run": "runs", "wicket": "runs", "save": "saves", "game": "appearances"}

// playerOf tells whose figure it is, of what, and of which stretch.
func (f *finder) playerOf(i int, m *mention, s *sentence, p *Play) {
	p.Owner = f.ownerOf(i, m, s)
	if m.kinds&(aCount|aRank|aLength) == 0 {
		return
	}
	p.What, p.Stretch = f.what(m, s), f.stretch(m, s)
	if m.kinds&aRank != 0 && (parts[p.What] != "" || p.What == "minute") {
		p.Stretch = "" // it is the part itself that is told
	}
	if m.first > s.tok+1 && f.tokens[m.first-1].kind == openToken && f.tokens[m.first-2].capital() && m.to == m.figure {
		p.Stretch = ToDate // "passed Gil (2,110)"
	}
}

// gameClock reports whether a time is one that the clock of a match shows:
// "with 6:11 left", "11:43 to play in the half", "ate up 6:05 of the clock".
func (f *finder) gameClock(m *mention, s *sentence) bool {
	if m.kinds&(aTime|aDuration) == 0 {
		return false
	}
	for i := m.figure; i < min(m.figure+4, s.tokEnd); i++ {
		switch f.word(i) {
		case "left", "remaining", "clock", "mark", "elapsed":
			return true
		case "to":
			w := f.word(i + 1)
			return w == "play" || w == "go" || w == "spare"
		case "into":
			return true
		case "minutes", "seconds", "minute", "of", "the", "off", "on":
		default:
			return false
		}
	}
	return false
}

// reportWords are words that hardly stand in other news as often as in reports
// on sport.
const reportWords = `season seasons game games match matches coach coaches league championship championships tournament playoff playoffs
	semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals scored scorer scorers scoring goal goals
	striker midfielder winger goalkeeper keeper half-time halftime kick-off touchdown touchdowns quarterback quarterbacks receiver linebacker
	innings inning homer homers wicket wickets batsman batsmen batter bowler bowlers rebounds assists baseman pitcher pitchers slugger outfielder
	shortstop hitter dunk layup free-agent free-kick rugby offseason peloton rider riders sprint lap laps podium heavyweight heavyweights
	middleweight knockout knockouts bout boxer champion champions tie-break tiebreak seeded rookie rookies franchise lineup player players
	teammate teammates referee umpire yard yards shootout shoot-out overtime equaliser equalizer header injury-time stoppage-time cup racket
	backhand forehand aces deuce birdie bogey putt fairway relay medal medals marathon swimmer sprinter hurdles olympic olympics cyclist
	cyclists breakaway finisher standings fixture fixtures squad roster fumble fumbles interception interceptions cornerback cornerbacks
	goaltender goaltenders goalie puck shutout birdies bogeys par golf golfer golfers caddie leaderboard three-pointer three-pointers postseason
	preseason midfield rebound homered mound bullpen dugout outfield infield rbi rbis reliever catcher substitute offside unbeaten welterweight
	lightweight featherweight knockdown ringside uppercut boxing wba wbc wbo ibf belts challenger basketball football baseball hockey cricket tennis`

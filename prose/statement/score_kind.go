package statement

import (
	"cmp"
	"strings"
)

// The attributes of pairs of figures that are no result. Nothing is compared
// with what a match stood at when no word says at which moment, or with what
// somebody made of it.
const (
	Record  = "record"       // matches won and lost
	Running = "score so far" // what a match stood at
	Tally   = "tally"        // of anything but the score: a run, rebounds, shots made
)

// ofNoMoment reports whether an attribute is of a pair of figures that is no
// score of the match by a name.
func ofNoMoment(attribute string) bool {
	attribute = strings.TrimSuffix(attribute, "-against")
	return attribute == Record || attribute == Running || attribute == Tally
}

// scoreOf tells what the pair of figures at token i is: the result of the match,
// a shoot-out or a part of it, what it stood at, a record, something else.
func (f *finder) scoreOf(i int32, s *sentence) string {
	if of := f.scoreNoun(i, s); of != "" {
		return of
	}
	from, to := f.scorePhrase(i, s)
	for k := from; k < to; k++ {
		switch f.word(k) {
		case "penalties", "shoot-out", "shootout", "spot-kicks":
			return "shoot-out"
		}
	}
	switch {
	case f.tallies(i, from, to, s):
		return Tally
	case f.isRecord(i, s):
		return Record
	}
	if moment := f.momentOf(i, from, to, s); moment != "" {
		return moment
	}
	if f.isResult(i, from, to, s) {
		return "final-score"
	}
	return Running
}

// scoreNoun tells what a noun right behind the figures makes of them: "a 15-2
// run", "a 47-44 lead", "the 65-53 victory", "a 2-14 mark".
func (f *finder) scoreNoun(i int32, s *sentence) string {
	half := ""
	for k := i + 2; k < min(i+5, s.tokEnd) && f.tokens[k].kind == wordToken && f.role(k)&(isPreposition|isRelative|isAnd|isBut|isBe) == 0; k++ {
		w := strings.ToLower(f.word(k))
		if halves[w] {
			half = atHalf
		}
		if of := scoreNouns[w]; of != "" {
			if of == Running {
				if n := f.clockBehind(i, s); n != "" && half == "" {
					return atClock(n)
				}
				return cmp.Or(half, of)
			}
			return of
		}
	}
	return half
}

// atHalf is the one moment of a match with a name that all use.
const atHalf = "score at half-time"

var halves = wordSet("half half-time halftime interval break intermission")

var scoreNouns = wordMap(map[string]string{
	"final-score": "win victory defeat loss draw triumph thrashing rout success result upset drubbing",
	Running:       "lead advantage deficit cushion game tie edge hole score",
	Record:        "record mark start campaign season",
	Tally:         "run spurt burst surge stretch rebounding margin battle shooting",
})

// tallies reports whether the words before a pair of figures say that it counts
// something else: "outscoring them 12-3", "the glass 22-13", "shot 22-47".
func (f *finder) tallies(i, from, to int32, s *sentence) bool {
	for k := max(from, i-6); k < i-1; k++ {
		if tallyWords[strings.ToLower(f.word(k))] {
			return true
		}
	}
	open := i >= s.tok+2 && f.tokens[i-2].kind == openToken
	for k := i - 3; open && k >= max(s.tok, i-7) && f.tokens[k].kind == wordToken; k-- {
		if tallyWords[strings.ToLower(f.word(k))] {
			return true
		}
	}
	return false
}

var tallyWords = wordSet(`outscored outscoring outscore outshot outrebounded outrebounding glass boards paint rebounding rebounds points shots shot run
	corners turnover turnovers hits percent line game-long fouls yards field three-pointers`)

// isRecord reports whether a pair of figures is a record of matches won and lost:
// "improved to 25-7", "Harwick (25-7)", "the 15-17 Bulldogs", "are 8-1 in close
// games".
func (f *finder) isRecord(i int32, s *sentence) bool {
	first := i - 1
	switch f.word(first - 1) {
	case "to", "at":
		switch strings.ToLower(f.word(first - 2)) {
		case "improved", "improves", "improve", "improving", "fell", "falls", "dropped", "drops", "rose", "rises", "moved", "moves", "record", "stand", "stands", "stood", "slipped":
			return f.word(first-1) == "to" || strings.HasPrefix(strings.ToLower(f.word(first-2)), "st") && !f.besideMoment(i, s)
		}
		for k := first - 2; k >= max(s.tok, first-6); k-- {
			if w := strings.ToLower(f.word(k)); w == "record" || w == "improved" {
				return true
			}
		}
	case "of":
		return strings.HasSuffix(f.word(first-2), "record") || f.word(first-2) == "mark"
	case "a", "an", "the", "his", "their", "our":
		next := i + 2
		return next < s.tokEnd && f.tokens[next].kind == wordToken && f.tokens[next].capital()
	}
	if f.role(first-1)&isBe != 0 || f.word(first-1) == "went" {
		return !f.besideMoment(i, s)
	}
	for k := i + 2; k < min(i+5, s.tokEnd); k++ {
		if w := f.word(k); w == "all-time" || w == "overall" || w == "away" || w == "home" && f.word(k-1) != "at" {
			return true
		}
	}
	return f.inNameBracket(first, s)
}

// besideMoment reports whether words beside a pair of figures say that it was
// the score: "were 3-1 up", "it was 2-2 at the break".
func (f *finder) besideMoment(i int32, s *sentence) bool {
	for k := i + 2; k < min(i+6, s.tokEnd); k++ {
		if w := strings.ToLower(f.word(k)); leads[w] || halves[w] || w == "after" || w == "when" {
			return true
		}
	}
	for k := max(s.tok, i-5); k < i-1; k++ {
		if w := strings.ToLower(f.word(k)); w == "it" || w == "score" || w == "scoreline" || w == "result" {
			return true
		}
	}
	return false
}

// inNameBracket reports whether a bracket that follows a name, or a noun after
// one, begins with the figure at a token. What was won by so much has the
// figures behind who lost as well.
func (f *finder) inNameBracket(first int32, s *sentence) bool {
	if first < s.tok+2 || f.tokens[first-1].kind != openToken || !f.tokens[first-2].capital() {
		return false
	}
	for k := first - 2; k >= max(s.tok, first-6); k-- {
		if resultWords[strings.ToLower(f.word(k))] {
			return f.scoresIn(s) > 1
		}
	}
	return true
}

func (f *finder) scoresIn(s *sentence) (n int) {
	for k := s.tok + 1; k+1 < s.tokEnd; k++ {
		if f.isScore(k) {
			n++
		}
	}
	return n
}

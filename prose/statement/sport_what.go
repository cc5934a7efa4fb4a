package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// what returns what a figure counts or measures in a match: the noun, or of a
// length the kind of play.
func (f *finder) what(m *mention, s *sentence) string {
	if m.kinds&aLength != 0 {
		return f.playOver(m, s)
	}
	if m.kinds&(aCount|aRank) == 0 {
		return ""
	}
	if m.to > m.figure {
		return f.doneTo(sameStat(foldNoun(f.fold(m.to-1))), m, s)
	}
	if m.kinds&aRank != 0 {
		return sameStat(foldNoun(f.rankedNoun(m)) + f.timeOfPlay(m))
	}
	if noun := f.hyphenNoun(m); noun != "" {
		return "" // a 10-point lead, a three-point play
	}
	if t := m.figure; t < s.tokEnd && f.tokens[t].kind == wordToken && f.role(t)&(isPreposition|isAnd|isBut|isRelative|isAdverb) == 0 {
		return ""
	}
	return f.statBefore(m, s)
}

// doneTo tells games started from games won and shots stopped from shots made, by
// the verb before the figure.
func (f *finder) doneTo(noun string, m *mention, s *sentence) string {
	if noun != "game" && noun != "shot" {
		return noun
	}
	for k := m.first - 1; k >= max(s.tok, m.first-6) && f.tokens[k].kind == wordToken; k-- {
		switch w := f.word(k); w {
		case "started", "missed", "won", "lost", "coached", "win", "lose", "miss", "start", "winning", "losing":
			return noun + " " + w
		case "stopped", "saved", "stopping", "saving":
			return "save"
		}
	}
	return noun
}

// timeOfPlay returns "minute" behind a rank: "in the 84th minute" or "in the
// 84th".
func (f *finder) timeOfPlay(m *mention) string {
	switch f.word(m.figure) {
	case "minute", "min":
		return "minute"
	}
	return ""
}

// statBefore returns what the figure before counts in a sentence that names it
// once: "Gil scored 14 points and Osei added 12".
func (f *finder) statBefore(m *mention, s *sentence) string {
	if m.first == s.tok || !scoringVerbs[f.word(m.first-1)] {
		return ""
	}
	for k := s.menEnd - 1; k >= s.men; k-- {
		if o := &f.mentions[k]; o.first < m.first && o.kinds == m.kinds && o.to > o.figure {
			return sameStat(foldNoun(f.fold(o.to - 1)))
		}
	}
	return ""
}

var scoringVerbs = wordSet("scored scores added adds had has contributed chipped with got took made hit netted managed grabbed finished")

// sameStat brings words for one statistic together.
func sameStat(noun string) string {
	for _, words := range sameStats {
		if wordIn(noun, words) {
			return words[:strings.IndexByte(words, ' ')]
		}
	}
	return noun
}

var sameStats = [...]string{"rebound board", "block swat", "homer homerun run", "catch reception", "assist dime", "game match appearance", "booking card", "trey three-pointer 3-pointer"}

func wordIn(word, words string) bool {
	for rest := words; rest != ""; {
		var w string
		w, rest, _ = strings.Cut(rest, " ")
		if w == word {
			return true
		}
	}
	return false
}

// playOver returns what went over a length: "run" of "an 86-yard touchdown
// run", "kick" of "a 47-yard field goal", and, of what one player or side made in
// all, "rushing" or "passing" in "rushed for 226 yards". A line of the field is "line".
func (f *finder) playOver(m *mention, s *sentence) string {
	if !f.shortLength(m) {
		return ""
	}
	best, single := "", strings.HasSuffix(m.value.Text, "-yard") || strings.HasSuffix(m.value.Text, "-yd") || strings.HasSuffix(m.value.Text, " yard")
	for k := m.figure; k < min(m.figure+5, s.tokEnd) && f.tokens[k].kind == wordToken; k++ {
		w := strings.ToLower(f.word(k))
		if p := plays[w]; p != "" {
			best = p
		} else if f.role(k)&(isPreposition|isRelative|isBut|isAnd) != 0 && w != "on" && w != "the" || f.tokens[k].measured() {
			break
		}
		single = single || w == "touchdown" || w == "td"
	}
	if of, inAll := strings.CutSuffix(best, " in all"); inAll && single {
		return singlePlay[of]
	}
	if best != "" {
		return best
	}
	for k := m.first - 1; k >= max(s.tok, m.first-6) && f.tokens[k].kind != semiToken; k-- {
		if p := gains[strings.ToLower(f.word(k))]; p != "" {
			if f.word(k+1) == "for" || f.tokens[k].kind == wordToken && strings.HasSuffix(f.word(k), "ing") || f.word(k) == "net" {
				return p + " in all"
			}
			return singlePlay[p]
		}
	}
	return ""
}

// yards makes a length of "4,183 passing yards", as "4,183 yards" is one.
func (f *finder) yards(m *mention) {
	if m.kinds != aCount || m.to == m.figure || f.fold(m.to-1) != "yard" {
		return
	}
	if v, err := f.reader.ParseHedged(m.value.Hedge.String(), m.value.Nominal.String(), "yards", measure.Quantity); err == nil {
		v.Text = m.value.Text
		m.value, m.kinds, m.to = v, aLength, m.figure
	}
}

// shortLength reports whether a length is one of the field of play.
func (f *finder) shortLength(m *mention) bool {
	u := m.value.Unit
	if u == nil {
		return false
	}
	switch u.Name {
	case "yard", "yards", "yd", "foot", "feet", "ft", "metre", "metres", "m":
		return true
	}
	return strings.HasPrefix(u.Name, "yard") || strings.HasPrefix(u.Name, "met") || strings.HasPrefix(u.Name, "foot")
}

var plays = wordMap(map[string]string{
	"run":              "run scamper dash burst rush romp sprint",
	"pass":             "pass reception catch completion throw strike bomb",
	"kick":             "goal kick punt kickoff kick-off penalty field-goal putt attempt",
	"return":           "return interception pick-six",
	"drive":            "drive march",
	"line":             "line mark territory",
	"rushing in all":   "rushing",
	"passing in all":   "passing",
	"receiving in all": "receiving",
})

var gains = wordMap(map[string]string{
	"rushing":   "ran run runs rush rushed rushes rushing ground carried carries romped raced dashed scampered sprinted",
	"passing":   "threw throw throws thrown passed passing throwing",
	"receiving": "caught catch catching receiving",
})

// singlePlay are what the verbs of gains mean without "for": "ran 20 yards".
var singlePlay = map[string]string{"rushing": "run", "passing": "pass", "receiving": "pass"}

// wordMap turns a map from a word to those that stand for it about.
func wordMap(of map[string]string) map[string]string {
	out := map[string]string{}
	for word, all := range of {
		for _, w := range strings.Fields(all) {
			out[w] = word
		}
	}
	return out
}

package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// Deal is what a sum or a number of years is of in a report on a contract: many
// clubs bid for one player, and are told of beside what others earn.
type Deal struct {
	Clubs   []string // who offers or pays, in full and folded
	Players []string // to whom, likewise
	Asked   bool     // it is only asked for or hoped for
	Done    bool     // it was signed or paid
}

// dealOf tells of which deal a sum or a number of years is; nil if of none.
func (f *finder) dealOf(m *mention, s *sentence) *Deal {
	if !f.inDeal(m, s) {
		return nil
	}
	d := &Deal{}
	verb := f.dealVerb(m, s)
	if verb >= s.tok {
		of := dealVerbs[strings.ToLower(f.word(verb))]
		d.Asked, d.Done = of == asked, of == done
		d.Clubs = f.namesBetween(f.clauseBefore(verb, s), verb, s)
		d.Players = f.namesBetween(verb+1, m.first, s)
	}
	if by := f.after(m, s, "by", "from"); by > 0 {
		d.Clubs = f.namesBetween(by, f.markAfter(by, s), s)
	} else if len(d.Clubs) == 0 {
		d.Clubs = f.offererBefore(m, s)
	}
	if to := f.after(m, s, "for", "sign", "that", "to"); to > 0 && len(d.Players) == 0 {
		d.Players = f.namesBetween(to, f.markAfter(to, s), s)
	}
	if f.player != "" && len(d.Players)+len(d.Clubs) == 0 {
		d.Players = []string{f.player}
	}
	if d.Asked { // he who asks is the player, or his agent
		d.Clubs = nil
	}
	return d
}

// inDeal reports whether words for a deal stand right beside a figure: "an
// eight-year deal", "offered $160 million", "$150 million over seven years".
func (f *finder) inDeal(m *mention, s *sentence) bool {
	if m.kinds&aMoney == 0 && (m.kinds&aDuration == 0 || !ofYears(&m.value)) {
		return false
	}
	for k := m.figure; k < min(m.figure+6, s.tokEnd); k++ {
		if dealNouns[strings.ToLower(f.word(k))] {
			return true
		}
	}
	for k := m.first - 1; k >= s.tok; k-- {
		w := strings.ToLower(f.word(k))
		if dealNouns[w] || dealVerbs[w] != "" && (m.kinds&aMoney != 0 || m.first-k <= 6) {
			return true
		}
	}
	return m.kinds&aMoney != 0 && f.after(m, s, "for", "sign", "that") > 0
}

const (
	offered = "offered"
	asked   = "asked"
	done    = "done"
)

var dealNouns = wordSet("offer offers deal deals contract contracts proposal proposals bid bids extension extensions pact")

var dealVerbs = wordMap(map[string]string{
	offered: "offered offers made make extended upgraded raised submitted proposed committed bid tabled",
	done:    "signed signs re-signed agreed gave given paid pay awarded accepted sold bought left joined joins",
	asked:   "asked asking seek seeks seeking sought request requested wants wanted attract demanded demanding demands countered hoping",
})

// dealVerb returns the nearest verb of a deal before a figure; -1: none.
func (f *finder) dealVerb(m *mention, s *sentence) int32 {
	for k := m.first - 1; k >= s.tok; k-- {
		if dealVerbs[strings.ToLower(f.word(k))] != "" {
			return k
		}
	}
	return -1
}

// clauseBefore returns the first token of the clause in which a verb stands:
// behind "that", a verb of saying, a semicolon or ", and".
func (f *finder) clauseBefore(verb int32, s *sentence) int32 {
	for k := verb - 1; k >= s.tok; k-- {
		if f.word(k) == "that" || f.role(k)&isSay != 0 || f.tokens[k].kind == semiToken || f.role(k)&(isAnd|isBut) != 0 && k > s.tok && f.tokens[k-1].kind == commaToken {
			return k + 1
		}
	}
	return s.tok
}

// namesBetween lists the names in a range of tokens, in full and folded.
func (f *finder) namesBetween(from, to int32, s *sentence) []string {
	var out []string
	for i := s.name; i < s.nameEnd; i++ {
		if n := &f.names[i]; n.first >= from && n.end <= to && (n.first == from || f.word(n.first-1) != "from") {
			out = append(out, f.folded(n))
		}
	}
	return out
}

// after returns the token behind the first of some words that stands within a
// few tokens behind a figure, before any mark but a bracket; 0 if none does.
func (f *finder) after(m *mention, s *sentence, words ...string) int32 {
	for k := m.figure; k < min(m.figure+8, s.tokEnd) && f.tokens[k].kind != stopToken && f.tokens[k].kind != semiToken && f.tokens[k].kind != commaToken; k++ {
		for _, w := range words {
			if f.word(k) == w {
				return k + 1
			}
		}
	}
	return 0
}

// markAfter returns the first comma, stop or verb of grammar at or behind a
// token.
func (f *finder) markAfter(k int32, s *sentence) int32 {
	for k < s.tokEnd && f.tokens[k].kind != stopToken && f.tokens[k].kind != semiToken && f.role(k)&(isBe|isHave|isRelative|isBut) == 0 && f.word(k) != "received" && f.word(k) != "out" {
		k++
	}
	return k
}

// offererBefore returns whose offer a sentence speaks of before a figure, where
// no verb tells: "an offer from Harwick", "the Harwick offer", else its subject.
func (f *finder) offererBefore(m *mention, s *sentence) []string {
	for k := m.first - 1; k > s.tok; k-- {
		if w := f.word(k); w == "from" || w == "by" {
			if names := f.namesBetween(k+1, m.first, s); len(names) > 0 {
				return names
			}
		}
		if dealNouns[strings.ToLower(f.word(k))] && !f.tokens[k].capital() {
			if n := f.nameEnding(k-1, s); n != nil && n.end == k {
				return []string{f.folded(n)}
			}
		}
	}
	if n := f.subjectIn(s, m.first); n != nil {
		return []string{f.folded(n)}
	}
	return nil
}

// ofYears reports whether a length of time is told in years.
func ofYears(v *measure.Value) bool {
	return v.Unit != nil && strings.HasPrefix(v.Unit.Name, "year")
}

package statement

// addVotes notes the two figures of a vote, "by 11 votes to four" aside: "by
// 11 to 4", "a 7-2 ruling". The first is for, the second against.
func (f *finder) addVotes(s *sentence) {
	for i := s.tok + 1; i+1 < s.tokEnd; i++ {
		if f.tokens[i-1].kind != figureToken && (i == s.tok+1 || f.tokens[i-2].kind != figureToken) {
			continue
		}
		if f.word(i) == "to" && i > s.tok+1 && voteNouns[f.word(i-1)] && f.tokens[i-2].kind == figureToken && !f.tokens[i-2].measured() {
			f.votesTo(i)
			continue
		}
		if f.word(i) != "to" && !f.isScore(i) || f.tokens[i-1].kind != figureToken || f.tokens[i+1].kind != figureToken || f.tokens[i-1].measured() {
			continue
		}
		a, b := f.votes(i-1), f.votes(i+1)
		if a < 0 || b < 0 || a <= b && f.word(i) == "to" || !f.ofVote(i, s) {
			continue
		}
		f.addScore(i-1, a, "in-favour", false)
		f.addScore(i+1, b, "against", false)
	}
}

// votesTo notes the figures of "234 votes to 198".
func (f *finder) votesTo(i int32) {
	a, b := f.votes(i-2), f.votes(i+1)
	if a < 0 || b < 0 || f.tokens[i+1].kind != figureToken {
		return
	}
	f.addScore(i-2, a, "in-favour", false)
	f.addScore(i+1, b, "against", false)
}

var voteNouns = wordSet("votes vote")

// votes returns the number of at most three digits at token i; -1: none.
func (f *finder) votes(i int32) int64 {
	if w := f.word(i); len(w) == 3 && isDigit(w[0]) && isDigit(w[1]) && isDigit(w[2]) && !f.touches(int(f.tokens[i].end)) {
		return 100*int64(w[0]-'0') + 10*int64(w[1]-'0') + int64(w[2]-'0')
	}
	return f.small(i)
}

// ofVote reports whether the words before two figures, or right behind them,
// speak of a vote.
func (f *finder) ofVote(i int32, s *sentence) bool {
	if i+2 < s.tokEnd {
		switch f.word(i + 2) {
		case "vote", "ruling", "decision", "majority", "against":
			return true
		}
	}
	by := false
	for k := i - 2; k >= max(s.tok, i-9); k-- {
		switch w := f.word(k); {
		case w == "from" || f.tokens[k].kind != wordToken:
			return false
		case w == "by" || w == "of" || w == "a":
			by = true
		case w == "voted", passedWords[w] && (f.word(k+1) == "it" || f.role(k+1)&isThe != 0 || k == i-2):
			return true
		case voteWords[w]:
			return by
		}
	}
	return false
}

var passedWords = wordSet("passed approved rejected adopted ratified confirmed")

var voteWords = wordSet("vote votes voting ruling ruled passed approved approval rejected backed adopted defeated upheld carried majority decision")

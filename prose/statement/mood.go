package statement

import "strings"

// moodOf tells whether the article asserts a figure, by the words of its
// group: those that deny or doubt stand before the figure and its trigger.
func (f *finder) moodOf(m *mention, t trigger, s *sentence, g group) Mood {
	last, field := m.first, ""
	if t.hit >= 0 {
		if a := f.phrases[f.hits[t.hit].phrase].attribute; a >= 0 {
			field = f.attributes[a].field
		}
	}
	if t.hit >= 0 && f.hits[t.hit].first > last && f.hits[t.hit].first < g.end {
		last = f.hits[t.hit].first
	}
	if f.isExpectation(m) {
		return Forecast
	}
	f.announced = false
	if s.cues&cueNeed != 0 {
		if mood := f.askedFor(m, s, g); mood != Asserted {
			return mood
		}
	}
	if s.roles&moodRoles == 0 && s.cues&(cueLimit|cueDue) == 0 {
		return Asserted
	}
	mood := Asserted
	for i := max(g.first, m.first-14); i < last; i++ {
		if f.tokens[i].kind != wordToken || t.hit >= 0 && f.hits[t.hit].first <= i && i < f.hits[t.hit].end {
			continue
		}
		if found := f.moodAt(i, m, last, field); found != Asserted && !f.inMention(i, s) {
			mood = found
		}
	}
	return mood
}

// moodRoles are those of words that begin a mood.
const moodRoles = isIf | isModal | isWill | isNot | isDeny | isForecast | isGoal

// moodAt is the mood that the word at i begins.
func (f *finder) moodAt(i int32, m *mention, last int32, field string) Mood {
	r := f.role(i)
	near := last-i <= 7
	if near && m.kinds&(aDate|aTime) != 0 && (r&isWill != 0 || f.word(i) == "would" || f.is(i, cueDue) && (f.word(i+1) == "for" || f.word(i+1) == "to" || f.word(i+1) == "on")) {
		f.announced = true // "will be sworn in on January 15" says when
		return Asserted
	}
	switch {
	case r&isIf != 0 && f.word(i) != "should" && !strings.EqualFold(f.word(i), "whether"):
		return Hypothetical
	case r&isModal != 0 && near && f.doubts(i, field):
		return Hypothetical
	case r&isWill != 0 && near && !planned(field) && m.kinds != aMoney:
		return Forecast
	case r&isNot != 0 && last-i <= 4 && f.negates(i) && !f.lasts(m):
		return Negated
	case r&isDeny != 0 && f.toClause(i):
		return Denied
	case r&isForecast != 0 && near && (f.toInfinitive(i, last) || f.foretells(i, m)):
		return Forecast
	case r&isGoal != 0 && near && f.toInfinitive(i, last) && !(planned(field) && strings.HasPrefix(f.word(i), "plan")):
		return Target
	}
	if near && m.kinds&(aShare|aMoney|aCount) != 0 && f.is(i, cueLimit) {
		return Threshold
	}
	return Asserted
}

// lasts reports whether a figure says for how long, or until when, something
// did not happen: "did not return for two hours".
func (f *finder) lasts(m *mention) bool {
	w := f.word(m.first - 1)
	return m.kinds&(aDuration|aDate|aTime) != 0 && (w == "for" || w == "until" || strings.HasPrefix(strings.ToLower(f.text[m.start:m.end]), "until"))
}

// doubts tells the modals that make a figure uncertain.
func (f *finder) doubts(i int32, field string) bool {
	switch f.word(i) {
	case "can", "should", "cannot":
		return false
	case "would":
		return !planned(field)
	}
	return true
}

// planned reports whether what will be is announced in a field rather than
// foretold: the price of a merger, the jobs to be cut.
func planned(field string) bool {
	return field == "business" || field == "politics" || field == "crime" || field == "transport" || field == "science" || field == "time"
}

// toInfinitive reports whether "to" follows within three words: "is expected
// to", "plans to"; "likely" and "forecast" may stand before the figure alone.
func (f *finder) toInfinitive(i, limit int32) bool {
	for k := i + 1; k < min(i+4, limit+1); k++ {
		if w := f.word(k); w == "to" || w == "To" {
			return true
		}
	}
	return false
}

// toClause reports whether what is denied is a statement: "denied that",
// "denied reports of", or the figure itself; "denied bail" is none. What somebody declined
// to comment on, and a rumour, is not said either.
func (f *finder) toClause(i int32) bool {
	switch w := strings.ToLower(f.word(i)); w {
	case "hoax", "untrue":
		return true
	case "rumour", "rumours", "rumor", "rumors", "talk":
		return f.word(i+1) == "of" || f.word(i+1) == "that"
	case "declined", "declines", "refused", "refuses":
		return f.word(i+1) == "to" && (f.word(i+2) == "comment" || f.word(i+2) == "confirm") && (f.word(i+3) == "on" || f.word(i+3) == "that")
	}
	for k := i + 1; k < i+4 && int(k) < len(f.tokens); k++ {
		switch f.word(k) {
		case "that", "reports", "report", "claims", "claim", "allegations", "rumours", "rumors":
			return true
		}
	}
	return false
}

// negates tells "did not kill" and "without" from "not only", "no fewer than"
// and the like.
func (f *finder) negates(i int32) bool {
	if int(i)+1 >= len(f.tokens) {
		return false
	}
	switch f.word(i + 1) {
	case "since", "included", "including", "counting", "counted", "yet", "immediately", "only", "just", "least", "fewer", "less", "more", "later", "longer", "least,":
		return false
	}
	switch strings.ToLower(f.word(i)) {
	case "not", "never", "didn't", "don't", "doesn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't",
		"didn’t", "don’t", "doesn’t", "isn’t", "aren’t", "wasn’t", "weren’t", "hasn’t", "haven’t", "hadn’t", "nor",
		"won't", "wouldn't", "couldn't", "can't", "won’t", "wouldn’t", "couldn’t", "can’t":
		return true
	}
	return false
}

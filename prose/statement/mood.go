package statement

import (
	"strings"

	"crosscheck/prose"
)

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
	mood := Asserted
	f.announced = false
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

// moodAt is the mood that the word at i begins.
func (f *finder) moodAt(i int32, m *mention, last int32, field string) Mood {
	r := f.role(i)
	near := last-i <= 7
	if near && m.kinds&(aDate|aTime) != 0 && (r&isWill != 0 || f.word(i) == "would" || f.is(i, cueDue) && (f.word(i+1) == "for" || f.word(i+1) == "to" || f.word(i+1) == "on")) {
		f.announced = true // "will be sworn in on January 15" says when
		return Asserted
	}
	switch {
	case r&isIf != 0 && f.word(i) != "should" && f.word(i) != "whether":
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
// "denied reports of", or the figure itself; "denied bail" is none.
func (f *finder) toClause(i int32) bool {
	switch w := strings.ToLower(f.word(i)); w {
	case "hoax", "untrue":
		return true
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
	case "included", "including", "counting", "counted", "yet", "immediately", "only", "just", "least", "fewer", "less", "more", "later", "longer", "least,":
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

// credited returns who is credited with what a clause says: "X said",
// "according to X"; worked out once for all its figures. A clause that tells
// nobody goes on with what the sentence's first speaker says.
func (f *finder) credited(s *sentence, g group) string {
	whole := group{s.tok, s.tokEnd}
	if f.creditOf != s {
		f.creditOf, f.creditIn, f.creditAll = s, whole, f.findCredit(s, whole)
		f.credit = f.creditAll
	}
	if f.creditIn != g {
		f.creditIn, f.credit = g, f.creditAll
		if g != whole && f.creditAll != "" {
			if who := f.findCredit(s, g); who != "" {
				f.credit = who
			}
		}
	}
	return f.credit
}

func (f *finder) findCredit(s *sentence, g group) string {
	for i := g.first; i < g.end; i++ {
		if f.role(i)&isSay == 0 || f.tokens[i].capital && i > s.tok || f.claims(i, s) {
			continue
		}
		if i > s.tok && f.role(i-1)&(isArticle|isThe) != 0 {
			continue // "an estimated 40,000"
		}
		if g.first > s.tok && i <= g.first+1 {
			return "" // ", but said that": who spoke before goes on
		}
		w := strings.ToLower(f.word(i))
		if w == "according" {
			if i+1 < s.tokEnd && f.word(i+1) == "to" {
				return f.speakerAfter(i+2, s)
			}
			continue
		}
		if (w == "said" || w == "says") && f.inverted(i, s) {
			return f.speakerAfter(i+1, s)
		}
		if who := f.speakerBefore(i, s); who != "" {
			return who
		}
		if (w == "said" || w == "says") && (i == s.tok || f.role(i-1)&isPronoun == 0) {
			if who := f.speakerAfter(i+1, s); who != "" && (f.tokens[i+1].capital || f.role(i+1)&(isThe|isArticle) != 0) {
				return who
			}
		}
	}
	return ""
}

// inverted reports whether who said it stands behind the verb at i: "…, said Ana
// Ruiz, a nurse."
func (f *finder) inverted(i int32, s *sentence) bool {
	if i == s.tok || f.tokens[i-1].kind != commaToken && f.tokens[i-1].kind != quoteToken || i+1 >= s.tokEnd || !f.tokens[i+1].capital && f.role(i+1)&(isThe|isArticle) == 0 {
		return false
	}
	for k := i + 1; k < min(s.tokEnd, i+10); k++ {
		switch r := f.role(k); {
		case f.tokens[k].kind == commaToken, f.tokens[k].kind == stopToken && (k+1 == s.tokEnd || f.tokens[k+1].kind == quoteToken):
			return true
		case f.tokens[k].kind != wordToken, r&(isBe|isHave|isModal|isWill) != 0, r&isVerb != 0 && r&isEvent == 0 && !f.tokens[k].capital:
			return false
		}
	}
	return false
}

// claims reports whether a verb of saying at i claims something else than a
// statement: responsibility, lives.
func (f *finder) claims(i int32, s *sentence) bool {
	if i+1 >= s.tokEnd || f.word(i) != "claimed" {
		return false
	}
	w := f.word(i + 1)
	return w == "responsibility" || w == "credit" || w == "by" || f.mentionAt(i+1, s)
}

// speakerAfter reads the noun phrase at i; a figure alone is nobody's name: "said
// the 28-year-old".
func (f *finder) speakerAfter(i int32, s *sentence) string {
	end := i
	for end < s.tokEnd && end-i < 9 && (f.tokens[end].kind == wordToken || f.tokens[end].kind == figureToken) && f.role(end)&(isRelative|isBe|isHave|isPronoun|isBut) == 0 {
		end++
	}
	if end > i && f.tokens[end-1].kind == figureToken && (end-i == 1 || end-i == 2 && f.role(i)&(isThe|isArticle) != 0) {
		return ""
	}
	return f.phraseText(i, end)
}

// clauseOpeners are prepositions that open a clause of their own as well.
var clauseOpeners = wordSet("after before since until")

// speakerBefore reads the noun phrase that ends before the verb at i, or
// before an apposition between commas.
func (f *finder) speakerBefore(i int32, s *sentence) string {
	end := i
	for end > s.tok && f.role(end-1)&(isAdverb|isHave) != 0 {
		end--
	}
	if end > s.tok && f.tokens[end-1].kind == commaToken {
		for k := end - 2; k > s.tok && end-k < 14; k-- {
			if f.tokens[k].kind == commaToken {
				end = k
				break
			}
		}
	}
	start := end
	for start > s.tok && end-start < 8 && f.tokens[start-1].kind == wordToken && f.role(start-1)&(isRelative|isBe|isHave|isSay|isBut|isAnd|isIf|isPronoun) == 0 {
		start--
		if f.role(start)&(isArticle|isThe) != 0 && (start == s.tok || f.role(start-1)&isPreposition == 0 || clauseOpeners[f.word(start-1)]) {
			break // "In November a stockman at the farm said"
		}
	}
	speaks := false
	for k := start; k < end; k++ {
		speaks = speaks || f.tokens[k].capital && (k > s.tok || !commonOpener[f.word(k)]) || f.role(k)&(isPerson|isActor) != 0
	}
	if !speaks && (start >= end || f.role(start)&isThe == 0 || start > s.tok && f.tokens[start-1].kind == wordToken) {
		return ""
	}
	return f.phraseText(start, end)
}

func (f *finder) phraseText(i, end int32) string {
	for i < end && (f.role(i)&(isThe|isArticle|isAdverb|isPreposition) != 0 || strings.HasPrefix(f.word(i), "year-old") || f.tokens[i].kind == otherToken || f.passingTime(i)) {
		i++ // "last week her doctor said"
	}
	for end > i && (f.role(end-1)&(isPreposition|isThe|isArticle|isTime|isAdverb) != 0 || f.word(end-1) == "late" || f.word(end-1) == "early") {
		end--
	}
	if i >= end {
		return ""
	}
	return f.doc.Words(prose.Span{Start: int(f.tokens[i].start), End: int(f.tokens[end-1].end)})
}

// passingTime reports whether a word is of when somebody spoke: "last week her
// doctor said". In "a former councillor said" it is of who.
func (f *finder) passingTime(i int32) bool {
	if f.tokens[i].capital {
		return false
	}
	return f.role(i)&isTime != 0 && f.word(i) != "second" || f.role(i)&isEarlier != 0 && f.role(i+1)&isTime != 0
}

// quoted reports whether an offset stands inside a quotation of several
// words.
func (f *finder) quoted(at int, from *int) bool {
	q := f.doc.Quotations
	for *from < len(q) && q[*from].End <= at {
		*from++
	}
	return *from < len(q) && q[*from].Contains(at)
}

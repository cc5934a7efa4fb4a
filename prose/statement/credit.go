package statement

import "strings"

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
	if s.roles&isSay == 0 {
		return ""
	}
	for i := g.first; i < g.end; i++ {
		if f.role(i)&isSay == 0 || f.tokens[i].capital() && i > s.tok || f.claims(i, s) {
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
			if who := f.speakerAfter(i+1, s); who != "" && (f.tokens[i+1].capital() || f.role(i+1)&(isThe|isArticle) != 0) {
				return who
			}
		}
	}
	return ""
}

// inverted reports whether who said it stands behind the verb at i: "…, said Ana
// Ruiz, a nurse."
func (f *finder) inverted(i int32, s *sentence) bool {
	if i == s.tok || f.tokens[i-1].kind != commaToken && f.tokens[i-1].kind != quoteToken || i+1 >= s.tokEnd || !f.tokens[i+1].capital() && f.role(i+1)&(isThe|isArticle) == 0 && !f.titleBefore(i+1, s) {
		return false
	}
	for k := i + 1; k < min(s.tokEnd, i+10); k++ {
		switch r := f.role(k); {
		case f.tokens[k].kind == commaToken, f.tokens[k].kind == stopToken && (k+1 == s.tokEnd || f.tokens[k+1].kind == quoteToken):
			return true
		case f.tokens[k].kind != wordToken, r&(isBe|isHave|isModal|isWill) != 0, r&isVerb != 0 && r&isEvent == 0 && !f.tokens[k].capital():
			return false
		}
	}
	return false
}

// titleBefore reports whether what somebody is stands at i before their name: "said fire
// chief Marta Osei."
func (f *finder) titleBefore(i int32, s *sentence) bool {
	for k := i; k < min(s.tokEnd, i+5) && f.tokens[k].kind == wordToken; k++ {
		if f.tokens[k].capital() {
			return k > i
		}
		if f.role(k)&(isBe|isHave|isModal|isWill|isPronoun|isRelative|isPreposition|isThe|isArticle|isAnd|isBut) != 0 && f.word(k) != "of" {
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

// quoted reports whether an offset stands inside a quotation of several
// words.
func (f *finder) quoted(at int, from *int) bool {
	q := f.doc.Quotations
	for *from < len(q) && q[*from].End <= at {
		*from++
	}
	return *from < len(q) && q[*from].Contains(at)
}

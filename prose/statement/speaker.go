package statement

import (
	"strings"

	"crosscheck/prose"
)

// speakerBefore reads the noun phrase that ends before the verb at i, or
// before an apposition between commas.
func (f *finder) speakerBefore(i int32, s *sentence) string {
	end := i
	for end > s.tok && f.role(end-1)&(isAdverb|isHave|isModal|isWill) != 0 {
		end--
	}
	if end > s.tok && (f.role(end-1)&isNot != 0 || f.word(end-1) == "to") {
		return "" // "the court did not say how many", "the mayor refused to say"
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
	for start > s.tok && end-start < 8 && f.tokens[start-1].kind == wordToken && f.role(start-1)&(isRelative|isBe|isHave|isSay|isBut|isAnd|isIf|isPronoun) == 0 && !strings.Contains(f.word(start-1), "'d") {
		start--
		if f.role(start)&(isArticle|isThe) != 0 && (start == s.tok || f.role(start-1)&isPreposition == 0 || clauseOpeners[f.word(start-1)]) {
			break // "In November a stockman at the farm said"
		}
	}
	if start == s.tok && start+1 < end && passingOn[f.word(start)] {
		start++
	}
	speaks := false
	for k := start; k < end; k++ {
		speaks = speaks || f.tokens[k].capital() && (k > s.tok || !commonOpener[f.word(k)]) || f.role(k)&(isPerson|isActor) != 0
	}
	if !speaks && (start >= end || f.role(start)&isThe == 0 || start > s.tok && f.tokens[start-1].kind == wordToken) {
		return ""
	}
	return f.phraseText(start, end)
}

// clauseOpeners are prepositions that open a clause of their own as well.
var clauseOpeners = wordSet("after before since until as")

// passingOn are words that open a sentence before who speaks: "Meanwhile Calderon said".
var passingOn = wordSet("Meanwhile Instead Earlier Later Still")

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
	if f.tokens[i].capital() {
		return false
	}
	return f.role(i)&isTime != 0 && f.word(i) != "second" || f.role(i)&isEarlier != 0 && f.role(i+1)&isTime != 0
}

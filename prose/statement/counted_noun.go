package statement

import "strings"

// describe notes the counted noun and what narrows it.
func (f *finder) describe(st *Statement, m *mention) {
	if m.of >= 0 {
		st.Noun, st.Person = f.fold(m.of), st.Person || f.role(m.of)&isPerson != 0
		return
	}
	if m.to == m.figure {
		if m.often {
			st.Noun = "time"
			if st.Attribute == "" && woundingVerbs[f.word(m.first-1)] {
				st.Attribute, st.Field = "hits", "attack"
			}
			return
		}
		if st.Noun = f.hyphenNoun(m); st.Noun == "" && (m.kinds == aRank || m.kinds == aDuration && strings.Contains(m.value.Text, "-") && st.Attribute == "duration") {
			st.Noun = f.rankedNoun(m) // "a 17-year war"
		}
		return
	}
	last := m.to - 1
	if f.role(last)&isFurther != 0 {
		st.Further = st.Further || f.word(last) != "others"
		return
	}
	st.Noun = f.fold(last)
	if st.Noun == "degree" && st.Attribute == "" && !f.ofAngle(m) {
		st.Attribute, st.Field = "temperature", "nature"
	}
	st.Person = st.Person || f.role(last)&isPerson != 0
	for i := m.figure; i < last; i++ {
		if f.tokens[i].kind == wordToken && f.role(i)&(isPreposition|isFurther|isThe|isArticle) == 0 {
			st.Modifiers = append(st.Modifiers, strings.ToLower(f.word(i)))
		}
	}
}

// rankedNoun returns what an ordinal is the number of: "the third crewed
// flight", "a fourth case".
func (f *finder) rankedNoun(m *mention) string {
	end := m.figure
	for int(end) < len(f.tokens) && end-m.figure < 4 && f.tokens[end].kind == wordToken &&
		f.role(end)&(isPreposition|isRelative|isBe|isHave|isModal|isWill|isAnd|isBut|isSay|isNot|isAdverb|isThe|isArticle|isPronoun|isPossessive) == 0 && !f.doneBy(end, m.figure) {
		end++
	}
	if end == m.figure || f.role(end-1)&isTime != 0 {
		return ""
	}
	return f.fold(end - 1)
}

// doneBy reports whether the word at i, behind a noun, is what was done to it:
// "the fifth raid carried out by the army".
func (f *finder) doneBy(i, first int32) bool {
	return i > first && strings.HasSuffix(f.word(i), "ed") && (f.role(i+1)&isPreposition != 0 || f.word(i+1) == "out")
}

// hyphenNoun returns the noun that a hyphen joins to a figure: "a 164-room
// hotel", "the eight-storey building".
func (f *finder) hyphenNoun(m *mention) string {
	i := int(m.end)
	if m.kinds != aCount || i+3 >= len(f.text) || f.text[i] != '-' || !isLetter(f.text[i+1]) {
		return ""
	}
	end := i + 1
	for end < len(f.text) && isLetter(f.text[end]) {
		end++
	}
	switch w := strings.ToLower(f.text[i+1 : end]); w {
	case "year", "day", "week", "month", "hour", "minute", "old", "strong", "time", "fold", "thirds", "quarters":
		return ""
	default:
		return foldNoun(w)
	}
}

// ofAngle reports whether degrees are those of an angle.
func (f *finder) ofAngle(m *mention) bool {
	for i := max(0, m.first-6); int(i) < len(f.tokens) && i < m.to+2; i++ {
		if angleWords[f.word(i)] {
			return true
		}
	}
	return false
}

var angleWords = wordSet("angle angles list listing listed tilt tilted tilting heel heeling leaning slope turn rotated latitude longitude side north south")

// woundingVerbs are verbs whose times are so many wounds: "shot twice".
var woundingVerbs = wordSet("shot stabbed hit struck beaten punched kicked wounded")

// fold returns a word in lower case and in the singular.
func (f *finder) fold(i int32) string {
	t := &f.tokens[i]
	if one := f.singular[t.word]; t.word > 0 && (one != t.word || t.role&(isPerson|isThing|isEvent|isActor) != 0) {
		return f.words[one]
	}
	return foldNoun(f.word(i))
}

func foldNoun(word string) string {
	w := strings.ToLower(word)
	switch n := len(w); {
	case n > 4 && strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case n > 6 && strings.HasSuffix(w, "oes"):
		return w[:n-2]
	case n > 4 && (strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "xes") || strings.HasSuffix(w, "sses")):
		return w[:n-2]
	case n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i':
		return w[:n-1]
	}
	return w
}

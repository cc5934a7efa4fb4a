package measure

import "crosscheck/facts/measure/wordkey"

// wordsStand judges numbers in words without hedge or range by the word that
// they begin with.
func wordsStand(s string, p *phrase, first numberWord, end int, noun extent) bool {
	before := wordBefore(s, p.start)
	alone := end == p.a.written // nothing but the first word
	if p.a.article && p.a.unit != wholeUnit {
		_, at, to := nextWord(s, end)
		first, _ = numberWordAt(s, at)
		alone = to == p.a.written
	}
	if p.a.most && first.class != wordMost {
		return ofFollows(s, p.end) // "the majority of"
	}
	counts := noun.end > noun.start || p.a.unit != nil
	switch first.class {
	case wordUnit:
		return !alone || first.n != 1 && !(first.n == 0 && foldEqual(before, "ground")) || oneStands(s, p, before, counts)
	case wordHundred, wordScale, wordDozen:
		return p.a.article || first.plural || !alone || first.class == wordDozen
	case wordHalf:
		if first.n == 4 && alone && !p.a.article && before != "" {
			return false // "the Latin quarter of the town"
		}
		return !p.a.part || p.a.article && first.n != 2 || ofFollows(s, p.end) || halfStands(s, p)
	case wordOrdinal:
		return p.a.part
	case wordVague:
		return vagueStands(s, p, first, end, before, counts)
	case wordMany:
		return !alone || ofFollows(s, p.end)
	case wordPair:
		return pairStands(s, p, first, before, noun)
	case wordMost:
		return ofFollows(s, p.end) && !foldEqual(s[skipOf(s, skipBlanks(s, p.end)):wordEnd(s, skipOf(s, skipBlanks(s, p.end)))], "all")
	}
	return true
}

func ofFollows(s string, i int) bool {
	j := skipBlanks(s, i)
	return j > i && foldEqual(s[j:asciiWordEnd(s, j)], "of")
}

// oneStands tells the number from the pronoun: "one of", "no one", "the one",
// "one day", "one must", "at one point"; "only one person" counts, and "one in
// four of them" is a share.
func oneStands(s string, p *phrase, before string, counts bool) bool {
	switch {
	case p.a.unit != wholeUnit && ofFollows(s, p.end), pronounBefore.Has(before) && !(foldEqual(before, "only") && (p.a.unit != nil || lone.Has(nextOf(s, p.end)))), foldEqual(before, "at") && momentAfter(s, p.end):
		return false
	case p.a.unit != nil:
		return p.a.unit != dayUnit
	case counts:
		return true
	}
	return p.start == 0 && p.end == len(s) || harm.Has(before)
}

// lone are nouns for a person, before which "only one" counts.
var lone = wordkey.NewList(`person man woman child boy girl life death survivor victim soldier officer body casualty fatality`)

// nextOf returns the word after i.
func nextOf(s string, i int) string {
	j := skipBlanks(s, i)
	return s[j:asciiWordEnd(s, j)]
}

// momentAfter reports whether a noun follows that makes some moment of "at one".
func momentAfter(s string, i int) bool {
	switch nextOf(s, i) {
	case "point", "time", "stage", "moment":
		return true
	}
	return false
}

var pronounBefore = wordkey.NewList(`no the this that which every each any some another only a everyone not these those as`)

// harm are words after which a bare number counts people.
var harm = wordkey.NewList(`killed killing kill kills injured injuring wounded wounding leaving left hurt murdered arrested detained`)

// halfStands reports whether "half" by itself is a share: "half the people".
func halfStands(s string, p *phrase) bool {
	j := skipBlanks(s, p.end)
	if j >= len(s) {
		return p.start == 0
	}
	switch word := s[j:asciiWordEnd(s, j)]; word {
	case "the", "its", "his", "her", "their", "our", "all", "those", "of":
		return true
	}
	return false
}

// vagueStands tells "a couple of men" from a married couple, and "few" from
// "very few".
func vagueStands(s string, p *phrase, first numberWord, end int, before string, counts bool) bool {
	switch {
	case p.start == 0 && p.end == len(s):
		return true
	case first.upper == 3 || first.n == 3 && first.upper == 6: // couple, handful
		return p.a.article && (counts || ofFollows(s, p.end) || p.a.precision.Dozens || !p.a.n.Less(Int(10)))
	case first.n == 2 && !p.a.article: // few
		return counts && !littleBefore.Has(before)
	}
	return true
}

var littleBefore = wordkey.NewList(`very so too how the these those as no not precious relatively`)

// pairStands tells counts of two and one from other meanings of their words.
func pairStands(s string, p *phrase, first numberWord, before string, noun extent) bool {
	j := skipBlanks(s, p.end)
	word := s[j:wordEnd(s, j)]
	switch {
	case p.start == 0 && p.end == len(s):
		return true
	case first.n == 1: // single
		return p.a.article && noun.end > noun.start && !foldEqual(before, "not")
	case foldEqual(s[j-min(j, 5):max(j-1, 0)], "pair"):
		return ofFollows(s, p.end)
	}
	return word == "" || events.Has(word) || noun.end > noun.start && plural(s[noun.start:noun.end])
}

// events are singular nouns that "twin" and "double" count two of.
var events = wordkey.NewList(`suicide bombing bomb attack blast explosion murder killing homicide strike assassination`)

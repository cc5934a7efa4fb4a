package topic

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"crosscheck/prose/statement"
)

// ageOwner returns whose age a figure is, folded: of the name right behind
// "27-year-old" or right before ", 27"; else the noun that stands for the person,
// "a 12-year-old girl". A name that only stands in the same sentence is not
// whose age it is, if the noun or another name is nearer.
func (a *article) ageOwner(s *statement.Statement) string {
	in := a.Document.Sentences[s.Sentence]
	before, behind := a.Document.Text[in.Start:s.Span.Start], a.Document.Text[s.Span.End-len(oldIn(s)):in.End]
	ages, old := phrasesOfAges(), opensWithOld(behind)
	if old {
		if m := ages.oldName.FindStringSubmatch(behind); m != nil && !leadsAway(m[1]) {
			if n := fullName(s, surname(m[2])); n != "" {
				return n
			}
		}
	}
	if endsInName(before) {
		if m := ages.nameThenAge.FindStringSubmatch(before); m != nil {
			if n := fullName(s, surname(m[1])); n != "" {
				return n
			}
		}
	}
	if old {
		if m := ages.oldNoun.FindStringSubmatch(behind); m != nil && !leadsAway(m[1]) {
			return nameKey(m[1])
		}
	}
	if strings.HasSuffix(before, " is ") || strings.HasSuffix(before, " was ") {
		if m := ages.nounIs.FindStringSubmatch(before); m != nil {
			return nameKey(m[1])
		}
	}
	return orElse(a.nameBefore(s), nameKey(s.Subject))
}

// opensWithOld reports whether oldName and oldNoun are worth asking.
func opensWithOld(behind string) bool {
	for _, year := range [...]string{" year", "-year"} {
		if rest, ok := strings.CutPrefix(behind, year); ok {
			behind = strings.TrimPrefix(rest, "s")
		}
	}
	return len(behind) > 4 && (behind[0] == ' ' || behind[0] == '-') && behind[1:4] == "old"
}

// endsInName reports whether nameThenAge is worth asking: once what may stand
// between a name and an age is taken off, the last word has a capital.
func endsInName(before string) bool {
	before = strings.TrimSuffix(before, " ")
	for {
		rest, cut := cutBeforeAge(before)
		if !cut {
			break
		}
		before = rest
	}
	last := before[strings.LastIndexByte(before, ' ')+1:]
	return strings.ContainsFunc(last, func(r rune) bool { return r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf })
}

// cutBeforeAge takes the last mark or word off that may stand between a name and
// an age.
func cutBeforeAge(s string) (rest string, cut bool) {
	if rest, cut = strings.CutSuffix(s, ","); cut {
		return rest, true
	}
	if rest, cut = strings.CutSuffix(s, " ("); cut {
		return rest, true
	}
	i := strings.LastIndexByte(s, ' ')
	if i < 0 || !betweenNameAndAge[s[i+1:]] {
		return s, false
	}
	return strings.TrimSuffix(s[:i], " will"), true
}

var betweenNameAndAge = wordSet("who then now is was aged age a an the turned turns just only be")

// oldIn returns the "-old" or " old" in which the words for an age end, or "".
func oldIn(s *statement.Statement) string {
	for _, old := range [...]string{"-old", " old"} {
		if t := s.Value.Text; len(t) > len(old) && strings.EqualFold(t[len(t)-len(old):], old) {
			return old
		}
	}
	return ""
}

// agePhrases match what stands around an age: "27-year-old Ruth Lo", "12-year-old
// girl", "Ruth Lo, 27".
type agePhrases struct{ oldName, oldNoun, nameThenAge, nounIs *regexp.Regexp }

// phrasesOfAges are made where the first age is read: they take longer than all
// else that this package does when a run starts.
var phrasesOfAges = sync.OnceValue(func() agePhrases {
	return agePhrases{
		oldName:     regexp.MustCompile(`^(?: years?|-years?)?[- ]old((?: [a-z][a-z-]*){0,3}) (\p{Lu}[\pL'’.-]*(?: \p{Lu}[\pL'’.-]*)*)`),
		oldNoun:     regexp.MustCompile(`^(?: years?|-years?)?[- ]old ([a-z]+)`),
		nameThenAge: regexp.MustCompile(`(\p{Lu}[\pL'’.-]*(?: \p{Lu}[\pL'’.-]*)*)(?:,| \(|,? (?:who|then|now|is|was|aged|age|a|an|the|turned|turns|just|only|will be))* ?$`),
		nounIs:      regexp.MustCompile(`\b[Tt]he ([a-z]+) (?:is|was) $`),
	}
})

// fullName returns the name near a figure that ends in a word, folded.
func fullName(s *statement.Statement, last string) string {
	for _, n := range s.About.Names {
		if n == last || strings.HasSuffix(n, " "+last) || strings.Contains(n, last+" ") {
			return nameKey(n)
		}
	}
	return ""
}

func surname(name string) string {
	name = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "’s"), ".")
	return name[strings.LastIndexByte(name, ' ')+1:]
}

// leadsAway reports whether words lead from a person to something else: "a
// 40-year-old from Texas", "the 30-year-old was".
func leadsAway(words string) bool {
	for _, w := range strings.Fields(words) {
		if awayWords[w] {
			return true
		}
	}
	return false
}

var awayWords = wordSet("from of in at on to by with for and or but who whose was is were had has have said says told that as after before when under law between against near")

package topic

import (
	"strings"

	"crosscheck/facts/measure"
)

// surroundings is what stands near a mention. Names are left out but of whole.
type surroundings struct {
	close vector // the clause, the nearest words weighing most
	broad vector // likewise, with all classes of synonyms
	whole vector // the sentence

	telling vector // the words within reach, by how much each tells

	before, before2 int32   // terms of the words before the figure that tell something, plus one; 0: none
	preposition     string  // the word right before it if it says how the figure is meant, in lower case
	act             act     // what happened then, or was done
	year            bool    // the sentence names a year
	passage         vector  // the sentence and the one before
	rare, rareClose []int32 // sorted: words that hardly any other sentence has, in the sentence and near the figure
}

// fade is how much less a word weighs for each word that it is farther away.
const fade = 0.2

// classShare is how much less a class of synonyms weighs than a word.
const classShare = 0.7

// near returns what stands near a mention; it is worked out once.
func (g *Grouping) near(m *mention) *surroundings {
	m.once.Do(func() { m.around = g.lookAround(m) })
	return m.around
}

// lookAround works out what stands near a mention.
func (g *Grouping) lookAround(m *mention) *surroundings {
	a := &g.articles[m.article]
	words, order := a.sentence(m.stated.Sentence), a.byTerm(m.stated.Sentence)
	at := wordAt(words, m.stated.Span.Start)
	m.in.once.Do(func() {
		m.in.whole, m.in.passage = localVector(words, order), a.passageVector(m.stated.Sentence)
	})
	s := &surroundings{whole: m.in.whole, passage: m.in.passage, preposition: a.preposition(m), year: namesYear(a.Document.Text[a.Document.Sentences[m.stated.Sentence].Start:a.Document.Sentences[m.stated.Sentence].End])}
	s.close, s.broad = g.terms.closeVectors(words, order, at, m)
	s.telling = a.told(m.stated.Span, m.stated.Sentence, inReach)
	s.rare, s.rareClose = rareTerms(words, order, at, m)
	for i := at - 1; i >= 0 && s.before2 == 0; i-- {
		switch {
		case words[i].weight <= littleTold:
		case s.before == 0:
			s.before = words[i].term + 1
		default:
			s.before2 = words[i].term + 1
		}
	}
	if hasAct(m.dimension) {
		s.act = a.actOf(words, at, m)
	}
	return s
}

// rareTerms lists the words of a sentence that hardly any other sentence has, a
// figure's own left out, and those of them near it.
func rareTerms(words []word, byTerm []int32, at int, m *mention) (all, close []int32) {
	var rooms [2][len(usual{})]int32
	all, close = rooms[0][:0], rooms[1][:0]
	for _, n := range byTerm {
		x := &words[n]
		if !x.rare || m.stated.Span.Contains(int(x.start)) {
			continue
		}
		all = appendRising(all, x.term)
		if near(int(n), at, nearby) {
			close = appendRising(close, x.term)
		}
	}
	return append([]int32(nil), all...), append([]int32(nil), close...)
}

// appendRising appends a term to others that are not greater, once.
func appendRising(terms []int32, term int32) []int32 {
	if n := len(terms); n > 0 && terms[n-1] == term {
		return terms
	}
	return append(terms, term)
}

// wordAt returns the number of the first word that does not end before a place.
func wordAt(words []word, place int) int {
	at := 0
	for at < len(words) && int(words[at].end) <= place {
		at++
	}
	return at
}

// littleTold is the weight below which a word does not tell what a figure is.
const littleTold = 0.6

// closeVectors returns what stands in a figure's clause, the figure left out.
func (l *lexer) closeVectors(words []word, byTerm []int32, at int, m *mention) (close, broad vector) {
	var rooms [2]usual
	c, classes := weigher(rooms[0][:0]), weigher(rooms[1][:0])
	span, clause := m.stated.Span, m.stated.Clause
	for _, n := range byTerm {
		x, i := &words[n], int(n)
		if x.name || x.local <= 0 || span.Contains(int(x.start)) || !clause.Empty() && !clause.Contains(int(x.start)) {
			continue
		}
		far := at - i
		if i >= at {
			far = i - at + 1
		}
		by := x.local / (1 + fade*float32(far))
		c = c.most(x.term, by)
		for _, class := range l.senses[x.known].classes {
			classes = classes.most(-1-class, by*classShare)
		}
	}
	broad = append(classes, c...).vector()
	return c.vector(), broad
}

// localVector is a vector of words, each as much as it tells in its article.
func localVector(words []word, byTerm []int32) vector {
	return vectorBy(words, byTerm, func(w *word) float32 { return w.local })
}

// namesYear reports whether a text names a year.
func namesYear(text string) bool {
	for i := 0; i+4 <= len(text); i++ {
		if c := text[i]; (c == '1' && text[i+1] == '9' || c == '2' && text[i+1] == '0') && digit(text[i+2]) && digit(text[i+3]) &&
			(i == 0 || !digit(text[i-1]) && text[i-1] != ',' && text[i-1] != '.') && (i+4 == len(text) || !digit(text[i+4]) && text[i+4] != ',') {
			return true
		}
	}
	return false
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// preposition returns the word right before a figure if it says how the
// figure is meant.
func (a *article) preposition(m *mention) string {
	text, end := a.Document.Text, m.stated.Span.Start
	for end > 0 && text[end-1] == ' ' {
		end--
	}
	start := end
	for start > 0 && inWord(text[start-1]) {
		start--
	}
	if w := strings.ToLower(text[start:end]); prepositions[w] {
		return w
	}
	return ""
}

var prepositions = wordSet("in on at by since from until till for of to after before during within over under into through the a all its his her their another with between than as and only lasted took spent aged")

// exactness is how long a stretch of time a date names: a day, a month, a
// year, longer; 0 for open ones.
func exactness(v *measure.Value) int {
	if len(v.Set) == 0 || open(v) {
		return 0
	}
	switch d := v.Set[len(v.Set)-1].Hi.Sub(v.Set[0].Lo).Float64(); {
	case d <= 3:
		return 1
	case d <= 40:
		return 2
	case d <= 370:
		return 3
	}
	return 4
}

// rareIn is how many sentences of an article have a word that is rare there.
const rareIn = 2

// previousShare is how much less the words of the sentence before weigh.
const previousShare = 0.5

// passageVector is localVector of a sentence and the one before.
func (r reading) passageVector(sentence int) vector {
	var room usual
	w := weigher(room[:0])
	r.eachOfPassage(sentence, true, func(x *word, i int) {
		if i == ofPrevious {
			w = w.most(x.term, x.local*previousShare)
		} else {
			w = w.most(x.term, x.local)
		}
	})
	return w.vector()
}

// inBoth counts what two sorted lists have in common.
func inBoth(a, b []int32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

package topic

import (
	"math"
	"slices"
	"strings"
)

// An act is what the word for a deed nearest to a figure says was done: "was
// founded in 1968", "started in 1967 by", "the sale of 2014", "took 14 minutes".
// The words stand in data/acts.txt. It ties figures that the lexicon names
// unlike or not at all, dates above all, and keeps those of unlike acts apart.
type act struct {
	class int32  // line of acts.txt, plus one; 0: no word tells it
	since bool   // "since" alone tells it: it began then, whatever it was
	with  vector // what stands around the word: who did it, and to what
}

// beyondAct is how many words an act's word may stand from a figure, marks
// counted as some.
const beyondAct = 12

// markBetween is how many words a mark between them counts for.
const markBetween = 2

// behindFigure is how many words more it counts for that the act is told only
// behind the figure: "In 1967 he left".
const behindFigure = 1

// aroundAct is how many words beside the act's word tell who did it.
const aroundAct = 6

// actOf finds the act of a figure in its sentence.
func (a *article) actOf(words []word, at int, m *mention) act {
	class, where := a.actNear(words, at, m)
	switch {
	case class > 0:
	case m.stated.Lasts == "since" && !a.countsSince(m):
		return act{knowledge().acts["began"], true, a.actWith(words, at, m)} // "has led it since 2016"
	default:
		return act{}
	}
	return act{class, false, a.actWith(words, where, m)}
}

// countsSince reports whether an article counts something right before a mention: what it
// counts has gone on since then, and nothing is said to have begun.
func (a *article) countsSince(m *mention) bool {
	return slices.ContainsFunc(m.in.mentions, func(x *mention) bool {
		return x.dimension == "count" && x.stated.Span.End <= m.stated.Span.Start && len(strings.Fields(a.Document.Text[x.stated.Span.End:m.stated.Span.Start])) <= rightBehind
	})
}

// rightBehind is how many words behind a count a date tells since when it is counted.
const rightBehind = 5

// actNear returns the class of a figure's act and the word that tells it.
func (a *article) actNear(words []word, at int, m *mention) (told int32, where int) {
	best := math.MaxInt
	for i := max(0, at-beyondAct); i < min(len(words), at+beyondAct); i++ {
		if a.lexer.senses[words[i].known].act == 0 || m.stated.Span.Contains(int(words[i].start)) || words[i].name && i > 0 {
			continue
		}
		class := a.classAt(words, i)
		if class <= 0 {
			continue
		}
		if d := a.actDistance(words, i, at, m); d < best && d <= beyondAct {
			best, where, told = d, i, class
		}
	}
	return told, where
}

// happenedThen returns the class of the act of a date or time.
func (g *Grouping) happenedThen(m *mention) int32 {
	class, _ := g.actOfDate(m)
	return class
}

// actWord returns the word that tells the act of a date or time, folded, or "".
func (g *Grouping) actWord(m *mention) string {
	class, w := g.actOfDate(m)
	if class == 0 {
		return ""
	}
	return strings.ToLower(g.articles[m.article].Document.Text[w.start:w.end])
}

func (g *Grouping) actOfDate(m *mention) (class int32, told word) {
	a := &g.articles[m.article]
	words := a.sentence(m.stated.Sentence)
	class, where := a.actNear(words, wordAt(words, m.stated.Span.Start), m)
	if class > 0 {
		told = words[where]
	}
	return class, told
}

// classAt returns the act of a word, or of the two that begin with it.
func (a *article) classAt(words []word, i int) int32 {
	known := &a.lexer.senses[words[i].known]
	class := known.act
	if known.pairs && i+1 < len(words) {
		if two := knowledge().acts[strings.ToLower(a.Document.Text[words[i].start:words[i].end]+" "+a.Document.Text[words[i+1].start:words[i+1].end])]; two > 0 {
			return two
		}
	}
	return class
}

// actDistance counts the words between an act's word and a figure, and the
// marks.
func (a *article) actDistance(words []word, i, at int, m *mention) int {
	text, d := a.Document.Text, at-1-i
	from, to := int(words[i].end), m.stated.Span.Start
	if i >= at {
		d, from, to = i-at+behindFigure, m.stated.Span.End, int(words[i].start)
	}
	for ; from < to; from++ {
		switch text[from] {
		case ',', '(', ')':
			d += markBetween
		case ';', ':':
			d += beyondAct
		}
	}
	return d
}

// actWith is a vector of the words beside an act's, names too. Where a pronoun
// stands for them, they stand in the sentence before.
func (a *article) actWith(words []word, where int, m *mention) vector {
	w, back := weigher{}, false
	for i := max(0, where-aroundAct); i <= min(len(words)-1, where+aroundAct); i++ {
		x := words[i]
		if i == where || m.stated.Span.Contains(int(x.start)) {
			continue
		}
		back = back || i < where && pronouns[a.Document.Text[x.start:x.end]]
		w = w.most(x.term, x.local)
	}
	if back {
		for _, x := range a.sentence(m.stated.Sentence - 1) {
			w = w.most(x.term, x.local*throughPronoun)
		}
	}
	return w.vector()
}

// throughPronoun is how much less the words of the sentence before tell.
const throughPronoun = 0.5

var pronouns = wordSet("it It its Its he He she She they They his His her Her their Their which who")

// hasAct reports whether figures of a dimension tell when something was done, how
// long or how much; ranks do not.
func hasAct(dimension string) bool {
	return dimension != "place"
}

// acts compares what was done, and for dates to what.
func (e *evidence) acts(g *Grouping, a, b *mention) {
	x, y := &g.near(a).act, &g.near(b).act
	same := yes(x.class == y.class && x.class > 0)
	unlike := yes(x.class != y.class && x.class > 0 && y.class > 0 && !x.since && !y.since)
	if a.dimension != "date" && a.dimension != "time" {
		e[sizeAct], e[sizeUnlikeActs] = same, unlike
		return
	}
	e[dateActKin] = yes(knowledge().actKin[[2]int32{x.class, y.class}] && !x.since && !y.since)
	e[dateAct], e[dateUnlikeActs] = same, unlike*(1-e[dateActKin])
	e[dateActWith] = max(same, e[dateActKin]) * float32(cosine(x.with, y.with))
	if same > 0 {
		e[dateActOnly] = yes(g.happenings(a)*g.happenings(b) == 1)
		e[dateActUnlike] = yes(exactness(&a.value) != exactness(&b.value))
	}
}

// happenings returns how many values the article of a date or time has of its
// act.
func (g *Grouping) happenings(m *mention) int {
	key := actKey{m.article, m.dimension, 0}
	g.counting.Lock()
	defer g.counting.Unlock()
	if g.happened[key] == 0 { // nothing has been counted yet
		g.happened[key] = 1
		met := map[int32][]*mention{}
		for _, x := range m.ofDimension.mentions {
			class := g.happenedThen(x)
			again := class == 0 || slices.ContainsFunc(met[class], func(y *mention) bool { return x.sameValue(y) })
			if !again {
				met[class] = append(met[class], x)
				g.happened[actKey{m.article, m.dimension, class}]++
			}
		}
	}
	return g.happened[actKey{m.article, m.dimension, g.near(m).act.class}]
}

// actKey is an act of which an article has dates or times.
type actKey struct {
	article   int
	dimension string
	class     int32
}

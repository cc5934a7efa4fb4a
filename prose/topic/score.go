package topic

import "strings"

// How alike two facts should be to be one, by what is known of them; what they lack
// of it is one of the grounds that are weighed (see enough). Below stands how
// alike two mentions of one value must be to be one fact.
const (
	linkNamed    = 0.16 // both have an attribute of the lexicon
	linkGeneric  = 0.26 // likewise, but they are of one value, or dates
	linkBareDate = 0.48 // dates of which it is not known what they date
	linkBare     = 0.55 // neither attribute nor noun tells what they are
	linkNameless = 0.30 // neither has an attribute
	linkHalf     = 0.18 // one has, or theirs are taken for one another
	linkUnlike   = 0.38 // they have different ones
	sameFact     = 1.00
	sameInSheet  = 0.40 // likewise, where a sheet has one of the two
	nearAlike    = 0.65 // sentences that say the same in almost the same words
)

// part is one reason in a score.
type part struct {
	weight float64
	text   string
}

// score is how well two mentions fit together. Barred, if not "", says why
// they never do.
type score struct {
	total  float64
	barred string
	doubt  doubt
	parts  []part // only where they are asked for
	keep   bool
	names  sharedNames // once asked for
	asked  bool
}

// sharedNames is what names two mentions have in common; see countShared.
type sharedNames struct {
	telling, common int
	first           string
}

// shared returns the names in common of the mentions that are compared.
func (s *score) shared(g *Grouping, a, b *mention) sharedNames {
	if !s.asked {
		s.names.telling, s.names.common, s.names.first = g.countShared(a, b)
		s.asked = true
	}
	return s.names
}

// add takes words for its text, not values of any type: these would be put on
// the heap although hardly anybody asks for the text.
func (s *score) add(weight float64, text string, words ...string) {
	s.total += weight
	if s.keep && weight != 0 {
		s.parts = append(s.parts, part{weight: weight, text: filledIn(text, words)})
	}
}

func (s *score) bar(text string, words ...string) {
	if s.barred == "" {
		s.barred = text
		if s.keep {
			s.barred = filledIn(text, words)
		}
	}
}

// filledIn puts words in the places of a text that "%s" marks, in their order.
func filledIn(text string, words []string) string {
	var b strings.Builder
	for _, w := range words {
		before, after, _ := strings.Cut(text, "%s")
		b.WriteString(before)
		b.WriteString(w)
		text = after
	}
	b.WriteString(text)
	return b.String()
}

// settled reports whether nothing more is asked: the figures are barred, and
// nobody wants to know of the rest.
func (s *score) settled() bool { return s.barred != "" && !s.keep }

// doubt is a reason to keep two figures apart that much likeness outweighs.
type doubt uint16

// noDoubt stands for none of them.
const noDoubt doubt = 0

// The doubts. Two figures may be under several.
const (
	unlikeThings doubt = 1 << iota // it is not known that both count the same
	unlikePeople                   // one seems to count people, the other things
	onTop                          // only one comes on top of others
	oneAge                         // only one is an age, and the other counts nobody knows what
)

func (s *score) doubtful(d doubt) { s.doubt |= d }

// score compares two mentions; with keep it also says why.
func (g *Grouping) score(a, b *mention, keep bool) score {
	s := score{keep: keep}
	if !keep {
		g.compared.Add(1)
	}
	s.rules(g, a, b)
	if s.settled() {
		return s
	}
	s.add(cosine(a.context, b.context), "the words around the figures are alike")
	s.attributes(a, b)
	s.nouns(a, b)
	s.event(g, a, b)
	s.values(a, b)
	s.rarity(g, a, b)
	return s
}

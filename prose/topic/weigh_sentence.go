package topic

import (
	"math"
)

// sentences compares what else the sentences of two figures say.
func (e *evidence) sentences(g *Grouping, a, b *mention, x, y *surroundings) {
	e[anchors] = within(math.Log2(1+float64(inBoth(x.rare, y.rare)))/1.5, 0, 2)
	e[anchorsClose] = within(math.Log2(1+float64(inBoth(x.rareClose, y.rareClose)))/1.5, 0, 2)
	e[alikePassage] = float32(cosine(x.passage, y.passage))
	e[companions] = yes(companion(a, b))
	e[sameTrigger] = yes(a.trigger != "" && a.trigger == b.trigger)
	e[oneOther] = yes((a.other != "") != (b.other != ""))
	e[oneQuoted] = yes(a.stated.Quoted != b.stated.Quoted)
	e[apartInText] = within(math.Abs(g.depth(a)-g.depth(b)), 0, 1)
}

// depth is how far down its article a mention stands: 0 to 1.
func (g *Grouping) depth(m *mention) float64 {
	return float64(m.stated.Sentence) / float64(max(1, len(m.stated.Document.Sentences)))
}

// companion reports whether the sentences of two figures have another figure in
// common.
func companion(a, b *mention) bool {
	for _, x := range a.in.mentions {
		if x == a {
			continue
		}
		for _, y := range b.in.mentions {
			if y != b && x.dimension == y.dimension && x.sameValue(y) {
				return true
			}
		}
	}
	return false
}

// narrowing compares what is counted more closely.
func (e *evidence) narrowing(a, b *mention) {
	if a.dimension == "count" && a.noun != "" && a.noun == b.noun {
		_, weight := knowledge().term(a.noun)
		e[sameNoun] = weight / rare
	}
	e[sameNarrow] = yes(shared(a.narrow, b.narrow))
}

// bareness says whether anything near both figures is the same.
func (e *evidence) bareness() {
	said := e[sameAttribute] + e[sameGeneric]*e[onlyOfAttribute] + e[sameNoun] + e[sameOwner] + e[dateAct] + e[sizeAct] + e[anchorsClose]
	e[nothingAlike] = yes(said == 0 && e[alikeBroad] < hardlyAlike)
	e[onlyBare] = e[nothingAlike] * e[onlyOnes]
}

// tooBare reports whether nothing says what either of two counts of unlike value
// counts: an article has many such, and two are hardly ever one.
func tooBare(a, b *mention) bool {
	return a.dimension == "count" && a.attribute+b.attribute+a.noun+b.noun == "" && !a.person && !b.person && !a.sameValue(b)
}

// hardlyAlike is how alike the words of two clauses must at least be to tell
// anything.
const hardlyAlike = 0.1

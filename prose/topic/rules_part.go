package topic

import "strings"

// partRules keep parts from totals, rates from totals, parts and percentages
// of unlike wholes, and distances from unlike places apart.
func (s *score) partRules(g *Grouping, a, b *mention) {
	x, y := a.stated, b.stated
	switch {
	case a.part != b.part && (!(g.nameShared(a, b) && a.other+b.other != "") || g.ofAllThem(a, b) || g.ofAllThem(b, a)):
		s.bar("one is a part, the other a total")
	case g.someOfAll(a, b) || g.someOfAll(b, a):
		s.bar("one is a part of those that the other counts")
	case besideOthers(a, b) || besideOthers(b, a):
		s.bar("one comes on top of others")
	case a.further != b.further:
		s.doubtful(onTop)
	case x.Rate != y.Rate && (x.Rate != "" && y.Rate != "" || times[x.Rate+y.Rate]):
		s.bar("one is for each %s, the other is not", orElse(x.Rate, y.Rate))
	case x.From != "" && y.From != "" && !g.sameName(nameKey(x.From), nameKey(y.From)) && !g.sameWhole(x.From, y.From):
		s.bar("one is from %s, the other from %s", x.From, y.From)
	case (a.attribute == "distance" || b.attribute == "distance") && (x.From == "" || y.From == "") && muchFarther(a, b):
		s.bar("the one distance is twice the other, and it is not known that both are from one place")
	case x.Whole != "" && y.Whole != "" && !g.sameWhole(x.Whole, y.Whole):
		s.bar("one is of %s, the other of %s", x.Whole, y.Whole)
	}
	s.subjectRules(g, a, b)
}

// ofAllThem reports whether the words right behind a say that it is a part of those
// counted before it, "hundreds of deaths, 186 of them among pupils", where b
// counts more, whoever there was: of a sort of people it may count the same part, and
// what is more than a total is no part of it.
func (g *Grouping) ofAllThem(a, b *mention) bool {
	if !a.part || a.sheet() || b.role != "" || b.noun != "" || a.amount >= b.amount {
		return false
	}
	behind := g.articles[a.article].Document.Text[a.stated.Span.End:]
	return strings.HasPrefix(behind, " of them") || strings.HasPrefix(behind, " of whom")
}

// muchFarther reports whether one distance is twice the other and more: who is mistaken
// about one mixes up miles and kilometres at most. Below a kilometre they are guessed.
func muchFarther(a, b *mention) bool {
	return timesApart(a, b) >= 2 && max(a.amount, b.amount) >= 1000
}

// someOfAll reports whether a counts some of those of whom its own words say what
// became of them, "nineteen of the injured", and b counts them all.
func (g *Grouping) someOfAll(a, b *mention) bool {
	x := a.stated
	if !x.Part || b.stated.Part || x.Field != "harm" || a.attribute != b.attribute || b.noun != "" || b.role != "" || x.Trigger.Start <= x.Span.End {
		return false
	}
	text := g.articles[a.article].Document.Text
	return ofThose[strings.TrimSpace(text[x.Span.End:x.Trigger.Start])]
}

var ofThose = map[string]bool{"of the": true, "of those": true, "of all the": true, "of all those": true}

// besideOthers reports whether a counts those that come on top of others it was
// told of before, and b does not: three others died, five died. Where nothing
// says who or what is counted, it is not known that the others are of the sort.
func besideOthers(a, b *mention) bool {
	return a.further && !b.stated.Further && a.dimension == "count" && (a.person || a.attribute != "" || a.noun == "")
}

// subjectRules keep the figures of unlike owners apart. A noun may stand for
// any name: "the party", "the ship".
func (s *score) subjectRules(g *Grouping, a, b *mention) {
	switch {
	case a.subject == "" || b.subject == "" || a.named != b.named || g.sameName(a.subject, b.subject):
	case a.named && owned[a.attribute] && owned[b.attribute]:
		s.bar("one is of %s, the other of %s", a.subject, b.subject)
	default:
		s.add(-0.15, "one is of %s, the other of %s", a.subject, b.subject)
	}
}

// sameWhole compares two wholes: folded nouns or figures.
func (g *Grouping) sameWhole(a, b string) bool {
	return a == b || classOf(g.lexicon, a) == classOf(g.lexicon, b) || stem(a) == stem(b)
}

// times are what a rate is told for that is never left out.
var times = wordSet("second minute hour day night week month quarter season year annum person head capita")

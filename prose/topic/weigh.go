package topic

import (
	"math"
	"strings"

	"crosscheck/facts/measure"
)

// generic are attributes that many figures of one article have.
var generic = wordSet("duration ago distance length height altitude width age date cost price worth present rescued time area weight deal-value growth decline due left")

func yes(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

func within(x, least, most float64) float32 { return float32(min(most, max(least, x))) }

// evidenceOf gathers what speaks for and against two facts being one, by the
// pair of their mentions that fits best.
func (g *Grouping) evidenceOf(e *evidence, f *fitted, lacking float64) {
	a, b := f.x, f.y
	e[sortGround(a.dimension)] = 1
	e[likeness], e[shortfall] = within(f.best, -0.6, 1.2), within(lacking, -0.6, 0.6)
	for d := doubtThings; d <= doubtAge; d++ {
		e[d] = yes(f.doubt&(1<<(d-doubtThings)) != 0)
	}
	e[partlyBarred] = float32(f.partly)
	e.attributes(a, b)
	e.words(a, b, g.near(a), g.near(b))
	e.sentences(g, a, b, g.near(a), g.near(b))
	e.narrowing(a, b)
	e.owners(g, a, b)
	e.values(a, b)
	e.company(g, a, b)
	e.publication(g, a, b)
	if hasAct(a.dimension) {
		e.acts(g, a, b)
	}
	if a.dimension == "date" {
		e.dates(g, a, b)
	}
	e.bareness()
}

// sortGround is the ground for what is usual for a dimension.
func sortGround(dimension string) ground {
	switch dimension {
	case "count":
		return ofCount
	case "date":
		return ofDate
	case "duration":
		return ofDuration
	case "length":
		return ofLength
	case string(measure.Share):
		return ofShare
	case "time":
		return ofTime
	}
	if strings.HasPrefix(dimension, "money") {
		return ofMoney
	}
	return ofOther
}

// attributes compares what is measured and counted.
func (e *evidence) attributes(a, b *mention) {
	switch {
	case a.attribute == "" && b.attribute == "":
	case a.attribute == b.attribute && generic[a.attribute]:
		e[sameGeneric] = 1
	case a.attribute == b.attribute:
		e[sameAttribute] = 1
	case a.attribute == "" || b.attribute == "":
		e[oneAttribute] = 1
	default:
		e[unlikeAttributes] = yes(!kin(a, b))
	}
	if e[sameGeneric]+e[sameAttribute] > 0 {
		e[sameHarm], e[sameCrime] = yes(a.stated.Field == "harm"), yes(a.stated.Field == "crime")
	}
	if a.dimension == "count" {
		e[unlikeNouns] = yes(a.noun != "" && b.noun != "" && a.noun != b.noun)
		e[oneNoun] = yes((a.noun == "") != (b.noun == ""))
	}
	once := a.dimension == "date" && a.attribute == b.attribute && lasting[a.attribute]
	e[unlikeTriggers] = yes(a.trigger != "" && b.trigger != "" && a.trigger != b.trigger && !once)
	e[farTrigger] = within(max(a.stated.Cost, b.stated.Cost)/10, 0, 1)
	e[oneWhole] = yes((a.stated.Whole == "") != (b.stated.Whole == ""))
	e[inPassing] = yes(a.stated.Mood != 0 || b.stated.Mood != 0)
}

// words compares what stands around the figures.
func (e *evidence) words(a, b *mention, x, y *surroundings) {
	e[alikeAround] = float32(cosine(a.context, b.context))
	e[saidAround] = within(overlap(x.telling, y.telling), 0, 3)
	e[alikeBroad] = float32(cosine(x.broad, y.broad))
	e[alikeWhole] = float32(cosine(x.whole, y.whole))
	e[genericClose] = e[sameGeneric] * float32(cosine(x.close, y.close))
	switch root := float32(math.Sqrt(float64(e[alikeBroad]))); a.dimension {
	case "count":
		e[countBroad], e[countWhole] = root, e[alikeWhole]
	case "date":
		e[dateWhole] = e[alikeWhole]
	default:
		e[sizeBroad], e[sizeWhole] = root, e[alikeWhole]
	}
	e[wordBefore] = yes(x.before != 0 && (x.before == y.before || x.before == y.before2 || x.before2 == y.before))
	e[unlikePreposition] = yes(x.preposition != "" && y.preposition != "" && x.preposition != y.preposition)
	e[datePreposition] = e[ofDate] * yes(x.preposition != "" && x.preposition == y.preposition)
	e[oneYear] = yes(a.dimension != "date" && x.year != y.year)
	e[bothLead] = yes(a.stated.Sentence < lead && b.stated.Sentence < lead)
}

// lead is how many sentences the beginning of an article has, headline
// included.
const lead = 4

// owners compares whose figures they are, and the names around them.
func (e *evidence) owners(g *Grouping, a, b *mention) {
	telling, common := g.countOwn(a, b)
	if len(a.heads) > 0 && len(b.heads) > 0 {
		e[sameHead] = yes(shared(a.heads, b.heads))
		e[unlikeHeads] = 1 - e[sameHead]
	}
	e[noNameShared] = yes(telling+common == 0 && len(a.names) > 0 && len(b.names) > 0)
	if a.subject != "" && b.subject != "" {
		e[sameOwner] = yes(a.subject == b.subject || g.sameName(a.subject, b.subject))
	}
}

// values compares the values.
func (e *evidence) values(a, b *mention) {
	e[oneOpen] = yes(open(&a.value) != open(&b.value))
	if a.value.Unit != nil && b.value.Unit != nil {
		e[sameUnit], e[unlikeUnits] = yes(a.value.Unit == b.value.Unit), yes(a.value.Unit != b.value.Unit)
	}
	p, okA := a.size()
	q, okB := b.size()
	switch {
	case !okA || !okB || a.dimension == "time":
	case a.dimension == "date":
		e[farApart] = within(math.Log(1+math.Abs(p-q)/365), 0, 3)
	default:
		r := timesApart(a, b)
		e[farApart] = within(math.Log(r), 0, 3)
		e[nearValues], e[fiveTimes] = yes(r <= 1.3), yes(r > 5)
		e[bothSmall] = yes(a.dimension == "count" && p < 10 && q < 10)
	}
}

package topic

import (
	"fmt"
	"math"

	"crosscheck/facts/measure"
)

// feature is one thing that speaks for or against two figures of unlike value
// being of one fact. Each adds its weight, times how much of it there is, to
// the logarithm of the odds; the weights were learned from articles in which a
// person marked what disagrees (prose/testdata/clusters).
type feature uint8

const (
	ofCount feature = iota
	ofTime
	ofDuration
	ofLength
	ofMoney
	ofShare
	ofOther
	likeContext
	likeSentence
	wordsBeside
	sameAttribute
	sameHarm
	sameCrime
	kinAttribute
	oneAttribute
	noAttribute
	unlikeAttribute
	attributeOften
	attributeOnce
	sortOnce
	sortTwice
	sortSeldom
	figuresMany
	nameShared
	namesShared
	nameCommon
	nameNone
	sameSubject
	unlikeSubject
	sameHead
	unlikeHead
	mainAndOther
	mainBoth
	othersNameless
	datesMeet
	datesNear
	datesApart
	bothLead
	inHeadline
	oneQuoted
	sameTrigger
	sameNoun
	unlikeNoun
	onePeople
	oneSpecific
	narrowed
	overTimes
	valuesNear
	valuesClose
	valuesApart
	valuesFar
	valueRatio
	smallCounts
	timeGap
	oneWhole
	oneRate
	moodsDiffer
	features
)

// odds weighs two mentions of unlike value of two articles.
func (s *score) odds(g *Grouping, a, b *mention) {
	s.weigh(dimensionFeature(a.dimension), 1)
	s.weigh(likeContext, cosine(a.context, b.context))
	s.weigh(likeSentence, cosine(a.wording, b.wording))
	s.weigh(wordsBeside, overlap(a.beside, b.beside))
	s.weigh(figuresMany, math.Log(float64(a.ofDimension*b.ofDimension)))
	s.oddsOfAttributes(a, b)
	s.oddsOfCounts(a, b)
	s.oddsOfEvents(g, a, b)
	s.oddsOfValues(a, b)
	s.oddsOfPlace(a, b)
}

func (s *score) weigh(f feature, amount float64) {
	if amount == 0 {
		return
	}
	s.total += oddsWeights[f] * amount * oddsScale
	if s.keep {
		s.parts = append(s.parts, part{oddsWeights[f] * amount * oddsScale, featureTexts[f], f, amount})
	}
}

// reword says the last reason in the words of the two mentions.
func (s *score) reword(text string, args ...any) {
	if n := len(s.parts); s.keep && n > 0 {
		s.parts[n-1].text = fmt.Sprintf(text, args...)
	}
}

func (s *score) flag(f feature, holds bool) {
	if holds {
		s.weigh(f, 1)
	}
}

func dimensionFeature(dimension string) feature {
	switch dimension {
	case "count":
		return ofCount
	case "time":
		return ofTime
	case string(measure.Duration):
		return ofDuration
	case string(measure.Length):
		return ofLength
	case string(measure.Share):
		return ofShare
	}
	if len(dimension) > 6 && dimension[:6] == "money:" {
		return ofMoney
	}
	return ofOther
}

// overlap sums what the words tell that two lists share, in rare words.
func overlap(a, b vector) float64 {
	return float64(a.meet(b, func(x, y float32) float32 { return min(x, y) })) / rare
}

func (s *score) oddsOfAttributes(a, b *mention) {
	s.flag(sameTrigger, a.trigger != "" && a.trigger == b.trigger)
	switch {
	case a.attribute == "" && b.attribute == "":
		s.weigh(noAttribute, 1)
	case a.attribute == "" || b.attribute == "":
		s.weigh(oneAttribute, 1)
	case a.attribute == b.attribute:
		s.weigh(sameAttribute, 1)
		s.reword("both are %s", a.attribute)
		s.flag(sameHarm, a.stated.Field == "harm")
		s.flag(sameCrime, a.stated.Field == "crime")
		s.weigh(attributeOften, math.Log(float64(a.ofAttribute*b.ofAttribute)))
		s.flag(attributeOnce, a.ofAttribute*b.ofAttribute == 1)
	case kin(a, b):
		s.weigh(kinAttribute, 1)
		s.reword("%s and %s may be the same", a.attribute, b.attribute)
	default:
		s.weigh(unlikeAttribute, 1)
		s.reword("one is %s, the other %s", a.attribute, b.attribute)
	}
	if a.sorted != "" && a.sorted == b.sorted && (a.attribute == b.attribute || a.attribute == "" || b.attribute == "" || kin(a, b)) {
		n := a.ofSort * b.ofSort
		s.flag(sortOnce, n == 1)
		s.flag(sortTwice, n == 2)
		s.flag(sortSeldom, n == 3 || n == 4)
	}
}

func (s *score) oddsOfCounts(a, b *mention) {
	s.flag(overTimes, (a.over == "") != (b.over == ""))
	s.flag(narrowed, len(a.narrow)+len(b.narrow) > 0 && !sameWords(a.narrow, b.narrow))
	if a.stated != nil && b.stated != nil {
		s.flag(oneWhole, (a.stated.Whole != "") != (b.stated.Whole != ""))
		s.flag(oneRate, a.stated.Rate != b.stated.Rate)
		s.flag(moodsDiffer, a.stated.Mood != b.stated.Mood)
	}
	if a.dimension != "count" && a.dimension != "place" {
		return
	}
	s.flag(sameNoun, a.noun != "" && a.noun == b.noun)
	s.flag(unlikeNoun, a.noun != "" && b.noun != "" && a.noun != b.noun)
	s.flag(onePeople, (a.role == "") != (b.role == ""))
	s.flag(oneSpecific, a.specific() != b.specific())
}

func sameWords(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (s *score) oddsOfEvents(g *Grouping, a, b *mention) {
	s.flag(mainBoth, a.main && b.main)
	s.flag(mainAndOther, g.mainAgainstOther(a, b))
	if a.subject != "" && b.subject != "" {
		same := a.subject == b.subject || g.sameName(a.subject, b.subject)
		s.flag(sameSubject, same)
		s.flag(unlikeSubject, !same && a.named == b.named)
	}
	if len(a.heads) > 0 && len(b.heads) > 0 {
		same := shared(a.heads, b.heads)
		s.flag(sameHead, same)
		s.flag(unlikeHead, !same)
	}
	x, y := g.namesOf(a), g.namesOf(b)
	switch n, common, _ := g.countSame(x, y); {
	case len(x) == 0 || len(y) == 0:
		s.flag(othersNameless, a.other != "" && b.other != "")
	case n >= 2:
		s.weigh(namesShared, 1)
	case n == 1:
		s.weigh(nameShared, 1)
	case common > 0:
		s.weigh(nameCommon, 1)
	default:
		s.weigh(nameNone, 1)
	}
	if len(a.dates) > 0 && len(b.dates) > 0 {
		gap := daysBetween(a.dates, b.dates)
		s.flag(datesMeet, gap == 0)
		s.flag(datesNear, gap > 0 && gap <= 27)
		s.flag(datesApart, gap > 27)
	}
}

// oddsOfPlace weighs where in their articles the figures stand.
func (s *score) oddsOfPlace(a, b *mention) {
	if a.stated == nil || b.stated == nil {
		return
	}
	s.flag(bothLead, a.stated.Sentence < leadSentences && b.stated.Sentence < leadSentences)
	s.flag(inHeadline, a.stated.Headline || b.stated.Headline)
	s.flag(oneQuoted, a.stated.Quoted != b.stated.Quoted)
}

const leadSentences = 5

func (s *score) oddsOfValues(a, b *mention) {
	x, okA := size(&a.value)
	y, okB := size(&b.value)
	if !okA || !okB {
		return
	}
	if a.dimension == "time" {
		s.weigh(timeGap, math.Log1p(math.Abs(x-y)))
		return
	}
	r := ratio(x, y)
	s.weigh(valueRatio, math.Log(r))
	s.flag(valuesNear, r <= 1.3)
	s.flag(valuesClose, r > 1.3 && r <= 2)
	s.flag(valuesApart, r > 2 && r <= 5)
	s.flag(valuesFar, r > 5)
	if a.dimension == "count" {
		s.weigh(smallCounts, 1/(1+math.Min(x, y)))
	}
}

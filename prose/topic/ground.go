package topic

// ground is one thing that speaks for or against two figures of unlike value
// being of one fact. Each has one weight; see weights.
type ground int

// The grounds. What begins with alike is from 0 to 1; the others are yes or no
// unless they say otherwise.
const (
	ofCount ground = iota // what is usual for figures of the sort
	ofDate
	ofDuration
	ofMoney
	ofLength
	ofShare
	ofTime
	ofOther

	likeness     // what score makes of the two, −0.6 to 1.2
	shortfall    // what it lacks to what enough asks for, −0.6 to 0.6
	alikeAround  // the words around both, each as rare as it is in news
	alikeBroad   // the words right around both, with all classes of synonyms that a word stands in, each as rare as it is in its article
	alikeWhole   // the sentences, with their names
	countBroad   // the root of alikeBroad, of counts
	sizeBroad    // likewise, of sizes
	countWhole   // alikeWhole, of counts
	sizeWhole    // likewise, of sizes
	genericClose // the words right around both, where both have an attribute that is on every page
	saidAround   // how much the words tell that stand around both, 0 to 3
	wordBefore   // the same telling word stands before both

	sameAttribute
	sameHarm       // what became of people
	sameCrime      // likewise, of suspects
	attributeOften // logarithm of how many pairs of figures of the attribute there are
	sameGeneric    // an attribute that is on every page: a duration, a price
	unlikeAttributes
	oneAttribute
	unlikeNouns
	oneNoun
	unlikeTriggers
	farTrigger // how far the word is that tells the attribute, 0 to 1
	oneWhole   // only one is told of what it is a part
	unlikePreposition

	noNameShared
	sameHead
	unlikeHeads
	sameOwner

	farApart // how far the values are from one another, 0 to 3
	nearValues
	fiveTimes
	bothSmall
	oneOpen // only one value is a bound
	sameUnit
	unlikeUnits

	onlyOnes        // each article has one figure of the sort
	onlyOfAttribute // likewise, of the attribute
	crowd           // logarithm of how many pairs of figures of the dimension there are
	statedToo       // the one article states the other's value, too
	statedTooTelling
	partlyBarred // the share of the pairs of wordings that never go together

	sameDay      // of publication
	daysApart    // how many days lie between the publications, 0 to 1
	laterLess    // a count of people harmed or held that is less in the later article
	oneYear      // only one sentence names a year
	bothLead     // both stand at the beginning
	inPassing    // one is told in passing
	dateBare     // dates of nobody knows what
	dateWhole    // alikeWhole, of dates
	dateFresh    // both are of the last two weeks
	dateOneFresh // only one is
	datePreposition
	dateAct        // the same happened at both dates or times
	dateUnlikeActs // something else did
	dateActKin     // what was done at both may be one act
	dateActWith    // the same happened, and how alike the words around it are
	dateActOnly    // the same happened, and each article has one date of it
	dateActUnlike  // the same happened, but one tells a year, the other a day
	sizeAct        // likewise dateAct, of other figures
	sizeUnlikeActs

	anchors      // words and names that hardly any other sentence of either article has, and both sentences do, 0 to 2
	anchorsClose // likewise, near both figures
	alikePassage // the sentences with those before them
	companions   // both sentences have another figure in common
	sameNoun     // both count the same, and it is not people
	sameNarrow   // narrowed by the same word
	sameTrigger  // told with the same word
	oneOther     // only one is expressly of another event
	apartInText  // how far apart they stand in the articles, 0 to 1
	nothingAlike // neither what is measured, counted, owned or done nor a word near both
	onlyBare     // likewise, but each article has one figure of the sort
	oneQuoted    // only one is in somebody's words

	doubtThings
	doubtPeople
	doubtOnTop
	doubtAge

	firstLook  // the odds without what follows
	ahead      // by how much it is better than the best rival of the one that has weaker ones, −3 to 3
	behind     // likewise, of the other
	bestOfBoth // neither has a better partner
	bestBare   // likewise, but neither has a better partner
	grounds
)

// evidence says how far each ground holds in one case.
type evidence [grounds]float32

// groundWords say the grounds to editors; what is usual for a sort of figures
// is one of them.
var groundWords = [grounds]string{
	likeness: "what they measure, count and name", shortfall: "how alike they are for figures of their sort",
	alikeAround: "words around them that are on every page",
	alikeBroad:  "words of like meaning", alikeWhole: "their sentences are alike", countBroad: "words of like meaning",
	sizeBroad: "words of like meaning", countWhole: "their sentences are alike", sizeWhole: "their sentences are alike",
	genericClose: "the words right around them", wordBefore: "the same word before both", saidAround: "the words around both tell much",
	sameAttribute: "both measure the same", sameHarm: "both tell what became of people", sameCrime: "both tell of a crime", attributeOften: "the articles have many figures of the attribute", sameGeneric: "both measure something that has many figures",
	unlikeAttributes: "they measure different things",
	oneAttribute:     "only of one it is known what it measures", unlikeNouns: "they count different things",
	oneNoun: "only one says what it counts", unlikeTriggers: "they are told with different words",
	farTrigger: "the word that tells what it measures is far away", oneWhole: "only one is told of what it is a part",
	unlikePreposition: "unlike words right before them", noNameShared: "no name in common", sameHead: "both speak of one kind of event", unlikeHeads: "they speak of different kinds of events", sameOwner: "both are of one owner",
	farApart: "the values are apart", nearValues: "the values are near each other",
	fiveTimes: "one value is more than five times the other", bothSmall: "both are small counts",
	oneOpen: "only one is a bound", sameUnit: "the same unit", unlikeUnits: "different units",
	onlyOnes: "each article has one figure of the sort", onlyOfAttribute: "each article has one figure of the attribute",
	crowd: "the articles have many such figures", statedToo: "one article states both values",
	statedTooTelling: "one article states both values", partlyBarred: "other wordings of them never go together",
	sameDay: "published on one day", daysApart: "published some days apart", laterLess: "the later article has less",
	oneYear: "only one sentence names a year", bothLead: "both stand at the beginning", inPassing: "one is told in passing",
	dateBare:  "it is not known what happened then",
	dateWhole: "their sentences are alike", dateFresh: "both dates are of the last days",
	dateOneFresh:    "only one date is of the last days",
	datePreposition: "the same word right before them", dateAct: "the same happened then",
	dateUnlikeActs: "something else happened then", dateActKin: "what happened may be the same", dateActWith: "the same happened to the same",
	dateActOnly: "each article has one date of what happened", dateActUnlike: "only one date of what happened is exact",
	sizeAct: "the same was done", sizeUnlikeActs: "something else was done",
	anchors: "rare words in common", anchorsClose: "rare words in common near both", alikePassage: "the sentences around them are alike",
	companions: "another figure in common beside both", sameNoun: "both count the same things", sameNarrow: "narrowed by the same word",
	sameTrigger: "told with the same word",
	oneOther:    "only one is of another event", apartInText: "they stand in unlike places of the articles",
	nothingAlike: "nothing near both is the same", bestBare: "nothing near both is the same", onlyBare: "nothing near both is the same",
	oneQuoted:   "only one is in somebody's words",
	doubtThings: "it is not known that both count the same",
	doubtPeople: "one seems to count people, the other things",
	doubtOnTop:  "one comes on top of others",
	doubtAge:    "only one is an age",
	ahead:       "how much better than the next best", behind: "how much better than the next best",
	bestOfBoth: "each is the other's best partner",
}

package measure

import (
	"strings"

	"crosscheck/facts/measure/wordkey"
)

// hedgePhrase is a phrase before or after a number.
type hedgePhrase struct {
	words  []string
	second wordkey.Key // words[1] as a key
	hedge  Hedge
	quiet  bool // says nothing: read as part of a whole text, but no measure begins with it
	inner  bool // closes an open bound: "more than 5000 or equal to"
}

// prefixes and suffixes hold the phrases by their first word, longest first.
var (
	prefixes = wordkey.NewIndex(prefixWords)
	suffixes = wordkey.NewIndex(suffixWords)

	prefixWords = indexPhrases(prefixTable, comparisons())
	suffixWords = indexPhrases(suffixTable, nil)
)

// prefixTable lists what stands before a number, one hedge a line.
var prefixTable = []struct {
	hedge   Hedge
	phrases string
}{
	{AtLeast, "at least|at the least|at the very least|at a minimum|at minimum|a minimum of|minimum of|minimum|min|as few as|as little as|at least or equal to|not fewer in number than|starting at|starting from|no under|not under|not below|no shy of"},
	{MoreThan, "over|above|well over|well above|way over|far above|exceeding|exceeded|exceeds|exceed|in excess of|upwards of|upward of|north of|well north of|beyond|topping|topped|surpassing|surpassed|far in excess of|well in excess of|significantly over|considerably over"},
	{JustOver, "just over|just above|a little over|a little above|slightly over|slightly above|a bit over|a shade over|a fraction over|barely over|marginally over|a touch over|just north of|just past|only just over|a little upwards of"},
	{AtMost, "at most|at the most|at the very most|at a maximum|at maximum|a maximum of|maximum of|maximum|max|not exceeding|not over|not above|no over|at most or equal to|a ceiling of|capped at|within"},
	{UpTo, "up to|upto|as many as|as much as|as high as|as long as|as large as|as far as|anything up to|anywhere up to|possibly as many as"},
	{FewerThan, "under|below|well under|well below|way under|far below|south of|short of|well short of|far short of|shy of"},
	{Nearly, "nearly|almost|close to|close on|approaching|nearing|just under|just below|just shy of|just short of|a little under|a little below|slightly under|slightly below|a bit under|a shade under|a fraction under|marginally under|not quite|verging on|very nearly|pretty much|practically|virtually|getting on for|a touch under|narrowly under"},
	{About, "about|some|around|roughly|approximately|approx|circa|c|ca|an estimated|estimated|estimated at|estimates of|an estimated total of|est|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|in the order of|of the order of|on the order of|something like|somewhere around|somewhere in the region of|more or less|an average of about|perhaps|maybe|plus or minus|give or take|barely|broadly|anywhere around|at around|at about|or about|an approximate|a rough"},
	{Exact, "exactly|precisely|equal to|equals to|equals|equaling to|equalling to|equaling|equalling"},
}

// quietTable lists words that neither hedge nor begin a measure.
const quietTable = "only|just|a total of|totalling|totaling|another|a further|an additional|further|a mere|a whopping|a staggering|a record|a full|all|all of|a combined|a massive|reportedly|a reported|reported"

// suffixTable lists what stands after a number or its unit.
var suffixTable = []struct {
	hedge   Hedge
	phrases string
}{
	{AtLeast, "or more|or more than|or greater|or greater than|or higher|or higher than|or larger|or larger than|or bigger|or longer|or older|or over|or above|or up|or better|and more|and up|and over|and above|and upwards|and upward|and counting|and older|plus|at least|at the least|at the very least|at a minimum|at minimum|minimum|min|or upwards|or upward"},
	{AtMost, "or less|or less than|or fewer|or fewer than|or lower|or lower than|or smaller|or under|or below|or shorter|or younger|and under|and below|and younger|at most|at the most|at the very most|at a maximum|at maximum|maximum|max|tops"},
	{About, "or so|or thereabouts|or thereabout|odd|some|approximately|approx|more or less|give or take|ish|roughly"},
}

// comparisons makes the phrases of comparing words: "more than", "no fewer
// than", "less than or equal to".
func comparisons() []hedgePhrase {
	var list []hedgePhrase
	add := func(h Hedge, phrase string) {
		list = append(list, hedgePhrase{words: strings.Fields(phrase), hedge: h})
	}
	for _, dir := range []struct {
		words              string
		open, closed, slim Hedge
		opposite           Hedge
	}{
		{"more greater larger bigger higher longer older", MoreThan, AtLeast, JustOver, AtMost},
		{"fewer less smaller lower shorter younger", FewerThan, AtMost, Nearly, AtLeast},
	} {
		for _, w := range strings.Fields(dir.words) {
			for _, adverb := range []string{"", "far ", "much ", "way ", "significantly ", "considerably ", "substantially ", "many "} {
				add(dir.open, adverb+w+" than")
			}
			for _, adverb := range []string{"just ", "slightly ", "a little ", "a bit ", "marginally ", "only slightly ", "little "} {
				add(dir.slim, adverb+w+" than")
			}
			for _, negation := range []string{"no ", "not ", "never ", "nothing "} {
				add(dir.opposite, negation+w+" than")
			}
			for _, form := range []string{w + " than or equal to", w + " than or equal", w + " or equal than", w + " or equal to", "equal to or " + w + " than", "equal or " + w + " than"} {
				add(dir.closed, form)
			}
		}
	}
	for _, form := range []string{"or equal to", "or equal"} {
		list = append(list, hedgePhrase{words: strings.Fields(form), inner: true})
	}
	for _, phrase := range strings.Split(quietTable, "|") {
		list = append(list, hedgePhrase{words: strings.Fields(phrase), quiet: true})
	}
	return list
}

func indexPhrases(table []struct {
	hedge   Hedge
	phrases string
}, more []hedgePhrase) map[string][]hedgePhrase {
	index := map[string][]hedgePhrase{}
	for _, row := range table {
		for _, phrase := range strings.Split(row.phrases, "|") {
			more = append(more, hedgePhrase{words: strings.Fields(phrase), hedge: row.hedge})
		}
	}
	for _, p := range more {
		if len(p.words) > 1 {
			p.second, _ = wordkey.Of(p.words[1])
		}
		list := index[p.words[0]]
		at := 0
		for at < len(list) && len(list[at].words) >= len(p.words) {
			at++
		}
		list = append(list, hedgePhrase{})
		copy(list[at+1:], list[at:])
		list[at] = p
		index[p.words[0]] = list
	}
	return index
}

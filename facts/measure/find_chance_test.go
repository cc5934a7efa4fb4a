package measure

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// chancePieces are what texts with figures are put together from.
var chancePieces = strings.Split("5|10|12|3|0|00|1.5|1,000|2m|403m|2024|1980s|2h30|10^5|.5|5.|,5|e5|½|¼|³|२|Ⅷ|𝟏|one|two|three|nine|no|zero|few|several|"+
	"third|half|quarter|dozen|dozens|scores|hundred|hundreds of|thousand|million|m|bn|k|lakh|crore|1st|st|nd|th|s|twice|double|fold|times|one in|out of|"+
	"a|an|the|of|and|to|or|from|above|below|about|more than|at least|between|up to|some|nearly|minus|per|each|every|a day|-odd|+|-|–|±|~|<|>|≥|=|"+
	"km|kg|ft|in|feet|inches|h|hours|minutes|years|mph|km/h|m²|²|sq|°C|C|degrees|%|per cent|percentage points|tonnes|magnitude|M|$|€|US$|GBP|£|"+
	"tall|long|dyke|wall|people|children|killed|injured|-year-old|aged|century|May|Monday|p.m.|Mr|No.|#|&|'s|\"|(|)|.|,|'|/|:|;|…|x| |é|\xff", "|")

// TestByChance holds the promises of FuzzParse and FuzzFind for texts of words
// that figures are written with.
func TestByChance(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	for range 40_000 {
		text := wordsByChance(random, chancePieces, 7)
		checkFind(t, text)
		checkParse(t, text)
	}
}

// wordsByChance puts up to most words together, most of them with a blank
// between them.
func wordsByChance(random *rand.Rand, words []string, most int) string {
	var b strings.Builder
	for range 1 + random.IntN(most) {
		b.WriteString(words[random.IntN(len(words))])
		if random.IntN(3) > 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

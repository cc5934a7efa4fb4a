package measure

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// tableWords are the words of the tables of dates and times, and signs.
func tableWords() []string {
	words := []string{"-", "/", "–", ",", ".", ":", "–", "(", ")", "'s", "the", "of", "to", "and", "or", "5", "22", "2024", "0", "X", "~", "?", "..", "T", "Z", "+02:00", "99", "9999", "10000"}
	for _, c := range dateTable {
		words = append(words, strings.Fields(c.in)...)
	}
	for _, c := range findTable {
		words = append(words, strings.Fields(c.in)...)
	}
	for _, c := range clockTable {
		words = append(words, strings.Fields(c.in)...)
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// TestDatesByChance holds the promises of FuzzParseDate for texts of words
// that dates are written with, and relates what is read.
func TestDatesByChance(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	words := tableWords()
	if len(words) < 200 {
		t.Fatalf("%d words: the test proves little", len(words))
	}
	var last []Value
	for range 10_000 {
		text := wordsByChance(random, words, 6)
		checkDates(t, text)
		for _, kind := range [...]Kind{Date, Time, Period} {
			v, err := tuesday.Parse(text, kind)
			if err != nil {
				continue
			}
			if last = append(last, v); len(last) > 3 {
				last = last[1:]
			}
			for _, other := range last {
				checkPair(t, v, other)
			}
		}
		if t.Failed() {
			t.Fatalf("%q", text)
		}
	}
}

// TestEDTFByChance holds the promises of FuzzEDTF for signs of dates.
func TestEDTFByChance(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 14))
	signs := []string{"-", "-", "/", "..", ",", "?", "~", "%", "[", "]", "{", "}", "Y", "E", "S", "X", "XX", "T", ":", "Z", "+", " ",
		"0", "1", "2", "9", "01", "05", "12", "13", "21", "31", "40", "2024", "1980", "0000", "-0043", "2024-03", "2024-02-29", "20:00", "T24:00:00", "[2024-01-01"}
	for range 30_000 {
		text := ""
		for range 1 + random.IntN(8) {
			text += signs[random.IntN(len(signs))]
		}
		checkEDTF(t, text)
	}
}

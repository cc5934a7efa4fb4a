package topic

import (
	"bufio"
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/frequency.txt
var frequencyData string

//go:embed data/synonyms.txt
var synonymData string

//go:embed data/acts.txt
var actData string

//go:embed data/actkin.txt
var actKinData string

//go:embed data/kin.txt
var kinData string

//go:embed data/nounkin.txt
var nounKinData string

//go:embed data/demonyms.txt
var demonymData string

// background is what the reader knows of words before it reads: how common
// they are and which of them say the same.
type background struct {
	weight   map[string]float32 // by stem: the natural logarithm of how rare it is
	class    map[string]string  // by stem: the stem that stands for its class
	classes  map[string][]int32 // by stem: all lines of synonyms.txt that it stands in
	actKin   map[[2]int32]bool  // lines of acts.txt that may be one act
	acts     map[string]int32   // by word: the line of acts.txt that it stands in, plus one
	actPairs map[string]bool    // the first of two words that stand in acts.txt
	demonyms map[string]string  // by folded word: the country or city it belongs to
	kin      map[[2]string]bool // attributes that are taken for one another
	nounKin  map[[2]string]bool // stems of nouns that are
}

// rare is the weight of a word that is not listed.
const rare = 5.3

// common is the weight below which a word tells nothing.
const common = 0.1

var knowledge = sync.OnceValue(func() *background {
	b := &background{map[string]float32{}, map[string]string{}, map[string][]int32{}, map[[2]int32]bool{}, map[string]int32{}, map[string]bool{}, map[string]string{}, map[[2]string]bool{}, map[[2]string]bool{}}
	for _, line := range lines(frequencyData) {
		b.addFrequency(line)
	}
	for i, line := range lines(synonymData) {
		for _, w := range line {
			b.classes[stem(w)] = append(b.classes[stem(w)], int32(i))
			if s := stem(w); b.class[s] == "" {
				b.class[s] = stem(line[0])
			}
		}
	}
	for i, line := range lines(actData) {
		for _, w := range line {
			b.addAct(w, int32(i)+1)
		}
	}
	for _, line := range lines(actKinData) {
		b.addActKin(line)
	}
	for _, line := range lines(demonymData) {
		for _, w := range line {
			b.demonyms[strings.ReplaceAll(w, "_", " ")] = strings.ReplaceAll(line[0], "_", " ")
		}
	}
	for _, line := range lines(kinData) {
		addPairs(b.kin, line)
	}
	for _, line := range lines(nounKinData) {
		addPairs(b.nounKin, stems(line))
	}
	return b
})

// addPairs notes all pairs of some words.
func addPairs(to map[[2]string]bool, words []string) {
	for _, x := range words {
		for _, y := range words {
			to[[2]string{x, y}] = true
		}
	}
}

func stems(words []string) (out []string) {
	for _, w := range words {
		out = append(out, stem(w))
	}
	return out
}

// actBegins stands for no act, but for a word that may begin one of two words.
const actBegins = -1

// addAct adds a word, or two joined by a low line, that tell an act.
func (b *background) addAct(word string, class int32) {
	first, second, two := strings.Cut(word, "_")
	if !two {
		b.acts[word] = class
		return
	}
	b.acts[first+" "+second], b.actPairs[first] = class, true
	if b.acts[first] == 0 {
		b.acts[first] = actBegins
	}
}

// addActKin notes acts that may be one, by a word of each.
func (b *background) addActKin(words []string) {
	for _, x := range words {
		for _, y := range words {
			if x != y {
				b.actKin[[2]int32{b.acts[x], b.acts[y]}] = true
			}
		}
	}
}

func (b *background) addFrequency(line []string) {
	perMille, err := strconv.ParseFloat(line[0], 32)
	if err != nil {
		panic("topic: a line of frequency.txt begins without a number: " + line[0])
	}
	w := float32(math.Log(1000 / perMille))
	for _, word := range line[1:] {
		s := stem(word)
		if old, known := b.weight[s]; !known || w < old {
			b.weight[s] = w
		}
	}
}

// lines splits data into lines of words; empty ones and remarks are left out.
func lines(data string) [][]string {
	var out [][]string
	for s := bufio.NewScanner(strings.NewReader(data)); s.Scan(); {
		if f := strings.Fields(s.Text()); len(f) > 0 && f[0] != "#" {
			out = append(out, f)
		}
	}
	return out
}

// term returns the class of a lower-case word and how much it tells.
func (b *background) term(word string) (string, float32) {
	s := stem(word)
	w, known := b.weight[s]
	if !known {
		w = rare
	}
	if c := b.class[s]; c != "" {
		s = c
	}
	return s, w
}

// country returns the country or city that a folded name or adjective
// belongs to, or the name itself.
func (b *background) country(name string) string {
	if c := b.demonyms[name]; c != "" {
		return c
	}
	return name
}

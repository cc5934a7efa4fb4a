package topic

import (
	_ "embed"
	"iter"
	"math"
	"slices"
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

//go:embed data/steps.txt
var stepData string

//go:embed data/kin.txt
var kinData string

//go:embed data/nounkin.txt
var nounKinData string

//go:embed data/demonyms.txt
var demonymData string

// background is what the reader knows of words before it reads: how common
// they are and which of them say the same.
type background struct {
	stems    map[string]int32   // index into stemmed
	stemmed  []stemmed          // what is known of words by their stems
	actKin   map[[2]int32]bool  // lines of acts.txt that may be one act
	steps    map[[2]int32]bool  // lines of acts.txt that are steps of one course
	acts     map[string]int32   // by word: the line of acts.txt that it stands in, plus one
	actNames []string           // by line of acts.txt, plus one: its first word
	actPairs map[string]bool    // the first of two words that stand in acts.txt
	demonyms map[string]string  // by folded word: the country or city it belongs to
	kin      map[string][]int32 // by attribute: the lines of those that are taken for one another
	nounKin  map[string][]int32 // likewise by stem of a noun
}

// stemmed is what is known of the words of one stem.
type stemmed struct {
	weight  float32 // the natural logarithm of how rare it is; 0: not known
	class   string  // the stem that stands for its class
	classes []int32 // all lines of synonyms.txt that it stands in
}

// rare is the weight of a word that is not listed.
const rare = 5.3

// common is the weight below which a word tells nothing.
const common = 0.1

var knowledge = sync.OnceValue(func() *background {
	most := (len(frequencyData) + len(synonymData)) / bytesOfEntry
	b := &background{stems: make(map[string]int32, most), stemmed: make([]stemmed, 0, most), actKin: map[[2]int32]bool{}, steps: map[[2]int32]bool{},
		acts: make(map[string]int32, len(actData)/bytesOfEntry), actNames: []string{""}, actPairs: map[string]bool{}, demonyms: make(map[string]string, len(demonymData)/bytesOfEntry)}
	for line := range lines(frequencyData) {
		b.addFrequency(line)
	}
	n := int32(0)
	for line := range lines(synonymData) {
		b.addSynonyms(line, n)
		n++
	}
	n = 0
	for line := range lines(actData) {
		n++
		b.actNames = append(b.actNames, line[0])
		for _, w := range line {
			b.addAct(w, n)
		}
	}
	for line := range lines(actKinData) {
		b.pairActs(b.actKin, line)
	}
	for line := range lines(stepData) {
		b.pairActs(b.steps, line)
	}
	for line := range lines(demonymData) {
		for _, w := range line {
			b.demonyms[strings.ReplaceAll(w, "_", " ")] = strings.ReplaceAll(line[0], "_", " ")
		}
	}
	b.kin, b.nounKin = linesOf(kinData, func(w string) string { return w }), linesOf(nounKinData, stem)
	return b
})

// bytesOfEntry is how many bytes of data there are for each word, or a few less:
// room for them is made at once.
const bytesOfEntry = 8

// of returns what is known of a stem, nil if nothing.
func (b *background) of(stem string) *stemmed {
	if i, known := b.stems[stem]; known {
		return &b.stemmed[i]
	}
	return nil
}

// learn does so, and from then on something is known of it.
func (b *background) learn(stem string) *stemmed {
	i, known := b.stems[stem]
	if !known {
		i = int32(len(b.stemmed))
		b.stems[stem], b.stemmed = i, append(b.stemmed, stemmed{})
	}
	return &b.stemmed[i]
}

func (b *background) addSynonyms(line []string, number int32) {
	class := stem(line[0])
	for _, w := range line {
		s := b.learn(stem(w))
		s.classes = append(s.classes, number)
		if s.class == "" {
			s.class = class
		}
	}
}

// linesOf returns the numbers of the lines that the keys of words stand in.
func linesOf(data string, key func(string) string) map[string][]int32 {
	at, n := make(map[string][]int32, len(data)/bytesOfEntry), int32(0)
	for line := range lines(data) {
		for _, w := range line {
			k := key(w)
			at[k] = append(at[k], n)
		}
		n++
	}
	return at
}

// inOneLine reports whether two keys stand in one of the lines of linesOf.
func inOneLine(at map[string][]int32, x, y string) bool {
	a := at[x]
	return len(a) > 0 && slices.ContainsFunc(at[y], func(n int32) bool { return slices.Contains(a, n) })
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

// pairActs notes the pairs of acts that a line names, by a word of each.
func (b *background) pairActs(pairs map[[2]int32]bool, words []string) {
	for _, x := range words {
		for _, y := range words {
			if x != y {
				pairs[[2]int32{b.acts[x], b.acts[y]}] = true
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
		if s := b.learn(stem(word)); s.weight == 0 || w < s.weight {
			s.weight = w
		}
	}
}

// lines yields the lines of data as words; empty ones and remarks are left out.
func lines(data string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(data) {
			if words := strings.Fields(line); len(words) > 0 && words[0] != "#" && !yield(words) {
				return
			}
		}
	}
}

// term returns the class of a lower-case word and how much it tells.
func (b *background) term(word string) (string, float32) {
	s := stem(word)
	k := b.of(s)
	if k == nil {
		return s, rare
	}
	return orElse(k.class, s), k.tells()
}

// tells returns how much the words of a stem tell.
func (s *stemmed) tells() float32 {
	if s.weight == 0 {
		return rare
	}
	return s.weight
}

// country returns the country or city that a folded name or adjective
// belongs to, or the name itself.
func (b *background) country(name string) string {
	if c := b.demonyms[name]; c != "" {
		return c
	}
	return name
}

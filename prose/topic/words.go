package topic

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
	"crosscheck/prose"
)

// word is one word of an article.
type word struct {
	start, end int32
	term       int32   // number of its class; see lexer
	weight     float32 // how much it tells; 0 for words that tell nothing
	local      float32 // how much it tells in its article: less if many sentences have it
	known      int32   // what there is to know of it by itself: index into lexer.words
	rare       bool    // hardly any sentence of its article has it
	name       bool    // begins with a capital inside a sentence
}

// numbering gives every term a number. The same words in the same order give
// the same numbers, and nothing depends on them but equality.
type numbering map[string]int32

func (n numbering) of(term string) int32 {
	id, known := n[term]
	if !known {
		id = int32(len(n))
		n[term] = id
	}
	return id
}

// lexer cuts texts into words. It remembers the words it has met.
type lexer struct {
	terms  numbering
	words  []weighed
	senses []senses         // by the same numbers
	keys   wordkey.Numbers  // of words that have a key
	byKey  []int32          // by these numbers: index into words
	byWord map[string]int32 // of all others
	tally  termTally
}

// weighed is what there is to know of every word by itself, and senses what of
// those near a figure: words are so many that it tells whether the first fits
// into fast memory.
type weighed struct {
	term   int32
	weight float32
}

type senses struct {
	classes []int32 // lines of synonyms.txt
	act     int32   // line of acts.txt, plus one; 0 for none
	pairs   bool    // an act may be told by it and the word behind it

	overTime []string // phrases that begin with it; see overTimePhrases
}

func newLexer() *lexer { return &lexer{terms: numbering{}, byWord: map[string]int32{}} }

// of looks up a word in lower case.
func (l *lexer) of(word []byte) int32 {
	if k, ok := wordkey.Of(string(word)); ok {
		return l.ofKey(k)
	}
	i, known := l.byWord[string(word)]
	if !known {
		i = l.learn(string(word))
		l.byWord[string(word)] = i
	}
	return i
}

// ofKey does so with the key of a word.
func (l *lexer) ofKey(k wordkey.Key) int32 {
	n, known := l.keys.Of(k)
	if !known {
		l.byKey = append(l.byKey, l.learn(k.String()))
	}
	return l.byKey[n]
}

// learn finds out what there is to know of a word in lower case.
func (l *lexer) learn(word string) int32 {
	know, w, s := knowledge(), weighed{weight: rare}, stem(word)
	var sense senses
	if k := know.of(s); k != nil {
		s, w.weight, sense.classes = orElse(k.class, s), k.tells(), k.classes
	}
	w.term = l.terms.of(s)
	if sense.act = know.acts[word]; sense.act != 0 {
		sense.pairs = know.actPairs[word]
	}
	sense.overTime = overTimePhrases[word]
	l.words, l.senses = append(l.words, w), append(l.senses, sense)
	return int32(len(l.words) - 1)
}

// split cuts text into words. Figures and signs are none: neighbouring
// numbers say nothing of what a number means.
func (l *lexer) split(text string) []word { return l.appendWords(nil, text, 0) }

// appendWords adds the words of a text that begins at an offset.
func (l *lexer) appendWords(out []word, text string, offset int) []word {
	var lower [64]byte
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf && !letter(c) {
			i++
			continue
		}
		end, k := wordkey.At(text, i)
		if k == (wordkey.Key{}) || goesOn(text, i, end) {
			r, size := utf8.DecodeRuneInString(text[i:])
			if !unicode.IsLetter(r) {
				i += size
				continue
			}
			end = wordEnd(text, i)
			out = append(out, l.word(l.of(appendLower(lower[:0], text[i:end])), offset+i, offset+end, unicode.IsUpper(r)))
		} else {
			out = append(out, l.word(l.ofKey(k), offset+i, offset+end, text[i] <= 'Z'))
		}
		i = end
	}
	return out
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// goesOn reports whether a word may go on behind its first run of ASCII letters.
func goesOn(text string, start, end int) bool {
	if end == len(text) {
		return false
	}
	c := text[end]
	return c >= utf8.RuneSelf || c == '\'' || c == '.' && end == start+1
}

// word makes a word of what there is to know of it.
func (l *lexer) word(known int32, start, end int, name bool) word {
	x := &l.words[known]
	w := word{start: int32(start), end: int32(end), term: x.term, known: known, name: name}
	if x.weight >= common && end-start > 1 {
		w.weight = x.weight
	}
	return w
}

func appendLower(b []byte, s string) []byte {
	for _, r := range s {
		if r == '’' {
			r = '\''
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	return b
}

// wordEnd returns the end of the word that begins at i: letters, with
// apostrophes inside, and the stops of "U.S.".
func wordEnd(text string, i int) int {
	start := i
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
		case (r == '\'' || r == '’') && letterAt(text, i+size):
		case r == '.' && i == start+1 && letterAt(text, i+1) && i+2 < len(text) && text[i+2] == '.':
			return i + 3
		default:
			return i
		}
		i += size
	}
	return i
}

func letterAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return i < len(text) && unicode.IsLetter(r)
}

// reading is an article cut into words, with the words of each sentence.
type reading struct {
	lexer *lexer
	words []word
	from  []int   // by sentence: index of its first word; one more at the end
	order []int32 // likewise the numbers of its words in it, in rising order of their terms
	whole vector  // of all words: a word counts by the root of how often it is there
}

// read cuts an article into words. Capitals tell nothing at the beginning of
// a sentence and in a heading.
func (l *lexer) read(d *prose.Document) reading {
	r := reading{lexer: l, words: make([]word, 0, len(d.Text)/bytesOfWord), from: make([]int, 0, len(d.Sentences)+1)}
	for _, s := range d.Sentences {
		first := len(r.words)
		r.from = append(r.from, first)
		r.words = l.appendWords(r.words, d.Text[s.Start:s.End], s.Start)
		for i := first; i < len(r.words); i++ {
			r.words[i].name = r.words[i].name && i > first && !s.Heading
		}
	}
	r.from = append(r.from, len(r.words))
	r.order = make([]int32, 0, len(r.words))
	for i := range d.Sentences {
		r.order = appendByTerm(r.order, r.sentence(i))
	}
	r.whole = l.weigh(r)
	return r
}

// bytesOfWord is how many bytes of a text there are for each word, or a few more.
const bytesOfWord = 5

// sentence returns the words of a sentence; none for numbers out of range.
func (r reading) sentence(i int) []word {
	if i < 0 || i+1 >= len(r.from) {
		return nil
	}
	return r.words[r.from[i]:r.from[i+1]]
}

// byTerm returns the numbers of the words of a sentence in rising order of their
// terms: vectors are made in this order.
func (r reading) byTerm(i int) []int32 {
	if i < 0 || i+1 >= len(r.from) {
		return nil
	}
	return r.order[r.from[i]:r.from[i+1]]
}

// appendByTerm adds the numbers of some words in rising order of their terms.
func appendByTerm(order []int32, words []word) []int32 {
	from := len(order)
	for i := range words {
		order = append(order, int32(i))
	}
	own := order[from:]
	if len(own) > fewEntries {
		slices.SortStableFunc(own, func(a, b int32) int { return int(words[a].term) - int(words[b].term) })
		return order
	}
	for i, x := range own {
		for i > 0 && words[own[i-1]].term > words[x].term {
			own[i] = own[i-1]
			i--
		}
		own[i] = x
	}
	return order
}

// slug writes a name as a part of a topic's name: "crocus-city-hall".
func slug(s string) string {
	if lowerWord(s) {
		return s
	}
	var b strings.Builder
	blank := false
	for _, r := range strings.ToLower(s) {
		switch {
		case r == '\'' || r == '’' || r == '.':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if blank && b.Len() > 0 {
				b.WriteByte('-')
			}
			blank = false
			b.WriteRune(r)
		default:
			blank = true
		}
	}
	return b.String()
}

// lowerWord reports whether a text is nothing but small ASCII letters.
func lowerWord(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

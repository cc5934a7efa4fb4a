package topic

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/prose"
)

// word is one word of an article.
type word struct {
	start, end int
	term       int32   // number of its class; see lexer
	weight     float32 // how much it tells; 0 for words that tell nothing
	local      float32 // how much it tells in its article: less if many sentences have it
	classes    []int32 // lines of synonyms.txt
	act        int32   // line of acts.txt, plus one; 0 for none
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
	terms numbering
	known map[string]weighed
}

// weighed is what there is to know of a word by itself.
type weighed struct {
	term    int32
	weight  float32
	classes []int32
	act     int32
}

func newLexer() *lexer { return &lexer{numbering{}, map[string]weighed{}} }

// of looks up a word in lower case.
func (l *lexer) of(word []byte) weighed {
	x, known := l.known[string(word)]
	if !known {
		term, weight := knowledge().term(string(word))
		x = weighed{l.terms.of(term), weight, knowledge().classes[stem(string(word))], knowledge().acts[string(word)]}
		l.known[string(word)] = x
	}
	return x
}

// split cuts text into words. Figures and signs are none: neighbouring
// numbers say nothing of what a number means.
func (l *lexer) split(text string) []word { return l.appendWords(nil, text, 0) }

// appendWords adds the words of a text that begins at an offset.
func (l *lexer) appendWords(out []word, text string, offset int) []word {
	var lower [64]byte
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			i += size
			continue
		}
		end := wordEnd(text, i)
		x := l.of(appendLower(lower[:0], text[i:end]))
		w := word{start: offset + i, end: offset + end, term: x.term, classes: x.classes, act: x.act, name: unicode.IsUpper(r)}
		if x.weight >= common && end-i > 1 {
			w.weight = x.weight
		}
		out = append(out, w)
		i = end
	}
	return out
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
	words []word
	from  []int // by sentence: index of its first word; one more at the end
}

// read cuts an article into words. Capitals tell nothing at the beginning of
// a sentence and in a heading.
func (l *lexer) read(d *prose.Document) reading {
	r := reading{from: make([]int, 0, len(d.Sentences)+1)}
	for _, s := range d.Sentences {
		first := len(r.words)
		r.from = append(r.from, first)
		r.words = l.appendWords(r.words, d.Text[s.Start:s.End], s.Start)
		for i := first; i < len(r.words); i++ {
			r.words[i].name = r.words[i].name && i > first && !s.Heading
		}
	}
	r.from = append(r.from, len(r.words))
	r.setLocal()
	return r
}

// sentence returns the words of a sentence; none for numbers out of range.
func (r reading) sentence(i int) []word {
	if i < 0 || i+1 >= len(r.from) {
		return nil
	}
	return r.words[r.from[i]:r.from[i+1]]
}

// slug writes a name as a part of a topic's name: "crocus-city-hall".
func slug(s string) string {
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

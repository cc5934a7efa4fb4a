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

// split cuts text into words. Figures and signs are none: neighbouring
// numbers say nothing of what a number means.
func (n numbering) split(text string) []word {
	var out []word
	know := knowledge()
	var lower [64]byte
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			i += size
			continue
		}
		end := wordEnd(text, i)
		w := word{start: i, end: end, name: unicode.IsUpper(r)}
		term, weight := know.term(string(appendLower(lower[:0], text[i:end])))
		w.term, w.weight = n.of(term), weight
		if weight < common || end-i == 1 {
			w.weight = 0
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
func (n numbering) read(d *prose.Document) reading {
	r := reading{}
	for _, s := range d.Sentences {
		first := len(r.words)
		r.from = append(r.from, first)
		r.words = append(r.words, n.split(d.Text[s.Start:s.End])...)
		for i := first; i < len(r.words); i++ {
			w := &r.words[i]
			w.start, w.end = w.start+s.Start, w.end+s.Start
			w.name = w.name && i > first && !s.Heading
		}
	}
	r.from = append(r.from, len(r.words))
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

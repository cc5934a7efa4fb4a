package facts

import (
	"bytes"
	"cmp"
	"iter"
	"slices"
)

// Find yields the passages in which the words of a quote stand, in the order
// of the text. White space, quotation marks and dashes are alike, soft hyphens
// do not count; nothing else is overlooked.
func (t *Text) Find(quote string) iter.Seq[Passage] {
	t.prepare()
	x := t.index
	q := foldQuote(quote).text
	words := wordsOf(q)
	return func(yield func(Passage) bool) {
		if len(words) == 0 {
			x.findSigns(t.Body, q, yield)
			return
		}
		w, c, ok := x.rarest(q, words)
		if !ok {
			return
		}
		for n := c.first; n >= 0; n = x.next[n] {
			off := int(x.words[n].start - w.start)
			if x.at(q, off) && !yield(x.passage(t.Body, off, off+len(q))) {
				return
			}
		}
	}
}

// findSigns looks for a quote that has no words.
func (x *textIndex) findSigns(body string, q []byte, yield func(Passage) bool) {
	for from := 0; len(q) > 0; {
		i := bytes.Index(x.text[from:], q)
		if i < 0 || !yield(x.passage(body, from+i, from+i+len(q))) {
			return
		}
		from += i + len(q)
	}
}

func (x *textIndex) passage(body string, start, end int) Passage {
	return Passage{x.original(start), x.originalEnd(end, body)}
}

// Bounds of the search for a nearest passage: how many words of a quote are
// looked for, and how many places of theirs are looked at. The rarest words
// come first, so that it is "the" and "of" that are left out.
const (
	nearWords  = 64
	nearPlaces = 20_000
)

// place is where a word of the quote stands in the text.
type placed struct {
	word   int32 // number in the text
	number int32 // number in the quote
	weight int32
}

// Nearest returns the passage that has most of the words of a quote close
// together, upper and lower case alike; ok is false if none has a third of
// them. Of passages that are equally near it is the shortest, then the first.
func (t *Text) Nearest(quote string) (p Passage, ok bool) {
	t.prepare()
	x := t.index
	q := foldQuote(quote).text
	words := wordsOf(q)
	words = words[:min(len(words), nearWords)]
	places, total := x.places(q, words)
	first, last, score := window(places, len(words))
	if score == 0 || 3*score < total {
		return Passage{}, false
	}
	from := max(first.word-first.number, 0)
	to := min(last.word+int32(len(words)-1)-last.number, int32(len(x.words)-1))
	return x.passage(t.Body, int(x.words[from].start), int(x.words[to].end)), true
}

// places returns where the words of a quote stand, in the order of the text,
// and the weight of all of them.
func (x *textIndex) places(q []byte, words []word) (out []placed, total int32) {
	type entry struct {
		chain
		number, weight int32
	}
	var entries []entry
	seen := map[uint64]bool{}
	for i, w := range words {
		hash := hashWord(q[w.start:w.end])
		weight := min(w.end-w.start, 8)
		total += weight
		if c, known := x.lists[hash]; known && !seen[hash] {
			entries = append(entries, entry{c, int32(i), weight})
		}
		seen[hash] = true
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return cmp.Compare(a.count, b.count) })
	for i, e := range entries {
		if i > 0 && len(out)+int(e.count) > nearPlaces {
			break
		}
		for n := e.first; n >= 0 && len(out) < nearPlaces; n = x.next[n] {
			out = append(out, placed{n, e.number, e.weight})
		}
	}
	slices.SortFunc(out, func(a, b placed) int { return cmp.Compare(a.word, b.word) })
	return out, total
}

// window finds the stretch of a text, half as long again as the quote at most,
// in which the words of the quote that it has weigh most, each counted once.
func window(places []placed, words int) (first, last placed, best int32) {
	reach := int32(words + words/2 + 1)
	have := make([]int32, words)
	var score int32
	from := 0
	for _, p := range places {
		if have[p.number]++; have[p.number] == 1 {
			score += p.weight
		}
		for {
			f := places[from]
			if p.word-f.word < reach && have[f.number] == 1 {
				break
			}
			if have[f.number]--; have[f.number] == 0 {
				score -= f.weight
			}
			from++
		}
		if score > best || score == best && p.word-places[from].word < last.word-first.word {
			first, last, best = places[from], p, score
		}
	}
	return first, last, best
}

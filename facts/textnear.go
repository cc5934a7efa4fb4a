package facts

import (
	"cmp"
	"slices"
)

// Bounds of the search for a nearest passage: how many words of a quote are
// looked for, and around how many places of its rarest words.
const (
	nearWords  = 64
	nearPlaces = 2_000
)

// Nearest returns the passage that has most of the words of a quote close
// together, upper and lower case alike; ok is false if none has half of
// them. Of passages that are equally near it is the first. Where even the
// rarest words of the quote occur thousands of times, the later ones of these
// are not looked at.
func (t *Text) Nearest(quote string) (p Passage, ok bool) {
	t.prepare()
	x := t.index
	q := foldQuote(quote).text
	words := wordsOf(q)
	n := newNearness(x, q, words[:min(len(words), nearWords)])
	first, last, score := n.best(n.matches())
	if score <= 0 || 2*score < n.total {
		return Passage{}, false
	}
	from := max(first.word-first.number, 0)
	to := min(last.word+int32(len(n.weights)-1)-last.number, int32(len(x.words)-1))
	return x.passage(t.Body, int(x.words[from].start), int(x.words[to].end)), true
}

// nearness looks for the words of one quote.
type nearness struct {
	*textIndex
	numbers map[uint64]int32 // by the hash of a word: where it first stands in the quote
	weights []int32          // of the words of the quote: long ones tell more
	total   int32
}

func newNearness(x *textIndex, quote []byte, words []word) *nearness {
	n := &nearness{x, make(map[uint64]int32, len(words)), make([]int32, len(words)), 0}
	for i, w := range words {
		hash := hashWord(quote[w.start:w.end])
		if _, twice := n.numbers[hash]; !twice {
			n.numbers[hash] = int32(i)
			n.weights[i] = weigh(quote[w.start:w.end])
			n.total += n.weights[i]
		}
	}
	return n
}

// weigh says how much a word tells: a long one more than a short one, a figure
// as much as any.
func weigh(w []byte) int32 {
	const most = 8
	if digit(w[0]) {
		return most
	}
	return int32(min(len(w), most))
}

// reach is how many words a passage may have.
func (n *nearness) reach() int32 { return int32(len(n.weights) + len(n.weights)/2 + 1) }

// rare returns the words of the text that are the rarest of the quote, rising.
func (n *nearness) rare() []int32 {
	var chains []chain
	for hash := range n.numbers {
		if c, known := n.lists[hash]; known {
			chains = append(chains, c)
		}
	}
	slices.SortFunc(chains, func(a, b chain) int { return cmp.Or(cmp.Compare(a.count, b.count), cmp.Compare(a.first, b.first)) })
	var out []int32
	for _, c := range chains {
		for at := c.first; at >= 0 && len(out) < nearPlaces; at = n.next[at] {
			out = append(out, at)
		}
	}
	slices.Sort(out)
	return out
}

// match is a word of the quote in the text.
type match struct {
	word   int32 // number in the text
	number int32 // number in the quote
}

// matches returns all words of the quote around its rare ones, in the order of
// the text.
func (n *nearness) matches() []match {
	var out []match
	next := int32(0)
	for _, at := range n.rare() {
		for i := max(next, at-n.reach()); i <= at+n.reach() && i < int32(len(n.words)); i++ {
			if number, ok := n.numbers[n.hashes[i]]; ok {
				out = append(out, match{i, number})
			}
			next = i + 1
		}
	}
	return out
}

// best finds the stretch of the text in which the words of the quote, each
// counted once, weigh most; words too many make it lighter.
func (n *nearness) best(matches []match) (first, last match, best int32) {
	have := make([]int32, len(n.weights))
	var weight int32
	from := 0
	for _, m := range matches {
		if have[m.number]++; have[m.number] == 1 {
			weight += n.weights[m.number]
		}
		for {
			f := matches[from]
			if m.word-f.word < n.reach() && have[f.number] == 1 {
				break
			}
			if have[f.number]--; have[f.number] == 0 {
				weight -= n.weights[f.number]
			}
			from++
		}
		const tooMany = 4
		extra := max(m.word-matches[from].word+1-int32(len(n.weights)), 0)
		if score := weight - tooMany*extra; score > best {
			first, last, best = matches[from], m, score
		}
	}
	return first, last, best
}

package facts

import (
	"bytes"
	"iter"
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

package statement

import "sort"

// match notes the phrases of the lexicon in a sentence; of two that begin at one
// token with the same sense, the longer.
func (f *finder) match(r *sentence) {
	for _, i := range f.openers {
		list := &f.starts[f.tokens[i].word]
		if i+1 < r.tokEnd && list.mayGoOn(f.tokens[i+1].word) {
			second := f.tokens[i+1].word
			for k := firstWith(list.longer, second); k < len(list.longer) && list.longer[k].second == second; k++ {
				if p := &list.longer[k]; i+p.length <= r.tokEnd && (p.length == 2 || f.sameWords(f.phrases[p.phrase].words, i)) {
					f.hit(r, p, i)
				}
			}
		}
		for k := range list.alone {
			f.hit(r, &list.alone[k], i)
		}
	}
}

// hit notes a phrase that begins with token i.
func (f *finder) hit(r *sentence, p *start, i int32) {
	if p.senses&ofAgent != 0 {
		f.agents++
	}
	r.senses |= p.senses
	f.hits = append(f.hits, hit{phrase: p.phrase, first: i, end: i + p.length})
}

// firstWith returns the index of the first phrase whose second word is not
// above the given one. Phrases are in falling order of it.
func firstWith(list []start, second int32) int {
	if len(list) > 8 {
		return sort.Search(len(list), func(k int) bool { return list[k].second <= second })
	}
	k := 0
	for k < len(list) && list[k].second > second {
		k++
	}
	return k
}

// sameWords reports whether the words of a phrase from the third on are those
// after token i.
func (f *finder) sameWords(words []int32, i int32) bool {
	for k := 2; k < len(words); k++ {
		if f.tokens[i+int32(k)].word != words[k] {
			return false
		}
	}
	return true
}

package statement

import "sort"

// match notes the phrases of the lexicon in the tokens from i to end; of two
// that begin at one token with the same sense, the longer.
func (f *finder) match(i, end int32) {
	tokens := f.tokens[:end]
	for ; i < end; i++ {
		if !tokens[i].opens {
			continue
		}
		list := f.starts[tokens[i].word]
		one := len(list) // the first of one word
		for one > 0 && list[one-1].second == 0 {
			one--
		}
		if longer := list[:one]; one > 0 && i+1 < end && tokens[i+1].word > 0 {
			second := tokens[i+1].word
			for k := firstWith(longer, second); k < one && longer[k].second == second; k++ {
				if p := &longer[k]; i+p.length <= end && (p.length == 2 || f.sameWords(f.phrases[p.phrase].words, i)) {
					if p.agent {
						f.agents++
					}
					f.hits = append(f.hits, hit{phrase: p.phrase, first: i, end: i + p.length})
				}
			}
		}
		for _, p := range list[one:] {
			if p.agent {
				f.agents++
			}
			f.hits = append(f.hits, hit{phrase: p.phrase, first: i, end: i + 1})
		}
	}
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

package statement

import (
	"slices"
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/facts/measure/wordkey"
)

// irregular are plurals that no rule folds, each after its singular.
const irregular = `person people person persons man men woman women child children life lives gunman gunmen
	policeman policemen serviceman servicemen fisherman fishermen facility facilities country countries city cities
	party parties body bodies family families baby babies casualty casualties injury injuries fatality fatalities
	militiaman militiamen thief thieves`

// index makes the table of phrases by their first word, longest first.
func (r *lexiconReader) index() {
	pairs := strings.Fields(irregular)
	for i := 0; i+1 < len(pairs); i += 2 {
		one := r.word(pairs[i])
		r.singular[r.word(pairs[i+1])] = one
	}
	r.aside = r.word("aside")
	r.startPhrases()
	for i := range r.phrases {
		if p := &r.phrases[i]; p.event > 0 && len(p.words) == 1 {
			r.heads[p.words[0]] = p.event
		}
	}
	r.indexWords()
}

// startPhrases lists the phrases that begin with each word, those of six words
// and more first, then the longest.
func (r *lexiconReader) startPhrases() {
	const long = 6
	var count [long + 1]int
	begin := make([]int32, len(r.words))
	for i := range r.phrases {
		count[min(long, len(r.phrases[i].words))]++
		begin[r.phrases[i].words[0]]++
	}
	byLength := [long + 1][]int32{}
	for n := range byLength {
		byLength[n] = make([]int32, 0, count[n])
	}
	for i := range r.phrases {
		n := min(long, len(r.phrases[i].words))
		byLength[n] = append(byLength[n], int32(i))
	}
	room := make([]start, len(r.phrases))
	lists := make([][]start, len(r.words))
	for w, n := range begin {
		lists[w], room = room[:0:n], room[n:]
	}
	for n := long; n > 0; n-- {
		for _, i := range byLength[n] {
			p := &r.phrases[i]
			s := start{phrase: i, length: int32(len(p.words)), senses: p.senses()}
			if s.length > 1 {
				s.second = p.words[1]
			}
			lists[p.words[0]] = append(lists[p.words[0]], s)
		}
	}
	r.starts = make([]starts, len(r.words))
	for w, list := range lists {
		r.starts[w] = startsOf(list)
	}
}

func startsOf(list []start) (s starts) {
	if len(list) > 1 {
		slices.SortStableFunc(list, func(a, b start) int { return int(b.second) - int(a.second) })
	}
	n := len(list)
	for n > 0 && list[n-1].second == 0 {
		n--
	}
	s.longer, s.alone = list[:n], list[n:]
	for i := range s.longer {
		s.seconds |= 1 << (s.longer[i].second & 63)
	}
	return s
}

// indexWords makes the table that the words of texts are looked up in first:
// the dictionary's, and others that measures begin with or that are looked for.
func (r *lexiconReader) indexWords() {
	words := make([]known, len(r.words))
	for id := range words {
		words[id] = known{id: int32(id), role: r.roles[id], cue: r.cues[id], begins: r.begins(int32(id))}
	}
	others := map[string]*known{}
	of := func(w string) *known {
		if id := r.find(w); id > 0 {
			return &words[id]
		}
		if others[w] == nil {
			others[w] = &known{}
		}
		return others[w]
	}
	for w, o := range measure.Openings() {
		of(w).begins |= beginning(o)
	}
	for _, c := range searchWords {
		for _, w := range strings.Fields(c.words) {
			of(w).cue |= c.cue
		}
	}
	r.keys = wordkey.IndexOf(len(words)+len(others), func(yield func(string, known) bool) {
		for id, w := range r.words {
			if !yield(w, words[id]) {
				return
			}
		}
		for w, k := range others {
			if !yield(w, *k) {
				return
			}
		}
	})
}

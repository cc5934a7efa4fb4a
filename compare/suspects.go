package compare

import (
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/columns"
)

// suspect is a topic whose claims are to be made, or, where it was passed, one
// whose name is to be listed.
type suspect struct {
	name            string
	event           int32 // not 0: with a number under two topics
	packed          []columns.Claim
	rows            columns.Rows
	passed          Status // "" where it was not
	sources, claims int    // of one that was passed
}

// fetch reads what columns lack of rows.
type fetch = func([]columns.Place) (columns.Rows, error)

// suspectsOf reads what columns lack of the topics that were kept, and returns
// the topics by name, and how many events have a number under two topics.
// The goroutines that name them take turns at fetching.
func suspectsOf(b *facts.Bulk, sieves []*sieve, fetch fetch, workers int) (list []suspect, events int, err error) {
	var packed []columns.Claim
	var kept []keptTopic
	for _, s := range sieves {
		packed, kept = append(packed, s.rows...), append(kept, s.kept...)
		events += int(s.events)
		s.rows, s.kept = nil, nil
	}
	rows, err := fetch(placesOf(packed, kept))
	if err != nil {
		return nil, 0, err
	}
	var mu sync.Mutex
	inTurn := func(places []columns.Place) (columns.Rows, error) {
		mu.Lock()
		defer mu.Unlock()
		return fetch(places)
	}
	if list, err = named(b, kept, packed, rows, inTurn, workers); err != nil {
		return nil, 0, err
	}
	byNames(list, workers)
	return list, events, nil
}

// named gives suspects their names.
func named(b *facts.Bulk, kept []keptTopic, packed []columns.Claim, rows columns.Rows, fetch fetch, workers int) ([]suspect, error) {
	list := make([]suspect, len(kept))
	lists, errs := make([][]suspect, workers), make([]error, workers)
	var wg sync.WaitGroup
	at, total := 0, 0
	for w := range lists {
		from, to, first := w*len(kept)/workers, (w+1)*len(kept)/workers, at
		for _, k := range kept[from:to] {
			at += int(k.rows)
		}
		wg.Go(func() { // each into a stretch of the list; what does not fit there leaves it
			lists[w], errs[w] = namedPart(b, kept[from:to], packed[first:], rows.Slice(first, rows.Len()), fetch, list[from:from:to])
		})
	}
	wg.Wait()
	for _, l := range lists {
		total += len(l)
	}
	if total > len(list) {
		list = slices.Concat(lists...)
	}
	return list, firstError(errs)
}

// namedPart appends suspects with their names.
func namedPart(b *facts.Bulk, kept []keptTopic, packed []columns.Claim, rows columns.Rows, fetch fetch, list []suspect) (_ []suspect, err error) {
	m := b.Maker()
	at := 0
	for _, k := range kept {
		to := at + int(k.rows)
		s := suspect{event: k.event, packed: packed[at:to:to], rows: rows.Slice(at, to), passed: k.passed,
			sources: int(k.sources), claims: int(k.claims)}
		if list, err = s.named(fetch, m, list); err != nil {
			return nil, err
		}
		at = to
	}
	return list, nil
}

// placesOf says which rows to read again, and of which the text is wanted: of
// the first on each topic, for its name, and of all that columns do not tell.
func placesOf(packed []columns.Claim, kept []keptTopic) []columns.Place {
	places := make([]columns.Place, 0, len(packed))
	at := 0
	for _, k := range kept {
		claims := packed[at : at+int(k.rows)]
		at += int(k.rows)
		plain := columns.Plain(claims)
		for i := range claims {
			places = append(places, columns.Place{Offset: claims[i].Offset(), Text: i == 0 || !plain})
		}
	}
	return places
}

// named appends a suspect under its name; rows of another name, whose event
// has the same hash, are a suspect of their own.
func (s suspect) named(fetch fetch, m *facts.Maker, list []suspect) ([]suspect, error) {
	plain := columns.Plain(s.packed)
	if plain && s.rows.Alike() {
		name, err := m.Name(s.rows.At(0))
		s.name = name
		return append(list, s), err
	}
	if plain {
		if err := s.fetchTexts(fetch); err != nil {
			return nil, err
		}
	}
	packed, rest := s.packed, s.rows
	for rest.Len() > 0 {
		name, err := m.Name(rest.At(0))
		if err != nil {
			return nil, err
		}
		n := 1
		for i := 1; i < rest.Len(); i++ {
			same, err := m.Names(rest.At(i), name)
			if err != nil {
				return nil, err
			}
			if same {
				rest.Swap(i, n)
				packed[i], packed[n] = packed[n], packed[i]
				n++
			}
		}
		s.name, s.packed, s.rows = name, packed[:n:n], rest.Slice(0, n)
		list = append(list, s)
		packed, rest = packed[n:], rest.Slice(n, rest.Len())
	}
	return list, nil
}

// fetchTexts reads the texts of all rows of a topic.
func (s *suspect) fetchTexts(fetch fetch) (err error) {
	s.rows, err = fetch(wholeRows(s.packed))
	return err
}

// wholeRows says that the texts of all rows are wanted.
func wholeRows(packed []columns.Claim) []columns.Place {
	places := make([]columns.Place, len(packed))
	for i := range packed {
		places[i] = columns.Place{Offset: packed[i].Offset(), Text: true}
	}
	return places
}

// byNames sorts suspects by topic, the halves of many beside one another.
func byNames(list []suspect, workers int) {
	compare := func(a, b suspect) int { return strings.Compare(a.name, b.name) }
	if workers < 2 || len(list) < manySuspects {
		slices.SortFunc(list, compare)
		return
	}
	middle := parted(list)
	var wg sync.WaitGroup
	wg.Go(func() { byNames(list[middle:], workers-workers/2) })
	byNames(list[:middle], workers/2)
	wg.Wait()
}

// manySuspects is from how many suspects on several sort them.
const manySuspects = 1 << 12

// parted puts suspects whose names come before one in their middle before all
// others, and returns how many they are.
func parted(list []suspect) int {
	var sample [63]string
	for i := range sample {
		sample[i] = list[i*len(list)/len(sample)].name
	}
	slices.Sort(sample[:])
	pivot := sample[len(sample)/2]
	n := 0
	for i := range list {
		if list[i].name < pivot {
			list[i], list[n] = list[n], list[i]
			n++
		}
	}
	return n
}

package compare

import (
	"cmp"
	"encoding/binary"
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
type fetch = func(...[]columns.Place) (columns.Rows, error)

// suspectsOf reads what columns lack of the topics that were kept, and returns
// the topics by name, and how many events have a number under two topics. Each
// sieve's are looked at by a goroutine of its own, which take turns at fetching.
func suspectsOf(b *facts.Bulk, sieves []*sieve, fetch fetch) (list []suspect, events int, err error) {
	places := make([][]columns.Place, len(sieves))
	forEach(len(sieves), func(i int) { places[i] = placesOf(sieves[i].rows, sieves[i].kept) })
	rows, err := fetch(places...)
	if err != nil {
		return nil, 0, err
	}
	var mu sync.Mutex
	inTurn := func(places ...[]columns.Place) (columns.Rows, error) {
		mu.Lock()
		defer mu.Unlock()
		return fetch(places...)
	}
	lists, errs := make([][]suspect, len(sieves)), make([]error, len(sieves))
	first := make([]int, len(sieves)+1)
	for i, s := range sieves {
		first[i+1] = first[i] + len(s.rows)
		events += int(s.events)
	}
	forEach(len(sieves), func(i int) {
		s := sieves[i]
		lists[i], errs[i] = named(b, s.kept, s.rows, rows.Slice(first[i], first[i+1]), inTurn)
		s.rows, s.kept = nil, nil
	})
	if err := firstError(errs); err != nil {
		return nil, 0, err
	}
	return byNames(lists), events, nil
}

// forEach does something for each number up to n, all at the same time.
func forEach(n int, do func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { do(i) })
	}
	wg.Wait()
}

// named gives suspects their names.
func named(b *facts.Bulk, kept []keptTopic, packed []columns.Claim, rows columns.Rows, fetch fetch) (list []suspect, err error) {
	list = make([]suspect, 0, len(kept))
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

// namedSuspect is a suspect to be sorted, with the beginning of its name behind what
// all names begin with: that tells most of them apart.
type namedSuspect struct {
	begin uint64
	*suspect
}

func compareNames(a, b namedSuspect) int {
	if a.begin != b.begin {
		return cmp.Compare(a.begin, b.begin)
	}
	return strings.Compare(a.name, b.name)
}

// byNames returns the suspects of all lists, sorted by topic.
func byNames(lists [][]suspect) []suspect {
	begin := len(commonBeginning(lists))
	at := make([]int, len(lists)+1) // where those of each list go
	for i, l := range lists {
		at[i+1] = at[i] + len(l)
	}
	all := make([]namedSuspect, at[len(lists)])
	forEach(len(lists), func(i int) {
		for k := range lists[i] {
			s := &lists[i][k]
			all[at[i]+k] = namedSuspect{beginning(s.name[begin:]), s}
		}
	})
	sortNames(all, len(lists))
	out := make([]suspect, len(all))
	forEach(len(lists), func(i int) {
		for k := at[i]; k < at[i+1]; k++ {
			out[k] = *all[k].suspect
		}
	})
	return out
}

// commonBeginning is what all names begin with.
func commonBeginning(lists [][]suspect) string {
	var found []string
	each := make([]string, len(lists))
	forEach(len(lists), func(i int) {
		for k := range lists[i] {
			if name := lists[i][k].name; k == 0 {
				each[i] = name
			} else {
				each[i] = common(each[i], name)
			}
		}
	})
	for i, l := range lists {
		if len(l) > 0 {
			found = append(found, each[i])
		}
	}
	if len(found) == 0 {
		return ""
	}
	return common(slices.Min(found), slices.Max(found))
}

// common is what two texts begin with.
func common(a, b string) string {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return a[:n]
}

// beginning is a number that rises with the first eight bytes of a text.
func beginning(text string) uint64 {
	var b [8]byte
	copy(b[:], text)
	return binary.BigEndian.Uint64(b[:])
}

// sortNames sorts, the halves of many beside one another.
func sortNames(list []namedSuspect, workers int) {
	if workers < 2 || len(list) < manySuspects {
		slices.SortFunc(list, compareNames)
		return
	}
	middle := parted(list)
	var wg sync.WaitGroup
	wg.Go(func() { sortNames(list[middle:], workers-workers/2) })
	sortNames(list[:middle], workers/2)
	wg.Wait()
}

// manySuspects is from how many suspects on several sort them.
const manySuspects = 1 << 12

// parted puts suspects whose names come before one in their middle before all
// others, and returns how many they are.
func parted(list []namedSuspect) int {
	var sample [63]namedSuspect
	for i := range sample {
		sample[i] = list[i*len(list)/len(sample)]
	}
	slices.SortFunc(sample[:], compareNames)
	pivot := sample[len(sample)/2]
	n := 0
	for i := range list {
		if compareNames(list[i], pivot) < 0 {
			list[i], list[n] = list[n], list[i]
			n++
		}
	}
	return n
}

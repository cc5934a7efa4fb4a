package compare

import (
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
func suspectsOf(b *facts.Bulk, sieves []*sieve, fetch fetch) (list []suspect, events int, err error) {
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
	m := b.Maker()
	list = make([]suspect, 0, len(kept))
	at := 0
	for _, k := range kept {
		to := at + int(k.rows)
		s := suspect{event: k.event, packed: packed[at:to:to], rows: rows.Slice(at, to), passed: k.passed,
			sources: int(k.sources), claims: int(k.claims)}
		if list, err = s.named(fetch, m, list); err != nil {
			return nil, 0, err
		}
		at = to
	}
	byNames(list)
	return list, events, nil
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

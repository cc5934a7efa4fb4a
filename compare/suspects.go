package compare

import (
	"crosscheck/facts"
	"crosscheck/facts/columns"
)

// suspect is a topic whose claims are to be made, or, where it was passed, one
// whose name is to be listed.
type suspect struct {
	name            string
	attr            int32
	event           int32 // not 0: with a number under two topics
	rows            columns.Rows
	passed          Status // "" where it was not
	sources, claims int    // of one that was passed
}

// suspectsOf reads the rows of the topics that were kept, and returns the
// topics by name, and how many events have a number under two topics.
func suspectsOf(b *facts.Bulk, sieves []*sieve) (list []suspect, events int, err error) {
	var offsets []int64
	var kept []keptTopic
	for _, s := range sieves {
		offsets, kept = append(offsets, s.offsets...), append(kept, s.kept...)
		events += int(s.events)
		s.offsets, s.kept = nil, nil
	}
	rows, err := b.Fetch(offsets)
	if err != nil {
		return nil, 0, err
	}
	m := b.Maker()
	list = make([]suspect, 0, len(kept))
	at := 0
	for _, k := range kept {
		s := suspect{attr: k.attr, event: k.event, rows: rows.Slice(at, at+int(k.rows)), passed: k.passed,
			sources: int(k.sources), claims: int(k.claims)}
		at += int(k.rows)
		if list, err = s.named(m, list); err != nil {
			return nil, 0, err
		}
	}
	byNames(list)
	return list, events, nil
}

// named appends a suspect under its name; rows of another name, whose event
// has the same hash, are a suspect of their own.
func (s suspect) named(m *facts.Maker, list []suspect) ([]suspect, error) {
	for rest := s.rows; rest.Len() > 0; {
		first := rest.At(0)
		name, err := m.Name(&first)
		if err != nil {
			return nil, err
		}
		n := 1
		for i := 1; i < rest.Len(); i++ {
			row := rest.At(i)
			same, err := m.Names(&row, name)
			if err != nil {
				return nil, err
			}
			if same {
				rest.Swap(i, n)
				n++
			}
		}
		s.name, s.rows = name, rest.Slice(0, n)
		list = append(list, s)
		rest = rest.Slice(n, rest.Len())
	}
	return list, nil
}

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
	rows            []columns.Row
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
	for _, k := range kept {
		s := suspect{attr: k.attr, event: k.event, rows: rows[:k.rows:k.rows], passed: k.passed, sources: int(k.sources), claims: int(k.claims)}
		rows = rows[k.rows:]
		if list, err = s.named(m, list); err != nil {
			return nil, 0, err
		}
	}
	byNames(list)
	return list, events, nil
}

// named appends a suspect under its name; rows of another name, whose event
// has the same hash, are a suspect of their own.
func (s *suspect) named(m *facts.Maker, list []suspect) ([]suspect, error) {
	from := len(list)
	for i := range s.rows {
		if i > 0 && m.Names(&s.rows[i], list[from].name) {
			list[from].rows = append(list[from].rows, s.rows[i])
			continue
		}
		name, err := m.Name(&s.rows[i])
		if err != nil {
			return nil, err
		}
		at := from
		for at < len(list) && list[at].name != name {
			at++
		}
		if at == len(list) {
			one := *s
			one.name, one.rows = name, s.rows[i:i:i]
			if i == 0 {
				one.rows = s.rows[:0]
			}
			list = append(list, one)
		}
		list[at].rows = append(list[at].rows, s.rows[i])
	}
	return list, nil
}

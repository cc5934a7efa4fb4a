package compare

import (
	"slices"

	"crosscheck/facts"
)

// origins knows from whom sources have what they say. A source that merely
// relays others (via:) goes back to whomever they go back to; a name that is
// no source's id is an origin of its own, and sources that relay one another
// in a circle are one origin together. The nil *origins is that of a corpus
// where nobody relays anybody.
type origins struct {
	of    map[*facts.Source][]int32 // rising numbers; never empty
	names []string                  // of origins, by number
}

func newOrigins(sources []*facts.Source) *origins {
	if !slices.ContainsFunc(sources, func(s *facts.Source) bool { return len(s.Via) > 0 }) {
		return nil
	}
	w := &relays{number: map[string]int32{}}
	for _, s := range sources {
		w.node(s.ID)
	}
	for i, s := range sources {
		for _, id := range s.Via {
			if to := w.target(id); to != int32(i) {
				w.via[i] = append(w.via[i], to)
			}
		}
	}
	w.walk()
	o := &origins{of: make(map[*facts.Source][]int32, len(sources)), names: w.names}
	for i, s := range sources {
		o.of[s] = w.ends[w.knot[i]]
	}
	return o
}

// backing is how many sources stand behind something, and on how many
// independent origins they rest: sources that have an origin in common count
// once.
type backing struct {
	sources, origins int
	from             string // the one origin, or the origins that sources share; "" if all are independent
	self             bool   // the one origin is among the sources
}

// backing counts the sources of claims.
func (o *origins) backing(claims []*facts.Claim) backing {
	var room [16]*facts.Source
	sources := room[:0]
	var seen map[*facts.Source]bool // of the many sources of a large camp
	for _, c := range claims {
		if n := len(sources); n > 0 && sources[n-1] == c.Source || n <= len(room) && slices.Contains(sources, c.Source) || seen[c.Source] {
			continue
		}
		if sources = append(sources, c.Source); len(sources) >= len(room) {
			if seen == nil {
				seen = map[*facts.Source]bool{}
			}
			for _, s := range sources[len(seen):] {
				seen[s] = true
			}
		}
	}
	return o.backingOf(sources)
}

func (o *origins) backingOf(sources []*facts.Source) backing {
	b := backing{sources: len(sources), origins: len(sources)}
	if o == nil || len(sources) < 2 {
		return b
	}
	group := map[int32]int32{} // origin → the origin that leads its group
	for _, s := range sources {
		for _, x := range o.of[s] {
			group[lead(group, x)] = lead(group, o.of[s][0])
		}
	}
	leads := map[int32]int{}
	for _, s := range sources {
		leads[lead(group, o.of[s][0])]++
	}
	if b.origins = len(leads); b.origins == b.sources {
		return b
	}
	var shared []string
	for _, s := range sources {
		for _, x := range o.of[s] {
			if leads[lead(group, x)] > 1 {
				shared = append(shared, o.names[x])
				b.self = b.self || o.names[x] == s.ID
			}
		}
	}
	slices.Sort(shared)
	if shared = slices.Compact(shared); len(shared) > namedValues {
		shared = append(shared[:namedValues-1], "others")
	}
	b.from = clean(list(shared))
	return b
}

func lead(group map[int32]int32, x int32) int32 {
	for {
		up, known := group[x]
		if !known || up == x {
			return x
		}
		x = up
	}
}

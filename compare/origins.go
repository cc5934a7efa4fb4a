package compare

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
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

// relays is the graph of who relays whom. Its knots are the largest sets of
// nodes that all relay one another; most are single nodes.
type relays struct {
	names  []string
	via    [][]int32
	number map[string]int32 // by id, or by the folded name of one that is no source

	seen, low []int32 // Tarjan's; seen counts from 1
	stack     []int32
	count     int32
	knot      []int32
	ends      [][]int32 // of a knot: the nodes that name its origins
}

func (w *relays) node(id string) int32 {
	n := int32(len(w.names))
	w.number[id] = n
	w.names, w.via = append(w.names, id), append(w.via, nil)
	return n
}

// target returns the node that a name under via: means.
func (w *relays) target(id string) int32 {
	if n, known := w.number[id]; known {
		return n
	}
	key := "\x00" + measure.Fold(id) // "Interfax" and "interfax" are one
	if n, known := w.number[key]; known {
		w.names[n] = min(w.names[n], id) // whichever source comes first
		return n
	}
	n := w.node(id)
	delete(w.number, id)
	w.number[key] = n
	return n
}

// walk finds the knots and their origins, whom a knot relays before the knot.
func (w *relays) walk() {
	n := len(w.names)
	w.seen, w.low, w.knot = make([]int32, n), make([]int32, n), make([]int32, n)
	for i := range w.knot {
		w.knot[i] = -1
	}
	for i := range int32(n) {
		if w.seen[i] == 0 {
			w.visit(i)
		}
	}
}

func (w *relays) visit(i int32) {
	w.count++
	w.seen[i], w.low[i] = w.count, w.count
	w.stack = append(w.stack, i)
	for _, to := range w.via[i] {
		switch {
		case w.seen[to] == 0:
			w.visit(to)
			w.low[i] = min(w.low[i], w.low[to])
		case w.knot[to] < 0:
			w.low[i] = min(w.low[i], w.seen[to])
		}
	}
	if w.low[i] == w.seen[i] {
		w.tie(i)
	}
}

// tie closes the knot that begins with i.
func (w *relays) tie(i int32) {
	from := len(w.stack) - 1
	for w.stack[from] != i {
		from--
	}
	members := w.stack[from:]
	w.stack = w.stack[:from]
	knot := int32(len(w.ends))
	for _, m := range members {
		w.knot[m] = knot
	}
	var ends []int32
	for _, m := range members {
		for _, to := range w.via[m] {
			if k := w.knot[to]; k != knot {
				ends = append(ends, w.ends[k]...)
			}
		}
	}
	if ends == nil {
		ends = []int32{slices.MinFunc(members, func(a, b int32) int { return strings.Compare(w.names[a], w.names[b]) })}
	}
	slices.Sort(ends)
	w.ends = append(w.ends, slices.Compact(ends))
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

// words say what stands behind a camp of which some sources are not
// independent: "137 is said by 2 sources, both relaying interfax"; "" if all
// are.
func (b backing) words(claims []*facts.Claim) string {
	if b.origins == b.sources {
		return ""
	}
	var texts []string
	for _, c := range claims {
		if s := clean(c.Value.Text); !slices.Contains(texts, s) && len(texts) < 4 {
			texts = append(texts, s)
		}
	}
	is := " is"
	if len(texts) > 1 {
		is = " are"
	}
	if len(texts) > 3 {
		texts = append(texts[:2:2], "others")
	}
	said := list(texts) + is + " said by " + number(b.sources) + " sources, "
	switch {
	case b.origins > 1:
		return said + "but " + number(b.origins) + " independent origins (" + b.from + " counts once)"
	case b.self:
		return said + all(b.sources) + " going back to " + b.from
	}
	return said + all(b.sources) + " relaying " + b.from
}

// relayedCamps is how many camps one sentence speaks of.
const relayedCamps = 3

// countOrigins counts what stands behind each camp, and returns how to go on
// with the reason where it is less than it looks.
func (t *topic) countOrigins(b *builder) string {
	out, named := "", 0
	for i := range b.f.Camps {
		camp := &b.f.Camps[i]
		claims := make([]*facts.Claim, len(camp.Claims))
		for k, n := range camp.Claims {
			claims[k] = b.f.Claims[n]
		}
		back := t.origins.backing(claims)
		camp.Sources, camp.Origins = back.sources, back.origins
		if words := back.words(claims); words != "" && named < relayedCamps {
			out, named = out+"; "+words, named+1
		}
	}
	return out
}

func all(n int) string {
	if n == 2 {
		return "both"
	}
	return "all"
}

func number(n int) string { return measure.FormatNum(measure.Int(int64(n))) }

// oneOrigin notes that all sources of a topic relay one origin.
func (t *topic) oneOrigin(claims []*facts.Claim) {
	if t.origins == nil {
		return
	}
	back := t.origins.backing(claims)
	if back.sources < 2 || back.origins > 1 {
		return
	}
	sortClaims(claims)
	t.scope, t.scopes = "", 1
	b := t.build(OneOrigin)
	b.f.Claims = claims
	b.f.Reason = number(back.sources) + " sources state it, " + all(back.sources) + " relaying " + back.from
	if back.self {
		b.f.Reason = number(back.sources) + " sources state it, " + all(back.sources) + " going back to " + back.from
	}
	t.emit(b)
}

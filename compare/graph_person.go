package compare

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts/measure"
)

// humans are the nodes of a graph of persons, by the parts of their names.
type humans struct {
	g     *graph
	given [][]string
	shape [][]shape // of given names
	last  []string
	may   []join // nodes that may meet
}

// personGraph relates the persons who may be one: those of one surname, or of
// two that look like slips of one another, of whose given names one's may fit
// the other's; those whose folded names are the same; and names of the
// vocabulary that lie within one another. Whoever is said not to be somebody
// is related with all.
func (f *field) personGraph() *graph {
	h := humans{g: f.graphBy(personKey)}
	var told, known []int32 // those said not to be somebody; those of the vocabulary
	byFold := map[string][]int32{}
	for n, of := range h.g.of {
		v := f.vals[of[0]].value
		ref := refs(v)[0]
		given, last := measure.NameParts(ref.Text)
		h.given, h.last, h.shape = append(h.given, given), append(h.last, last), append(h.shape, shapes(given))
		byFold[ref.Fold] = append(byFold[ref.Fold], int32(n))
		if others := byFold[ref.Fold]; len(others) > 1 {
			h.among(others[len(others)-1:], others[:len(others)-1])
		}
		if ref.Not || len(refs(v)) > 1 {
			told = append(told, int32(n))
		}
		if ref.Hi > 0 {
			known = append(known, int32(n))
		}
	}
	all := numbered(len(h.g.of))
	h.among(told, all)
	h.within(f, known)
	h.bySurname(all)
	return h.g.joined(f, h.may)
}

// personKey is the same for persons who stand to all others alike.
func personKey(v *measure.Value) string {
	var b strings.Builder
	for _, r := range refs(v) {
		given, last := measure.NameParts(r.Text)
		b.WriteString(r.Fold + "\x00" + last + "\x00" + strings.Join(given, " ") + "\x00" + strconv.FormatBool(r.Not))
		b.WriteString("\x00" + strconv.Itoa(r.Lo) + "\x00" + strconv.Itoa(r.Hi) + "\x01")
	}
	return b.String()
}

func numbered(n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = int32(i)
	}
	return out
}

// among lets every one of some nodes meet every one of others.
func (h *humans) among(some, others []int32) {
	for _, a := range some {
		for _, b := range others {
			h.may = append(h.may, join{a, b})
		}
	}
}

// fit lets those meet whose given names look as if they may fit.
func (h *humans) fit(some, others []int32) {
	for _, a := range some {
		for _, b := range others {
			if x, y := h.shape[a], h.shape[b]; len(x) > len(y) && mayFit(y, x) || len(x) <= len(y) && mayFit(x, y) {
				h.may = append(h.may, join{a, b})
			}
		}
	}
}

// within finds the names of the vocabulary that lie within others.
func (h *humans) within(f *field, known []int32) {
	span := func(n int32) measure.NameRef { return refs(f.vals[h.g.of[n][0]].value)[0] }
	slices.SortFunc(known, func(a, b int32) int {
		x, y := span(a), span(b)
		return cmp.Or(cmp.Compare(x.Lo, y.Lo), cmp.Compare(y.Hi, x.Hi), cmp.Compare(a, b))
	})
	var around []int32
	for _, n := range known {
		for len(around) > 0 && span(around[len(around)-1]).Hi <= span(n).Lo {
			around = around[:len(around)-1]
		}
		h.among([]int32{n}, around)
		around = append(around, n)
	}
}

// fewNodes is up to how many pairs of one surname are related without looking
// at given names.
const fewNodes = 64

// bySurname finds the nodes whose surnames may be one, and whose given names
// may fit.
func (h *humans) bySurname(all []int32) {
	slices.SortFunc(all, func(a, b int32) int { return cmp.Or(strings.Compare(h.last[a], h.last[b]), cmp.Compare(a, b)) })
	var surnames []string
	var bearers [][]int32
	for from := 0; from < len(all); {
		to := from
		for to < len(all) && h.last[all[to]] == h.last[all[from]] {
			to++
		}
		surnames, bearers = append(surnames, h.last[all[from]]), append(bearers, all[from:to])
		from = to
	}
	fits := make([]givenNames, len(surnames))
	for _, j := range slips(surnames) {
		a, b := bearers[j.a], bearers[j.b]
		if len(a)*len(b) <= fewNodes {
			h.fit(a, b)
			continue
		}
		for i, x := range [...]join{{j.a, j.b}, {j.b, j.a}} {
			if i > 0 && j.a == j.b {
				break
			}
			if fits[x.b] == nil {
				fits[x.b] = h.givenNames(bearers[x.b])
			}
			for _, n := range bearers[x.a] {
				h.fit([]int32{n}, h.fitting(n, fits[x.b], bearers[x.b]))
			}
		}
	}
}

// givenNames finds nodes by what their given names may be written as.
type givenNames map[uint64][]int32

func (h *humans) givenNames(nodes []int32) givenNames {
	index := givenNames{}
	for _, n := range nodes {
		for _, g := range h.given[n] {
			for _, key := range append(spellings(nil, g), initialKeys(g)...) {
				index[key] = append(index[key], n)
			}
		}
	}
	return index
}

// initialKeys are under what a given name is found by its initial, and, if it
// is one, by all that begin with it.
func initialKeys(given string) []uint64 {
	first := firstLetter(given)
	keys := []uint64{hashed('L', first)}
	if first == given {
		keys = append(keys, hashed('I', first))
	}
	return keys
}

func firstLetter(s string) string {
	for i := range s {
		if i > 0 {
			return s[:i]
		}
	}
	return s
}

// fitting lists the nodes in which all given names of one may be found again:
// those that have the rarest of them.
func (h *humans) fitting(n int32, index givenNames, all []int32) []int32 {
	best, least := all, len(all)
	for _, g := range h.given[n] {
		keys, first := spellings(nil, g), firstLetter(g)
		if first == g {
			keys = append(keys, hashed('L', first))
		} else {
			keys = append(keys, hashed('I', first))
		}
		size := 0
		for _, key := range keys {
			size += len(index[key])
		}
		if size >= least {
			continue
		}
		best, least = nil, size
		for _, key := range keys {
			best = append(best, index[key]...)
		}
	}
	return best
}

package topic

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"crosscheck/facts/measure"
)

// index finds what may fit together without comparing all with all: things
// that share a key. A list that grew long is only looked at near its end, so
// that the work grows with the number of things, not with its square.
type index map[string][]int32

// candidates is how many of those that share keys are compared: those that
// share most.
const candidates = 40

// fewMentions is up to how many mentions all of one dimension are compared.
const fewMentions = 400

// fewArticles is how many entries a key may have to be looked at in full. A
// key that says only what is measured is not looked at beyond that.
const fewArticles = 60

func (x index) add(key string, i int) {
	list := x[key]
	if n := len(list); n == 0 || list[n-1] != int32(i) {
		x[key] = append(list, int32(i))
	}
}

// recent returns those of the latest entries under the keys that share most of
// them, in rising order.
func (x index) recent(keys []string) []int {
	counts := map[int32]int{}
	for _, k := range keys {
		list := x[k]
		if k[len(k)-1] == '*' && len(list) > fewArticles {
			continue
		}
		for _, i := range list[max(0, len(list)-fewArticles):] {
			counts[i]++
		}
	}
	out := make([]int, 0, len(counts))
	for i := range counts {
		out = append(out, int(i))
	}
	slices.SortFunc(out, func(a, b int) int {
		return cmp.Or(counts[int32(b)]-counts[int32(a)], a-b)
	})
	out = out[:min(len(out), candidates)]
	slices.Sort(out)
	return out
}

// comparable returns the earlier facts that one is compared with: all of its
// dimension where there are few.
func (g *Grouping) comparable(x index, f *fact, keys []string) []int {
	if len(g.mentions) > fewMentions {
		return x.recent(keys)
	}
	list := x[f.mentions[0].dimension]
	out := make([]int, len(list))
	for i, c := range list {
		out[i] = int(c)
	}
	return out
}

// keys returns what a mention can be found by: what it measures together with
// a name, with a name of what the article is about, or with a rare word.
func (g *Grouping) keys(m *mention) []string {
	base := m.dimension + "|" + m.attribute + "|"
	keys := []string{base + "*"}
	if len(g.mentions) <= fewMentions {
		keys = append(keys, m.dimension)
	}
	for _, n := range m.names[:min(4, len(m.names))] {
		keys = append(keys, base+lastWord(n))
	}
	if !m.sheet() && (m.main || m.other == "") {
		e := &g.articles[m.article].event
		for _, n := range e.names[:min(4, len(e.names))] {
			keys = append(keys, base+lastWord(n))
		}
		for _, t := range heaviest(e.vector, 4) {
			keys = append(keys, base+"#"+strconv.Itoa(int(t)))
		}
	}
	base = m.dimension + "||"
	for _, t := range heaviest(m.context, 6) {
		keys = append(keys, base+strconv.Itoa(int(t)))
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

func lastWord(name string) string {
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == ' ' {
			return name[i+1:]
		}
	}
	return name
}

// heaviest returns the n terms that weigh most.
func heaviest(v vector, n int) []int32 {
	v = slices.Clone(v)
	slices.SortStableFunc(v, func(a, b entry) int {
		switch {
		case a.weight > b.weight:
			return -1
		case a.weight < b.weight:
			return 1
		}
		return 0
	})
	var out []int32
	for _, e := range v[:min(n, len(v))] {
		out = append(out, e.term)
	}
	return out
}

// valueKeys returns under which keys equal values meet. The first is the
// value's own; measured quantities also meet those beside them, since 35 km
// are 22 miles.
func valueKeys(v *measure.Value) []string {
	n, ok := size(v)
	if !ok || v.Kind != measure.Count && v.Kind != measure.Quantity {
		return []string{v.Set.String() + nameText(v)}
	}
	if v.Kind == measure.Count || v.Unit == nil || n <= 0 {
		return []string{v.Unit.ToBase(v.Nominal).String()}
	}
	k := int(math.Floor(math.Log(n) * 60))
	return []string{strconv.Itoa(k), strconv.Itoa(k - 1), strconv.Itoa(k + 1)}
}

func nameText(v *measure.Value) string {
	if v.Kind == measure.Name || v.Kind == measure.Person {
		return measure.Fold(v.Text)
	}
	return ""
}

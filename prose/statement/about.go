package statement

import (
	"sort"

	"crosscheck/facts/measure"
)

// about gathers what a group says of the event it speaks of, the nearest
// first; the hits of its events are appended to heads.
func (f *finder) about(m *mention, s *sentence, g group, heads *[]int32) About {
	var a About
	hits, names := f.inGroup(m, s, g)
	if len(hits) == 0 && (g.first > s.tok || g.end < s.tokEnd) {
		hits, _ = f.inGroup(m, s, group{s.tok, s.tokEnd})
	}
	for _, k := range hits {
		a.Heads = appendNew(a.Heads, f.headText(k))
		*heads = append(*heads, k)
	}
	for _, k := range names {
		full := f.fullName(&f.names[k])
		a.Names = appendNew(a.Names, full)
		if f.names[k].place || f.known.places[full] {
			a.Places = appendNew(a.Places, full)
		}
	}
	a.Dates = f.datesIn(m, s, g)
	return a
}

func appendNew(list []string, s string) []string {
	for _, old := range list {
		if old == s {
			return list
		}
	}
	if s == "" {
		return list
	}
	return append(list, s)
}

// inGroup lists the events and names of a group, the nearest first.
func (f *finder) inGroup(m *mention, s *sentence, g group) (hits, names []int32) {
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		if f.phrases[h.phrase].event > 0 && !h.dead && h.first >= g.first && h.end <= g.end {
			hits = append(hits, k)
		}
	}
	for k := s.name; k < s.nameEnd; k++ {
		n := &f.names[k]
		if n.first >= g.first && n.end <= g.end && !f.describes(n, g) && !f.inMention(n.first, s) && !f.inDateline(n.first) {
			names = append(names, k)
		}
	}
	sort.SliceStable(hits, func(i, j int) bool {
		return f.headCost(m, hits[i]) < f.headCost(m, hits[j])
	})
	sort.SliceStable(names, func(i, j int) bool {
		a, b := &f.names[names[i]], &f.names[names[j]]
		return f.distance(m.first, m.to, a.first, a.end) < f.distance(m.first, m.to, b.first, b.end)
	})
	reach := float64(farthest + 4)
	if m.kinds == aDate {
		reach = farthest / 2
	}
	hits = cut(hits, reach, func(k int32) float64 { return f.headCost(m, k) })
	names = cut(names, reach, func(k int32) float64 {
		return f.distance(m.first, m.to, f.names[k].first, f.names[k].end)
	})
	return hits, names
}

// cut drops what is much further away than the nearest.
func cut(list []int32, reach float64, cost func(int32) float64) []int32 {
	for i := 1; i < len(list); i++ {
		if cost(list[i]) > cost(list[0])+reach {
			return list[:i]
		}
	}
	return list
}

// headCost is the distance of an event; verbs come after nouns.
func (f *finder) headCost(m *mention, k int32) float64 {
	h := &f.hits[k]
	cost := f.distance(m.first, m.to, h.first, h.end)
	if !f.phrases[h.phrase].noun && m.kinds != aDate {
		cost += 4
	}
	return cost
}

// describes reports whether a name only describes the counted noun: "13
// American soldiers".
func (f *finder) describes(n *name, g group) bool {
	return n.end < g.end && n.end-n.first == 1 && f.role(n.end)&isPerson != 0 && f.tokens[n.end].kind == wordToken
}

// headText is the noun for an event: the noun itself, or the one of a verb.
func (f *finder) headText(k int32) string {
	h := &f.hits[k]
	p := &f.phrases[h.phrase]
	if p.noun && len(p.words) == 1 {
		return f.words[f.singular[p.words[0]]]
	}
	return f.words[p.event]
}

// static reports whether a date tells only how old something is: "built in
// 1986".
func (f *finder) static(d *mention, s *sentence) bool {
	t := f.chooseDate(d, s)
	if t.hit < 0 {
		return false
	}
	a := f.phrases[f.hits[t.hit].phrase].attribute
	return a >= 0 && f.attributes[a].static
}

// datesIn returns the days that a group names, nil if none or several apart.
func (f *finder) datesIn(m *mention, s *sentence, g group) measure.Set {
	if m.pair >= 0 {
		return f.mentions[m.pair].value.Set
	}
	var best *mention
	cost := 0.0
	for k := s.men; k < s.menEnd; k++ {
		d := &f.mentions[k]
		if d == m || d.kinds != aDate || d.drop || !anchored(&d.value) || d.first < g.first || d.to > g.end || f.static(d, s) {
			continue
		}
		if c := f.distance(m.first, m.to, d.first, d.to); best == nil || c < cost {
			best, cost = d, c
		}
	}
	if best == nil {
		return nil
	}
	return best.value.Set
}

package statement

import (
	"cmp"
	"slices"

	"crosscheck/facts/measure"
)

// about gathers what a group says of the event it speaks of, the nearest
// first. heads are the hits of its events, until about is called again.
func (f *finder) about(m *mention, s *sentence, g group, heads *[]int32) About {
	var a About
	hits, names := f.headsIn(m, s, g), f.namesIn(m, s, g)
	if len(hits) == 0 && (g.first > s.tok || g.end < s.tokEnd) {
		hits = f.headsIn(m, s, group{s.tok, s.tokEnd})
	}
	*heads = hits
	a.Heads, a.Names = f.list(len(hits)), f.list(len(names))
	places := 0
	for _, k := range names {
		if f.ofPlace(&f.names[k]) {
			places++
		}
	}
	a.Places = f.list(places)
	for _, k := range hits {
		a.Heads = appendNew(a.Heads, f.headText(k))
	}
	for _, k := range names {
		full := f.full(&f.names[k])
		a.Names = appendNew(a.Names, full)
		if f.ofPlace(&f.names[k]) {
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

// headsIn lists the events of a group, the nearest first, until it is called
// again.
func (f *finder) headsIn(m *mention, s *sentence, g group) []int32 {
	hits := f.nearHits[:0]
	for k := s.hit; k < s.hitEnd && s.senses&ofEvent != 0; k++ {
		h := &f.hits[k]
		if f.phrases[h.phrase].event > 0 && !h.dead && h.first >= g.first && h.end <= g.end && !f.betweenCommas(h, m, g) {
			hits = append(hits, k)
		}
	}
	f.nearHits = hits
	return nearest(hits, aboutReach(m), func(k int32) float64 { return f.headCost(m, k) })
}

// betweenCommas reports whether an event is told of between commas, and the figure outside them:
// "The group, founded in 2015, killed 12" is of no founding.
func (f *finder) betweenCommas(h *hit, m *mention, g group) bool {
	if f.phrases[h.phrase].noun || h.first <= g.first || f.tokens[h.first-1].kind != commaToken {
		return false
	}
	for k := h.end; k < min(g.end, h.end+10); k++ {
		if f.tokens[k].kind == commaToken {
			return m.to < h.first || m.first > k
		}
	}
	return false
}

// namesIn lists the names of a group in the same way.
func (f *finder) namesIn(m *mention, s *sentence, g group) []int32 {
	names := f.nearNames[:0]
	for k := s.name; k < s.nameEnd; k++ {
		n := &f.names[k]
		if n.first >= g.first && n.end <= g.end && !f.describes(n, g) && !f.inMention(n.first, s) && !f.inDateline(n.first) {
			names = append(names, k)
		}
	}
	f.nearNames = names
	return nearest(names, aboutReach(m), func(k int32) float64 {
		return f.distance(m.first, m.to, f.names[k].first, f.names[k].end)
	})
}

// aboutReach is how much further than the nearest event or name another may
// be.
func aboutReach(m *mention) float64 {
	if m.kinds == aDate {
		return farthest / 2
	}
	return farthest + 4
}

// nearest puts a list in the order of cost, which few lists are long enough to
// need more for than insertion, and drops what is much further away than the
// first.
func nearest(list []int32, reach float64, cost func(int32) float64) []int32 {
	if len(list) > 32 {
		slices.SortStableFunc(list, func(a, b int32) int { return cmp.Compare(cost(a), cost(b)) })
	} else if len(list) > 1 {
		var room [32]float64
		sortByCost(list, room[:len(list)], cost)
	}
	for i := 1; i < len(list); i++ {
		if cost(list[i]) > cost(list[0])+reach {
			return list[:i]
		}
	}
	return list
}

func sortByCost(list []int32, costs []float64, cost func(int32) float64) {
	for i, k := range list {
		c, j := cost(k), i
		for ; j > 0 && costs[j-1] > c; j-- {
			list[j], costs[j] = list[j-1], costs[j-1]
		}
		list[j], costs[j] = k, c
	}
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
	t := f.dateOf(d, s)
	if t.hit < 0 {
		return false
	}
	a := f.phrases[f.hits[t.hit].phrase].attribute
	return a >= 0 && f.attributes[a].static
}

// toldWhen reports whether a figure stands in what is told of a day: "the worst since 1988,
// when 1,900 died".
func (f *finder) toldWhen(d, m *mention) bool {
	i := d.to
	if int(i) < len(f.tokens) && f.tokens[i].kind == commaToken {
		i++
	}
	return m.first > i && f.word(i) == "when"
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
		if d == m || d.kinds != aDate || d.drop || !anchored(&d.value) || d.first < g.first || d.to > g.end || f.static(d, s) || lastWords[d.lasts] == "since" && f.firstIn(d) && !f.toldWhen(d, m) {
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

package compare

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// telling is a number that few things have, under a topic of an event.
type telling struct {
	event, group int32
	n            int64
}

// sameNumbers notes telling numbers that different sources give under two
// topics of one event: one may have taken it for what it is not.
func sameNumbers(c *facts.Corpus, gs []group, opt Options) *drawers {
	out := &drawers{}
	t := topic{corpus: c, opt: &opt, windows: opt.Windows, out: out}
	all := tellings(gs)
	slices.SortFunc(all, func(a, b telling) int {
		return cmp.Or(cmp.Compare(a.event, b.event), cmp.Compare(a.n, b.n), cmp.Compare(a.group, b.group))
	})
	for from := 0; from < len(all); {
		to := from + 1
		for to < len(all) && all[to].event == all[from].event && all[to].n == all[from].n {
			to++
		}
		if all[to-1].group != all[from].group {
			t.sameNumber(gs, all[from:to])
		}
		from = to
	}
	return out
}

// tellings lists the telling numbers of events that have several topics.
func tellings(gs []group) []telling {
	events, topics := eventsOf(gs)
	var out []telling
	for i := range gs {
		if e := events[i]; e >= 0 && topics[e] > 1 {
			out = appendTelling(out, e, int32(i), gs[i].claims)
		}
	}
	return out
}

// eventsOf numbers the events of groups, -1 for none, and counts the topics of
// each. Groups come in the order of their topics: those of an event stand
// together, but for events that lie within it ("a/b" in "a").
func eventsOf(gs []group) (events, topics []int32) {
	type open struct {
		name   string // with its slash
		number int32
	}
	var stack []open
	events = make([]int32, len(gs))
	for i := range gs {
		name := gs[i].topic
		name, events[i] = name[:strings.LastIndexByte(name, '/')+1], -1
		for len(stack) > 0 && !strings.HasPrefix(name, stack[len(stack)-1].name) {
			stack = stack[:len(stack)-1]
		}
		if name == "" {
			continue
		}
		if len(stack) == 0 || stack[len(stack)-1].name != name {
			stack = append(stack, open{name, int32(len(topics))})
			topics = append(topics, 0)
		}
		events[i] = stack[len(stack)-1].number
		topics[events[i]]++
	}
	return events, topics
}

func appendTelling(out []telling, event, group int32, claims []*facts.Claim) []telling {
	from := len(out)
	for _, c := range claims {
		n, ok := tellingNumber(c)
		if x := (telling{event, group, n}); ok && (len(out) == from || out[len(out)-1] != x) {
			out = append(out, x)
		}
	}
	return out
}

// leastTelling is how many hundreds of its own roundness a number is at least:
// it has three telling figures then. 137 has, and 4,460; 150 and 1,200 do not.
const leastTelling = 100

// tellingNumber returns a number of a source that hardly anything else has: a
// whole one of 100 or more that is neither round nor a year.
func tellingNumber(c *facts.Claim) (n int64, ok bool) {
	v := &c.Value
	if !numeric(v.Kind) || c.Source.Role != facts.RoleSource || v.Hedge == measure.Vague || v.Hedge == measure.BetweenHedge {
		return 0, false
	}
	n, whole := v.Nominal.Int64()
	if !whole || n < leastTelling || ordinal(v) || bareYear(v) {
		return 0, false
	}
	u, _ := measure.Roundness(v.Nominal).Int64()
	return n, u > 0 && n/u >= leastTelling
}

// sameNumber reports one number under several topics, unless one source gives
// it under all of them: that one tells them apart.
func (t *topic) sameNumber(gs []group, found []telling) {
	var claims []*facts.Claim
	var topics []int
	for i, x := range found {
		if i > 0 && x.group == found[i-1].group {
			continue
		}
		for _, c := range gs[x.group].claims {
			if n, ok := tellingNumber(c); ok && n == x.n {
				claims, topics = append(claims, c), append(topics, int(x.group))
			}
		}
	}
	if toldApart(claims, topics) {
		return
	}
	first := &gs[found[0].group]
	t.begin(first.topic, first.self)
	b := t.build(SameNumber)
	b.f.Topics = nil
	var parts []string
	for from := 0; from < len(claims); {
		to := from + 1
		for to < len(claims) && topics[to] == topics[from] {
			to++
		}
		of := claims[from:to]
		sortClaims(of)
		b.f.Topics = append(b.f.Topics, gs[topics[from]].topic)
		parts = append(parts, clean(labelOf(t.corpus.Topics.Find(gs[topics[from]].topic), gs[topics[from]].topic))+" ("+(&variety{claims: of}).sourceNames()+")")
		from = to
	}
	b.f.Claims = claims
	b.f.Reason = "the same number, " + measure.FormatNum(measure.Int(found[0].n)) + ", stands for " + list(parts)
	t.emit(b)
}

// toldApart reports whether sources that give the number under two topics or
// more tie all topics together.
func toldApart(claims []*facts.Claim, topics []int) bool {
	group := map[int32]int32{}
	bySource := map[*facts.Source]int{}
	for i, c := range claims {
		if other, known := bySource[c.Source]; known {
			group[lead(group, int32(topics[i]))] = lead(group, int32(other))
		} else {
			bySource[c.Source] = topics[i]
		}
	}
	for _, x := range topics {
		if lead(group, int32(x)) != lead(group, int32(topics[0])) {
			return false
		}
	}
	return true
}

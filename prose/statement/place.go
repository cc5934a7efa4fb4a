package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// place decides whether a statement is of the main event.
func (f *finder) place(i int, st *Statement, s *sentence, g group, heads []int32) {
	a := &st.About
	a.Other = f.foreign(st, s, g)
	if a.Other == "" && f.compares(g.first) {
		a.Other = comparison
	}
	f.follow(i, st, g, heads)
	if a.Other != "" {
		return
	}
	ours := len(heads) == 0
	asides := 0
	for _, k := range heads {
		event := f.phrases[f.hits[k].phrase].event
		if f.sorts[event] == f.aside {
			asides++
		}
		ours = ours || f.ofMain(event)
	}
	ours = ours || asides == len(heads)
	a.Main = ours && (st.main || len(heads) > 0 && f.backHead(s, g) >= 0)
}

// comparison is why a figure that only another is held against is not the main
// event's.
const comparison = "a figure for comparison"

// ofMain reports whether an event is one of the main event's words.
func (f *finder) ofMain(event int32) bool {
	for class := range f.main.classes {
		if f.sameSort(class, event) {
			return true
		}
	}
	return false
}

// foreign says what shows that a group speaks of another event: another day,
// another place, words like "previous".
func (f *finder) foreign(st *Statement, s *sentence, g group) string {
	ours := f.newsDate()
	if d := st.About.Dates; d != nil && ours != nil && endsBefore(d, ours) {
		return f.anotherDate(d)
	}
	if v := &st.Value; v.Kind == measure.Date && ours != nil && anchored(v) && endsBefore(v.Set, ours) {
		return "another date: " + v.Text
	}
	if w := f.earlierWord(s, g); w != "" {
		return "the word “" + w + "”"
	}
	if w := f.otherEvent(s, g); w != "" {
		return "the word “" + w + "”"
	}
	for k := s.name; k < s.nameEnd; k++ {
		n := &f.names[k]
		if n.first >= g.first && n.end <= g.end && n.place && !f.inLead(n) && !f.describes(n, g) && !f.noPlace(n) && !f.withLead(n, s, g) {
			return "another place: " + f.full(n)
		}
	}
	return ""
}

// earlierWord returns a word that tells of an event before the article's.
func (f *finder) earlierWord(s *sentence, g group) string {
	for i := g.first; i < g.end && s.roles&isEarlier != 0; i++ {
		if f.role(i)&(isEarlier|isSimilar) == isEarlier && !f.inMention(i, s) {
			switch w := strings.ToLower(f.word(i)); w {
			case "previous", "previously", "ago", "historic", "prior":
				return w
			}
		}
	}
	return ""
}

// otherEvent returns the word that tells the event of a group from the article's:
// "another shooting", "two more walkouts are planned".
func (f *finder) otherEvent(s *sentence, g group) string {
	for k := s.hit; k < s.hitEnd && s.senses&ofEvent != 0; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if h.dead || p.event == 0 || !p.noun || h.first < g.first || h.end > g.end {
			continue
		}
		for i := h.first - 1; i >= max(g.first, h.first-2) && f.tokens[i].kind == wordToken; i-- {
			switch w := f.word(i); len(w) {
			case len("more"), len("another"), len("separate"), len("unrelated"):
				if w = strings.ToLower(w); others[w] {
					return w
				}
			}
		}
	}
	return ""
}

// others are words before an event that is not the one told of before.
var others = wordSet("another separate unrelated more further")

// noPlace reports whether a name behind a preposition of place is that of
// something else: what owns or describes the next noun ("near the NYPD's
// station", "in the AFC playoffs"), or an address.
func (f *finder) noPlace(n *name) bool {
	last := n.end - 1
	if n.first > 1 && belongs[f.word(n.first-2)] {
		return true
	}
	if f.tokens[last].possessive() || streetWords[strings.ToLower(f.word(last))] {
		return true
	}
	return int(n.end) < len(f.tokens) && f.tokens[n.end].kind == wordToken && f.tokens[last].initials() && f.role(n.end)&(isPreposition|isRelative|isBe|isHave|isModal|isWill|isAnd|isBut|isSay|isTime) == 0
}

// belongs are words before "in" that tell where something is at home, not where it was.
var belongs = wordSet("registered based headquartered incorporated flagged domiciled listed born")

// withLead reports whether a place stands with what the article is about: the
// place of the lead that it lies in ("in East Harrow, Brooklyn"), or a person of
// the lead whose story this is.
func (f *finder) withLead(n *name, s *sentence, g group) bool {
	for k := s.name; k < s.nameEnd; k++ {
		o := &f.names[k]
		if o == n || o.first < g.first || o.end > g.end || !f.inLead(o) {
			continue
		}
		if !f.ofPlace(o) && f.distance(o.first, o.end, n.first, n.end) < farthest || f.ofPlace(o) && o.first >= n.end && o.first-n.end <= 3 {
			return true
		}
	}
	return false
}

// anotherDate tells of a date; figures beside one another mostly share it.
func (f *finder) anotherDate(d measure.Set) string {
	if f.otherDate == nil || f.otherDate != &d[0] {
		f.otherDate = &d[0]
		f.otherText = "another date: " + measure.Value{Kind: measure.Date, Set: d, Detail: &measure.Detail{}}.Reading()
	}
	return f.otherText
}

// newsDate is the main event's day, or what it is at the earliest where only
// the day of publication is known.
func (f *finder) newsDate() measure.Set {
	if f.main.date != nil || !f.reader.HasAnchor {
		return f.main.date
	}
	if f.earliest == nil {
		f.earliest = measure.Point(f.reader.Anchor.Lo.Sub(measure.Int(newsDays)))
	}
	return f.earliest
}

func (f *finder) inMention(i int32, s *sentence) bool {
	for k := s.men; k < s.menEnd; k++ {
		if f.mentions[k].first <= i && i < f.mentions[k].figure {
			return true
		}
	}
	return false
}

// newsSpan is how many days before the main event's day news of it may begin:
// a storm lasts, a toll is told of the day before.
const newsSpan = 7

// endsBefore reports whether all of a lies more than newsSpan days before b.
func endsBefore(a, b measure.Set) bool {
	if len(a) == 0 || len(b) == 0 || a[len(a)-1].HiInf || b[0].LoInf {
		return false
	}
	return a[len(a)-1].Hi.Add(measure.Int(newsSpan)).Less(b[0].Lo)
}

// remember keeps what a sentence told of its event.
func (f *finder) remember(i int, made []Statement) {
	s := &f.sentences[i]
	if len(made) == 0 || s.hit == s.hitEnd && s.name == s.nameEnd {
		return
	}
	t := f.noted(i)
	t.later = false
	for k := range made {
		a := &made[k].About
		if a.Dates != nil && t.dates == nil {
			t.dates = a.Dates
		}
		if made[k].Value.Kind == measure.Date && t.dates == nil && anchored(&made[k].Value) {
			t.dates = made[k].Value.Set
		}
		if t.other == "" {
			t.other = a.Other
		}
		if t.heads == nil {
			t.heads, t.names, t.places = a.Heads, a.Names, a.Places
		}
	}
}

// noted returns what is kept of one of the last sentences.
func (f *finder) noted(i int) *told {
	t := &f.abouts[i%len(f.abouts)]
	if s := &f.sentences[i]; t.of != s {
		*t = told{of: s, later: s.hit < s.hitEnd || s.name < s.nameEnd}
	}
	return t
}

// toldBy is what a sentence told of its event. Of one that states nothing it
// is worked out when another points back to it, which few do.
func (f *finder) toldBy(i int) *told {
	t := f.noted(i)
	if !t.later {
		return t
	}
	s, none := &f.sentences[i], mention{first: f.sentences[i].tok, to: f.sentences[i].tok, of: -1, pair: -1}
	hits, names, cost, from, of := f.nearHits, f.nearNames, f.cost, f.costFrom, f.costOf // whoever asks still needs them
	f.nearHits, f.nearNames, f.cost = nil, nil, nil
	f.settle(s)
	f.walk(s)
	var heads []int32
	a := f.about(&none, s, group{s.tok, s.tokEnd}, &heads)
	f.nearHits, f.nearNames, f.cost, f.costFrom, f.costOf = hits, names, cost, from, of
	t.heads, t.names, t.places, t.later = a.Heads, a.Names, a.Places, false
	return t
}

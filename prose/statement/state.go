package statement

import (
	"sort"
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// state makes the statements of a sentence.
func (f *finder) state(i int) {
	s := &f.sentences[i]
	f.foresee(s)
	from := len(f.out)
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		if k+1 < s.menEnd {
			f.sameYear(m, &f.mentions[k+1], s)
		}
		if !m.drop {
			f.countFrom(m, s)
			f.stateOne(i, m)
		}
		if m.kinds == aDate && anchored(&m.value) {
			f.lastDate, f.datedParagraph = m.value.Set, s.paragraph
		}
	}
	f.stateNames(i)
	f.putInOrder(from)
	f.remember(i, f.out[from:])
}

// putInOrder sorts the statements of a sentence, which mostly are in order.
func (f *finder) putInOrder(from int) {
	for k := from + 1; k < len(f.out); k++ {
		if f.out[k].Span.Start < f.out[k-1].Span.Start {
			made := f.out[from:]
			sort.SliceStable(made, func(a, b int) bool { return made[a].Span.Start < made[b].Span.Start })
			return
		}
	}
}

// sameYear reads "September of the same year" as the September of the year told
// last.
func (f *finder) sameYear(m, year *mention, s *sentence) {
	if d := year.value.Detail; m.kinds != aDate || year.kinds != aDate || d == nil || !d.FromEvent || year.first != m.figure+1 || f.word(m.figure) != "of" || !strings.HasSuffix(year.value.Text, "year") {
		return
	}
	if f.lastDate == nil || f.datedParagraph < s.paragraph-1 || f.lastDate[0].LoInf || f.lastDate[0].HiInf {
		return
	}
	day, ok := f.lastDate[0].Hi.Int64()
	if !ok {
		return
	}
	told, _, _ := measure.Civil(day)
	r, end := f.reader, measure.Int(measure.DayNumber(told, 12, 31))
	r.Anchor, r.HasAnchor = measure.Interval{Lo: end, Hi: end}, true
	if again, ok := r.Find(f.text[:m.end], int(m.start)); ok && again.End == int(m.end) && isDay(&again.Value) {
		m.value, year.drop = again.Value, true
	}
}

// countFrom reads a date that counts from an event once more: from the last
// day named in the paragraph, else from the main event's.
func (f *finder) countFrom(m *mention, s *sentence) {
	if d := m.value.Detail; d == nil || !d.FromEvent || f.lastDate == nil || f.datedParagraph < s.paragraph-1 {
		return
	}
	r := f.reader
	r.Event = f.lastDate
	if again, ok := r.Find(f.text[:m.end], int(m.start)); ok && again.Start == int(m.start) && again.End == int(m.end) {
		m.value = again.Value
	}
}

func (f *finder) stateOne(i int, m *mention) {
	s := &f.sentences[i]
	if f.onSport() {
		f.yards(m)
	}
	t := f.trigger(m, s)
	g := f.groupOf(m.first, s)
	f.out = append(f.out, Statement{})
	st := &f.out[len(f.out)-1] // nothing is added to out before it is done
	*st = Statement{
		Document: f.doc, Value: m.value, Sentence: i,
		Span:   prose.Span{Start: int(m.start), End: int(m.end)},
		Clause: f.groupSpan(g),
		Part:   m.part, Further: m.further, Whole: m.whole, shared: m.shared, Lasts: lastWords[m.lasts],
	}
	st.Quote = prose.Span{Start: int(m.start), End: int(m.nounEnd)}
	f.nameAttribute(st, m, t)
	if m.score != "" {
		st.Attribute, st.Field, st.Cost, st.main = m.score, scoreField(m.score), 0, !ofNoMoment(m.score)
	}
	f.hoursFlown(st, m)
	old := f.inherit(st, i, m, t, g)
	f.describe(st, m)
	var heads []int32
	st.About = f.about(m, s, g, &heads)
	if old != nil {
		st.About.take(&old.About)
	}
	if t.hit >= 0 && f.phrases[f.hits[t.hit].phrase].event > 0 && m.kinds&(aDate|aTime) != 0 {
		st.About.Heads = front(st.About.Heads, f.headText(t.hit))
	}
	f.circumstances(i, st, m, t, g)
	f.place(i, st, s, g, heads)
	if m.was && st.About.Other == "" {
		st.About.Main, st.About.Other = false, comparison
	}
	if f.ofSomeSport() {
		st.Play = f.play(i, m, st)
	}
	f.derive(i, m, st)
}

// trigger is the one that a mention has by itself or shares with the mention
// that it is coordinated with.
func (f *finder) trigger(m *mention, s *sentence) trigger {
	switch {
	case m.forced >= 0:
		return trigger{m.forced, 0}
	case m.score != "", m.label:
		return trigger{-1, farthest}
	case m.kinds&(aDate|aTime) != 0:
		return f.dateOf(m, s)
	}
	if of := f.pairedAge(m, s); of.hit >= 0 {
		return of
	}
	t := f.choose(m, s)
	if last := f.lastOfList(m, s); last != nil && t.cost > 1.5 {
		if of := f.choose(last, s); of.hit >= 0 && (of.cost+1 < t.cost || t.hit >= 0 && f.hits[t.hit].side == counted && of.cost < 4) && f.hits[of.hit].first >= last.figure && f.hits[of.hit].side == before {
			if p := &f.phrases[f.hits[of.hit].phrase]; p.side != counted && f.fits(m, &f.attributes[p.attribute], p) {
				return trigger{of.hit, of.cost + 1}
			}
		}
	}
	if m.twin >= 0 && t.cost > 1.5 && !(m.ofThem && t.hit >= 0 && t.cost <= 2.5) {
		twin := f.trigger(&f.mentions[m.twin], s)
		if twin.hit >= 0 && (twin.cost+1 < max(t.cost, 4) || f.mentions[m.twin].was && t.hit < 0) {
			if a := &f.attributes[f.phrases[f.hits[twin.hit].phrase].attribute]; a.kinds&m.kinds != 0 && (m.ofThem || f.phrases[f.hits[twin.hit].phrase].side != counted) && f.fits(m, a, &f.phrases[f.hits[twin.hit].phrase]) {
				return trigger{twin.hit, twin.cost + 1}
			}
		}
	}
	return t
}

// pairedAge is the word for an age right before a figure to which another is
// joined: "men aged 24 and 33 were arrested".
func (f *finder) pairedAge(m *mention, s *sentence) trigger {
	if m.twin < 0 || m.kinds != aCount || m.to > m.figure {
		return trigger{-1, farthest}
	}
	if a := &f.mentions[m.twin]; a.to == a.figure && m.first-a.figure <= 2 {
		if t := f.trigger(a, s); t.hit >= 0 && t.cost < 2 && f.hits[t.hit].end <= a.first {
			if k := f.phrases[f.hits[t.hit].phrase].attribute; k >= 0 && f.attributes[k].name == "age" {
				return trigger{t.hit, t.cost + 1}
			}
		}
	}
	return trigger{-1, farthest}
}

// lastOfList returns the last of the figures of which this one begins a list,
// since the verb behind it is said of all: "six rifles, 12 magazines and 300
// rounds were seized"; nil if there is none.
func (f *finder) lastOfList(m *mention, s *sentence) *mention {
	var last *mention
	for k := s.men; k < s.menEnd; k++ {
		if &f.mentions[k] == m {
			last = m
		} else if last != nil && &f.mentions[k] != m {
			next := &f.mentions[k]
			if next.twin != k-1 || next.ofThem {
				break
			}
			last = next
		}
	}
	if last == m {
		return nil
	}
	return last
}

func front(list []string, s string) []string {
	out := append(make([]string, 0, len(list)+1), s)
	for _, old := range list {
		out = appendNew(out, old)
	}
	return out
}

// nameAttribute puts down what the trigger says.
func (f *finder) nameAttribute(st *Statement, m *mention, t trigger) {
	if t.hit < 0 {
		return
	}
	h := &f.hits[t.hit]
	p := &f.phrases[h.phrase]
	st.Trigger = prose.Span{Start: int(f.tokens[h.first].start), End: int(f.tokens[h.end-1].end)}
	st.Cost = max(t.cost, 0)
	st.Quote = cover(st.Quote, st.Trigger)
	if p.attribute < 0 || f.attributes[p.attribute].kinds&m.kinds == 0 && m.forced < 0 {
		st.Attribute, st.Field = "date", "dates"
		switch {
		case m.kinds == aTime:
			st.Attribute = "time"
		case lastWords[m.lasts] == "since" && !f.firstIn(m) && !f.countedBefore(m, &f.sentences[st.Sentence]):
			st.Attribute = "began" // "on strike since 8 May"
		}
		return
	}
	a := &f.attributes[p.attribute]
	st.Attribute, st.Field, st.Person, st.main, st.Limit = a.name, a.field, a.person, a.main, a.limit
}

// rightBehind is how many words behind what is counted a date tells since when.
const rightBehind = 4

// countedBefore reports whether something was counted before a date: "three coups since
// 1958" began at no time.
func (f *finder) countedBefore(m *mention, s *sentence) bool {
	for k := s.men; k < s.menEnd && f.mentions[k].first < m.first; k++ {
		if n := &f.mentions[k]; n.kinds&aCount != 0 && m.first-n.to <= rightBehind {
			return true
		}
	}
	return false
}

func cover(a, b prose.Span) prose.Span {
	return prose.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// rankedNoun returns what an ordinal is the number of: "the third crewed
// flight", "a fourth case".
func (f *finder) rankedNoun(m *mention) string {
	end := m.figure
	for int(end) < len(f.tokens) && end-m.figure < 4 && f.tokens[end].kind == wordToken &&
		f.role(end)&(isPreposition|isRelative|isBe|isHave|isModal|isWill|isAnd|isBut|isSay|isNot|isAdverb|isThe|isArticle|isPronoun|isPossessive) == 0 && !f.doneBy(end, m.figure) {
		end++
	}
	if end == m.figure || f.role(end-1)&isTime != 0 {
		return ""
	}
	return f.fold(end - 1)
}

// doneBy reports whether the word at i, behind a noun, is what was done to it:
// "the fifth raid carried out by the army".
func (f *finder) doneBy(i, first int32) bool {
	return i > first && strings.HasSuffix(f.word(i), "ed") && (f.role(i+1)&isPreposition != 0 || f.word(i+1) == "out")
}

// describe notes the counted noun and what narrows it.
func (f *finder) describe(st *Statement, m *mention) {
	if m.of >= 0 {
		st.Noun, st.Person = f.fold(m.of), st.Person || f.role(m.of)&isPerson != 0
		return
	}
	if m.to == m.figure {
		if m.often {
			st.Noun = "time"
			if st.Attribute == "" && woundingVerbs[f.word(m.first-1)] {
				st.Attribute, st.Field = "hits", "attack"
			}
			return
		}
		if st.Noun = f.hyphenNoun(m); st.Noun == "" && (m.kinds == aRank || m.kinds == aDuration && strings.Contains(m.value.Text, "-") && st.Attribute == "duration") {
			st.Noun = f.rankedNoun(m) // "a 17-year war"
		}
		return
	}
	last := m.to - 1
	if f.role(last)&isFurther != 0 {
		st.Further = st.Further || f.word(last) != "others"
		return
	}
	st.Noun = f.fold(last)
	if st.Noun == "degree" && st.Attribute == "" && !f.ofAngle(m) {
		st.Attribute, st.Field = "temperature", "nature"
	}
	st.Person = st.Person || f.role(last)&isPerson != 0
	for i := m.figure; i < last; i++ {
		if f.tokens[i].kind == wordToken && f.role(i)&(isPreposition|isFurther|isThe|isArticle) == 0 {
			st.Modifiers = append(st.Modifiers, strings.ToLower(f.word(i)))
		}
	}
}

// ofAngle reports whether degrees are those of an angle.
func (f *finder) ofAngle(m *mention) bool {
	for i := max(0, m.first-6); int(i) < len(f.tokens) && i < m.to+2; i++ {
		if angleWords[f.word(i)] {
			return true
		}
	}
	return false
}

var angleWords = wordSet("angle angles list listing listed tilt tilted tilting heel heeling leaning slope turn rotated latitude longitude side north south")

// woundingVerbs are verbs whose times are so many wounds: "shot twice".
var woundingVerbs = wordSet("shot stabbed hit struck beaten punched kicked wounded")

// fold returns a word in lower case and in the singular.
func (f *finder) fold(i int32) string {
	t := &f.tokens[i]
	if one := f.singular[t.word]; t.word > 0 && (one != t.word || t.role&(isPerson|isThing|isEvent|isActor) != 0) {
		return f.words[one]
	}
	return foldNoun(f.word(i))
}

func foldNoun(word string) string {
	w := strings.ToLower(word)
	switch n := len(w); {
	case n > 4 && strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case n > 6 && strings.HasSuffix(w, "oes"):
		return w[:n-2]
	case n > 4 && (strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "xes") || strings.HasSuffix(w, "sses")):
		return w[:n-2]
	case n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i':
		return w[:n-1]
	}
	return w
}

// hyphenNoun returns the noun that a hyphen joins to a figure: "a 164-room
// hotel", "the eight-storey building".
func (f *finder) hyphenNoun(m *mention) string {
	i := int(m.end)
	if m.kinds != aCount || i+3 >= len(f.text) || f.text[i] != '-' || !isLetter(f.text[i+1]) {
		return ""
	}
	end := i + 1
	for end < len(f.text) && isLetter(f.text[end]) {
		end++
	}
	switch w := strings.ToLower(f.text[i+1 : end]); w {
	case "year", "day", "week", "month", "hour", "minute", "old", "strong", "time", "fold", "thirds", "quarters":
		return ""
	default:
		return foldNoun(w)
	}
}

package statement

import (
	"strings"

	"crosscheck/prose"
)

// circumstances notes mood, credit, scope, quotation and headline.
func (f *finder) circumstances(i int, st *Statement, m *mention, t trigger, g group) {
	s := &f.sentences[i]
	f.ofQuantity(st, m, t, s, g)
	f.told(st, m, t, s, g)
	st.Scope = f.scopeOf(m, s)
	f.spoken(st, m, s, g)
	st.Headline = f.doc.Sentences[i].Heading || f.doc.Paragraphs[s.paragraph].Kind == prose.Caption
	if st.Field != "harm" {
		st.Subject = f.subjectOf(m, t, s, g)
	}
	if !m.label {
		f.ageOf(st, m, s)
	}
	if st.Attribute == "age" && st.Mood != Negated && f.tokens[max(m.first-1, s.tok)].kind == commaToken {
		st.Mood = Asserted // "will be replaced by Ana Gil, 44"
	}
	if st.Mood == Asserted && f.passing(st, m, t) {
		st.Mood = Background
	}
}

// ofQuantity notes of what each has so much, what a distance is from, and among whom
// a share is.
func (f *finder) ofQuantity(st *Statement, m *mention, t trigger, s *sentence, g group) {
	if m.kinds&(aMoney|aShare|aPoints|aDuration|aLength|aVolume|aMass|aCount|aMagnitude|aTemperature|aSpeed) == 0 {
		return
	}
	st.Rate = f.rateOf(m, s)
	st.From = f.fromOf(m, s)
	if who := f.amongOf(m, s, g); who != "" && m.kinds == aShare {
		st.Whole, st.Part = who, true
	}
	f.byCircumstance(st, m, t)
}

// told notes the mood, and reads a day of what will be as one to come.
func (f *finder) told(st *Statement, m *mention, t trigger, s *sentence, g group) {
	st.Mood = f.moodOf(m, t, s, g)
	if st.Mood == Forecast && t.hit < 0 && planned(st.Field) {
		st.Mood = Asserted
	}
	if m.kinds == aDate && f.isToCome(m, t, s, st.Mood) {
		f.postpone(st.Mood, m)
		st.Value = m.value
	}
}

// spoken notes whether a figure is quoted, and who says so: where the sentence
// tells nobody, a quotation goes on with who spoke last.
func (f *finder) spoken(st *Statement, m *mention, s *sentence, g group) {
	st.Credit = f.credited(s, g)
	st.Quoted = f.quoted(int(m.start), &f.quotation)
	if st.Credit == "" && st.Quoted && f.speaker != "" && f.speakerParagraph >= s.paragraph-1 {
		st.Credit = f.speaker
	}
	if st.Credit != "" {
		f.speaker, f.speakerParagraph = st.Credit, s.paragraph
	}
	if st.Credit != "" && m.kinds == aCount && m.first > s.tok+1 && f.tokens[m.first-1].kind == commaToken && strings.HasSuffix(st.Credit, f.word(m.first-2)) {
		st.Credit = "" // "Mayor Ilse Brandt, 54, announced" is not what she announced
	}
}

// scopeOf returns the scope that words close to a figure give it.
func (f *finder) scopeOf(m *mention, s *sentence) string {
	for k := s.hit; k < s.hitEnd && s.senses&ofScope != 0; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if p.scope != "" && (f.distance(m.first, m.to, h.first, h.end) <= 2 || len(p.words) > 1 && f.distance(m.first, m.to, h.first, h.end) <= 6) {
			return p.scope
		}
	}
	return ""
}

// amongOf returns the people or things that a share is among: "among voters
// under 30, she won 71 percent".
func (f *finder) amongOf(m *mention, s *sentence, g group) string {
	for i := g.first; i < m.first && s.roles&isPart != 0; i++ {
		if w := f.word(i); len(w) == len("among") && strings.EqualFold(w, "among") {
			if end := f.phraseEnd(i+1, s); end > i+1 {
				return strings.ToLower(f.phraseText(i+1, end))
			}
		}
	}
	return ""
}

// rateOf returns the time or thing of which each has so much: "a day", "per
// litre".
func (f *finder) rateOf(m *mention, s *sentence) string {
	for i := max(s.tok, m.first-4); i < m.first && m.kinds&aMoney != 0; i++ {
		if rate := rateAdjectives[f.word(i)]; rate != "" && f.role(i+1)&isPreposition == 0 {
			return rate // "annual savings of 20 million"
		}
	}
	i := m.to
	if i+1 >= s.tokEnd {
		return ""
	}
	switch f.word(i) {
	case "a", "an", "per", "each", "every":
		if f.tokens[i+1].kind == wordToken && !f.mentionAt(i, s) { // "a profit of 12 million a year earlier"
			return f.fold(i + 1)
		}
	case "annually", "yearly":
		return "year"
	case "daily":
		return "day"
	case "monthly":
		return "month"
	}
	return ""
}

// rateAdjectives say before what is told of what each has so much.
var rateAdjectives = map[string]string{"annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}

// byCircumstance names the attribute of a quantity that has no trigger by what
// it is from, or by the event that it is the duration of.
func (f *finder) byCircumstance(st *Statement, m *mention, t trigger) {
	switch {
	case t.hit >= 0:
	case m.kinds == aMagnitude:
		st.Attribute, st.Field, st.main = "magnitude", "nature", true
	case m.kinds == aTemperature:
		st.Attribute, st.Field, st.Cost = "temperature", "nature", 3
	case m.kinds == aLength && st.From != "":
		st.Attribute, st.Field, st.Cost = "distance", "transport", 1
	case m.kinds == aLength && f.word(m.first-1) == "at":
		st.Attribute, st.Field, st.Cost = "altitude", "transport", 3
	case m.kinds == aDuration:
		f.lasting(st, m)
	case m.kinds == aSpeed && f.word(m.first-1) == "at":
		st.Attribute, st.Field, st.Cost = "speed", "transport", 3
	}
}

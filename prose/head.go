package prose

import (
	"strings"
)

// plainHead finds what stands above the body of a text without markup: the
// headline, the byline, the day.
func (r *reader) plainHead() {
	body := r.firstProse()
	r.markFurniture(body)
	if r.Title = r.headline(body); r.Title.Empty() && body > 0 {
		r.Title = r.behindStamp(r.Paragraphs[0])
	}
	for i := range r.Paragraphs {
		if p := &r.Paragraphs[i]; p.End <= r.Title.Start {
			p.Kind = Furniture // a section or a breadcrumb
		}
	}
}

// markFurniture tells the day and the byline from headings.
func (r *reader) markFurniture(body int) {
	r.markStamps()
	for i := range r.Paragraphs[:body] {
		p := &r.Paragraphs[i]
		switch {
		case r.headDate(p.Span) && !hasWords(r.Text[p.Start:p.End], 15):
			p.Kind = Furniture
		case p.Kind != Caption && r.isByline(*p):
			p.Kind = Furniture
		}
	}
}

// firstProse returns the index of the first paragraph of the story itself.
func (r *reader) firstProse() int {
	for i, p := range r.Paragraphs {
		if p.Kind == Body && isProse(r.Text[p.Start:p.End]) {
			return i
		}
	}
	return 0
}

// headline picks the headline from the headings above the body: the first
// that shares a word of substance with the story's opening, since sites print
// sections and breadcrumbs above it; else the first.
func (r *reader) headline(body int) Span {
	var first Span
	if len(r.Paragraphs) == 0 {
		return first
	}
	from := r.Paragraphs[body].Start
	opening := ""
	for _, p := range r.Paragraphs[:body] {
		if p.Kind != Heading {
			continue
		}
		if first.Empty() {
			first = p.Span
		}
		if !hasWords(r.Text[p.Start:p.End], 3) {
			continue
		}
		if opening == "" {
			opening = toLower(r.Text[from:min(len(r.Text), from+2000)])
		}
		if sharesWords(r.Text[p.Start:p.End], opening) {
			return p.Span
		}
	}
	return first
}

// behindStamp returns the headline that stands in one line with the paper's name
// and the day: "Dorvik Courier, 3 May 2019: Who pays for the flood?"
func (r *reader) behindStamp(p Paragraph) Span {
	line := r.Text[p.Start:p.End]
	for _, sign := range []string{": ", " – ", " — ", " - "} {
		stamp, headline, found := strings.Cut(line, sign)
		if found && p.Kind == Furniture && strings.ContainsAny(stamp, "0123456789") && hasWords(headline, 3) {
			return Span{p.End - len(headline), p.End}
		}
	}
	return Span{}
}

// sharesWords reports whether a third of a heading's longer words occur in a
// text in lower case.
func sharesWords(heading, lower string) bool {
	all, found := 0, 0
	for _, w := range strings.Fields(strings.ToLower(heading)) {
		w = strings.Trim(w, ".,:;?!'\"“”‘’()")
		if len(w) < 4 {
			continue
		}
		all++
		if strings.Contains(lower, w) {
			found++
		}
	}
	return found*3 >= all && found > 0
}

// isByline recognises "By Ana Reyes", "Staff writer", "Photo: …".
func (r *reader) isByline(p Paragraph) bool {
	s := r.Text[p.Start:p.End]
	if hasWords(s, 13) {
		return false
	}
	for _, opening := range []string{"By ", "BY ", "Photo: ", "Photograph: ", "Reporting by ", "Published by "} {
		if strings.HasPrefix(s, opening) {
			return true
		}
	}
	return false
}

// datelineLength is how far into the first paragraph a dateline may reach.
const datelineLength = 100

// findDateline finds "PORT ALDA, 3 May (Agency) —" at the head of the body:
// a place in capitals, or a place and an agency in brackets, before a dash.
func (r *reader) findDateline() {
	if len(r.Paragraphs) == 0 {
		return
	}
	p := r.Paragraphs[r.firstProse()]
	if p.Kind != Body {
		return
	}
	head := r.Text[p.Start:min(p.End, p.Start+datelineLength)]
	for _, dash := range []string{" — ", " – ", " -- ", "— ", "—", " - ", ": "} {
		i := strings.Index(head, dash)
		if i < 0 || !isDateline(head[:i], dash == ": ") {
			continue
		}
		r.Dateline = Span{p.Start, p.Start + i + len(strings.TrimRight(dash, " "))}
		r.headDate(Span{p.Start, p.Start + i})
		return
	}
}

// isDateline takes the words before a dash for a dateline if the first has
// three capitals and nothing else, or an agency stands in brackets at their
// end. A colon is a weaker mark than a dash and needs capitals throughout.
func isDateline(s string, colon bool) bool {
	place, _, _ := strings.Cut(s, ",")
	place, agency, _ := strings.Cut(place, " (")
	capitals := 0
	for i := range len(place) {
		if isLower(place[i]) {
			capitals = -1
			break
		}
		if isUpper(place[i]) {
			capitals++
		}
	}
	if capitals >= 3 {
		return !colon || s == place
	}
	bracket := strings.HasSuffix(strings.TrimRight(s, " "), ")") && (agency != "" || strings.Contains(s, "("))
	return bracket && !colon && isUpper(s[0]) && !hasWords(s, 10) && !strings.ContainsAny(s, ".\"“")
}

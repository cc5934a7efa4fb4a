package prose

import (
	"strings"
	"unicode/utf8"
)

// readPlain finds the paragraphs of a plain text, then what of it is the
// site's and not the article's, then its headline and headings.
func (r *reader) readPlain() {
	r.normaliseBlanks()
	blocks := plainParagraphs(r.Text)
	paragraphs := make([]string, len(blocks))
	for i, s := range blocks {
		paragraphs[i] = r.Text[s.Start:s.End]
	}
	marked := markChrome(paragraphs)
	var chrome []Span
	r.Paragraphs = make([]Paragraph, 0, len(blocks))
	for i, s := range blocks {
		if marked[i] {
			chrome = append(chrome, s)
		} else {
			r.addParagraph(s, plainKind(paragraphs[i]))
		}
	}
	r.maskSpans(chrome)
	r.plainHead()
}

// addParagraph appends a paragraph, numbered in order.
func (r *reader) addParagraph(s Span, k ParagraphKind) {
	r.Paragraphs = append(r.Paragraphs, Paragraph{Span: s, Kind: k, Number: len(r.Paragraphs) + 1})
}

// plainParagraphs splits a text into paragraphs. Texts come in two shapes:
// one line to a paragraph, or lines broken at some width, evenly or by hand, and
// an empty line between paragraphs. The second shape is only assumed where the
// lines bear it out, and a line is only joined to the next where it leaves its
// sentence open or that one's first word would not have fitted on it.
func plainParagraphs(text string) []Span {
	lines := textLines(text)
	width := wrapWidth(text, lines)
	out := make([]Span, 0, len(lines))
	for i, l := range lines {
		if l.Empty() {
			continue
		}
		if i > 0 && width > 0 && len(out) > 0 && continues(text, lines[i-1], l, width) {
			out[len(out)-1].End = l.End
			continue
		}
		out = append(out, l)
	}
	return out
}

// textLines returns every line without its outer blanks; an empty span is an
// empty line.
func textLines(text string) []Span {
	out := make([]Span, 0, 1+strings.Count(text, "\n"))
	for i := 0; i < len(text); {
		end := strings.IndexByte(text[i:], '\n')
		if end < 0 {
			end = len(text) - i
		}
		out = append(out, trim(text, Span{i, i + end}))
		i += end + 1
	}
	return out
}

// shortLine is the length below which a line was not broken for want of room.
const shortLine = 40

// wrapWidth returns the length of the longest line that is plainly broken: it
// leaves its sentence open, and the next goes on in lower case. It is 0 where a
// line is a paragraph: that holds unless one in four of the lines that follow
// another one goes on so.
func wrapWidth(text string, lines []Span) int {
	pairs, broken, width := 0, 0, 0
	for i, l := range lines {
		if i == 0 || l.Empty() || lines[i-1].Empty() {
			continue
		}
		pairs++
		if isLower(text[l.Start]) {
			broken++
			if isOpen(text, lines[i-1]) {
				width = max(width, columns(text, lines[i-1]))
			}
		}
	}
	if broken*4 < pairs {
		return 0
	}
	return width
}

// continues reports whether line b goes on with the paragraph of line a. A line
// that leaves its sentence open may be broken by hand, well before the width.
func continues(text string, a, b Span, width int) bool {
	n := columns(text, a)
	if a.Empty() || n < shortLine || isListItem(text[b.Start:b.End]) {
		return false
	}
	first := b.End - b.Start
	if i := strings.IndexByte(text[b.Start:b.End], ' '); i >= 0 {
		first = i
	}
	// Editors differ by a few characters in where they break.
	const ragged = 8
	if isOpen(text, a) {
		return isLower(text[b.Start]) || 4*(n+1+first) > 3*width
	}
	return n+1+first > width-ragged
}

// isOpen reports whether a line does not end as sentences and quotations do.
func isOpen(text string, l Span) bool {
	return !l.Empty() && !strings.ContainsRune(".!?:;\"”’…", lastRune(text[l.Start:l.End]))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func columns(text string, l Span) int { return utf8.RuneCountInString(text[l.Start:l.End]) }

// isListItem reports whether a line begins with a bullet or a number and a
// stop.
func isListItem(line string) bool {
	for _, bullet := range []string{"- ", "* ", "• ", "– ", "· "} {
		if strings.HasPrefix(line, bullet) {
			return true
		}
	}
	i := 0
	for i < len(line) && i < 2 && isDigit(line[i]) {
		i++
	}
	return i > 0 && i+1 < len(line) && (line[i] == '.' || line[i] == ')') && line[i+1] == ' '
}

// headingWords is the number of words that a heading has at most.
const headingWords = 20

// plainKind tells headings from the rest: they are short and end without a
// stop, in quotation marks too, or are a short question.
func plainKind(s string) ParagraphKind {
	if isListItem(s) {
		return ListItem
	}
	if len(s) > 200 || hasWords(s, headingWords+1) {
		return Body
	}
	switch inner, quoted := insideQuotes(s); {
	case quoted && (strings.HasSuffix(inner, ",") || !isOpen(inner, Span{0, len(inner)})):
		return Body
	case quoted:
		return Heading
	}
	switch s[len(s)-1] {
	case '.', '!', ',', ';', ':':
		return Body
	case '?':
		if hasWords(s, 15) {
			return Body
		}
	}
	if strings.HasSuffix(s, "…") {
		return Body
	}
	if spoken := strings.TrimRight(s, closers); spoken != s && (stopped(spoken) || strings.HasSuffix(spoken, ",") || strings.HasSuffix(spoken, "…")) {
		return Body // but a headline may end with what somebody says: Ferry survivor: "We could hear them"
	}
	return Heading
}

// insideQuotes returns what stands between the quotation marks of a line that is
// one quotation.
func insideQuotes(s string) (inner string, ok bool) {
	for _, marks := range [][2]string{{`"`, `"`}, {"“", "”"}, {"‘", "’"}} {
		after, opened := strings.CutPrefix(s, marks[0])
		inner, closed := strings.CutSuffix(after, marks[1])
		if opened && closed && inner != "" && !strings.Contains(inner, marks[1]) {
			return inner, true
		}
	}
	return "", false
}

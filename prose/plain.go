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
	r.maskBlocks(blocks, marked)
	r.Paragraphs = make([]Paragraph, 0, len(blocks))
	for i, s := range blocks {
		if !marked[i] {
			r.addParagraph(s, plainKind(r.Text[s.Start:s.End]))
		}
	}
	r.plainHead()
}

// addParagraph appends a paragraph, numbered in order.
func (r *reader) addParagraph(s Span, k ParagraphKind) {
	r.Paragraphs = append(r.Paragraphs, Paragraph{Span: s, Kind: k, Number: len(r.Paragraphs) + 1})
}

// maskBlocks blanks what is chrome. A text without any is left as it is, not
// copied.
func (r *reader) maskBlocks(blocks []Span, marked []bool) {
	var m []byte
	for i, s := range blocks {
		if !marked[i] {
			continue
		}
		if m == nil {
			m = []byte(r.Text)
		}
		blank(m[s.Start:s.End])
	}
	if m != nil {
		r.replaceText(string(m))
	}
}

// plainParagraphs splits a text into paragraphs. Texts come in two shapes:
// one line to a paragraph, or lines broken at some width and an empty line
// between paragraphs. The second shape is only assumed where the lines bear
// it out: none is much longer than a line on paper, and a line is only joined
// to the next where that one's first word would not have fitted on it.
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

// Lines of a text that is broken at a width are at most this long, and only
// lines at least as long as shortLine can be broken ones.
const (
	maxWrap   = 100
	shortLine = 40
)

// wrapWidth returns the width at which the lines of a text are broken, or 0
// where a line is a paragraph. A few long lines (an address) do not count. A
// line that is broken leaves its sentence open, and the next goes on in lower
// case; without a fair share of these there is no width.
func wrapWidth(text string, lines []Span) int {
	if !linesGoOn(text, lines) {
		return 0
	}
	width, full, long := 0, 0, 0
	for _, l := range lines {
		n := l.End - l.Start
		if n > maxWrap && n <= utf8.UTFMax*maxWrap {
			n = utf8.RuneCountInString(text[l.Start:l.End])
		}
		switch {
		case n > maxWrap:
			long++
		case n >= shortLine:
			full++
			width = max(width, n)
		}
	}
	if long > full/10 {
		return 0
	}
	return width
}

// linesGoOn reports whether one in four of the lines that follow another one
// begins in lower case.
func linesGoOn(text string, lines []Span) bool {
	pairs, broken := 0, 0
	for i, l := range lines {
		if i > 0 && !l.Empty() && !lines[i-1].Empty() {
			pairs++
			if isLower(text[l.Start]) {
				broken++
			}
		}
	}
	return broken > 0 && broken*4 >= pairs
}

// continues reports whether line b goes on with the paragraph of line a.
func continues(text string, a, b Span, width int) bool {
	n := utf8.RuneCountInString(text[a.Start:a.End])
	if a.Empty() || n < shortLine || isListItem(text[b.Start:b.End]) {
		return false
	}
	first := b.End - b.Start
	if i := strings.IndexByte(text[b.Start:b.End], ' '); i >= 0 {
		first = i
	}
	// Editors differ by a few characters in where they break.
	const ragged = 8
	return n+1+first > width-ragged
}

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
// stop, or are a short question.
func plainKind(s string) ParagraphKind {
	if isListItem(s) {
		return ListItem
	}
	if len(s) > 200 || hasWords(s, headingWords+1) {
		return Body
	}
	switch s[len(s)-1] {
	case '.', '!', ',', ';', ':', '"':
		return Body
	case '?':
		if hasWords(s, 15) {
			return Body
		}
	}
	if strings.HasSuffix(s, "”") || strings.HasSuffix(s, "…") {
		return Body
	}
	return Heading
}

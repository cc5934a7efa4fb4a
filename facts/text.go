package facts

import (
	"sort"
	"strings"
	"sync"
)

// Text is a source's own text, in which the quotes of its sheet are looked up.
// It may be used from several goroutines.
type Text struct {
	Name       string      // the file, as sheets are named; forward slashes
	Body       string      // what is no prose may be blank; its lines are those of the file
	Paragraphs []Paragraph // in the order of Body

	once  sync.Once
	index *textIndex
	lines []int32
}

// Paragraph is a paragraph of a Text: byte offsets into Body, the end
// exclusive, and its number as readers count, from 1.
type Paragraph struct{ Start, End, Number int }

// Passage is a stretch of a Text: byte offsets into Body, the end exclusive.
type Passage struct{ Start, End int }

// NewText makes a text of plain words. A paragraph is a run of lines that are
// not blank.
func NewText(name, body string) *Text {
	t := &Text{Name: name, Body: body}
	start, end := -1, 0
	flush := func() {
		if start >= 0 {
			t.Paragraphs = append(t.Paragraphs, Paragraph{start, end, len(t.Paragraphs) + 1})
		}
		start = -1
	}
	for at := 0; at < len(body); {
		stop := at + until(body[at:], "\n")
		if strings.TrimSpace(body[at:stop]) == "" {
			flush()
		} else {
			if start < 0 {
				start = at
			}
			end = stop
		}
		at = stop + 1
	}
	flush()
	return t
}

// prepare makes what looking up takes, once and only where a quote is looked
// up.
func (t *Text) prepare() {
	t.once.Do(func() {
		t.index = newTextIndex(t.Body)
		t.lines = lineStarts(t.Body)
	})
}

// Line returns the number, from 1, of the line that a byte of Body is on.
func (t *Text) Line(off int) int {
	t.prepare()
	return sort.Search(len(t.lines), func(i int) bool { return int(t.lines[i]) > off })
}

// Lines returns how many lines the text has.
func (t *Text) Lines() int {
	t.prepare()
	if n := len(t.lines); int(t.lines[n-1]) < len(t.Body) {
		return n
	} else {
		return n - 1 // a line end closes the last line and opens none
	}
}

// Paragraph returns the number of the paragraph that a byte of Body is in, or
// of the last one before it; 0 before the first.
func (t *Text) Paragraph(off int) int {
	i := sort.Search(len(t.Paragraphs), func(i int) bool { return t.Paragraphs[i].Start > off })
	if i == 0 {
		return 0
	}
	return t.Paragraphs[i-1].Number
}

// Words returns a passage with every run of blanks as one space.
func (t *Text) Words(p Passage) string {
	return strings.Join(strings.Fields(t.Body[p.Start:p.End]), " ")
}

package facts

import (
	"fmt"
	"strings"

	"crosscheck/facts/measure"
)

// column is a column of a table, or a key of JSON Lines.
type column uint8

// The columns, in the order of columnNames.
const (
	colTopic column = iota
	colSource
	colValue
	colHedge
	colUnit
	colQuote
	colAt
	colAsOf
	colScope
	colAttributedTo
	colPublished
	colURL
	colRole
	colNote
	columnCount
)

// required are the columns from the first that no table may lack.
const required = colValue + 1

var columnNames = []string{"topic", "source", "value", "hedge", "unit", "quote", "at", "as_of", "scope", "attributed_to",
	"published", "url", "role", "note"}

// cell is a cell of a row: its text, and where it stands.
type cell struct {
	text      string
	off, len  int32 // quotation marks included
	line      int32 // from 1
	lineStart int32
	inner     int8 // offset of text in the cell if it stands there byte for byte, else -1
}

// row is one claim as a table or a line of JSON has it.
type row struct {
	f     *file
	cells [columnCount]cell
	list  *node // the value, where it is a list
}

func (r *row) pos(c column) Pos { return r.cells[c].pos(r.f) }

func (c *cell) pos(f *file) Pos {
	n := int(c.len)
	if c.inner != 0 { // a cell in quotation marks may have several lines
		if i := strings.IndexByte(f.text[c.off:int(c.off)+n], '\n'); i >= 0 {
			n = len(strings.TrimSuffix(f.text[c.off:int(c.off)+i], "\r"))
		}
	}
	return Pos{f.name, int(c.off), int(c.line), int(c.off-c.lineStart) + 1, n}
}

// within returns the place of a byte of a cell's text.
func (r *row) within(c column, off int) Pos {
	p, in := r.pos(c), int(r.cells[c].inner)
	if in < 0 || in+off > p.Length {
		return p
	}
	p.Offset, p.Column, p.Length = p.Offset+in+off, p.Column+in+off, max(p.Length-2*in-off, 0)
	return p
}

// rowReader reads the rows of one file.
type rowReader struct {
	*gathering
	last *origin // of the row before: rows of one source mostly stand together
}

// row adds the claim of a row.
func (g *rowReader) row(r *row) {
	ok := true
	for c := range required {
		if r.cells[c].text == "" && (c != colValue || r.list == nil) {
			g.fault(r.pos(c), fmt.Sprintf("a row without a %s", columnNames[c]), "every row has topic, source and value")
			ok = false
		}
	}
	if !ok {
		return
	}
	written, msg, hint := g.topic(r.cells[colTopic].text)
	if msg != "" {
		g.fault(r.pos(colTopic), msg, hint)
		return
	}
	o := g.rowSource(r)
	value := &r.cells[colValue]
	if r.list != nil {
		g.lists[len(g.corpus.Claims)] = r.list
	}
	c := g.claim(raw{written: written, pair: g.pair(r.cells[colHedge].text, r.cells[colUnit].text), inner: value.inner})
	c.Source, c.Context = o.src, o.src.plain
	c.Pos = value.pos(r.f)
	c.SetTopicPos(r.pos(colTopic))
	c.Value.Text = value.text
	g.rowContext(c, r)
}

// rowContext fills what stands around the value.
func (g *rowReader) rowContext(c *Claim, r *row) {
	cells := &r.cells
	if cells[colQuote].text == "" && cells[colAt].text == "" && cells[colAsOf].text == "" &&
		cells[colScope].text == "" && cells[colAttributedTo].text == "" && cells[colNote].text == "" {
		return
	}
	ctx := &Context{Quote: cells[colQuote].text, At: cells[colAt].text, Scope: cells[colScope].text,
		AttributedTo: cells[colAttributedTo].text, Note: cells[colNote].text}
	if ctx.Quote != "" {
		ctx.QuotePos = r.pos(colQuote)
	}
	if ctx.At != "" {
		ctx.AtPos = r.pos(colAt)
	}
	if s := cells[colAsOf].text; s != "" {
		v, msg, hint, off := readDate(s, g.anchored(c.Source.Published))
		if msg != "" {
			g.fault(r.within(colAsOf, off), msg, hint)
		} else {
			ctx.AsOf, ctx.AsOfText, ctx.AsOfFrom = v, s, AsOfStated
		}
	}
	c.Context = ctx
	g.own = append(g.own, c)
}

// rowSource returns the source that a row names, and keeps what the row says
// of it.
func (g *rowReader) rowSource(r *row) *origin {
	id := r.cells[colSource].text
	o := g.last
	if o == nil || o.src.ID != id {
		if o = g.source(id); o == nil {
			o = g.addSource(&Source{ID: strings.Clone(id), Pos: r.pos(colSource)}, false)
		}
		g.last = o
	}
	if s := r.cells[colPublished].text; s != "" && s != o.src.PublishedText {
		g.rowPublished(o, s, r)
	}
	if s := r.cells[colURL].text; s != "" && g.says(o, colURL, s, o.src.URL, r) {
		o.src.URL = s
	}
	if s := r.cells[colRole].text; s != "" && g.says(o, colRole, s, o.saidRole(), r) {
		o.src.Role, o.role = g.role(s, r.pos(colRole)), s
	}
	return o
}

func (g *rowReader) rowPublished(o *origin, s string, r *row) {
	if !g.says(o, colPublished, s, o.src.PublishedText, r) {
		return
	}
	v, msg, hint, off := readDate(s, measure.Reader{})
	if msg != "" {
		g.fault(r.within(colPublished, off), msg, hint)
	}
	o.src.Published, o.src.PublishedText = v, s
}

// says reports whether a row says something new of its source; saying
// otherwise than before is a fault.
func (g *rowReader) says(o *origin, c column, s, before string, r *row) bool {
	if before != "" && s != before {
		g.fault(r.pos(c), fmt.Sprintf("%q has %s %q here and %q before", o.src.ID, columnNames[c], s, before),
			"say it once, in the source's first row")
	}
	return before == ""
}

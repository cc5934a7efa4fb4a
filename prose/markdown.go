package prose

import (
	"bytes"
	"sort"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"crosscheck/facts"
)

// maxMarkdown bounds what is handed to the Markdown parser, in bytes: its
// tree takes some fifty times the text.
const maxMarkdown = 8 << 20

var markdown = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Footnote))

// readMarkdown keeps the text of headings, paragraphs, lists, tables and
// footnotes. Code, addresses, pictures and what is struck out are masked.
func (r *reader) readMarkdown() {
	if len(r.Text) > maxMarkdown {
		r.fault(tooLarge(maxMarkdown))
		r.finishMask(newMask(r.Text))
		return
	}
	front := r.readFrontMatter()
	w := markdownWriter{source: r.Text, reader: r}
	w.parse(front.end)
	w.write(front)
}

// run is a stretch of text within a paragraph.
type run struct {
	Span
	apart   bool   // no part of the word before it
	special string // see mask.text
}

type markdownParagraph struct {
	kind  ParagraphKind
	level int // of a heading
	runs  []run
}

type markdownWriter struct {
	*reader
	source     string
	paragraphs []markdownParagraph
	apart      bool // something stood before what comes that parts words
	struck     bool // within <del> or <s>
}

// parse gathers the paragraphs after the front matter. It walks the tree
// without recursion, since its depth is the file's to choose.
func (w *markdownWriter) parse(from int) {
	data := []byte(w.source)
	blank(data[:from])
	tame(data)
	defer w.broken()
	root := markdown.Parser().Parse(text.NewReader(data))
	for n := root; n != nil; {
		n = nextNode(n, root, w.enter(n))
	}
}

// broken turns a panic of the parser into a fault of the file.
func (w *markdownWriter) broken() {
	if recover() != nil {
		w.fault(facts.Fault{Msg: "the Markdown could not be read to its end", Hint: "save it as .txt"})
	}
}

// nextNode returns what follows a node in the order of the tree.
func nextNode(n, root ast.Node, into bool) ast.Node {
	if c := n.FirstChild(); into && c != nil {
		return c
	}
	for n != root && n != nil {
		if s := n.NextSibling(); s != nil {
			return s
		}
		n = n.Parent()
	}
	return nil
}

// enter takes a node's text and reports whether what is within is read too.
func (w *markdownWriter) enter(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.Heading:
		w.begin(Heading, n.Level)
	case *ast.Paragraph, *ast.TextBlock:
		w.begin(kindWithin(n), 0)
	case *extast.TableCell:
		w.begin(Cell, 0)
	case *ast.Text:
		w.add(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.Image, *ast.AutoLink, *extast.Strikethrough,
		*extast.FootnoteLink, *extast.FootnoteBacklink:
		return false
	case *ast.CodeSpan:
		w.apart = true
		return false
	case *ast.RawHTML:
		w.rawHTML(n.Segments)
		return false
	case *ast.HTMLBlock:
		w.htmlBlock(n)
		return false
	}
	return true
}

// kindWithin tells by the blocks around a paragraph what it is.
func kindWithin(n ast.Node) ParagraphKind {
	kind := Body
	for up := 0; n != nil && up < 20; up++ {
		switch n.(type) {
		case *ast.ListItem:
			kind = ListItem
		case *extast.Footnote:
			return Footnote
		}
		n = n.Parent()
	}
	return kind
}

func (w *markdownWriter) begin(k ParagraphKind, level int) {
	w.paragraphs = append(w.paragraphs, markdownParagraph{kind: k, level: level})
	w.apart, w.struck = false, false
}

func (w *markdownWriter) add(n *ast.Text) {
	s := Span{n.Segment.Start, n.Segment.Stop}
	if len(w.paragraphs) > 0 && !w.struck && !s.Empty() {
		p := &w.paragraphs[len(w.paragraphs)-1]
		p.runs = append(p.runs, run{s, w.apart, "&\\"})
		w.apart = false
	}
	w.apart = w.apart || n.SoftLineBreak() || n.HardLineBreak()
}

// rawHTML looks at tags within a paragraph: what is deleted is not read, a
// comment is noted.
func (w *markdownWriter) rawHTML(segments *text.Segments) {
	if segments.Len() == 0 {
		return
	}
	s := Span{segments.At(0).Start, segments.At(segments.Len() - 1).Stop}
	tag := parsePage(w.source[s.Start:s.End])
	w.noteComments(tag, s.Start)
	w.apart = true
	for _, n := range tag.nodes[1:] {
		w.struck = w.struck || n.tag == "del" || n.tag == "s"
	}
	if bytes.HasPrefix([]byte(w.source[s.Start:]), []byte("</")) {
		w.struck = false
	}
}

func (w *markdownWriter) noteComments(p *page, at int) {
	for _, c := range p.comments {
		w.Comments = append(w.Comments, Span{c.Start + at, c.End + at})
	}
}

// htmlBlock reads the text between the tags of a block of HTML.
func (w *markdownWriter) htmlBlock(n *ast.HTMLBlock) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	at, end := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	if n.HasClosure() {
		end = max(end, n.ClosureLine.Stop)
	}
	p := parsePage(w.source[at:end])
	w.noteComments(p, at)
	p.measure()
	block := -1
	for _, t := range p.pieces {
		if p.silent(t.node) {
			continue
		}
		if b := p.nodes[t.node].block; b != block || len(w.paragraphs) == 0 {
			w.begin(Body, 0)
			block = b
		}
		last := &w.paragraphs[len(w.paragraphs)-1]
		last.runs = append(last.runs, run{Span{at + t.Start, at + t.End}, true, "&"})
	}
}

// silent reports whether a node is in an element that holds no prose.
func (p *page) silent(i int) bool {
	for ; i > 0; i = p.nodes[i].parent {
		if silentTags[p.nodes[i].tag] {
			return true
		}
	}
	return false
}

// write masks all but the paragraphs, in the order of the file: footnotes
// stand at the end of the tree wherever the file has them.
func (w *markdownWriter) write(front frontMatter) {
	found := w.paragraphs[:0]
	for _, p := range w.paragraphs {
		if len(p.runs) > 0 {
			found = append(found, p)
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].runs[0].Start < found[j].runs[0].Start })
	m := newMask(w.source)
	title := -1
	for i, p := range found {
		if p.level == 1 && title < 0 {
			title = i
		}
	}
	if title < 0 && !front.title.Empty() {
		m.text(front.title.Start, front.title.End, "")
		w.addParagraph(front.title, Heading)
		w.Title = front.title
	}
	for i, p := range found {
		w.writeParagraph(m, p)
		if i == title {
			w.Title = w.Paragraphs[len(w.Paragraphs)-1].Span
		}
	}
	w.finishMask(m)
	for i := range w.Paragraphs {
		w.Paragraphs[i].Span = trim(w.Text, w.Paragraphs[i].Span)
	}
	w.markFurniture(w.firstProse())
}

func (w *markdownWriter) writeParagraph(m *mask, p markdownParagraph) {
	m.breakWord()
	end := 0
	for _, r := range p.runs {
		if r.Start < end { // runs never overlap, unless the tree is damaged
			continue
		}
		if r.apart || end > 0 && r.Start > end && partsWords(w.source[end-1], w.source[r.Start:r.End]) {
			m.breakWord()
		}
		m.text(r.Start, r.End, r.special)
		end = r.End
	}
	w.addParagraph(Span{p.runs[0].Start, end}, p.kind)
}

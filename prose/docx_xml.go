package prose

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

var errNested = errors.New("its elements are nested too deep")

// wordReader gathers the paragraphs of a Word file. Each becomes one line of
// the text, numbered as it stands in the document.
type wordReader struct {
	*reader
	kind ParagraphKind // of the part
	out  strings.Builder
	line int // lines written

	words int // bytes of text so far

	open  []wordParagraph // paragraphs begun; a text box holds some of its own
	table int             // cells around
	skip  int             // elements of what is not read that are open
	depth int
	text  bool // within w:t
	props bool // within the properties of a paragraph

	hidden bool   // the run is hidden text
	joined []byte // of paragraphs whose end was deleted
}

type wordParagraph struct {
	kind   ParagraphKind
	text   []byte
	joined bool // its end was deleted: it goes on in the next
}

// skipped are the elements whose text is not in the document as it stands:
// deletions, what was moved elsewhere, the instructions of fields, what is
// there for older versions only. Their texts are w:delText and w:instrText
// mostly, which are no w:t; but not all writers keep to that.
var skipped = map[string]bool{
	"del": true, "moveFrom": true, "delText": true, "instrText": true, "delInstrText": true, "Fallback": true,
	"pPrChange": true, "rPrChange": true, "sectPr": true,
}

func (w *wordReader) readXML(in io.Reader) error {
	dec := xml.NewDecoder(in)
	dec.Strict = true
	w.open, w.table, w.skip, w.depth, w.text, w.props = nil, 0, 0, 0, false, false
	for {
		token, err := dec.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			w.flush()
			return plainXML(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if w.depth++; w.depth > maxXMLDepth {
				w.flush()
				return errNested
			}
			w.start(t)
		case xml.EndElement:
			w.depth--
			w.end(t.Name.Local)
		case xml.CharData:
			if w.text && w.skip == 0 {
				if w.words += len(t); w.words > maxWords {
					w.flush()
					return errWords
				}
				w.append(string(t))
			}
		}
	}
}

func (w *wordReader) start(t xml.StartElement) {
	name := t.Name.Local
	if w.props && (name == "del" || name == "moveFrom") && len(w.open) > 0 {
		w.top().joined = true // the paragraph's own end is what was deleted
	}
	if w.skip > 0 || skipped[name] {
		w.skip++
		return
	}
	switch name {
	case "p":
		w.open = append(w.open, wordParagraph{kind: w.kind})
	case "tc":
		w.table++
	case "pPr":
		w.props = true
	case "r":
		w.hidden = false
	case "t":
		w.text = !w.hidden
	case "tab", "br", "cr", "sym", "ptab":
		w.append(" ")
	case "noBreakHyphen":
		w.append("-")
	default:
		w.property(t)
	}
}

// property looks at what tells of a paragraph or run.
func (w *wordReader) property(t xml.StartElement) {
	switch t.Name.Local {
	case "pStyle":
		w.style(attribute(t, "val"))
	case "outlineLvl":
		w.setKind(Heading)
	case "numPr":
		w.setKind(ListItem)
	case "vanish":
		w.hidden = !w.props && attribute(t, "val") != "false" && attribute(t, "val") != "0"
	case "footnote", "endnote":
		// Word keeps the lines above its notes as notes of another type.
		if kind := attribute(t, "type"); kind != "" && kind != "normal" {
			w.skip++
		}
	}
}

func (w *wordReader) end(name string) {
	if w.skip > 0 {
		w.skip--
		return
	}
	switch name {
	case "p":
		w.endParagraph()
	case "tc":
		w.table = max(w.table-1, 0)
	case "t":
		w.text = false
	case "pPr":
		w.props = false
	}
}

func attribute(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (w *wordReader) top() *wordParagraph { return &w.open[len(w.open)-1] }

// style goes by the names that styles have inside the file. These are English
// in nearly every version of Word; headings of others have an outline level.
func (w *wordReader) style(name string) {
	name = strings.ToLower(name)
	switch {
	case strings.HasPrefix(name, "heading"), name == "title", name == "subtitle":
		w.setKind(Heading)
	case strings.HasPrefix(name, "list"):
		w.setKind(ListItem)
	case name == "caption":
		w.setKind(Caption)
	}
}

func (w *wordReader) setKind(k ParagraphKind) {
	if len(w.open) > 0 && w.top().kind == Body {
		w.top().kind = k
	}
}

// append adds text to the paragraph that is open. A line end within it is a
// blank: in the masked text lines are paragraphs.
func (w *wordReader) append(s string) {
	if len(w.open) == 0 || w.hidden {
		return
	}
	p := w.top()
	for i := range len(s) {
		if b := s[i]; b == '\n' || b == '\r' {
			p.text = append(p.text, ' ')
		} else {
			p.text = append(p.text, b)
		}
	}
}

func (w *wordReader) endParagraph() {
	if len(w.open) == 0 {
		return
	}
	p := *w.top()
	w.open = w.open[:len(w.open)-1]
	if p.joined {
		w.joined = append(w.joined, p.text...)
		return
	}
	text := string(append(w.joined, p.text...))
	w.joined = nil
	w.line++
	start := w.out.Len()
	w.out.WriteString(text)
	w.out.WriteByte('\n')
	if strings.TrimSpace(text) == "" {
		return
	}
	w.Paragraphs = append(w.Paragraphs, Paragraph{Span{start, start + len(text)}, w.paragraphKind(p, text), w.line})
}

func (w *wordReader) paragraphKind(p wordParagraph, text string) ParagraphKind {
	switch {
	case p.kind == Body && w.table > 0:
		return Cell
	case p.kind == Body:
		// Many a headline is a plain paragraph in bold.
		return plainKind(strings.TrimSpace(text))
	}
	return p.kind
}

// flush ends what a damaged part leaves open.
func (w *wordReader) flush() {
	for len(w.open) > 0 {
		w.endParagraph()
	}
}

// finish makes the paragraphs the document's text.
func (w *wordReader) finish() {
	w.Text = w.out.String()
	w.normaliseBlanks()
	kept := w.Paragraphs[:0]
	for _, p := range w.Paragraphs {
		if p.Span = trim(w.Text, p.Span); !p.Empty() {
			kept = append(kept, p)
		}
	}
	w.Paragraphs = kept
	w.plainHead()
}

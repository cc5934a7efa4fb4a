package prose

import (
	"crosscheck/facts"
)

// Span is a range of byte offsets into Document.Text, its end exclusive. The
// zero Span stands for "there is none".
type Span struct{ Start, End int }

// Empty reports whether the span holds nothing.
func (s Span) Empty() bool { return s.Start >= s.End }

// Contains reports whether the offset lies in the span.
func (s Span) Contains(offset int) bool { return s.Start <= offset && offset < s.End }

// Document is an article or draft as its reader sees it: the text without the
// markup and the site around it, and its structure. Slices are in the order of
// the text. A Document is not changed after Read and may be used from several
// goroutines.
type Document struct {
	Name     string // as given to Read
	Format   Format
	Encoding string // "UTF-8", "UTF-8 with BOM", "UTF-16 LE", "Windows-1252" …

	// Text is the masked text: what is no prose is blank. See the package
	// comment for how its offsets relate to those of the file.
	Text string

	Title      Span // the headline; empty where none was found
	Dateline   Span // "PORT ALDA, 3 May (Agency) —" at the head of the body
	Published  Published
	Publisher  string // who printed it, as its metadata or front matter says; ""
	Paragraphs []Paragraph
	Sentences  []Sentence
	Quotations []Span // what stands between quotation marks, the marks left out
	Comments   []Span // contents of HTML comments, see Comment
	Draft      bool   // its front matter says that it is one: "draft: true" or "role: draft"

	places places
	source string // what was masked: the decoded file; "" where that is Text
}

// ParagraphKind says what part a paragraph plays.
type ParagraphKind uint8

// The kinds of paragraphs.
const (
	Body      ParagraphKind = iota
	Heading                 // a headline or a heading between paragraphs
	ListItem                // of a bulleted or numbered list
	Cell                    // of a table
	Caption                 // of a picture; may speak of another day
	Footnote                // or an endnote
	Furniture               // byline, date line, credit: no statement of the story
)

var paragraphKinds = [...]string{"body", "heading", "list item", "cell", "caption", "footnote", "furniture"}

func (k ParagraphKind) String() string { return paragraphKinds[k] }

// Paragraph is a run of text between breaks. Number counts from 1; in .docx it
// is the paragraph's number in the document, empty ones counted too.
type Paragraph struct {
	Span
	Kind   ParagraphKind
	Number int
}

// Sentence is one sentence, or a heading, cell or list item that is none. Its
// span holds no blanks at either end.
type Sentence struct {
	Span
	Paragraph int  // index into Document.Paragraphs
	Heading   bool // of a heading: cut short, often with no verb and no stop
	Quoted    bool // it begins within a quotation
}

// ReadOptions say how to read an article. The zero value reads by name and
// content.
type ReadOptions struct {
	Format    Format // FormatAuto: by the name's ending, else by the content
	Published string // the day of publication as the user states it, or ""
	MaxSize   int64  // bytes; 0: DefaultMaxSize
}

// DefaultMaxSize is the size in bytes above which a file is refused unless
// the options say otherwise. No article comes near it.
const DefaultMaxSize = 32 << 20

// Read reads an article. It always returns a document, an empty one where
// nothing could be read, and never fails on content: everything that is wrong
// with it is in the faults. What is UTF-8 as it stands is not copied: data must
// not be changed as long as the document is used.
func Read(name string, data []byte, opt ReadOptions) (*Document, []facts.Fault) {
	d := &Document{Name: name, Format: opt.Format}
	r := &reader{Document: d, opt: opt}
	r.read(data)
	return d, r.faults
}

// reader is a document in the making.
type reader struct {
	*Document
	opt    ReadOptions
	faults []facts.Fault
	dates  []Published // candidates in the order found
}

func (r *reader) read(data []byte) {
	if limit := r.opt.limit(); int64(len(data)) > limit {
		r.fault(tooLarge(limit))
		return
	}
	if r.Format == FormatAuto {
		r.Format = detectFormat(r.Name, data)
	}
	if msg, hint := foreign(data, r.Format); msg != "" {
		r.fault(facts.Fault{Msg: msg, Hint: hint})
		return
	}
	if r.Format == DOCX {
		r.readDocx(data)
	} else if !r.decode(data) {
		return
	}
	switch r.Format {
	case Plain:
		r.readPlain()
	case Markdown:
		r.readMarkdown()
	case HTML:
		r.readHTML()
	}
	r.finish()
}

// finish finds what every format shares once its paragraphs are known.
func (r *reader) finish() {
	r.maskAddresses()
	r.places.index(r.unmasked())
	r.findDateline()
	r.choosePublished()
	r.findQuotations()
	r.findSentences()
}

func (o ReadOptions) limit() int64 {
	if o.MaxSize > 0 {
		return o.MaxSize
	}
	return DefaultMaxSize
}

// fault records a fault of the whole file unless it has a place of its own.
func (r *reader) fault(f facts.Fault) {
	if f.Pos.File == "" {
		f.Pos.File = r.Name
	}
	r.faults = append(r.faults, f)
}

// Source returns the file's own text, markup included, at a span of Text.
func (d *Document) Source(s Span) string {
	if s.Empty() {
		return ""
	}
	return d.unmasked()[d.places.unmove(s.Start) : d.places.unmove(s.End-1)+1]
}

// Words returns the text of a span with every run of blanks as one space: the
// words as a reader sees them.
func (d *Document) Words(s Span) string { return squeeze(d.Text[s.Start:s.End]) }

// Quoted returns the document as a text that quotes are looked up in. Its offsets are
// those of Text.
func (d *Document) Quoted() *facts.Text {
	t := &facts.Text{Name: d.Name, Body: d.Text}
	for _, p := range d.Paragraphs {
		t.Paragraphs = append(t.Paragraphs, facts.Paragraph{Start: p.Start, End: p.End, Number: p.Number})
	}
	return t
}

// unmasked returns the decoded file, which is as long as Text.
func (d *Document) unmasked() string {
	if d.source == "" {
		return d.Text
	}
	return d.source
}

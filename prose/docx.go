package prose

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"crosscheck/facts"
)

// A .docx is a zip archive. These bounds keep a small file from unpacking to
// a large one; the longest books stay far below.
const (
	maxParts    = 20000
	maxUnpacked = 64 << 20 // bytes of one part
	maxXMLDepth = 1000
	maxWords    = 8 << 20 // bytes of text in all parts
)

var (
	errUnpacked = fmt.Errorf("it unpacks to more than %d MB", maxUnpacked>>20)
	errWords    = fmt.Errorf("its text is longer than %d MB", maxWords>>20)
)

// docxParts are the parts that are read, in the order of their paragraphs.
var docxParts = []struct {
	name string
	kind ParagraphKind
}{
	{"word/document.xml", Body},
	{"word/footnotes.xml", Footnote},
	{"word/endnotes.xml", Footnote},
}

// readDocx reads a Word file as it looks once all tracked changes are
// accepted.
func (r *reader) readDocx(data []byte) {
	r.Encoding = "UTF-8"
	r.places.paras = true
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		r.fault(facts.Fault{Msg: "this is no .docx file: it is not even a zip archive", Hint: "open it in Word and save it as .docx, or save its text as .txt"})
		return
	}
	if len(archive.File) > maxParts {
		r.fault(facts.Fault{Msg: fmt.Sprintf("the .docx holds more than %d parts", maxParts), Hint: "this is no document; was it the file you meant?"})
		return
	}
	w := wordReader{reader: r}
	for i, part := range docxParts {
		f := findPart(archive, part.name)
		if f == nil {
			if i == 0 {
				r.fault(facts.Fault{Msg: "this is no .docx file: the archive holds no word/document.xml", Hint: "save it as .docx"})
				return
			}
			continue
		}
		w.kind = part.kind
		if err := w.readPart(f); err != nil {
			r.fault(facts.Fault{Msg: part.name + " in the .docx cannot be read: " + err.Error(), Hint: "open it in Word and save it again"})
		}
	}
	w.finish()
}

// findPart takes either slash: some writers use the wrong one.
func findPart(archive *zip.Reader, name string) *zip.File {
	for _, f := range archive.File {
		if strings.EqualFold(strings.ReplaceAll(f.Name, "\\", "/"), name) {
			return f
		}
	}
	return nil
}

func (w *wordReader) readPart(f *zip.File) error {
	if f.UncompressedSize64 > maxUnpacked {
		return errUnpacked
	}
	in, err := f.Open()
	if err != nil {
		return plainXML(err)
	}
	defer in.Close()
	return w.readXML(&bounded{in, maxUnpacked})
}

// bounded fails, rather than ends, where a part goes on after what its
// archive says.
type bounded struct {
	in   io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errUnpacked
	}
	n, err := b.in.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}

// plainXML says in a few words what is wrong with a part.
func plainXML(err error) error {
	var syntax *xml.SyntaxError
	switch {
	case errors.Is(err, errUnpacked), errors.Is(err, errNested), errors.Is(err, errWords):
		return err
	case errors.Is(err, zip.ErrChecksum), errors.Is(err, zip.ErrFormat), errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("the archive is damaged")
	case errors.As(err, &syntax):
		return fmt.Errorf("its XML is damaged at line %d", syntax.Line)
	}
	return errors.New("it is damaged")
}

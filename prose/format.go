package prose

import (
	"bytes"
	"fmt"
	"path"
	"strings"

	"crosscheck/facts"
)

// Format is how an article is written down.
type Format uint8

// The formats that Read knows.
const (
	FormatAuto Format = iota // by the name's ending, else by the content
	Plain
	Markdown
	HTML
	DOCX
)

var formatNames = [...]string{"auto", "text", "markdown", "html", "docx"}

func (f Format) String() string { return formatNames[f] }

var formatEndings = map[string]Format{
	".txt": Plain, ".text": Plain, ".md": Markdown, ".markdown": Markdown, ".mdown": Markdown,
	".html": HTML, ".htm": HTML, ".xhtml": HTML, ".docx": DOCX,
}

// formatOf returns the format that a file's name stands for, or FormatAuto
// where the ending is not one of an article.
func formatOf(name string) Format { return formatEndings[strings.ToLower(path.Ext(name))] }

// detectFormat takes the name's word first: a .txt that begins with "<html"
// may be an article about HTML.
func detectFormat(name string, data []byte) Format {
	if f := formatOf(name); f != FormatAuto {
		return f
	}
	head := bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), 1024)], bomUTF8), " \t\r\n")
	lower := bytes.ToLower(head)
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return DOCX
	case bytes.HasPrefix(lower, []byte("<!doctype html")), bytes.HasPrefix(lower, []byte("<html")):
		return HTML
	case bytes.HasPrefix(head, []byte("---\n")), bytes.HasPrefix(head, []byte("---\r\n")):
		return Markdown
	}
	return Plain
}

// foreignFormats are files that people hand over as articles and that are
// none, by their first bytes.
var foreignFormats = []struct{ magic, what, hint string }{
	{"%PDF-", "a PDF", "save its text as .txt and check that"},
	{"{\\rtf", "a rich text file", "save it as .docx or .txt"},
	{"\xd0\xcf\x11\xe0", "an old Word file or a .docx with a password", "save it as .docx without a password"},
	{"PK\x03\x04", "a zip archive", "if it is a Word file, name it .docx"},
	{"\x1f\x8b", "a compressed file", "unpack it first"},
	{"\x89PNG", "a picture", "type its text into a .txt file"},
	{"\xff\xd8\xff", "a picture", "type its text into a .txt file"},
}

// foreign says what the file is if it is none of ours.
func foreign(data []byte, f Format) (msg, hint string) {
	for _, k := range foreignFormats {
		if !bytes.HasPrefix(data, []byte(k.magic)) || f == DOCX && k.magic == "PK\x03\x04" {
			continue
		}
		if f == DOCX {
			return "this is no .docx file but " + k.what, k.hint
		}
		return "this is " + k.what + ", not text", k.hint
	}
	return "", ""
}

func tooLarge(limit int64) facts.Fault {
	return facts.Fault{
		Msg:  fmt.Sprintf("the file is larger than %d MB", limit>>20),
		Hint: "an article is rarely larger than one; was this the file you meant?",
	}
}

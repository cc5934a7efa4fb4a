package facts

import (
	"errors"
	"io"
	"strings"

	"go.yaml.in/yaml/v4"
)

// mergeLimit is how many fields the merge keys (<<) of one file may add.
const mergeLimit = 100_000

// repeatLimit is how many bytes the aliases of one file may stand for. One long
// text that thousands of aliases repeat would else be read thousands of times.
const repeatLimit = 16 << 20

// yamlReader turns one YAML file into nodes.
type yamlReader struct {
	f        *file
	faults   *[]Fault
	marks    *marks
	anchors  map[*yaml.Node]anchor // what aliases point to
	size     int                   // bytes of the nodes made, those that aliases stand for included
	repeated int                   // of them, those that aliases stand for
	merged   int
}

// anchor is a node that aliases may stand for, and its size.
type anchor struct {
	node *node
	size int
}

// readYAML returns the document of a YAML file, or nil if there is none; what
// is wrong with it goes to faults.
func readYAML(f *file, faults *[]Fault) *node {
	if n := readPlainYAML(f); n != nil {
		return n
	}
	return readAnyYAML(f, faults)
}

// readAnyYAML is readYAML by the library.
func readAnyYAML(f *file, faults *[]Fault) *node {
	r := &yamlReader{f: f, faults: faults, marks: newMarks(f), anchors: map[*yaml.Node]anchor{}}
	loader, err := yaml.NewLoader(strings.NewReader(f.text[f.start():]), yaml.WithV4Defaults())
	if err != nil {
		r.syntax(err)
		return nil
	}
	var doc, second yaml.Node
	if err := loader.Load(&doc); err != nil {
		r.syntax(err)
		return nil
	}
	n := r.convert(doc.Content[0])
	if err := loader.Load(&second); err == nil {
		r.fault(r.marks.offset(second.Line, second.Column), "a second document in one file", "put each sheet into a file of its own")
	} else {
		r.syntax(err)
	}
	return n
}

func (r *yamlReader) fault(off int, msg, hint string) {
	*r.faults = append(*r.faults, Fault{r.f.pos(span{int32(off), 1}), msg, hint})
}

// syntax records what the YAML library could not read.
func (r *yamlReader) syntax(err error) {
	if errors.Is(err, io.EOF) {
		return
	}
	var load *yaml.LoadError
	if !errors.As(err, &load) {
		r.fault(r.f.start(), "no YAML: "+err.Error(), "")
		return
	}
	off := r.f.start()
	if load.Mark.Line > 0 {
		off = r.marks.offset(load.Mark.Line, load.Mark.Column)
	} else if strings.HasPrefix(load.Message, "control characters") {
		off = firstControl(r.f.text)
	}
	msg, hint := plainYAML(load.Message, r.f.text, &off)
	r.fault(off, msg, hint)
}

// plainYAML words a message of the YAML library for editors. It moves off to
// a tab that is the cause.
func plainYAML(msg, text string, off *int) (plain, hint string) {
	if i := indentTab(text, *off); i >= 0 {
		*off = i
		return "a tab in the indentation", "YAML wants spaces: replace the tab by two"
	}
	for _, w := range yamlWords {
		if strings.HasPrefix(msg, w.start) {
			return w.plain, w.hint
		}
	}
	return "no YAML: " + msg, ""
}

// yamlWords are the library's messages, by their beginnings, in plain words.
var yamlWords = []struct{ start, plain, hint string }{
	{"control characters", "a control character", "remove it"},
	{"exceeded max depth", "nested too deep", "a sheet has three levels"},
	{"unknown anchor", "an alias (*) without its anchor (&)", "quote the text if it is no alias"},
	{"mapping values are not allowed", "a colon that YAML does not expect here", "quote a text that holds a colon and a blank"},
	{"found character that cannot start", "a text that YAML does not allow to begin like this", "quote it"},
	{"found unexpected end of stream", "a quotation mark or bracket is not closed", ""},
	{"found unexpected document indicator", "a quotation mark is not closed before ---", ""},
	{"did not find expected ',' or", "a bracket is not closed, or a comma is missing", ""},
	{"did not find expected node content", "nothing where a value should be, or a bracket is not closed", ""},
	{"did not find expected key", "this line does not fit the ones above", "keys of one mapping begin in one column; close quotation marks"},
	{"did not find expected '-' indicator", "this line does not fit the list above", "entries of one list begin with - in one column"},
	{"block sequence entries are not allowed", "a list that YAML does not expect here", "begin the list on a line of its own"},
	{"could not find expected ':'", "a key without its colon", "write key: value"},
	{"found unknown escape character", `a backslash (\) that YAML does not know`, `use single quotation marks, or \\ for a backslash`},
	{"found a tab", "a tab in the indentation", "YAML wants spaces: replace the tab by two"},
	{"found a comment without preceding", "a # right after a text", "put a blank before the comment, or quote the text"},
}

// indentTab returns the offset of a tab in the indentation of the line that
// holds off, or -1.
func indentTab(text string, off int) int {
	line := strings.LastIndexByte(text[:min(off, len(text))], '\n') + 1
	for i := line; i < len(text); i++ {
		switch text[i] {
		case '\t':
			return i
		case ' ':
		default:
			return -1
		}
	}
	return -1
}

func firstControl(text string) int {
	for i := range len(text) {
		if c := text[i]; c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F {
			return i
		}
	}
	return 0
}

package facts

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Formatted is a sheet, or a topics file, and its canonical form.
type Formatted struct {
	Name          string // as it was found; "stdin" for standard input without a name
	Stdin         bool
	Before, After string // equal where the file is in the canonical form already
}

// Format returns the canonical form of every YAML and JSON sheet, and topics
// file, that opt names, in the order of the paths. Nothing is written. A file
// with faults is left out; the faults are those of [Load], of all files. Tables
// and JSON Lines have no canonical form: they are read, and left out.
func Format(opt LoadOptions) ([]Formatted, []Fault, error) {
	if opt.MaxSize <= 0 || opt.MaxSize > DefaultMaxSize {
		opt.MaxSize = DefaultMaxSize
	}
	stdin, err := bufferStdin(&opt)
	if err != nil {
		return nil, nil, err
	}
	corpus, err := Load(opt)
	faulty := map[string]bool{}
	for _, f := range corpus.Faults {
		faulty[f.Pos.File] = true
	}
	opt.Stdin = bytes.NewReader(stdin)
	l := &loader{gathering: newGathering(&Corpus{Topics: newTopics()}, nil), opt: opt, place: place{opt.FS}, orders: map[string]int{}}
	f := &finder{place: l.place, stdin: opt.StdinName, seen: map[string]bool{}, articles: opt.Articles}
	_ = f.find(opt.Paths) // Load has reported it
	var all []Formatted
	for _, in := range toFormat(f) {
		if formatted, ok := l.format(in, faulty); ok {
			all = append(all, formatted)
		}
	}
	return all, append(corpus.Faults, l.all...), err
}

// bufferStdin reads standard input, which is needed twice.
func bufferStdin(opt *LoadOptions) ([]byte, error) {
	if opt.Stdin == nil || !contains(opt.Paths, "-") {
		return nil, nil
	}
	data, err := io.ReadAll(io.LimitReader(opt.Stdin, opt.MaxSize+1))
	opt.Stdin = bytes.NewReader(data)
	return data, err
}

// toFormat lists the files that were found: topics files among the sheets.
func toFormat(f *finder) []input {
	var all []input
	for _, name := range f.topics {
		all = append(all, input{name: name, format: formatOf(name)})
	}
	return append(all, f.inputs...)
}

// format formats one file, unless it is none of ours or has faults.
func (l *loader) format(in input, faulty map[string]bool) (Formatted, bool) {
	in = l.named(in)
	if faulty[in.name] {
		return Formatted{}, false
	}
	if info, err := l.place.stat(in.name); !in.stdin && (err != nil || !info.Mode().IsRegular()) {
		return Formatted{}, false // a pipe gives nothing a second time, and might wait for ever
	}
	f, err := l.open(in)
	if err != nil || f == nil {
		return Formatted{}, false
	}
	if in.format == noFormat || in.format == textFormat {
		in.format = sniff(f.text[f.start():])
	}
	topics := isTopicsFile(in.name) && !in.stdin
	after, err := formatFile(f, in.format, topics)
	if err != nil {
		l.all = append(l.all, Fault{Pos{File: f.name}, err.Error(), "it is left as it is; please report this with the file"})
	}
	return Formatted{in.name, in.stdin, f.text, after}, err == nil && after != ""
}

// named names standard input.
func (l *loader) named(in input) input {
	if in.stdin {
		in.name, in.format = "stdin", formatOf(l.opt.StdinName)
		if l.opt.StdinName != "" {
			in.name = strings.ReplaceAll(l.opt.StdinName, "\\", "/")
		}
	}
	return in
}

// formatFile returns the canonical form of a file without faults; "" for one
// that has none. An error says that it would not mean the same.
func formatFile(f *file, format format, topics bool) (string, error) {
	shape := sheetShape
	if topics {
		shape = topicsShape
	}
	var faults []Fault
	switch format {
	case yamlFormat:
		doc := readYAML(f, &faults)
		if doc == nil || len(faults) > 0 || !topics && !isSheet(doc) {
			return "", nil
		}
		after, comments, err := formatYAML(f, shape)
		if err != nil {
			return "", err
		}
		return after, sameYAML(doc, comments, after, shape)
	case jsonFormat:
		doc := readJSON(f, &faults)
		if doc == nil || len(faults) > 0 || !isSheet(doc) {
			return "", nil
		}
		after := formatJSON(doc, shape)
		again := readJSON(&file{name: f.name, text: after}, &faults)
		if again == nil || meaning(again, shape) != meaning(doc, shape) {
			return "", errChanged
		}
		return after, nil
	}
	return "", nil
}

var errChanged = errors.New("this file cannot be put in the canonical form without changing what it says")

// sameYAML holds that the canonical form says what the file said, with all its
// comments, and that it is its own canonical form.
func sameYAML(doc *node, comments []string, after string, shape *shape) error {
	f := &file{name: "canonical", text: after}
	var faults []Fault
	again := readYAML(f, &faults)
	if again == nil || len(faults) > 0 || meaning(again, shape) != meaning(doc, shape) {
		return errChanged
	}
	twice, kept, err := formatYAML(f, shape)
	if err != nil || twice != after || !sameTexts(comments, kept) {
		return fmt.Errorf("%w, or its comments", errChanged)
	}
	return nil
}

package facts

import (
	"fmt"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"crosscheck/facts/measure"
)

// LoadOptions say what to read and how.
type LoadOptions struct {
	Paths     []string  // files, folders, "-" for Stdin
	Topics    string    // the file named by --topics, or "": look for one
	Stdin     io.Reader // for "-"
	StdinName string    // names standard input and, by its ending, its format
	Windows   *measure.Windows
	MaxSize   int64 // bytes of one file; 0: DefaultMaxSize
	FS        fs.FS // where Paths and Topics are; nil: the machine's files
	Articles  bool  // list the texts in folders, too
}

// DefaultMaxSize is the size in bytes above which a file is not read.
const DefaultMaxSize = 1 << 30

// loader reads the files of one run.
type loader struct {
	*gathering
	opt    LoadOptions
	place  place
	orders map[string]int // file → its place in the run
	all    []Fault
}

// Load reads sheets. It always returns what could be read; everything wrong
// with the input is in Corpus.Faults. The error is for what is no fault of
// the input's content: a path that does not exist or cannot be opened.
func Load(opt LoadOptions) (*Corpus, error) {
	if opt.MaxSize <= 0 || opt.MaxSize > DefaultMaxSize {
		opt.MaxSize = DefaultMaxSize
	}
	c := &Corpus{Topics: newTopics()}
	l := &loader{gathering: newGathering(c, opt.Windows), opt: opt, place: place{opt.FS}, orders: map[string]int{}}
	f := &finder{place: l.place, seen: map[string]bool{}, articles: opt.Articles}
	err := f.find(opt.Paths)
	l.all = f.faults
	if bad := l.loadTopics(f); bad != nil && err == nil {
		err = bad
	}
	for _, in := range f.inputs {
		if bad := l.read(in); bad != nil && err == nil {
			err = bad
		}
	}
	for _, dir := range f.empty {
		l.all = append(l.all, Fault{Pos{File: dir}, "no sheets in this folder", "sheets end in .yaml, .yml, .json, .jsonl, .csv or .tsv"})
	}
	l.all = append(l.all, l.typing()...)
	for k := range l.topics {
		c.topicNames = append(c.topicNames, l.topics[k].name)
	}
	l.strict()
	l.sortFaults()
	c.Faults = l.all
	return c, err
}

// loadTopics reads the topics files: the one named, else those in the folders
// given, else the nearest ones above.
func (l *loader) loadTopics(f *finder) error {
	names := f.topics
	if l.opt.Topics != "" {
		names = []string{filepath.ToSlash(l.opt.Topics)}
	} else if len(names) == 0 {
		f.topicsAbove()
		names = f.topics
	}
	sort.Strings(names)
	r := &topicsReader{sheetReader: sheetReader{gathering: l.gathering}, topics: l.corpus.Topics}
	for _, name := range names {
		file, err := l.open(input{name: name, format: formatOf(name)})
		if err != nil {
			return err
		}
		if file == nil {
			continue
		}
		if l.emptyFile(file, "write topics:, names: or rules:, or delete it") {
			continue
		}
		if doc := l.document(file, formatOf(name)); doc != nil {
			r.topicsFile(file, doc)
		}
	}
	r.finish()
	l.endFile()
	return nil
}

// open reads a file's bytes and checks that they are text. A nil file has its
// fault recorded.
func (l *loader) open(in input) (*file, error) {
	f := &file{name: in.name, order: len(l.orders), found: in.found}
	l.orders[in.name] = f.order
	text, size, err := l.content(in)
	if err != nil {
		if in.found {
			l.all = append(l.all, Fault{Pos{File: in.name}, "the file cannot be read: " + cause(err).Error(), ""})
			return nil, nil
		}
		return nil, fmt.Errorf("%s: %w", in.name, cause(err))
	}
	if size > l.opt.MaxSize {
		l.all = append(l.all, Fault{Pos{File: in.name}, fmt.Sprintf("larger than %d bytes", l.opt.MaxSize), "split it into several files"})
		return nil, nil
	}
	f.text = text
	if bad := checkText(f); bad != nil {
		if in.found && !mentions(f.text) {
			l.corpus.Skipped++
		} else {
			l.all = append(l.all, *bad)
		}
		return nil, nil
	}
	return f, nil
}

// content reads a file, or one byte more than is allowed; size is then above the
// limit.
func (l *loader) content(in input) (text string, size int64, err error) {
	var from io.Reader = l.opt.Stdin
	if !in.stdin {
		if info, err := l.place.stat(in.name); err != nil || info.Size() > l.opt.MaxSize {
			if err != nil {
				return "", 0, err
			}
			return "", info.Size(), nil
		} else {
			size = info.Size()
		}
		file, err := l.place.open(in.name)
		if err != nil {
			return "", 0, err
		}
		defer file.Close()
		from = file
	}
	if from == nil {
		from = strings.NewReader("")
	}
	var b strings.Builder // a sheet of a million claims is tens of megabytes: it is not copied again
	b.Grow(int(size))
	n, err := io.Copy(&b, io.LimitReader(from, l.opt.MaxSize+1))
	return b.String(), n, err
}

// read reads one input file.
func (l *loader) read(in input) error {
	if in.stdin {
		in.name, in.format = orElse(filepath.ToSlash(l.opt.StdinName), "stdin"), formatOf(l.opt.StdinName)
	}
	if in.format == textFormat && !in.stdin {
		l.corpus.Texts = append(l.corpus.Texts, in.name)
		return nil
	}
	if in.format == noFormat && !in.stdin && path.Ext(in.name) != "" {
		l.all = append(l.all, Fault{Pos{File: in.name}, "an unknown kind of file",
			"sheets end in .yaml, .yml, .json, .jsonl, .csv or .tsv"})
		return nil
	}
	f, err := l.open(in)
	if err != nil || f == nil {
		return err
	}
	if in.format == noFormat || in.format == textFormat {
		in.format = sniff(f.text[f.start():])
	}
	l.parse(f, in.format)
	l.endFile()
	return nil
}

// parse reads a file's claims, or skips it if it was found in a folder and is
// no sheet.
func (l *loader) parse(f *file, format format) {
	if l.emptyFile(f, "write source: and facts:, or delete it") {
		return
	}
	switch format {
	case csvFormat, tsvFormat:
		comma := byte(',')
		if format == tsvFormat {
			comma = '\t'
		}
		if l.skip(f, isTableFile(f, comma)) {
			return
		}
		l.table(f, comma)
	case linesFormat:
		keys, ok := lineKeys(f)
		if l.skip(f, isTable(keys) || !ok && mentions(f.text)) {
			return
		}
		l.jsonLines(f)
	default:
		doc := l.document(f, format)
		if doc != nil && !l.skip(f, isSheet(doc)) {
			l.sheet(f, doc)
		}
	}
}

func (l *loader) emptyFile(f *file, hint string) bool {
	empty := strings.TrimSpace(f.text[f.start():]) == ""
	if empty {
		l.fault(f.pos(span{int32(f.start()), 0}), "an empty file", hint)
	}
	return empty
}

// skip counts a file that was found in a folder and is no sheet.
func (l *loader) skip(f *file, sheet bool) bool {
	if f.found && !sheet {
		l.corpus.Skipped++
		return true
	}
	return false
}

// document reads a YAML or JSON file; nil if there is nothing to read. A file
// found in a folder that cannot be read, and does not look like a sheet, is
// skipped.
func (l *loader) document(f *file, format format) *node {
	read := readYAML
	if format == jsonFormat {
		read = readJSON
	}
	doc := read(f, &l.faults)
	if doc != nil {
		return doc
	}
	if f.found && !mentions(f.text) {
		l.faults = l.faults[:0]
		l.corpus.Skipped++
	} else if len(l.faults) == 0 {
		l.fault(f.pos(span{int32(f.start()), 0}), "nothing but comments", "write source: and facts:")
	}
	return nil
}

// mentions reports whether a text has a word that sheets have.
func mentions(text string) bool {
	text = strings.ReplaceAll(text, "\x00", "")
	return strings.Contains(text, "facts") || strings.Contains(text, "topic")
}

// sniff tells the format of a text that has no name.
func sniff(text string) format {
	text = strings.TrimLeft(text, " \t\r\n")
	line := text[:until(text, "\n")]
	switch {
	case strings.HasPrefix(text, "{") && strings.HasSuffix(strings.TrimSpace(line), "}") && strings.Contains(line, `"topic"`):
		return linesFormat
	case strings.HasPrefix(text, "{"):
		return jsonFormat
	case strings.Contains(line, "topic") && strings.Contains(line, "\t"):
		return tsvFormat
	case strings.Contains(line, "topic") && strings.Contains(line, ","):
		return csvFormat
	}
	return yamlFormat
}

// endFile takes the faults of a file that was read.
func (l *loader) endFile() {
	l.all = append(l.all, l.faults...)
	l.faults = l.faults[:0]
}

// strict makes topics that are not declared faults, if topics.yaml says so.
func (l *loader) strict() {
	if !l.corpus.Topics.Strict {
		return
	}
	for _, c := range l.corpus.Claims {
		if l.topics[c.topic-1].declared {
			continue
		}
		hint := "declare it in " + l.corpus.Topics.File
		if near := l.corpus.Topics.Nearest(c.Topic); near != "" {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		l.all = append(l.all, Fault{c.TopicPos(), fmt.Sprintf("the topic %q is not declared", c.Topic), hint})
	}
}

// sortFaults puts faults in the order of files and of places in them.
func (l *loader) sortFaults() {
	order := func(f Fault) int {
		if n, ok := l.orders[f.Pos.File]; ok {
			return n
		}
		return len(l.orders)
	}
	sort.SliceStable(l.all, func(i, j int) bool {
		a, b := l.all[i], l.all[j]
		if x, y := order(a), order(b); x != y {
			return x < y
		}
		if a.Pos.File != b.Pos.File {
			return a.Pos.File < b.Pos.File
		}
		return a.Pos.Offset < b.Pos.Offset
	})
}

package facts

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"sort"

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
	// Bulk is the size in bytes from which on plain tables stay in columns: then
	// Corpus.Bulk has their claims, and Corpus.Claims none. 0: never.
	Bulk int64
	// Memory is about how many bytes such tables may take, and what is made of
	// them: what is beyond lies on disk. 0: there is no bound.
	Memory int64

	// Require lists what every claim must have: see Required.
	Require []string
	// ReadText reads a text that a sheet names; nil: as plain text in UTF-8.
	ReadText func(name string, data []byte) (*Text, []Fault)
	// Documents shares what is read with another load; nil: with none.
	Documents *Documents
	// Progress is told before the first file and after each how many of how
	// many are read, and how many claims that makes; nil: nobody is.
	Progress func(files, of, claims int)
}

// BulkSize is a size from which on columns are worth it.
const BulkSize = 4 << 20

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
	f := &finder{place: l.place, stdin: opt.StdinName, seen: map[string]bool{}, articles: opt.Articles}
	err := f.find(opt.Paths)
	l.all = f.faults
	if bad := l.loadTopics(f); bad != nil && err == nil {
		err = bad
	}
	if bad := l.readAll(f.inputs); bad != nil && err == nil {
		err = bad
	}
	for _, dir := range f.empty {
		l.all = append(l.all, Fault{Pos{File: dir}, "no sheets in this folder", fileEndings + "; --articles reads the articles in a folder"})
	}
	l.all = append(l.all, l.typing()...)
	for k := range l.topics {
		c.topicNames = append(c.topicNames, l.topics[k].name)
	}
	l.strict()
	l.require()
	l.readTexts()
	l.sortFaults()
	c.Faults = l.all
	return c, err
}

// readAll reads all inputs; the first error is that of the run.
func (l *loader) readAll(inputs []input) error {
	bulk, err := l.bulk(inputs)
	if bulk || err != nil {
		return err
	}
	ahead := l.ahead(inputs)
	l.progress(0, len(inputs))
	for i, in := range inputs {
		if bad := l.read(in, ahead(i)); bad != nil && err == nil {
			err = bad
		}
		l.progress(i+1, len(inputs))
	}
	return err
}

func (l *loader) progress(files, of int) {
	if l.opt.Progress != nil {
		l.opt.Progress(files, of, len(l.corpus.Claims))
	}
}

// Parse reads one sheet from memory, as an editor holds it: what Load reads
// from standard input. name says its format and where to look for topics.yaml.
func Parse(name string, data []byte, opt LoadOptions) (*Corpus, error) {
	opt.Paths, opt.Stdin, opt.StdinName = []string{"-"}, bytes.NewReader(data), name
	return Load(opt)
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

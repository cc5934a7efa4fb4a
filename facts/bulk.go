package facts

import (
	"errors"
	"os"
	"strings"
	"sync"

	"crosscheck/facts/columns"
	"crosscheck/facts/measure"
)

// ErrChanged is that a large table was changed while it was read.
var ErrChanged = columns.ErrChanged

// Bulk is the claims of tables too large to be held one by one: they stand in
// columns, and become claims when they are asked for. See LoadOptions.Bulk.
type Bulk struct {
	*columns.Set

	corpus  *Corpus
	windows *measure.Windows
	tables  []bulkTable
	mu      sync.RWMutex // of attrs, while rows are read
	attrs   []bulkAttr   // by number in Set.Attrs
	sources map[string]*Source
	order   []*Source // by number in Set.Sources
}

// bulkTable is one of the files.
type bulkTable struct {
	name   string
	file   *os.File
	header *header // nil for JSON Lines
	comma  byte
	ahead  []aheadCell // up to the value
	marks  int         // quotation marks on either side of a text
	bare   bool        // plain numbers have none
}

// aheadCell is a cell of plain rows that stands before the value, or is it.
type aheadCell struct {
	column column
	skip   int // bytes between it and the cell before it
}

// bulkAttr is what is declared for an attribute, or for a class of topics.
type bulkAttr struct {
	state topicState
	decl  *Topic
}

// bulk reads the inputs into columns, if all of them are tables that are large
// and plain. It reports false, with nothing read, if not.
func (l *loader) bulk(inputs []input) (bool, error) {
	if l.opt.Bulk <= 0 || len(l.opt.Require) > 0 || !plainTopics(l.corpus.Topics) || !l.place.large(inputs, l.opt.Bulk) {
		return false, nil
	}
	b := &Bulk{corpus: l.corpus, windows: l.windows, sources: map[string]*Source{}}
	tables, ok := b.openTables(inputs)
	if !ok {
		b.Close()
		return false, nil
	}
	var err error
	if b.Set, err = columns.Read(tables, b.meaning(), l.memory(inputs)); err == nil {
		err = b.addSources()
	}
	if err != nil {
		b.Close()
		if errors.Is(err, columns.ErrOdd) {
			err = nil
		}
		return false, err
	}
	l.corpus.bulk = b
	return true, nil
}

// plainTopics reports whether topics are declared by patterns alone, so that
// the attribute of a topic tells all that is declared for it.
func plainTopics(t *Topics) bool {
	if len(t.also) > 0 || len(t.Rules) > 0 || t.Strict {
		return false
	}
	for name := range t.Declared {
		if !strings.HasPrefix(name, "*/") {
			return false
		}
	}
	return true
}

// large reports whether all inputs are files of tables, and large together.
func (p place) large(inputs []input, from int64) bool {
	if p.fsys != nil {
		return false
	}
	size := int64(0)
	for _, in := range inputs {
		info, err := p.stat(in.name)
		if in.stdin || !isBulkFormat(in.format) || err != nil || !info.Mode().IsRegular() {
			return false
		}
		size += info.Size()
	}
	return len(inputs) > 0 && size >= from
}

// memory is what claims on disk may take of memory; 0 if the claims fit there.
func (l *loader) memory(inputs []input) int64 {
	size := int64(0)
	for _, in := range inputs {
		if info, err := l.place.stat(in.name); err == nil {
			size += info.Size()
		}
	}
	if l.opt.Memory <= 0 || size < l.opt.Memory/inMemory {
		return 0
	}
	return l.opt.Memory
}

// inMemory is how many bytes it may take to compare one byte of a table in
// memory, where all topics are in conflict.
const inMemory = 12

func isBulkFormat(f format) bool { return f == csvFormat || f == tsvFormat || f == linesFormat }

// addSources makes the sources, in the order of the first rows that name them.
func (b *Bulk) addSources() error {
	order := b.SourceOrder()
	places := make([]columns.Place, len(order))
	for i, n := range order {
		places[i] = columns.Place{Offset: b.Sources[n].Offset, Text: true}
	}
	rows, err := b.Fetch(places)
	if err != nil {
		return err
	}
	b.order = make([]*Source, len(order))
	m := b.Maker()
	for i, n := range order {
		at := rows.At(i)
		r, ok := m.row(&at)
		if !ok {
			return columns.ErrChanged
		}
		pos := r.pos(colSource)
		pos.Offset, pos.Line = pos.Offset+int(at.Offset), int(at.Line)
		src := &Source{ID: b.Sources[n].ID, Pos: pos, plain: &Context{}}
		reader := (&gathering{corpus: b.corpus, windows: b.windows}).anchored(measure.Value{})
		src.reader = &reader
		b.sources[src.ID], b.order[n] = src, src
		b.corpus.Sources = append(b.corpus.Sources, src)
	}
	return nil
}

// SourceNumbered returns the source with a number in Set.Sources.
func (b *Bulk) SourceNumbered(n int) *Source { return b.order[n] }

// Declares reports whether there is a topics file, so that topics it does not
// declare are unknown.
func (b *Bulk) Declares() bool { return b.corpus.Topics.File != "" }

// Before reports whether a row stands before another, files in the order of
// their names.
func (b *Bulk) Before(x, y int64) bool {
	if len(b.tables) == 1 {
		return x < y
	}
	i, j := b.Table(x), b.Table(y)
	if i == j {
		return x < y
	}
	return b.tables[i].name < b.tables[j].name
}

// Declared returns what is declared for topics with an attribute, nil for
// nothing.
func (b *Bulk) Declared(attr int) *Topic { return b.attrs[attr].decl }

// Close closes the files. No claims can be made afterwards.
func (b *Bulk) Close() {
	if b.Set != nil {
		b.Set.Close()
	}
	for _, t := range b.tables {
		t.file.Close()
	}
}

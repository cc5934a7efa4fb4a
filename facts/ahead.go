package facts

import (
	"runtime"
	"sync/atomic"
)

// aheadSize is the size in bytes above which a file waits for its turn: few
// of them may be in memory at once.
const aheadSize = 4 << 20

// prepared is a file that was read before its turn. What it says is recorded
// in its turn, so that everything is found in the order of files.
type prepared struct {
	file *file
	size int64
	err  error
	bad  *Fault // the file is no text
}

// parsed is a YAML or JSON file's document, with what is wrong with it.
type parsed struct {
	doc    *node
	faults []Fault
	tree   *tree // that the document is in, if it is in one
	users  atomic.Int32
}

// ahead reads YAML and JSON files on every processor. It returns what gives
// the file of each input in turn, nil where it was not read ahead.
func (l *loader) ahead(inputs []input) func(i int) *prepared {
	workers := runtime.GOMAXPROCS(0)
	if len(inputs) < 2 || workers < 2 {
		return func(int) *prepared { return nil }
	}
	files := make([]chan *prepared, len(inputs))
	for i := range files {
		files[i] = make(chan *prepared, 1)
	}
	room := make(chan struct{}, 8*workers) // files read and not yet taken
	var last atomic.Int64
	for range workers {
		go func() {
			for {
				room <- struct{}{}
				i := int(last.Add(1)) - 1
				if i >= len(inputs) {
					<-room
					return
				}
				files[i] <- l.prepare(inputs[i])
			}
		}()
	}
	return func(i int) *prepared {
		p := <-files[i]
		<-room
		return p
	}
}

// prepare reads one file. It touches nothing that other files share.
func (l *loader) prepare(in input) *prepared {
	if in.stdin || in.format != yamlFormat && in.format != jsonFormat {
		return nil
	}
	info, err := l.place.stat(in.name)
	if err != nil || info.Size() > aheadSize {
		return nil
	}
	p := &prepared{file: &file{name: in.name, found: in.found}}
	if p.file.text, p.size, p.err = l.contentOf(in, info); p.err != nil || p.size > l.opt.MaxSize {
		return p
	}
	if p.bad = checkText(p.file); p.bad == nil {
		p.file.lines = lineStarts(p.file.text)
		p.file.parsed = l.opt.Documents.of(p.file, in.format)
	}
	return p
}

// release lets the next file have the memory of the document, which its user
// may not look at again; the last one decides.
func (p *parsed) release() {
	if p != nil && p.tree != nil && p.users.Add(-1) == 0 {
		trees.Put(p.tree)
		p.doc, p.tree = nil, nil
	}
}

// parseDocument reads a file's document for some users.
func parseDocument(f *file, form format, users int32) *parsed {
	p := &parsed{}
	p.users.Store(users)
	if form == jsonFormat {
		p.doc = readJSON(f, &p.faults)
	} else if p.tree = readTree(f); p.tree != nil {
		p.doc = p.tree.document()
	} else {
		p.doc = readAnyYAML(f, &p.faults)
	}
	return p
}

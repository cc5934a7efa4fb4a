package facts

import "sync"

// Documents lets two loads that run side by side, of a tree as it is and as it
// was, read a document that stands in both only once. It may be used from
// several goroutines; the zero Documents is empty. A document is kept until
// the other load has taken it.
type Documents struct {
	mu   sync.Mutex
	read map[documentKey]*sharedDocument
}

type documentKey struct {
	text   string
	format format
}

type sharedDocument struct {
	done   chan struct{}
	parsed *parsed
}

// of returns a file's document. One with faults is never shared: they name the
// file.
func (d *Documents) of(f *file, form format) *parsed {
	if d == nil {
		return ownDocument(f, form)
	}
	key := documentKey{f.text, form}
	d.mu.Lock()
	other, there := d.read[key]
	if there {
		delete(d.read, key)
		d.mu.Unlock()
		<-other.done
		if len(other.parsed.faults) == 0 {
			return other.parsed
		}
		return parseDocument(f, form)
	}
	own := &sharedDocument{done: make(chan struct{})}
	if d.read == nil {
		d.read = map[documentKey]*sharedDocument{}
	}
	d.read[key] = own
	d.mu.Unlock()
	own.parsed = parseDocument(f, form)
	close(own.done)
	return own.parsed
}

// ownDocument returns the document of a file that nobody shares: its memory may
// be used again.
func ownDocument(f *file, form format) *parsed {
	if form == yamlFormat {
		if t := readTree(f); t != nil {
			return &parsed{doc: t.document(), tree: t}
		}
	}
	return parseDocument(f, form)
}

func parseDocument(f *file, form format) *parsed {
	p := &parsed{}
	p.doc = readDocument(f, form, &p.faults)
	return p
}

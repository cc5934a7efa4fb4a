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
		return parseDocument(f, form, 1)
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
		return parseDocument(f, form, 1)
	}
	own := &sharedDocument{done: make(chan struct{})}
	if d.read == nil {
		d.read = map[documentKey]*sharedDocument{}
	}
	d.read[key] = own
	d.mu.Unlock()
	own.parsed = parseDocument(f, form, 2)
	close(own.done)
	return own.parsed
}

package facts

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"sync"

	"crosscheck/facts/columns"
)

// open reads a file's bytes and checks that they are text. A nil file has its
// fault recorded.
func (l *loader) open(in input) (*file, error) { return l.take(in, nil) }

// take is open for a file that may have been read ahead.
func (l *loader) take(in input, p *prepared) (*file, error) {
	if p == nil {
		p = &prepared{file: &file{name: in.name, found: in.found}}
		p.file.text, p.size, p.err = l.content(in)
		if p.err == nil && p.size <= l.opt.MaxSize {
			p.bad = checkText(p.file)
		}
	}
	f, err := p.file, p.err
	f.order = len(l.orders)
	l.orders[in.name] = f.order
	if err != nil {
		if in.found {
			l.all = append(l.all, Fault{Pos{File: in.name}, "the file cannot be read: " + cause(err).Error(), ""})
			return nil, nil
		}
		return nil, fmt.Errorf("%s: %w", in.name, cause(err))
	}
	if p.size > l.opt.MaxSize {
		l.all = append(l.all, Fault{Pos{File: in.name}, fmt.Sprintf("larger than %d bytes", l.opt.MaxSize), "split it into several files"})
		return nil, nil
	}
	if p.bad != nil {
		if in.found && !mentions(f.text) {
			l.corpus.Skipped++
		} else {
			l.all = append(l.all, *p.bad)
		}
		return nil, nil
	}
	return f, nil
}

// content reads a file, or one byte more than is allowed; size is then above the
// limit.
func (l *loader) content(in input) (text string, size int64, err error) {
	if in.stdin {
		var from io.Reader = strings.NewReader("")
		if l.opt.Stdin != nil {
			from = &toNUL{from: l.opt.Stdin}
		}
		return l.copy(from, 0)
	}
	info, err := l.place.stat(in.name)
	if err != nil {
		return "", 0, err
	}
	return l.contentOf(in, info)
}

// contentOf is content for a file of which the system was asked already.
func (l *loader) contentOf(in input, info fs.FileInfo) (text string, size int64, err error) {
	if info.Mode().IsRegular() && info.Size() > l.opt.MaxSize {
		return "", info.Size(), nil
	}
	file, err := l.place.open(in.name)
	if err != nil {
		return "", 0, err
	}
	defer file.Close()
	if !info.Mode().IsRegular() {
		return l.copy(&toNUL{from: file}, 0)
	}
	text, size, err = l.copy(file, info.Size())
	if now, bad := file.Stat(); err == nil && (bad != nil || written(info, now)) {
		err = columns.ErrChanged
	}
	return text, size, err
}

// copyBuffers are buffers that nobody is using: one for each of many small
// files would be most of what reading them leaves behind.
var copyBuffers = sync.Pool{New: func() any { return new([32 << 10]byte) }}

// copy reads to the end, or one byte more than is allowed; size is how much it
// is likely to be.
func (l *loader) copy(from io.Reader, size int64) (string, int64, error) {
	buffer := copyBuffers.Get().(*[32 << 10]byte)
	defer copyBuffers.Put(buffer)
	var b strings.Builder // a sheet of a million claims is tens of megabytes: it is not copied again
	b.Grow(int(size))
	n, err := io.CopyBuffer(&b, io.LimitReader(from, l.opt.MaxSize+1), buffer[:])
	return b.String(), n, err
}

// written reports whether a file is another one than it was, or was written
// to: half of what is read may then be old and half new.
func written(was, is fs.FileInfo) bool {
	return was.Size() != is.Size() || !was.ModTime().Equal(is.ModTime())
}

// toNUL reads what has no size, a pipe or a device, but ends soon behind a NUL
// byte: no text has one, and some devices give them for ever.
type toNUL struct {
	from io.Reader
	read int
	nul  bool
}

func (r *toNUL) Read(p []byte) (int, error) {
	if r.nul && r.read > 4096 { // as much as shows what encoding it might be
		return 0, io.EOF
	}
	n, err := r.from.Read(p)
	r.read += n
	r.nul = r.nul || bytes.IndexByte(p[:n], 0) >= 0
	return n, err
}

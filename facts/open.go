package facts

import (
	"fmt"
	"io"
	"strings"
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

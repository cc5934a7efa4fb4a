package facts

import (
	"sort"
	"strings"
)

// file is one input file: its text, and where its lines begin.
type file struct {
	name  string
	text  string // all bytes, a byte-order mark included, so that offsets are the file's
	order int    // place among the files of a run
	found bool   // in a folder, not named: it may be no sheet at all
	lines []int32
	// parsed is the document, where the file was read ahead.
	parsed *parsed
}

// span is a stretch of a file. Files are under 2 GiB (see DefaultMaxSize).
type span struct{ off, len int32 }

func spanOf(off, end int) span { return span{int32(off), int32(end - off)} }

// pos returns the position of a span. A span that crosses lines ends, as a
// position, with its first line.
func (f *file) pos(s span) Pos {
	off := min(int(s.off), len(f.text))
	line := f.line(off)
	end := min(off+int(s.len), len(f.text))
	for i := off; i < end; i++ {
		if c := f.text[i]; c == '\r' || c == '\n' {
			end = i
		}
	}
	return Pos{f.name, off, line + 1, off - int(f.lines[line]) + 1, end - off}
}

// line returns the number, from 0, of the line that holds a byte offset.
func (f *file) line(off int) int {
	if f.lines == nil {
		f.lines = lineStarts(f.text)
	}
	return sort.Search(len(f.lines), func(i int) bool { return int(f.lines[i]) > off }) - 1
}

func lineStarts(text string) []int32 {
	lines := make([]int32, 1, 2+strings.Count(text, "\n"))
	for i := 0; ; {
		j := strings.IndexByte(text[i:], '\n')
		if j < 0 {
			return lines
		}
		i += j + 1
		lines = append(lines, int32(i))
	}
}

// start returns where the text begins: after a byte-order mark.
func (f *file) start() int {
	if strings.HasPrefix(f.text, bom) {
		return len(bom)
	}
	return 0
}

const bom = "\uFEFF"

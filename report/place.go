package report

import (
	"path/filepath"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"crosscheck/facts"
)

// Lines returns one line of an input file without its line end; not ok means
// that the file is not at hand (standard input, embedded sheets, .docx).
type Lines func(file string, line int) (text string, ok bool)

// relative returns the file of a claim as code hosts want it: relative to the
// root of the repository where it lies below it, with forward slashes.
func (o Options) relative(file string) string {
	if o.Root == "" || file == "" {
		return filepath.ToSlash(file)
	}
	abs, err := filepath.Abs(filepath.FromSlash(file))
	if err != nil {
		return filepath.ToSlash(file)
	}
	rel, err := filepath.Rel(o.Root, abs)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(file)
	}
	return filepath.ToSlash(rel)
}

// utf16Columns returns where a claim begins and ends in its line in UTF-16
// units from 1, the end exclusive, as SARIF counts. Where the line is not at
// hand, bytes stand in for units: they are the same in ASCII. Zero means that
// the place has no column.
func (o Options) utf16Columns(p facts.Pos) (start, end int) {
	if p.Column < 1 {
		return 0, 0
	}
	start, end = p.Column, p.Column+p.Length
	if o.Lines == nil {
		return start, end
	}
	text, ok := o.Lines(p.File, p.Line)
	if !ok || end-1 > len(text) {
		return start, end
	}
	return 1 + units(text[:start-1]), 1 + units(text[:end-1])
}

// units counts the UTF-16 units of s. A byte that is no UTF-8 counts as one.
func units(s string) int {
	n := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		n += max(1, utf16.RuneLen(r))
		i += size
	}
	return n
}

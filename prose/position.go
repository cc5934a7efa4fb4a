package prose

import (
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"crosscheck/facts"
)

// places turns offsets of the masked text into places of the file.
type places struct {
	lines []int // offsets in Text at which lines begin
	moves []move
	width func(rune) int // bytes that a character takes in the file; nil: as in Text
	marks []mark         // for width: where to begin to count
	size  int            // bytes of the file, for width
	paras bool           // lines are the paragraphs of a .docx
}

// move says that Text[at:end] stands delta bytes further on in the file: the
// letters of a word that markup or an entity interrupts are drawn together,
// so that the word can be read.
type move struct{ at, end, delta int }

// mark is a text offset and the file's offset of the same character.
type mark struct{ text, file int }

const markEvery = 4096

// index notes where lines begin.
func (p *places) index(text string) {
	p.lines = make([]int, 1, 1+strings.Count(text, "\n"))
	for i := 0; ; {
		j := strings.IndexByte(text[i:], '\n')
		if j < 0 {
			return
		}
		i += j + 1
		p.lines = append(p.lines, i)
	}
}

// mapWidths notes for an encoding other than UTF-8 where every few thousand
// bytes of the decoded text came from. The width of a character is a function
// of the character in every encoding that decode knows, so these marks are
// all that is needed to find any place between them.
func (p *places) mapWidths(text string, bom, size int, width func(rune) int) {
	p.width, p.size = width, size
	file, next := bom, 0
	for i, c := range text {
		if i >= next {
			p.marks = append(p.marks, mark{i, file})
			next = i + markEvery
		}
		file += width(c)
	}
}

// Pos returns the place in the file of length bytes at an offset of Text. A
// length that runs over the end of the line is cut there. In .docx, Line is
// the number of the paragraph, Column counts from its start, and Offset is
// that in Text.
func (d *Document) Pos(offset, length int) facts.Pos {
	line := max(sort.SearchInts(d.places.lines, d.places.unmove(offset)+1)-1, 0)
	begin, end := d.lineSpan(line)
	start := d.fileOffset(offset)
	last := start
	if end = min(end, offset+length); end > offset {
		last = d.fileEnd(end)
	}
	return facts.Pos{
		File: d.Name, Offset: start, Line: line + 1,
		Column: start - d.fileOffset(begin) + 1, Length: last - start,
	}
}

func (d *Document) lineSpan(line int) (begin, end int) {
	lines := d.places.lines
	if line >= len(lines) { // nothing was read
		return 0, len(d.Text)
	}
	if line+1 < len(lines) {
		return lines[line], lines[line+1] - 1
	}
	return lines[line], len(d.Text)
}

// At returns the locator of an offset as sheets write it: "line 6", or in
// .docx "para 6".
func (d *Document) At(offset int) string { return d.Locator(d.Pos(offset, 0).Line) }

// Locator is At for whoever knows the line that Pos tells.
func (d *Document) Locator(line int) string {
	word := "line "
	if d.places.paras {
		word = "para "
	}
	return word + strconv.Itoa(line)
}

// fileOffset returns where in the file the character at offset i stands.
func (d *Document) fileOffset(i int) int {
	p := &d.places
	i = p.unmove(i)
	if p.width == nil {
		return i
	}
	// The walk goes over the unmasked text: a masked character is as many
	// blanks as it had bytes, which says nothing of its width in the file.
	text := d.unmasked()
	k := sort.Search(len(p.marks), func(k int) bool { return p.marks[k].text > i }) - 1
	at := p.marks[max(k, 0)]
	for at.text < i {
		c, n := utf8.DecodeRuneInString(text[at.text:])
		at.text += n
		at.file += p.width(c)
	}
	return min(at.file, p.size) // half a character at the end counts as a whole one
}

// fileEnd returns where in the file the last character before offset i ends.
func (d *Document) fileEnd(i int) int {
	if d.places.width == nil {
		return d.places.unmove(i-1) + 1
	}
	_, n := utf8.DecodeLastRuneInString(d.Text[:i])
	at := d.fileOffset(i - n)
	c, _ := utf8.DecodeRuneInString(d.unmasked()[d.places.unmove(i-n):])
	return min(at+d.places.width(c), d.places.size)
}

func (p *places) unmove(i int) int {
	k := sort.Search(len(p.moves), func(k int) bool { return p.moves[k].end > i })
	if k < len(p.moves) && p.moves[k].at <= i {
		return i + p.moves[k].delta
	}
	return i
}

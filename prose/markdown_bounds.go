package prose

import "bytes"

// The Markdown parser's work grows with the square of some marks: of quotes
// and lists that a line opens within one another, and of brackets, stars and
// their like that a block of text never closes. Nobody writes hundreds, so
// that files that have them lose a mark's meaning and not the reader its
// time.
const (
	maxNesting = 50   // in a line
	maxMarks   = 1000 // of one kind in a block
)

// tame takes such marks out of what the parser is given. The text itself is
// read from the file and keeps them.
func tame(data []byte) {
	var counts [256]int
	block := 0
	for at := 0; at < len(data); {
		end := len(data)
		if i := bytes.IndexByte(data[at:], '\n'); i >= 0 {
			end = at + i
		}
		line := data[at:end]
		if nesting(line) > maxNesting {
			blank(line)
		}
		if len(bytes.TrimSpace(line)) == 0 {
			tameBlock(data[block:at], &counts)
			counts, block = [256]int{}, end
		}
		for _, b := range line {
			counts[b]++
		}
		at = end + 1
	}
	tameBlock(data[block:], &counts)
}

const tamed = "[]*_`<~!"

func tameBlock(block []byte, counts *[256]int) {
	for i := range len(tamed) {
		if mark := tamed[i]; counts[mark] > maxMarks {
			replaceAll(block, mark)
		}
	}
}

// replaceAll writes a letter for every mark: a blank might make another
// block of the line.
func replaceAll(block []byte, mark byte) {
	for i, b := range block {
		if b == mark {
			block[i] = 'x'
		}
	}
}

// nesting counts the marks of quotes and lists that a line begins with.
func nesting(line []byte) int {
	n := 0
	for i := 0; i < len(line) && n <= maxNesting; i++ {
		switch b := line[i]; {
		case b == '>':
			n++
		case b == '-' || b == '*' || b == '+' || b == '.' || b == ')':
			if i+1 >= len(line) || !isBlank(line[i+1]) {
				return n
			}
			n++
		case !isBlank(b) && !isDigit(b):
			return n
		}
	}
	return n
}

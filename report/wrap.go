package report

import (
	"cmp"
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// columns returns how many columns of a terminal s takes. Ambiguous
// characters are narrow, whatever the environment says.
func columns(s string) int { return displaywidth.String(s) }

// wrap breaks s into lines of at most width columns: between words, between
// wide characters (which need no spaces), else after a sign such as / or -,
// and if all else fails between two letters, never within one.
func wrap(s string, width int) []string {
	var w wrapper
	w.width = max(width, 2) // a wide letter must fit
	for _, p := range pieces(s) {
		w.add(p)
	}
	if w.line != "" || len(w.lines) == 0 {
		w.flush()
	}
	return w.lines
}

type wrapper struct {
	width int
	lines []string
	line  string
	used  int // columns of line
}

func (w *wrapper) add(piece string) {
	word := strings.TrimRight(piece, " ")
	if w.used > 0 && w.used+columns(word) > w.width {
		w.flush()
	}
	for {
		head := breakWord(word, w.width)
		if len(head) == len(word) {
			break
		}
		w.line = head
		w.flush()
		word, piece = word[len(head):], piece[len(head):]
	}
	w.line += piece
	w.used += columns(piece)
}

func (w *wrapper) flush() {
	w.lines = append(w.lines, strings.TrimRight(w.line, " "))
	w.line, w.used = "", 0
}

// pieces cuts s where a line may end: after spaces and around wide letters.
func pieces(s string) []string {
	var out []string
	start, last, spaces := 0, 0, false
	g := displaywidth.StringGraphemes(s)
	for at := 0; g.Next(); {
		space, width := g.Value() == " ", g.Width()
		if at > start && (spaces && !space || width > 1 && last > 1) {
			out = append(out, s[start:at])
			start = at
		}
		spaces, last = space, width
		at += len(g.Value())
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}

// breakWord returns word if it fits into width columns, else the part of it
// that does: up to its last slash, so that file names stay whole, else up to
// its last sign of punctuation, else as much as there is room for. It is never
// empty. What lies further on is not looked at: words may be as long as files.
func breakWord(word string, width int) string {
	at, used, slash, sign := 0, 0, 0, 0
	g := displaywidth.StringGraphemes(word)
	for g.Next() {
		if used += g.Width(); used > width && at > 0 {
			return word[:cmp.Or(slash, sign, at)]
		}
		at += len(g.Value())
		switch {
		case g.Value() == "/":
			slash = at
		case strings.Contains("-_.,:=&?–—", g.Value()):
			sign = at
		}
	}
	return word
}

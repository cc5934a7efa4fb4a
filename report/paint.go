package report

import "crosscheck/compare"

// palette adds colour to words that say the same without it. The zero palette
// adds none.
type palette struct{ on bool }

type style string

const (
	styleError   style = "1;31"
	styleWarning style = "1;33"
	styleNote    style = "1;36"
	styleAgree   style = "1;32"
	styleStrong  style = "1"
	styleFaint   style = "2"
	stylePlain   style = ""
)

func (p palette) paint(st style, s string) string {
	if !p.on || st == stylePlain || s == "" {
		return s
	}
	return "\x1b[" + string(st) + "m" + s + "\x1b[0m"
}

// lines paints each line by itself, so that a colour never runs into a border.
func (p palette) lines(st style, lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = p.paint(st, l)
	}
	return out
}

// marks are how each severity shows: a sign and a colour, beside its name.
var marks = [...]struct {
	sign, plural string
	style        style
}{
	compare.Error:   {"✗", "errors", styleError},
	compare.Warning: {"!", "warnings", styleWarning},
	compare.Note:    {"·", "notes", styleNote},
}

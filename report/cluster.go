package report

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// clusters lets letters that are made of several characters (family emoji,
// flags) through tablewriter, which adds up the widths of the characters and
// may cut between them. Each such letter is stood in for by characters of
// private use, which no text holds after Escape, and put back afterwards.
type clusters struct {
	standIns map[string]string
	back     []string // pairs for a strings.Replacer
}

// Private use, plane 15: the first stands for the letter, filler for each
// further column of it.
const (
	firstStandIn = 0xf0000
	filler       = "\uf8ff"
)

func (c *clusters) hide(line string) string {
	if plain(line) {
		return line
	}
	var b strings.Builder
	g := displaywidth.StringGraphemes(line)
	for g.Next() {
		letter, width := g.Value(), g.Width()
		if width < 1 || width == runeColumns(letter) {
			b.WriteString(letter)
			continue
		}
		b.WriteString(c.standIn(letter, width))
	}
	return b.String()
}

func runeColumns(s string) (n int) {
	for _, r := range s {
		n += displaywidth.Rune(r)
	}
	return n
}

func (c *clusters) standIn(letter string, width int) string {
	s, ok := c.standIns[letter]
	if !ok {
		s = string(rune(firstStandIn+len(c.standIns))) + strings.Repeat(filler, width-1)
		if c.standIns == nil {
			c.standIns = map[string]string{}
		}
		c.standIns[letter] = s
		c.back = append(c.back, s, letter)
	}
	return s
}

// show puts the letters back.
func (c *clusters) show(table string) string {
	if len(c.back) == 0 {
		return table
	}
	return strings.NewReplacer(c.back...).Replace(table)
}

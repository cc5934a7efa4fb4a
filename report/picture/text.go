package picture

import "strings"

// signs are how the shapes look in characters. Each is one column wide.
var signs = map[string]rune{
	Dot: '●', Ring: '○', Diamond: '◆', Begin: '[', End: ']', Left: '◀', Right: '▶', Bar: '━', Soft: '┅',
}

// fades are the characters of a stretch that fades, by how full each third is.
var fades = map[string][3]rune{Fade: {'░', '▓', '░'}, Rise: {'░', '▒', '▓'}, Fall: {'▓', '▒', '░'}}

// Lane draws a row's shapes in characters, width columns wide. References
// stand in every row as a thin line.
func (d Drawing) Lane(row Drawn, width int) string {
	cells := []rune(strings.Repeat(" ", width))
	for _, s := range row.Shapes {
		if s.Stretched() {
			stretch(cells, s, width)
		}
	}
	for _, m := range d.Marks {
		at := column(m.Middle(), width)
		switch cells[at] {
		case ' ':
			cells[at] = '┊'
		case signs[Bar], signs[Soft]:
			cells[at] = '╋'
		}
	}
	for _, s := range row.Shapes {
		if !s.Stretched() {
			cells[column(s.From, width)] = signs[s.Name]
		}
	}
	return strings.TrimRight(string(cells), " ")
}

func stretch(cells []rune, s Shape, width int) {
	from, to := column(s.From, width), column(s.To, width)
	for i := from; i <= to; i++ {
		if fade, ok := fades[s.Name]; ok {
			cells[i] = fade[min((i-from)*3/(to-from+1), 2)]
			continue
		}
		cells[i] = signs[s.Name]
	}
}

func column(p Place, width int) int { return int(p*Place(width-1)/100 + 0.5) }

// Axis draws the scale below the lanes: a line with ticks, and their labels
// as far as there is room.
func (d Drawing) Axis(width int) (ruler, labels string) {
	rule := []rune(strings.Repeat("─", width))
	words := []rune(strings.Repeat(" ", width))
	free := 0
	for _, t := range d.Ticks {
		if !t.Hidden {
			rule[column(t.At, width)] = '┴'
		}
		at, text := column(t.LabelAt, width), []rune(t.Label)
		from := min(max(at-len(text)/2, 0), width-len(text))
		if len(text) == 0 || from < free || len(text) > width {
			continue
		}
		copy(words[from:], text)
		free = from + len(text) + 1
	}
	return string(rule), strings.TrimRight(string(words), " ")
}

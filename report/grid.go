package report

import (
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// A grid is one table of the report: lines that are wrapped and painted
// already, in columns of fixed widths. Grids that stand one under the other
// in a box share the rule between them.
type grid struct {
	columns []int    // columns of text each holds
	header  []string // nil: none
	rows    [][]cell
	tight   bool // no rule between two rows
	top     rule
	bottom  rule
}

// A cell is its lines.
type cell []string

// rule is how a grid begins or ends.
type rule uint8

const (
	ruleOuter rule = iota // the edge of the box
	ruleJoin              // a rule that joins it to the next grid
	ruleNone              // nothing: the neighbour draws it
)

// gutter is what a grid of n columns takes beside its text: a space on each
// side of every column, and the rules.
func gutter(n int) int { return 3*n + 1 }

func (g grid) write(w io.Writer) error {
	var table strings.Builder
	var hidden clusters
	t := tablewriter.NewTable(&table, g.options()...)
	if g.header != nil {
		t.Header(g.header)
	}
	for _, row := range g.rows {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = hidden.hide(strings.Join(c, "\n"))
		}
		if err := t.Append(cells); err != nil {
			return err
		}
	}
	if err := t.Render(); err != nil {
		return err
	}
	_, err := io.WriteString(w, hidden.show(table.String()))
	return err
}

func (g grid) options() []tablewriter.Option {
	widths := tw.NewMapper[int, int]()
	for i, n := range g.columns {
		widths.Set(i, n+2) // its two spaces
	}
	return []tablewriter.Option{
		tablewriter.WithEastAsian(tw.Off),
		tablewriter.WithRenderer(renderer.NewBlueprint(g.rendition())),
		tablewriter.WithHeaderAutoFormat(tw.Off),
		tablewriter.WithHeaderAutoWrap(tw.WrapNone),
		tablewriter.WithHeaderAlignment(tw.AlignLeft),
		tablewriter.WithRowAutoWrap(tw.WrapNone),
		tablewriter.WithRowAlignment(tw.AlignLeft),
		tablewriter.WithTrimSpace(tw.Off),
		tablewriter.WithColumnWidths(widths),
	}
}

func (g grid) rendition() tw.Rendition {
	return tw.Rendition{
		Borders: tw.Border{Left: tw.On, Right: tw.On, Top: state(g.top != ruleNone), Bottom: state(g.bottom != ruleNone)},
		Symbols: g.symbols(),
		Settings: tw.Settings{Separators: tw.Separators{
			ShowHeader: tw.Off, BetweenRows: state(!g.tight), BetweenColumns: tw.On,
		}},
	}
}

func state(on bool) tw.State {
	if on {
		return tw.On
	}
	return tw.Off
}

func (g grid) symbols() tw.Symbols {
	s := tw.NewSymbolCustom("box").WithRow("─").WithColumn("│").WithCenter("┼").
		WithMidLeft("├").WithMidRight("┤").
		WithTopLeft("┌").WithTopMid("┬").WithTopRight("┐").
		WithBottomLeft("└").WithBottomMid("┴").WithBottomRight("┘").
		WithHeaderLeft("├").WithHeaderMid("┼").WithHeaderRight("┤")
	if g.top == ruleJoin {
		s.WithTopLeft("├").WithTopRight("┤")
	}
	if g.bottom == ruleJoin {
		s.WithBottomLeft("├").WithBottomRight("┤")
	}
	return s
}

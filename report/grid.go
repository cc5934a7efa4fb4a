package report

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/pkg/twcache"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// A grid is one table of the report: lines that are wrapped and painted
// already, in columns of fixed widths. Grids that stand one under the other
// in a box share the rule between them.
type grid struct {
	columns []int // columns of text each holds
	top     rule
	bottom  rule
	tight   bool // no rule between two rows
	rows    [][]cell
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

// press draws grids. It keeps one tablewriter for each shape of grid, since
// making one takes longer than drawing with it.
type press struct {
	tables map[string]*tablewriter.Table
	drawn  bytes.Buffer
}

// draw returns the lines of a grid.
func (p *press) draw(g grid) (string, error) {
	var hidden clusters
	t := p.table(g)
	for _, row := range g.rows {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = hidden.hide(strings.Join(c, "\n"))
		}
		if err := t.Append(cells); err != nil {
			return "", err
		}
	}
	p.drawn.Reset()
	err := t.Render()
	return hidden.show(p.drawn.String()), err
}

func (p *press) table(g grid) *tablewriter.Table {
	shape := fmt.Sprint(g.columns, g.top, g.bottom, g.tight)
	if t, ok := p.tables[shape]; ok {
		t.Reset()
		return t
	}
	if p.tables == nil {
		p.tables = map[string]*tablewriter.Table{}
	}
	t := tablewriter.NewTable(&p.drawn, g.options()...)
	p.tables[shape] = t
	return t
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
		tablewriter.WithRowAutoWrap(tw.WrapNone),
		tablewriter.WithRowAlignment(tw.AlignLeft),
		tablewriter.WithTrimSpace(tw.Off),
		// Cells are strings; a cache for other types would be made anew, and
		// large, at every Reset.
		tablewriter.WithStringerCacheCustom(twcache.NewLRU[reflect.Type, reflect.Value](1)),
		tablewriter.WithColumnWidths(widths),
	}
}

func (g grid) rendition() tw.Rendition {
	return tw.Rendition{
		Borders: tw.Border{Left: tw.On, Right: tw.On, Top: state(g.top != ruleNone), Bottom: state(g.bottom != ruleNone)},
		Symbols: g.symbols(),
		Settings: tw.Settings{Separators: tw.Separators{
			BetweenRows: state(!g.tight), BetweenColumns: tw.On,
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
		WithBottomLeft("└").WithBottomMid("┴").WithBottomRight("┘")
	if g.top == ruleJoin {
		s.WithTopLeft("├").WithTopRight("┤")
	}
	if g.bottom == ruleJoin {
		s.WithBottomLeft("├").WithBottomRight("┤")
	}
	return s
}

package main

import (
	"fmt"
	"math"
	"strings"

	"crosscheck/bench/meter"
)

// The layout of a picture, in pixels: two panels side by side.
const (
	panelWidth, panelHeight = 330, 210
	left, top, gap          = 62, 34, 76
	pictureWidth            = left + 2*panelWidth + gap + 30
	pictureHeight           = top + panelHeight + 52
)

// panel draws one figure against the size, both by their logarithms.
type panel struct {
	strings.Builder
	x, y       float64 // its left upper corner
	fromN, toN float64 // decades
	from, to   float64
}

// picture draws the time and the memory of a series, as SVG. The lines behind
// the points are n and n log n through the last of them: where the points lie
// above the lines to their left, growth is slower.
func picture(x series, points []point) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" font-family="system-ui, sans-serif" font-size="12" fill="#333">`+"\n",
		pictureWidth, pictureHeight, pictureWidth, pictureHeight)
	fmt.Fprintf(&b, "<title>Time and memory against %s</title>\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n", x.what)
	for i, f := range figures {
		p := newPanel(points, f, float64(left+i*(panelWidth+gap)), top)
		p.grid(f.unit)
		p.lines(points, f)
		p.dots(points, f)
		title := map[string]string{"time": "processor time", "memory": "peak memory"}[f.name]
		fmt.Fprintf(p, `<text x="%g" y="%d" font-weight="600">%s, %s</text>`+"\n", p.x, top-14, title, f.unit)
		fmt.Fprintf(p, `<text x="%g" y="%d" text-anchor="middle">%s</text>`+"\n", p.x+panelWidth/2, top+panelHeight+38, x.what)
		b.WriteString(p.String())
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// newPanel takes in whole decades of both.
func newPanel(points []point, f figure, x, y float64) *panel {
	p := &panel{x: x, y: y, from: math.Inf(1), to: math.Inf(-1)}
	p.fromN = math.Floor(math.Log10(float64(points[0].n)))
	p.toN = math.Ceil(math.Log10(float64(points[len(points)-1].n)))
	for _, q := range points {
		v := math.Log10(f.of(q.used))
		p.from, p.to = math.Min(p.from, math.Floor(v)), math.Max(p.to, math.Ceil(v))
	}
	p.to = math.Max(p.to, p.from+1)
	return p
}

// at is the place of a size and a figure.
func (p *panel) at(n, v float64) (x, y float64) {
	x = p.x + (math.Log10(n)-p.fromN)/(p.toN-p.fromN)*panelWidth
	y = p.y + (p.to-math.Log10(v))/(p.to-p.from)*panelHeight
	return math.Round(x*10) / 10, math.Round(y*10) / 10
}

func (p *panel) grid(unit string) {
	for d := p.fromN; d <= p.toN; d++ {
		x, _ := p.at(math.Pow(10, d), 1)
		fmt.Fprintf(p, `<path d="M%g %gv%d" stroke="#ddd"/><text x="%g" y="%g" text-anchor="middle">%s</text>`+"\n",
			x, p.y, panelHeight, x, p.y+panelHeight+18, meter.Count(int(math.Pow(10, d))))
	}
	for d := p.from; d <= p.to; d++ {
		_, y := p.at(1, math.Pow(10, d))
		fmt.Fprintf(p, `<path d="M%g %gh%d" stroke="#ddd"/><text x="%g" y="%g" text-anchor="end">%g</text>`+"\n",
			p.x, y, panelWidth, p.x-6, y+4, math.Pow(10, d))
	}
}

// lines draws n (dashed) and n log n (dotted) through the last point.
func (p *panel) lines(points []point, f figure) {
	last := points[len(points)-1]
	n0, v0 := float64(last.n), f.of(last.used)
	for _, line := range []struct {
		name, dash string
		grows      func(n float64) float64
	}{
		{"n", "7 4", func(n float64) float64 { return n }},
		{"n log n", "2 3", func(n float64) float64 { return n * math.Log(n) }},
	} {
		path := ""
		for step := range 41 {
			n := math.Pow(10, math.Log10(n0)-float64(step)/40*(math.Log10(n0)-p.fromN))
			v := v0 * line.grows(n) / line.grows(n0)
			if n < 2 || math.Log10(v) < p.from {
				break
			}
			x, y := p.at(n, v)
			path += fmt.Sprintf(" %g,%g", x, y)
		}
		fmt.Fprintf(p, `<polyline points="%s" fill="none" stroke="#777" stroke-dasharray="%s"><title>%s</title></polyline>`+"\n", strings.TrimSpace(path), line.dash, line.name)
	}
	x, y := p.x+10, p.y+16
	fmt.Fprintf(p, `<path d="M%g %gh26" stroke="#777" stroke-dasharray="7 4"/><text x="%g" y="%g">n</text>`+"\n", x, y, x+32, y+4)
	fmt.Fprintf(p, `<path d="M%g %gh26" stroke="#777" stroke-dasharray="2 3"/><text x="%g" y="%g">n log n</text>`+"\n", x, y+18, x+32, y+22)
}

func (p *panel) dots(points []point, f figure) {
	path := ""
	for _, q := range points {
		x, y := p.at(float64(q.n), f.of(q.used))
		path += fmt.Sprintf(" %g,%g", x, y)
		fmt.Fprintf(p, `<circle cx="%g" cy="%g" r="3.5" fill="#0b5cad"><title>%s: %.3g %s</title></circle>`+"\n", x, y, meter.Count(q.n), f.of(q.used), f.unit)
	}
	fmt.Fprintf(p, `<polyline points="%s" fill="none" stroke="#0b5cad" stroke-width="1.5"/>`+"\n", strings.TrimSpace(path))
}

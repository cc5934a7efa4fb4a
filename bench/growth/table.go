package main

import (
	"fmt"
	"strings"

	"crosscheck/bench/meter"
)

// measured is a series that was run.
type measured struct {
	series
	points []point
}

// page is what is written down of all series.
func page(all []measured, start meter.Usage, runs int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Medians of %d runs or more of `crosscheck check … -f json=out.json`. An exponent says how a figure grew over the decade that ends "+
		"there: 1 is ten times as much for ten times as much input, and n log n is what the last row says. What two claims take (%s of CPU, %s) "+
		"is taken off before; what is too little to be told from noise then has no exponent. Machine: %s.\n\n",
		runs, meter.Seconds(start.CPU), meter.Megabytes(start.Peak), meter.Machine())
	for _, m := range all {
		b.WriteString(m.section(start))
	}
	return b.String()
}

func (m measured) section(start meter.Usage) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### %s\n\n%s\n\n", strings.ToUpper(m.what[:1])+m.what[1:], m.told)
	fmt.Fprintf(&b, "| %s | CPU | exponent | wall | peak memory | exponent |\n|---:|---:|---:|---:|---:|---:|\n", m.what)
	for i, p := range m.points {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", meter.Count(p.n), meter.Seconds(p.used.CPU), m.exponent(i, 0, start),
			meter.Seconds(p.used.Wall), meter.Megabytes(p.used.Peak), m.exponent(i, 1, start))
	}
	n := m.points[len(m.points)-1].n
	fmt.Fprintf(&b, "| n log n | | %.2f | | | %.2f |\n\n", bar(n), bar(n))
	for _, f := range figures {
		if tooFast(m.points, f, start) {
			fmt.Fprintf(&b, "**The %s grows faster than n log n.**\n\n", f.name)
		}
	}
	fmt.Fprintf(&b, "![Time and memory against %s](pictures/growth-%s.svg)\n\n", m.what, m.name)
	return b.String()
}

func (m measured) exponent(i, figure int, start meter.Usage) string {
	e, ok := slope(m.points, i, figures[figure], start)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%.2f", e)
}

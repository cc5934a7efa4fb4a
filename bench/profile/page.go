package main

import (
	"fmt"
	"strings"

	"crosscheck/bench/meter"
)

// How many functions are listed.
const (
	listed = 16
	alone  = 10
)

// page is what is written down.
func page(size int64, steps []step, top []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "The steps of one run over %.0f MB, wall time, the quickest of %d:\n\n| step | time | × reading the bytes |\n|---|---|---|\n",
		float64(size)/1e6, rounds)
	bytes := steps[0].took.Seconds()
	for _, s := range append(steps, step{"**all steps**", total(steps[1:])}) {
		fmt.Fprintf(&b, "| %s | %s | %.1f |\n", s.name, meter.Seconds(s.took), s.took.Seconds()/bytes)
	}
	b.WriteString("\nWhere the processor time goes, of the functions of crosscheck those that take most with all that they call, " +
		"then the functions that take most by themselves:\n\n| of all | function | | of all | by itself |\n|---:|---|---|---:|---|\n")
	all, own := functionsOf(top)
	for i := range max(len(all), len(own)) {
		fmt.Fprintf(&b, "| %s | | %s |\n", cell(all, i), cell(own, i))
	}
	fmt.Fprintf(&b, "\nMachine: %s.\n", meter.Machine())
	return b.String()
}

// share is a function and what of all time it takes.
type share struct{ of, name string }

func cell(list []share, i int) string {
	if i >= len(list) {
		return " | "
	}
	return list[i].of + " | `" + list[i].name + "`"
}

// functionsOf takes functions from what pprof prints: flat, flat%, sum%, cum,
// cum%, name. Those whose own name is that of a closure are left to the
// function they stand in.
func functionsOf(top []string) (all, own []share) {
	byFlat := map[string]float64{}
	var names []string
	for _, line := range top {
		f := strings.Fields(line)
		if len(f) < 6 || !strings.HasSuffix(f[4], "%") {
			continue
		}
		name := f[5]
		if ours, is := strings.CutPrefix(name, "crosscheck/"); is && len(all) < listed && !strings.Contains(name, ".func") {
			all = append(all, share{strings.TrimSpace(f[4]), ours})
		}
		var flat float64
		if _, err := fmt.Sscanf(f[1], "%f%%", &flat); err == nil {
			byFlat[name] += flat
			names = append(names, name)
		}
	}
	for len(own) < alone {
		best := ""
		for _, name := range names {
			if best == "" || byFlat[name] > byFlat[best] {
				best = name
			}
		}
		if best == "" || byFlat[best] == 0 {
			break
		}
		own = append(own, share{fmt.Sprintf("%.1f%%", byFlat[best]), strings.TrimPrefix(best, "crosscheck/")})
		byFlat[best] = 0
	}
	return all, own
}

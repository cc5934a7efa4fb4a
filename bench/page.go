package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"crosscheck/bench/meter"
)

// page is what is written down.
type page struct {
	s     settings
	k     *kit
	peers []peer
	taken map[string][]meter.Usage
	loads []float64
	same  agreement
	size  int64
}

func (p page) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s claims of five sources on %s topics, %.0f MB of CSV, half of the counts hedged. ",
		meter.Count(p.s.claims/sources*sources), meter.Count(p.s.claims/sources), float64(p.size)/1e6)
	fmt.Fprintf(&b, "Medians of %d rounds; in each, every program ran once, in an order of the round's own. "+
		"In brackets the quickest and the slowest run; ratios are medians of those within a round.\n\n", len(p.taken["crosscheck"]))
	b.WriteString("| program | wall | | CPU | peak memory | × crosscheck |\n|---|---|---|---|---|---|\n")
	for _, x := range p.peers {
		runs := p.taken[x.name]
		u := meter.Middle(runs)
		walls := meter.Of(runs, func(u meter.Usage) time.Duration { return u.Wall })
		fmt.Fprintf(&b, "| %s | %s | (%s to %s) | %s | %s | %.2f |\n", x.what, meter.Seconds(u.Wall),
			meter.Seconds(slices.Min(walls)), meter.Seconds(slices.Max(walls)), meter.Seconds(u.CPU), meter.Megabytes(u.Peak), p.ratio(walls))
	}
	b.WriteString("\n" + p.sameness() + "\n\n" + p.machine() + "\n")
	return b.String()
}

// ratio is the median over the rounds of how many times as long it took as
// crosscheck in the same round.
func (p page) ratio(walls []time.Duration) float64 {
	ratios := make([]float64, len(walls))
	for i, u := range p.taken["crosscheck"] {
		ratios[i] = float64(walls[i]) / float64(u.Wall)
	}
	return meter.Median(ratios)
}

func (p page) sameness() string {
	a := p.same
	return fmt.Sprintf("All peers name the same %s topics; crosscheck names %s of them, since on the others the hedges leave room for one value. "+
		"On a sample of %s topics that were compared claim by claim it names the same %s. Without hedges (`-hedges none`) crosscheck and all peers "+
		"name the same %s topics.", meter.Count(a.differ), meter.Count(a.found), meter.Count(a.sampled), meter.Count(a.disagree), meter.Count(a.plain))
}

// machine says where it was measured, and with which versions.
func (p page) machine() string {
	var versions []string
	for _, x := range p.peers {
		if v := p.k.versions[x.tool]; x.tool != "go" && !slices.Contains(versions, v) {
			versions = append(versions, v)
		}
	}
	text := "Machine: " + meter.Machine() + ". Peers: " + strings.Join(versions, "; ") + ". Files in the page cache; " +
		"every program reads the CSV and writes a file, and its start counts. Memory is that of the largest process."
	if len(p.loads) > 0 {
		text += fmt.Sprintf(" Load of the machine (processes that want one of its processors, the measured one included) during the runs: %.1f to %.1f.",
			slices.Min(p.loads), slices.Max(p.loads))
	}
	for _, tool := range slices.Sorted(maps.Keys(p.k.missing)) {
		text += " Not measured here: " + tool + "."
	}
	return text
}

package main

import (
	"math"

	"crosscheck/bench/meter"
)

// point is what crosscheck took at one size.
type point struct {
	n    int
	used meter.Usage
}

// figure is what grows: processor time in seconds, or memory in megabytes.
type figure struct {
	name, unit string
	of         func(meter.Usage) float64
	least      float64 // what is less than this above the start is noise
}

var figures = []figure{
	{"time", "s", func(u meter.Usage) float64 { return u.CPU.Seconds() }, 0.005},
	{"memory", "MB", func(u meter.Usage) float64 { return float64(u.Peak) / 1e6 }, 4},
}

// slack is how far above n log n an exponent is taken for noise: a fourth
// more at the end of a decade than there ought to be.
const slack = 0.1

// bar is the exponent of n log n over the decade that ends with n.
func bar(n int) float64 {
	at := float64(n)
	return 1 + math.Log10(math.Log(at)/math.Log(at/10))
}

// slope is the exponent of a figure over the decade that ends with the point
// numbered i, what the start takes left out. Not ok: there is no such decade,
// or too little was used at its beginning to be told from noise.
func slope(points []point, i int, f figure, start meter.Usage) (exponent float64, ok bool) {
	for _, p := range points[:i] {
		if p.n*10 == points[i].n {
			before, after := f.of(p.used)-f.of(start), f.of(points[i].used)-f.of(start)
			if before < f.least || after <= 0 {
				return 0, false
			}
			return math.Log10(after / before), true
		}
	}
	return 0, false
}

// tooFast reports whether a figure grows faster than n log n over the last
// decade.
func tooFast(points []point, f figure, start meter.Usage) bool {
	last := len(points) - 1
	exponent, ok := slope(points, last, f, start)
	return ok && exponent > bar(points[last].n)+slack
}

package picture

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"crosscheck/facts/measure"
)

// fewTicks is how many ticks a scale has at most.
const fewTicks = 5

// ticks are round numbers or dates on the line.
func (s *scale) ticks() []Tick {
	switch {
	case s.line == ofDays:
		return s.dayTicks()
	case s.line == ofTimes:
		return s.clockTicks()
	case s.log:
		return s.powerTicks()
	}
	return s.numberTicks()
}

// numberTicks are multiples of 1, 2 or 5 times a power of ten.
func (s *scale) numberTicks() []Tick {
	lo, hi := s.written(s.lo), s.written(s.hi)
	exp := int(math.Floor(math.Log10((hi - lo) / fewTicks)))
	if s.unit == nil {
		exp = max(exp, 0) // nobody counts half a person
	}
	if exp < -12 || exp > 300 {
		return nil
	}
	for ; ; exp++ {
		for _, m := range [...]int64{1, 2, 5} {
			step := measure.Int(m).Mul(power(exp))
			first, last := math.Ceil(lo/step.Float64()), math.Floor(hi/step.Float64())
			if last-first < fewTicks && math.Abs(first) < 1<<53 && math.Abs(last) < 1<<53 {
				return s.multiples(step, int64(first), int64(last))
			}
		}
	}
}

func (s *scale) multiples(step measure.Num, first, last int64) []Tick {
	var out []Tick
	for n := first; n <= last; n++ {
		out = append(out, s.tick(step.Mul(measure.Int(n)), n == last))
	}
	return out
}

// powerTicks are the powers of ten on a line of multiples.
func (s *scale) powerTicks() []Tick {
	first, last := int(math.Ceil(math.Log10(s.written(s.lo)))), int(math.Floor(math.Log10(s.written(s.hi))))
	if last-first > 40 {
		return nil
	}
	every := (last-first)/fewTicks + 1
	var out []Tick
	for e := first; e <= last; e += every {
		out = append(out, s.tick(power(e), e+every > last))
	}
	return out
}

// tick names its unit only where it is the last, or where that is short.
func (s *scale) tick(n measure.Num, last bool) Tick {
	base := s.unit.ToBase(n)
	label := large(n)
	if full := measure.FormatIn(base, s.unit); s.unit != nil && (last || len(full) <= 7) && label == measure.FormatNum(n) {
		label = full
	}
	return s.labelled(base.Float64(), label)
}

// labelled is a tick with its label below it.
func (s *scale) labelled(x float64, label string) Tick {
	return Tick{At: s.at(x), Label: label, LabelAt: s.at(x)}
}

// large writes millions in words.
func large(n measure.Num) string {
	for _, w := range [...]struct {
		exp  int
		name string
	}{{12, " trillion"}, {9, " billion"}, {6, " million"}} {
		if p := power(w.exp); !n.Abs().Less(p) {
			return measure.FormatNum(n.Quo(p)) + w.name
		}
	}
	return measure.FormatNum(n)
}

// written is a number of base units in the unit of the scale.
func (s *scale) written(x float64) float64 {
	if s.unit == nil {
		return x
	}
	return (x - s.unit.Offset.Float64()) / s.unit.Factor.Float64()
}

// power returns 10^exp.
func power(exp int) measure.Num {
	n := measure.Int(1)
	for range max(exp, -exp) {
		n = n.Mul(measure.Int(10))
	}
	if exp < 0 {
		return measure.Int(1).Quo(n)
	}
	return n
}

// clockTicks are hours of the day.
func (s *scale) clockTicks() []Tick {
	for _, step := range [...]int{5, 10, 15, 30, 60, 120, 180, 240, 360} {
		first, last := int(math.Ceil(s.lo/float64(step))), int(math.Floor(s.hi/float64(step)))
		if last-first >= fewTicks {
			continue
		}
		var out []Tick
		for n := first; n <= last; n++ {
			m := ((n*step)%1440 + 1440) % 1440
			out = append(out, s.labelled(float64(n*step), fmt.Sprintf("%02d:%02d", m/60, m%60)))
		}
		return out
	}
	return nil
}

// words says in a sentence's part what the line spans.
func (s *scale) words(ticks []Tick) string {
	ticks = slices.DeleteFunc(slices.Clone(ticks), func(t Tick) bool { return t.Label == "" })
	if len(ticks) == 0 {
		return ""
	}
	first, last := ticks[0].Label, ticks[len(ticks)-1].Label
	out := "from " + first + " to " + last
	if first == last {
		out = "around " + first
	}
	if s.log {
		out += ", each step ten times the one before"
	}
	return strings.TrimSpace(out)
}

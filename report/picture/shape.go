package picture

import (
	"math"

	"crosscheck/facts/measure"
)

// Shape is one stroke of a row: a sign at a place, or a stretch.
type Shape struct {
	Name string // one of the names below
	Span
}

// Stretched reports whether the shape is drawn from one place to another.
func (s Shape) Stretched() bool {
	switch s.Name {
	case Bar, Soft, Fade, Rise, Fall:
		return true
	}
	return false
}

// The shapes. Signs stand at Span.From.
const (
	Dot     = "dot"     // this, and exactly this
	Ring    = "ring"    // the end is not itself allowed
	Diamond = "diamond" // the reference's dot
	Begin   = "begin"   // [ the end is allowed
	End     = "end"     // ]
	Left    = "left"    // ◀ no end on this side
	Right   = "right"   // ▶
	Bar     = "bar"     // allowed from here to there
	Soft    = "soft"    // allowed, and perhaps a little more
	Fade    = "fade"    // about: somewhere here, likeliest in the middle
	Rise    = "rise"    // nearly: likelier to the right
	Fall    = "fall"    // just over: likelier to the left
)

// shapes draws what a row's value allows.
func (s *scale) shapes(r Row) []Shape {
	var out []Shape
	for _, i := range setOf(r.Value) {
		out = append(out, s.stretch(r, i)...)
	}
	return out
}

func (s *scale) stretch(r Row, i measure.Interval) []Shape {
	v := r.Value
	lo, hi := s.ends(v, i)
	from, to := s.at(lo), s.at(hi)
	if s.single(v, i) || !math.IsInf(lo, 0) && !math.IsInf(hi, 0) && to-from < 1.5 {
		at := s.at((lo + hi) / 2)
		return []Shape{sign(dotOf(r), at)}
	}
	out := []Shape{{body(v.Hedge), Span{from, to}}}
	if name := s.beginSign(r, i, lo); name != "" {
		out = append(out, sign(name, from))
	}
	if name := s.endSign(r, i, hi); name != "" {
		out = append(out, sign(name, to))
	}
	return out
}

func sign(name string, at Place) Shape { return Shape{name, Span{at, at}} }

func dotOf(r Row) string {
	if r.Reference {
		return Diamond
	}
	return Dot
}

// body is how a stretch is drawn.
func body(h measure.Hedge) string {
	switch h {
	case measure.About, measure.Vague:
		return Fade
	case measure.Nearly:
		return Rise
	case measure.JustOver:
		return Fall
	case measure.UpTo:
		return Soft
	}
	return Bar
}

// beginSign is what stands at the lower end; "" where it fades.
func (s *scale) beginSign(r Row, i measure.Interval, lo float64) string {
	switch h := r.Value.Hedge; {
	case math.IsInf(lo, 0):
		return Left
	case h == measure.About || h == measure.Vague || h == measure.Nearly:
		return ""
	case i.LoOpen:
		return Ring
	case i.HiInf:
		return dotOf(r)
	}
	return Begin
}

// endSign is what stands at the upper end; "" where it fades. That a measured
// range ends just before its end, or a day at midnight, is not worth a ring.
func (s *scale) endSign(r Row, i measure.Interval, hi float64) string {
	v := r.Value
	switch h := v.Hedge; {
	case math.IsInf(hi, 0):
		return Right
	case h == measure.About || h == measure.Vague || h == measure.JustOver:
		return ""
	case i.HiOpen && s.line == ofNumbers:
		return Ring
	case i.LoInf || upperBound(h):
		return dotOf(r)
	}
	return End
}

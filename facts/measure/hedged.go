package measure

import (
	"errors"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// hedgeWords are the phrases of the JSON contract's hedges. Exact, between and
// vague have none: the value shows them.
var hedgeWords = [...]string{
	AtLeast: "at least", AtMost: "at most", UpTo: "up to", MoreThan: "more than", FewerThan: "fewer than",
	JustOver: "just over", About: "about", Nearly: "nearly", Since: "since", By: "by", Before: "before", After: "after",
}

// ParseHedged reads a value given in three parts, as the columns of a table
// have it: a hedge (a name of the JSON contract such as "at-least", a phrase
// such as "at least", or ""), the value itself, and a unit (or a counted noun,
// or ""). A unit may begin with a scale that belongs to the number: "million
// euros". Text is the phrase that they make, a counted noun left out: "at least
// 139", "40 km". Offsets of errors are byte offsets in value.
func (r Reader) ParseHedged(hedge, value, unit string, kind Kind) (Value, error) {
	hedge = hedgePhraseOf(hedge)
	if v, ok := r.hedgedCount(hedge, value, unit, kind); ok {
		return v, nil
	}
	text, before := composed(hedge, value, unit)
	v, err := r.Parse(text, kind)
	u := UnitNamed(unit)
	if u != nil && (err != nil || v.Unit != u) && (kind == Count || kind == Quantity || kind == Auto) {
		return r.unitTwice(hedge, value, u, kind, err)
	}
	var fault *SyntaxError
	if errors.As(err, &fault) {
		fault.Offset = min(max(fault.Offset-before, 0), len(value))
	}
	if err == nil && u == nil && v.Noun == "" && !scaleUnit(unit) && (v.Kind == Count || v.Kind == Quantity) {
		v.Noun = unit
	}
	return v, err
}

// hedgePhraseOf turns a hedge's name into its phrase and leaves phrases alone.
func hedgePhraseOf(hedge string) string {
	hedge = strings.TrimSpace(hedge)
	if h, ok := ParseHedge(hedge); ok {
		if int(h) < len(hedgeWords) {
			return hedgeWords[h]
		}
		return ""
	}
	return hedge
}

// hedgedCount reads plain digits under a plain hedge without putting the
// phrase through the parser: most rows of a table are such.
func (r Reader) hedgedCount(hedge, value, unit string, kind Kind) (Value, bool) {
	if kind != Auto && kind != Count || unit != "" && (scaleUnit(unit) || UnitNamed(unit) != nil) {
		return Value{}, false
	}
	n, ok := plainDigits(value)
	if !ok {
		return Value{}, false
	}
	h, ok := plainHedge(hedge)
	if h != Exact {
		value = hedgeWords[h] + " " + value
	}
	return r.count(h, n, value, unit), ok
}

// count returns a count that was written in digits, under its hedge.
func (r Reader) count(h Hedge, n Num, text, noun string) Value {
	v := Value{Text: text, Kind: Count, Hedge: h, Nominal: n, Noun: noun}
	if h == Exact {
		v.Set = Point(n)
		return v
	}
	v.Set = hedgeSet(h, n, Num{}, nil, Count, Precision{}, r.Windows.orDefault())
	return v
}

// PlainCount returns the count that ParseHedged reads of n, not below 0, in
// digits under a hedge that PlainHedge knows.
func (r Reader) PlainCount(h Hedge, n int64) (v Value) {
	r.PlainCountIn(&v, make(Set, 1), h, n)
	return v
}

// PlainCountIn writes the value of PlainCount into v, its set into a set of one
// interval, which v holds then.
func (r Reader) PlainCountIn(v *Value, set Set, h Hedge, n int64) {
	var room [48]byte
	text := room[:0]
	if h != Exact {
		text = append(append(text, hedgeWords[h]...), ' ')
	}
	*v = Value{Text: string(strconv.AppendInt(text, n, 10)), Kind: Count, Hedge: h, Nominal: Int(n), Set: set}
	switch h {
	case Exact, AtMost, About:
		lo, hi := PlainCountEnds(h, n, r.Windows)
		set[0] = Interval{Lo: Int(lo), Hi: Int(hi)}
	default:
		set[0] = hedgedInterval(h, Int(n), Num{}, nil, Count, Precision{}, r.Windows.orDefault())
	}
}

// plainHedge returns the hedge of a phrase that numbers have before them.
func plainHedge(phrase string) (Hedge, bool) {
	for h, words := range hedgeWords[:Nearly+1] {
		if words == phrase {
			return Hedge(h), true
		}
	}
	return Exact, false
}

// PlainHedge returns the hedge that the hedge column of a table names, if
// plain digits under it are a count that nothing else decides.
func PlainHedge(column string) (Hedge, bool) { return plainHedge(hedgePhraseOf(column)) }

// composed joins the parts to a phrase, and tells where the value begins.
func composed(hedge, value, unit string) (text string, before int) {
	u := UnitNamed(unit)
	text = value
	switch {
	case u == nil && scaleUnit(unit):
		text = value + " " + unit
	case u == nil:
	case u.before && !isLetter(unit[len(unit)-1]):
		text, before = unit+value, len(unit)
	default:
		text = value + " " + unit
	}
	if hedge == "" {
		return text, before
	}
	return hedge + " " + text, before + len(hedge) + 1
}

// scaleUnit reports whether a unit begins with a power of ten: "million euros". As
// a counted noun it would be dropped, and the number be wrong by that power.
func scaleUnit(unit string) bool {
	w, _ := numberWordAt(unit, 0)
	return w.class == wordScale || w.class == wordHundred || w.class == wordDozen
}

// unitTwice reads a value that already holds its unit, or says that the two
// do not agree.
func (r Reader) unitTwice(hedge, value string, u *Unit, kind Kind, err error) (Value, error) {
	text, before := composed(hedge, value, "")
	v, again := r.Parse(text, kind)
	if w, ok := r.sharedName(text, u, kind); ok {
		return w, nil
	}
	switch {
	case again == nil && v.Unit != nil && v.Unit.Dimension == u.Dimension:
		return v, nil
	case again == nil && v.Unit != nil:
		return Value{}, &SyntaxError{0, "the value is in " + v.Unit.Name + ", the unit is " + u.Name, "give the unit once"}
	case kind == Auto && again == nil && v.Kind != Count && v.Kind != Quantity:
		return v, nil
	}
	var fault *SyntaxError
	if errors.As(err, &fault) {
		return Value{}, &SyntaxError{min(max(fault.Offset-before, 0), len(value)), fault.Msg, fault.Hint}
	}
	return v, err
}

// PlainDayIn writes the value that Parse reads of a day, as 2024-03-22, into v,
// its set into a set of one interval, which v holds then.
func PlainDayIn(v *Value, set Set, year int64, month, day int) {
	n := Int(DayNumber(year, month, day))
	set[0] = Interval{Lo: n, Hi: n}
	*v = Value{Text: FormatDay(n), Kind: Date, Nominal: n, Set: set, Detail: &plainDay}
}

var plainDay = Detail{Grain: GrainDay}

// PlainCountEnds returns the least and the greatest whole number that the count
// of PlainCount may be under some windows (nil: default): math.MaxInt64 where
// there is no greatest. It is for AtLeast, AtMost, About and Exact.
func PlainCountEnds(h Hedge, n int64, w *Windows) (lo, hi int64) {
	switch h {
	case Exact:
		return n, n
	case AtLeast:
		return n, math.MaxInt64
	case AtMost:
		return 0, n
	}
	w = w.orDefault()
	u, _ := Roundness(Int(n)).Int64()
	d := min(max(u/2, w.AboutFloor.wholeOf(n)), w.About.wholeOf(n)) // as width.about, in whole numbers
	return max(n-d, 0), n + d
}

// wholeOf returns the whole part of a share of n; neither is below 0.
func (a Num) wholeOf(n int64) int64 {
	if hi, lo := bits.Mul64(uint64(a.n), uint64(n)); a.big == nil && hi == 0 && lo <= math.MaxInt64 {
		return int64(lo) / a.den()
	}
	whole, _ := a.Mul(Int(n)).Floor().Int64()
	return whole
}

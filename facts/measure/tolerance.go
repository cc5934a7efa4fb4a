package measure

// Tolerance is how far apart values of a topic may lie. The zero Tolerance
// allows nothing.
type Tolerance struct {
	Share Num   // of the number: 2 % is 0.02
	Abs   Num   // in Unit; days for dates
	Unit  *Unit // nil: the value's own
}

// ParseTolerance reads "2 %", "3 days", "5" or "10 km".
func ParseTolerance(s string) (Tolerance, error) { return Tolerance{}, nil }

// Widen returns v with its set widened on both sides.
func (v Value) Widen(t Tolerance) Value { return v }

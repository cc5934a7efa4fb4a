package measure

// Dimension is what a unit measures. Values of unlike dimensions are
// incomparable. Each currency is a dimension of its own.
type Dimension string

// The dimensions. Money's are "money:" and the currency's ISO 4217 code.
const (
	Length      Dimension = "length"            // base: metre
	Mass        Dimension = "mass"              // kilogram
	Area        Dimension = "area"              // square metre
	Volume      Dimension = "volume"            // cubic metre
	Duration    Dimension = "duration"          // second
	Temperature Dimension = "temperature"       // kelvin
	Magnitude   Dimension = "magnitude"         // as written
	Speed       Dimension = "speed"             // metre per second
	Energy      Dimension = "energy"            // joule
	Power       Dimension = "power"             // watt
	Data        Dimension = "data"              // byte
	Share       Dimension = "share"             // of a whole; 40 % is 0.4
	Points      Dimension = "percentage points" // a difference of shares
)

// Unit is a unit of measurement: base = written × Factor + Offset.
// Units are compared by pointer; each exists once.
type Unit struct {
	Name      string // as printed: "km", "US$", "%"
	Dimension Dimension
	Factor    Num
	Offset    Num // °C, °F

	single string // as printed after 1, if not Name: "mile"
	before bool   // printed before the number: "US$5"
}

// ToBase converts a number written in u to base units. A nil Unit is that of
// bare counts: the number stays as it is.
func (u *Unit) ToBase(n Num) Num {
	if u == nil {
		return n
	}
	return n.Mul(u.Factor).Add(u.Offset)
}

// FromBase converts a number of base units to u: the inverse of ToBase.
func (u *Unit) FromBase(n Num) Num {
	if u == nil {
		return n
	}
	return n.Sub(u.Offset).Quo(u.Factor)
}

// UnitNamed returns the unit with the given name, symbol or spelling ("km",
// "kilometres", "US$", "per cent"), or nil. Spelled-out names are found in any
// case, symbols as they are written.
func UnitNamed(name string) *Unit {
	u, end := unitAt(name, 0)
	if u == nil || end != len(name) {
		return nil
	}
	return u
}

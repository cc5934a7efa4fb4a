package measure

// Dimension is what a unit measures. Values of unlike dimensions are
// incomparable. Each currency is a dimension of its own.
type Dimension string

// The dimensions. Money's are "money:" and the currency's ISO 4217 code.
const (
	Length      Dimension = "length"      // base: metre
	Mass        Dimension = "mass"        // kilogram
	Area        Dimension = "area"        // square metre
	Volume      Dimension = "volume"      // cubic metre
	Duration    Dimension = "duration"    // second
	Temperature Dimension = "temperature" // kelvin
	Magnitude   Dimension = "magnitude"   // as written
	Speed       Dimension = "speed"       // metre per second
	Energy      Dimension = "energy"      // joule
	Data        Dimension = "data"        // byte
	Share       Dimension = "share"       // of a whole; 40 % is 0.4
)

// Unit is a unit of measurement: base = written × Factor + Offset.
// Units are compared by pointer; each exists once.
type Unit struct {
	Name      string // as printed: "km", "US$", "%"
	Dimension Dimension
	Factor    Num
	Offset    Num // °C, °F
}

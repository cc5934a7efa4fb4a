package columns

// Claim is one row: which topic, which source, which value, and where.
type Claim struct {
	Event uint64 // hash of the event's name
	Value Value
	place uint64 // offset in the set's files, one after another, and source
}

const sourceBits = 16

// Source returns the number of the claim's source in Set.Sources.
func (c *Claim) Source() int { return int(c.place & (1<<sourceBits - 1)) }

// Offset returns where the row begins, in bytes from the start of the first
// of the set's files.
func (c *Claim) Offset() int64 { return int64(c.place >> sourceBits) }

// Value is what a row says, packed. Two claims on one topic of which Says is
// equal, and known, say the same in every respect.
type Value uint64

// Form says how a value is held.
type Form uint8

// The forms.
const (
	Unknown Form = iota // only the row tells; never taken as equal to another
	Number              // plain digits under a plain hedge
	Text                // a text, by its number
	Day                 // a date written as 2024-03-22, without a hedge
)

// A value's bits, from below: what it is (a number, or that of a text), hedge,
// form, whether there is more in the row, whether it is written loosely,
// attribute.
const (
	payloadBits = 44
	hedgeShift  = payloadBits
	formShift   = hedgeShift + 4
	moreShift   = formShift + 2
	looseShift  = moreShift + 1
	attrShift   = looseShift + 1
	maxPayload  = 1<<payloadBits - 1
	maxAttr     = 1<<(64-attrShift) - 1
)

// Says returns what is said, however it is written.
func (v Value) Says() Value { return v &^ (1 << looseShift) }

// Form returns the value's form.
func (v Value) Form() Form { return Form(v >> formShift & 3) }

// Payload returns the number, or the number of the text.
func (v Value) Payload() int64 { return int64(v & maxPayload) }

// Day returns the date that a Day is.
func (v Value) Day() (year int64, month, day int) {
	n := v.Payload()
	return n >> 16, int(n >> 8 & 0xff), int(n & 0xff)
}

// Hedge returns what Meaning.Hedge gave for the hedge of a Number.
func (v Value) Hedge() uint8 { return uint8(v >> hedgeShift & 15) }

// More reports whether the row says more than topic, source, value, hedge and
// unit.
func (v Value) More() bool { return v>>moreShift&1 != 0 }

// Plain reports whether the row is nothing but its cells and separators, and
// what stands before the value is told by topic and source.
func (v Value) Plain() bool { return v>>looseShift&1 == 0 }

// Plain reports whether claims can be made without the texts of their rows.
func Plain(claims []Claim) bool {
	for i := range claims {
		if v := claims[i].Value; !v.Plain() || v.More() || v.Form() == Unknown {
			return false
		}
	}
	return true
}

// Attr returns the number of the topic's attribute in Set.Attrs.
func (v Value) Attr() int { return int(v >> attrShift) }

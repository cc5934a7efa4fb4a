package columns

// value packs what a row says.
func (s *scanner) value(a attr, text []byte) (v Value, ok bool) {
	hedge, unit := &noHedge, &noHedge
	if c := s.table.Hedge; c >= 0 {
		hedge = s.hedge(&s.hedges, s.cells[c], s.meaning.Hedge)
	}
	if c := s.table.Unit; c >= 0 && len(s.cells[c]) > 0 {
		unit = s.hedge(&s.units, s.cells[c], nil)
	}
	return s.says(a, hedge, unit, text)
}

// says packs a value with its hedge and unit.
func (s *scanner) says(a attr, hedge, unit *hedge, text []byte) (v Value, ok bool) {
	if hedge.plain && unit == &noHedge && a.numbers {
		if n, ok := digits(text); ok {
			return numberValue(n, hedge), true
		}
	}
	if len(text) == len("2024-03-22") && a.days && hedge.plain && hedge.code == 0 && unit == &noHedge {
		if d, ok := day(text); ok {
			return Value(d) | Value(Day)<<formShift, true
		}
	}
	h := s.hash(text) + hedge.hash*3 + unit.hash*5 + uint64(a.number)*0x9E3779B97F4A7C15
	id, known := s.texts.find(h)
	if !known {
		if id, ok = s.Set.text(h, a.number, hedge.text, unit.text, string(text), s.meaning); !ok {
			return 0, false
		}
		s.texts.add(h, id)
	}
	if id == 0 {
		return 0, true
	}
	return Value(id&^looseText) | Value(Text)<<formShift | Value(id/looseText)<<looseShift, true
}

func numberValue(n uint64, h *hedge) Value {
	return Value(n) | Value(h.code)<<hedgeShift | Value(Number)<<formShift
}

var noHedge = hedge{plain: true}

// hedge looks a hedge or a unit up: few tables have more than a dozen.
func (s *scanner) hedge(list *[]hedge, text []byte, meaning func(string) (uint8, bool)) *hedge {
	for i := range *list {
		if h := &(*list)[i]; h.text == string(text) {
			return h
		}
	}
	h := hedge{text: string(text), hash: s.hash(text) | 1}
	if meaning != nil {
		h.code, h.plain = meaning(h.text)
	}
	if len(text) == 0 {
		h.hash = 0
	}
	if len(*list) < 64 {
		*list = append(*list, h)
	}
	return &h
}

// digits reads a whole number as it is written by hand: without signs,
// separators and leading zeros.
func digits(text []byte) (uint64, bool) {
	if len(text) > 13 || text[0] == '0' && len(text) > 1 {
		return 0, false
	}
	n := uint64(0)
	for _, c := range text {
		d := c - '0'
		if d > 9 {
			return 0, false
		}
		n = n*10 + uint64(d)
	}
	return n, true
}

// day reads a date of the Gregorian calendar, YYYY-MM-DD, from the year 1000;
// text is as long as that.
func day(text []byte) (uint64, bool) {
	const (
		form   = 0x2d30302d30303030 // 0000-00-
		likely = 0x7f76767f76767676 // makes the highest bit of what is no digit or dash
	)
	w := word(text) ^ form
	last := word(text[2:])>>48 ^ '0'*0x0101 // DD
	if (w+likely|w|(last+0x7676|last)<<48)&^sevens != 0 {
		return 0, false
	}
	year := w&15*1000 + w>>8&15*100 + w>>16&15*10 + w>>24&15
	month, of := w>>40&15*10+w>>48&15, last&15*10+last>>8
	ok := year >= 1000 && 1 <= month && month <= 12 && 1 <= of && of <= 28
	return year<<16 | month<<8 | of, ok // the last days of months are left to those who know them
}

// textCache is a scanner's own part of the texts: asking the set takes a lock.
type textCache struct {
	slots []textSlot // a power of two; at most half of them used
	used  int
}

type textSlot struct {
	hash uint64
	id   uint32
	used bool
}

func (c *textCache) init() { c.slots = make([]textSlot, 1<<10) }

func (c *textCache) find(hash uint64) (id uint32, known bool) {
	mask := uint64(len(c.slots) - 1)
	for at := hash >> 32 & mask; c.slots[at].used; at = (at + 1) & mask {
		if s := &c.slots[at]; s.hash == hash {
			return s.id, true
		}
	}
	return 0, false
}

// add notes a text. More than the set holds are not kept here either.
func (c *textCache) add(hash uint64, id uint32) {
	if c.used >= maxTexts {
		return
	}
	if 2*c.used >= len(c.slots) {
		old := c.slots
		c.slots, c.used = make([]textSlot, 2*len(old)), 0
		for _, s := range old {
			if s.used {
				c.add(s.hash, s.id)
			}
		}
	}
	mask := uint64(len(c.slots) - 1)
	at := hash >> 32 & mask
	for c.slots[at].used {
		at = (at + 1) & mask
	}
	c.slots[at] = textSlot{hash, id, true}
	c.used++
}

package topic

// trio is what an index is looked into by.
type trio struct{ a, b, c int32 }

// trioTable is a table of numbers by trios, with open addressing. It is asked so
// often that the memory it takes is most of what it costs: keys have no gaps.
type trioTable struct {
	slots []trioSlot
	used  int // how many of them
}

// trioSlot is a trio with its number; 0: the slot is free, or was just given.
type trioSlot struct {
	trio
	number int32
}

func newTrioTable() trioTable { return trioTable{slots: make([]trioSlot, 1<<8)} }

// at returns where the number of a trio stands. Where there is none it returns nil,
// or, to make one, a zero that must not stay one.
func (t *trioTable) at(k trio, make bool) *int32 {
	s := t.slot(k)
	if s.number == 0 {
		if !make {
			return nil
		}
		if t.used++; 4*t.used > 3*len(t.slots) {
			t.grow()
			s = t.slot(k)
		}
		s.trio = k
	}
	return &s.number
}

// slot returns the slot of a trio, or the free one to put it in.
func (t *trioTable) slot(k trio) *trioSlot {
	mask := uint64(len(t.slots) - 1)
	for i := k.hash() & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.number == 0 || s.trio == k {
			return s
		}
	}
}

func (t *trioTable) grow() {
	old := t.slots
	t.slots = make([]trioSlot, 2*len(old))
	for _, s := range old {
		if s.number != 0 {
			*t.slot(s.trio) = s
		}
	}
}

func (k trio) hash() uint64 {
	h := (uint64(uint32(k.a))<<32 | uint64(uint32(k.c))) * 0x9e3779b97f4a7c15
	h = (h ^ h>>32 ^ uint64(uint32(k.b))) * 0xc2b2ae3d27d4eb4f
	return h ^ h>>29
}

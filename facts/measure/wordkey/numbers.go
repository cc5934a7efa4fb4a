package wordkey

// Numbers gives keys numbers in the order in which they first come: 0, 1, 2 …
// Unlike the tables it grows while it is used, by one goroutine.
type Numbers struct {
	slots []slot[int32]
	count int32
}

// Of returns the number of a key, and whether it had come before. The zero Key
// must not be asked for.
func (n *Numbers) Of(k Key) (number int32, known bool) {
	if 2*int(n.count) >= len(n.slots) {
		n.grow()
	}
	s := n.find(k)
	if s.key == k {
		return s.value, true
	}
	*s = slot[int32]{k, n.count}
	n.count++
	return s.value, false
}

// find returns the slot of a key, or the one to put it in.
func (n *Numbers) find(k Key) *slot[int32] {
	mask := uint64(len(n.slots) - 1)
	for i := k.hash() & mask; ; i = (i + 1) & mask {
		if s := &n.slots[i]; s.key == k || s.key.a == 0 {
			return s
		}
	}
}

func (n *Numbers) grow() {
	old := n.slots
	n.slots = make([]slot[int32], max(256, 2*len(old)))
	for _, s := range old {
		if s.key.a != 0 {
			*n.find(s.key) = s
		}
	}
}

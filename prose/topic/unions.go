package topic

// unions are groups of facts as they are put together, so that what keeps two of
// them apart is found out once for each pair of facts, however many bonds they
// have. The numbers of facts are those of the groups that they are alone;
// groups that were made of two follow.
type unions struct {
	parts [][2]int         // of groups of two
	size  []int            // how many facts a group has
	known map[uint64]int32 // by two groups; see between
}

// asTwo stands for groups of which a fact excludes one of the other.
const asTwo = -1

func newUnions(facts int) *unions {
	u := &unions{size: make([]int, facts), known: map[uint64]int32{}}
	for i := range u.size {
		u.size[i] = 1
	}
	return u
}

// join makes one group of two and returns its number.
func (u *unions) join(a, b int) int {
	u.parts, u.size = append(u.parts, [2]int{a, b}), append(u.size, u.size[a]+u.size[b])
	return len(u.size) - 1
}

// between returns how many facts of one group are barred from one of another, or
// asTwo; of facts by themselves between tells.
func (u *unions) between(a, b int, between func(a, b int) int32) int32 {
	if u.size[a] < u.size[b] || u.size[a] == u.size[b] && a < b {
		a, b = b, a
	}
	k := pairKey(b, a)
	n, known := u.known[k]
	if known {
		return n
	}
	if single := len(u.size) - len(u.parts); a < single {
		n = between(a, b)
	} else {
		for _, part := range u.parts[a-single] {
			x := u.between(part, b, between)
			if x == asTwo {
				n = asTwo
				break
			}
			n += x
		}
	}
	if len(u.known) >= pairsKept {
		clear(u.known)
	}
	u.known[k] = n
	return n
}

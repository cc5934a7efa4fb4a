package topic

// best returns so many of the things that were seen, those counted most, and of
// equal ones the first, in any order. There are more of them.
func (x *index) best(seen []int32, most int) []int32 {
	x.sums = x.sums[:0]
	for _, i := range seen {
		for int(x.counts[i]) >= len(x.sums) {
			x.sums = append(x.sums, 0)
		}
		x.sums[x.counts[i]]++
	}
	least, rest := int32(len(x.sums)-1), int32(most)
	for ; x.sums[least] < rest; least-- {
		rest -= x.sums[least]
	}
	x.picked, x.even = x.picked[:0], x.even[:0]
	for _, i := range seen {
		switch c := x.counts[i]; {
		case c > least:
			x.picked = append(x.picked, i)
		case c == least:
			x.even = append(x.even, i)
		}
	}
	return append(x.picked, smallest(x.even, int(rest))...)
}

// smallest returns the n smallest numbers of a list of at least as many, in any
// order, and puts the list into another.
func smallest(list []int32, n int) []int32 {
	from, to := 0, len(list) // all before from are among them, none from to on is
	for from < n && n < to {
		pivot := list[(from+to)/2]
		i, j := from, to-1
		for i <= j {
			for list[i] < pivot {
				i++
			}
			for list[j] > pivot {
				j--
			}
			if i <= j {
				list[i], list[j] = list[j], list[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case n <= j+1:
			to = j + 1
		case n >= i:
			from = i
		default:
			return list[:n]
		}
	}
	return list[:n]
}

package compare

// overlapping lists the pairs whose reaches meet on two lines. It takes as long
// as there are pairs that meet on the first, and n log n beside.
func overlapping(first, second []reach) []join {
	var s sweep
	s.begins(len(first))
	s.collect(first)
	var out []join
	for _, e := range s.events {
		if !e.close {
			for _, o := range s.open {
				if o != e.who && second[o].meets(second[e.who]) {
					out = append(out, join{o, e.who})
				}
			}
		}
		s.track(e)
	}
	return out
}

// overlaps counts the pairs that meet on a line, some twice.
func overlaps(line []reach) int {
	var s sweep
	s.collect(line)
	open, n := 0, 0
	for _, e := range s.events {
		if e.close {
			open--
		} else {
			n += open
			open++
		}
	}
	return n
}

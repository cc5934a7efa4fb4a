package facts

// Nearest returns the one of names that is nearest to a misspelled one, or ""
// if none is near: a third of its letters may differ, one at least and three at
// most.
func Nearest(word string, names []string) string {
	best, found := min(max(len(word)/3, 1), 3), ""
	for _, name := range names {
		d := distance(foldASCII(word), foldASCII(name), best)
		if d < best || d == best && found == "" {
			best, found = d, name
		}
	}
	return found
}

// distance returns the number of letters to add, drop, change or swap with
// their neighbour to make b of a, or limit+1 if that is more than limit.
func distance(a, b string, limit int) int {
	x, y := []rune(a), []rune(b)
	if abs(len(x)-len(y)) > limit {
		return limit + 1
	}
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := range x {
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return min(last[len(y)], limit+1)
}

// foldASCII lowers letters and makes _ and blanks a hyphen, so that "As Of"
// and "as_of" are near "as-of".
func foldASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		switch {
		case c >= 'A' && c <= 'Z':
			b[i] = c | 0x20
		case c == '_' || c == ' ':
			b[i] = '-'
		}
	}
	return string(b)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

package measure

// within reports whether the Damerau distance (insertions, deletions,
// exchanges and swaps of neighbours, each letter touched once) of two words
// is at most limit. Only cells that near the diagonal are worked out, so long
// texts cost no more than their length.
func within(a, b string, limit int) bool {
	s, t := []rune(a), []rune(b)
	if d := len(s) - len(t); d > limit || -d > limit {
		return false
	}
	rows := [3][]int{make([]int, len(t)+2), make([]int, len(t)+2), make([]int, len(t)+2)}
	for j := range rows[0] {
		rows[0][j] = min(j, limit+1)
	}
	for i := 1; i <= len(s); i++ {
		before, last, now := rows[(i+1)%3], rows[(i+2)%3], rows[i%3]
		from, to := max(1, i-limit), min(len(t), i+limit)
		now[from-1], now[to+1] = limit+1, limit+1
		if from == 1 {
			now[0] = i
		}
		near := false
		for j := from; j <= to; j++ {
			now[j] = min(last[j]+1, now[j-1]+1, last[j-1]+differ(s[i-1], t[j-1]))
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
			near = near || now[j] <= limit
		}
		if !near && from > 1 {
			return false
		}
	}
	return rows[len(s)%3][len(t)] <= limit
}

func differ(a, b rune) int {
	if a == b {
		return 0
	}
	return 1
}

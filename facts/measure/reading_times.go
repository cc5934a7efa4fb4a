package measure

import "fmt"

// readTimes words a set of minutes after midnight as from when to when. A span
// over midnight, which the set holds in two parts, is one: "23:45 to 00:15".
func (v Value) readTimes() string {
	s := v.Set
	if len(s) == 2 && s[0].Lo.Sign() == 0 && s[1].Hi.Equal(Int(minutesPerDay)) {
		s = Set{{Lo: s[1].Lo, Hi: s[0].Hi}}
	}
	words := alternatives(s, func(i Interval) string {
		if i.Lo.Equal(i.Hi) {
			return readMinute(i.Lo)
		}
		return readMinute(i.Lo) + " to " + readMinute(i.Hi)
	})
	if v.Detail != nil && v.Detail.Zone != nil {
		words += " UTC"
	}
	return words
}

// readMinute words minutes after midnight, with seconds where there are any:
// "20:15".
func readMinute(n Num) string {
	seconds, _ := n.Mul(Int(60)).Int64()
	if s := seconds % 60; s != 0 {
		return fmt.Sprintf("%02d:%02d:%02d", seconds/3600, seconds/60%60, s)
	}
	return fmt.Sprintf("%02d:%02d", seconds/3600, seconds/60%60)
}

package meter

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"time"
)

// Median returns the middle of some values, the lower one of two.
func Median[T cmp.Ordered](values []T) T {
	s := slices.Sorted(slices.Values(values))
	return s[(len(s)-1)/2]
}

// Of returns one figure of every run.
func Of[T any](runs []Usage, figure func(Usage) T) []T {
	out := make([]T, len(runs))
	for i, u := range runs {
		out[i] = figure(u)
	}
	return out
}

// Middle returns the median of each figure by itself.
func Middle(runs []Usage) Usage {
	return Usage{
		Wall: Median(Of(runs, func(u Usage) time.Duration { return u.Wall })),
		CPU:  Median(Of(runs, func(u Usage) time.Duration { return u.CPU })),
		Peak: Median(Of(runs, func(u Usage) int64 { return u.Peak })),
	}
}

// Seconds writes a duration to three digits or to a millisecond.
func Seconds(d time.Duration) string {
	switch s := d.Seconds(); {
	case s >= 99.95:
		return fmt.Sprintf("%.0f s", s)
	case s >= 9.995:
		return fmt.Sprintf("%.1f s", s)
	case s >= 0.995:
		return fmt.Sprintf("%.2f s", s)
	}
	return fmt.Sprintf("%.3f s", d.Seconds())
}

// Megabytes writes a size, "not measured" where it is 0.
func Megabytes(bytes int64) string {
	if bytes == 0 {
		return "not measured"
	}
	return fmt.Sprintf("%.0f MB", float64(bytes)/1e6)
}

// Count writes a number with commas between thousands.
func Count(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

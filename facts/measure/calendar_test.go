package measure

import (
	"math/rand/v2"
	"testing"
	"time"
)

func TestCalendar(t *testing.T) {
	check := func(year int64, month, day int, want int64) {
		t.Helper()
		if got := DayNumber(year, month, day); got != want {
			t.Errorf("DayNumber(%d, %d, %d) = %d, want %d", year, month, day, got, want)
		}
		if y, m, d := Civil(want); y != year || m != month || d != day {
			t.Errorf("Civil(%d) = %d-%d-%d, want %d-%d-%d", want, y, m, d, year, month, day)
		}
	}
	check(1970, 1, 1, 0)
	check(1969, 12, 31, -1)
	check(2000, 2, 29, 11016)
	check(2024, 3, 22, 19804)
	check(1600, 2, 29, -135081)
	check(0, 1, 1, -719528)
	check(-1, 12, 31, -719529)
	check(-9999, 1, 1, -4371587)
	check(170_000_000, 1, 1, 62090505472)
	check(-maxYear, 1, 1, -3652425000000719162)
}

func TestCalendarAgreesWithTime(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		day := rnd.Int64N(8_000_000) - 4_000_000
		at := time.Unix(day*86400, 0).UTC()
		year, month, dom := Civil(day)
		if int(year) != at.Year() || month != int(at.Month()) || dom != at.Day() {
			t.Fatalf("Civil(%d) = %d-%d-%d, want %v", day, year, month, dom, at)
		}
		if back := DayNumber(year, month, dom); back != day {
			t.Fatalf("DayNumber(Civil(%d)) = %d", day, back)
		}
		if got, want := weekday(day), (int(at.Weekday())+6)%7; got != want {
			t.Fatalf("weekday(%d) = %d, want %d", day, got, want)
		}
	}
}

func TestCalendarFarYears(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 20_000 {
		year := rnd.Int64N(2*maxYear) - maxYear
		month := rnd.IntN(12) + 1
		day := rnd.IntN(monthDays(year, month)) + 1
		n := DayNumber(year, month, day)
		if y, m, d := Civil(n); y != year || m != month || d != day {
			t.Fatalf("Civil(DayNumber(%d, %d, %d)) = %d-%d-%d", year, month, day, y, m, d)
		}
		if next := DayNumber(year, month, day+1); next != n+1 {
			t.Fatalf("the day after %d-%d-%d is %d, want %d", year, month, day, next, n+1)
		}
	}
}

func TestFormatDay(t *testing.T) {
	check := func(n Num, want string) {
		t.Helper()
		if got := FormatDay(n); got != want {
			t.Errorf("FormatDay(%v) = %q, want %q", n, got, want)
		}
	}
	check(Int(19804), "2024-03-22")
	check(Int(DayNumber(7, 1, 2)), "0007-01-02")
	check(Int(DayNumber(-1, 1, 2)), "-000001-01-02")
	check(Int(DayNumber(10000, 1, 2)), "+010000-01-02")
	check(Int(DayNumber(-170_000_000, 1, 2)), "-170000000-01-02")
	check(Int(19804).Add(Frac(5, 6)), "2024-03-22T20:00:00")
	check(Int(19804).Add(Frac(42, 86_400_000)), "2024-03-22T00:00:00.042")
	check(Int(1<<62), "4611686018427387904")
}

func TestAddMonths(t *testing.T) {
	check := func(year int64, month, day int, n int64, want string) {
		t.Helper()
		if got := FormatDay(Int(addMonths(DayNumber(year, month, day), n))); got != want {
			t.Errorf("%d-%d-%d and %d months = %s, want %s", year, month, day, n, got, want)
		}
	}
	check(2024, 1, 31, 1, "2024-02-29")
	check(2023, 1, 31, 1, "2023-02-28")
	check(2024, 3, 31, -1, "2024-02-29")
	check(2024, 12, 1, 1, "2025-01-01")
	check(2024, 1, 1, -1, "2023-12-01")
	check(0, 1, 1, -13, "-000002-12-01")
}

package measure

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// edtfCase is one line of the suite.
type edtfCase struct {
	Case, Input    string
	Valid          bool
	Lo, Hi         *string
	ResolutionOnly bool `json:"resolution_only"`
}

// edtfOracle lists the cases whose bounds the oracle itself has wrong, with
// the reason and the right bounds.
var edtfOracle = map[string][2]string{
	// Decimals of a second are read as a number of milliseconds there.
	"ej-035": {"2016-05-02T16:54:59.400Z", "2016-05-02T16:54:59.400Z"},
	"ej-036": {"2016-05-02T16:54:59.420Z", "2016-05-02T16:54:59.420Z"},
	// Milliseconds are the finest there.
	"ej-037": {"2016-05-02T16:54:59.042123Z", "2016-05-02T16:54:59.042123Z"},
	// "1670..1672" at the end of a set: the oracle stops at 1670.
	"ej-174": {"1667-01-01T00:00:00.000Z", "1672-12-31T23:59:59.999Z"},
}

func TestEDTFSuite(t *testing.T) {
	file, err := os.Open(filepath.Join("..", "..", "..", "shared", "suites", "edtf-js.jsonl"))
	if err != nil {
		t.Skip("the suites lie beside the repository, and are not there:", err)
	}
	defer file.Close()
	cases := 0
	for lines := bufio.NewScanner(file); lines.Scan(); cases++ {
		var c edtfCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		v, err := ParseEDTF(c.Input)
		if (err == nil) != c.Valid {
			t.Errorf("%s: ParseEDTF(%q): error %v, want valid %v", c.Case, c.Input, err, c.Valid)
			continue
		}
		if c.Valid {
			suiteBounds(t, c, v)
		}
	}
	if cases != 181 {
		t.Errorf("read %d cases, want 181", cases)
	}
}

func suiteBounds(t *testing.T, c edtfCase, v Value) {
	t.Helper()
	lo, hi := c.Lo, c.Hi
	if right, ok := edtfOracle[c.Case]; ok {
		lo, hi = &right[0], &right[1]
	}
	if c.ResolutionOnly { // the oracle names no bounds; TestEDTF has these
		return
	}
	first, last := v.Set[0], v.Set[len(v.Set)-1]
	if first.LoInf != (lo == nil) || last.HiInf != (hi == nil) {
		t.Errorf("%s: %q has ends %v, want %v to %v", c.Case, c.Input, v.Set, lo, hi)
		return
	}
	if lo != nil && first.Lo.Cmp(isoInstant(t, *lo)) != 0 {
		t.Errorf("%s: %q begins %s, want %s", c.Case, c.Input, FormatDay(first.Lo), *lo)
	}
	if hi == nil {
		return
	}
	want, got := isoInstant(t, *hi), last.Hi
	if !v.Detail.Instant { // to the last millisecond of the day
		want, got = want.Floor(), got.Floor()
	}
	if got.Cmp(want) != 0 {
		t.Errorf("%s: %q ends %s, want %s", c.Case, c.Input, FormatDay(got), *hi)
	}
}

// isoInstant reads the suite's bounds: "-009999-12-31T23:59:59.999Z".
func isoInstant(t *testing.T, s string) Num {
	t.Helper()
	sign, year, rest := int64(1), s[:4], s[4:]
	if s[0] == '+' || s[0] == '-' {
		year, rest = s[1:7], s[7:]
		if s[0] == '-' {
			sign = -1
		}
	}
	n, ok := decimalYear(year)
	at, err := time.Parse(time.RFC3339Nano, "2000"+rest) // a leap year holds every day
	if !ok || err != nil {
		t.Fatalf("bad bound %q in the suite: %v", s, err)
	}
	day := Int(DayNumber(sign*n, int(at.Month()), at.Day()))
	midnight := at.Truncate(24 * time.Hour)
	return day.Add(Frac(at.Sub(midnight).Nanoseconds(), secondsPerDay*1_000_000_000))
}

// daysString shows a set of days: "2024-03-01..2024-03-31", "..2019-12-31".
func daysString(s Set) string {
	var b strings.Builder
	for i, iv := range s {
		if i > 0 {
			b.WriteString(" ")
		}
		lo, hi := FormatDay(iv.Lo), FormatDay(iv.Hi)
		if iv.LoInf {
			lo = ""
		}
		if iv.HiInf {
			hi = ""
		} else if iv.HiOpen {
			hi += ")"
		}
		b.WriteString(lo)
		if lo != hi || iv.LoInf {
			b.WriteString(".." + hi)
		}
	}
	return b.String()
}

// edtfTable holds EDTF dates and what they mean; each also seeds the fuzzing.
var edtfTable = []struct{ in, want string }{
	{"2024-03-22", "2024-03-22"},
	{"2024-02-29", "2024-02-29"},
	{"2024-03", "2024-03-01..2024-03-31"},
	{"2024", "2024-01-01..2024-12-31"},
	{"0000", "0000-01-01..0000-12-31"},
	{"Y17E7", "+170000000-01-01..+170000000-12-31"},
	{"Y-17E7", "-170000000-01-01..-170000000-12-31"},
	{"Y17101000S3", "+17101000-01-01..+17101000-12-31"},
	{"Y-17101E3S3", "-17101000-01-01..-17101000-12-31"},
	{"Y9999999999999999", "+9999999999999999-01-01..+9999999999999999-12-31"},
	{"Y0E99999", "0000-01-01..0000-12-31"},
	{"2004-06-01/2004-06-20", "2004-06-01..2004-06-20"},
	{"/", ".."},
	{"../..", ".."},
	{"2024-03-22/", "2024-03-22.."},
	{"/2024", "..2024-12-31"},
	{"[1667,1668,1670..1672]", "1667-01-01..1668-12-31 1670-01-01..1672-12-31"},
	{"{2024-03-22, 2024-03-24}", "2024-03-22 2024-03-24"},
	{"[..1984,1990]", "..1984-12-31 1990-01-01..1990-12-31"},
	{"{1984,1990..}", "1984-01-01..1984-12-31 1990-01-01.."},
	{"[..1990,1984]", "..1990-12-31"},
	{"{..1667,1670..}", "..1667-12-31 1670-01-01.."},
	{"[1990,1984..]", "1984-01-01.."},
	{"156X-12-25", "1560-12-25 1561-12-25 1562-12-25 1563-12-25 1564-12-25 1565-12-25 1566-12-25 1567-12-25 1568-12-25 1569-12-25"},
	{"XXXX-XX-25", "0000-01-25..9999-12-25"},
	{"XXXX-02-29/2024", "0000-02-29..2024-12-31"},
	{"199X-02-29", "1992-02-29 1996-02-29"},
	{"2024-X2", "2024-02-01..2024-02-29 2024-12-01..2024-12-31"},
	{"-XXXX", "-009999-01-01..-000001-12-31"},
	{"2024-37", "2024-01-01..2024-04-30"},
	{"2024-29", "2024-07-01..2024-09-30"},
	{"2024-32", "2024-04-01..2024-06-30"},
	{"2024-41", "2024-07-01..2024-12-31"},
	{"2024-03-22T20:00", "2024-03-22T20:00:00..2024-03-22T20:01:00)"},
	{"2024-03-22T20:00:00+03:00", "2024-03-22T17:00:00"},
	{"2024-03-22T00:00:00.5", "2024-03-22T00:00:00.5"},
	{"2024-03-22T20:00:00/2024-03-23", "2024-03-22T20:00:00..2024-03-24)"},
}

// edtfFaults holds what is no EDTF date, the offset and the reason.
var edtfFaults = []struct {
	in  string
	at  int
	msg string
}{
	{"", 0, "missing date"},
	{"2024-3-22", 5, "months and days have two digits"},
	{"2024-02-30", 8, "that month has no day 30"},
	{"2023-02-29", 8, "that month has no day 29"},
	{"2024-13", 5, "there is no month 13"},
	{"2024-42", 5, "there is no month 42"},
	{"20240322", 0, "a year has four digits"},
	{"2024-03-22T25:00:00", 11, "not a time of day"},
	{"2024-03-22T24:00:01", 11, "not a time of day"},
	{"2024-03-22T10:00:00+15:00", 19, "not a time zone"},
	{"2024-03-22 10:00", 10, "unexpected text after the date"},
	{"2024-03~-22T10:00:00", 0, "a time needs a full date without ?, ~, % or X"},
	{"2024/2023", 5, "the end lies before the start"},
	{"2024-21/2024-10", 0, "a season cannot begin an interval"},
	{"2024-01/2024-21", 8, "a season cannot end an interval"},
	{"[2024-21]", 1, "a season cannot stand in a set"},
	{"[" + strings.Repeat("XXXX-05,", 10) + "XXXX-06]", 81, "too many dates with X in one set"},
	{"[2024-03-22T20:00:00Z]", 1, "a time cannot stand in a set"},
	{"{..2024-03-22T20:00}", 3, "a time cannot stand in a set"},
	{"{2024-03-22,2024-03-22T20:00..}", 12, "a time cannot stand in a set"},
	{"[2024-03-22T20:00..2024-03-23]", 1, "a time cannot stand in a set"},
	{"[2024", 5, "missing ] at the end of the set"},
	{"[2024..2023-05]", 7, "the two ends of a span must be equally precise"},
	{"[]", 1, "a year has four digits"},
	{"Y1234", 0, "a year after Y has five digits or more"},
	{"Y10000000000000000", 0, "year out of range"},
	{"Y1E17", 0, "year out of range"},
	{"Y1E99999999999999999999", 0, "year out of range"},
	{"Y1E", 3, "missing digits of the year"},
	{"1950S0", 5, "the significant digits do not fit the year"},
	{"1950S5", 5, "the significant digits do not fit the year"},
	{"19XXS2", 4, "significant digits need a plain year"},
	{"-0000", 0, "there is no year -0000"},
	{"..", 0, "not a date"},
	{"XX-03", 0, "not a century or decade"},
	{"20X4-21", 0, "a season needs a full year"},
	{"2024-03-22\x00", 10, "unexpected text after the date"},
}

func TestEDTF(t *testing.T) {
	for _, c := range edtfTable {
		v, err := ParseEDTF(c.in)
		if err != nil {
			t.Errorf("ParseEDTF(%q): %v", c.in, err)
			continue
		}
		if got := daysString(v.Set); got != c.want {
			t.Errorf("ParseEDTF(%q) = %s, want %s", c.in, got, c.want)
		}
	}
	for _, c := range edtfFaults {
		v, err := ParseEDTF(c.in)
		fault, ok := err.(*SyntaxError)
		if !ok {
			t.Errorf("ParseEDTF(%q) = %s, want the fault %q", c.in, daysString(v.Set), c.msg)
		} else if fault.Offset != c.at || fault.Msg != c.msg {
			t.Errorf("ParseEDTF(%q): %q at %d, want %q at %d", c.in, fault.Msg, fault.Offset, c.msg, c.at)
		}
	}
}

func TestEDTFLoose(t *testing.T) {
	check := func(in string, hedge Hedge, want string) {
		t.Helper()
		v, err := ParseEDTF(in)
		if err != nil {
			t.Errorf("ParseEDTF(%q): %v", in, err)
		} else if got := daysString(v.Detail.Loose); got != want || v.Hedge != hedge {
			t.Errorf("ParseEDTF(%q): hedge %v, loose %s, want %v, %s", in, v.Hedge, got, hedge, want)
		}
	}
	check("2016", Exact, "")
	check("2016~", About, "2015-01-01..2017-12-31")
	check("2016?", Vague, "")
	check("2016%", Vague, "2015-01-01..2017-12-31")
	check("2016-05~", About, "2016-04-01..2016-06-30")
	check("2016-~05", About, "2016-04-01..2016-06-30")
	check("2016-05-~10", About, "2016-05-07..2016-05-13")
	check("1950S2", Exact, "1900-01-01..1999-12-31")
	check("Y-17101E3S3", Exact, "-17199999-01-01..-17100000-12-31")
	check("197~", About, "1965-01-01..1984-12-31")
	check("2015-23", Exact, "2015-07-01..2015-12-30")
	check("1980~/1994", BetweenHedge, "1979-01-01..1994-12-31")
	check("2016/..", Since, "")
	check("[..2016]", By, "")
	check("[1980,1990]", BetweenHedge, "")
	check("{1980,1990}", Exact, "")
}

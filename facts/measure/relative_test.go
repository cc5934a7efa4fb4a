package measure

import (
	"fmt"
	"testing"
)

// TestAnchors holds what depends on the day of publication: an article that
// may be of either of two days counts from each.
func TestAnchors(t *testing.T) {
	check := func(lo, hi, in, want string) {
		t.Helper()
		first, ok1 := isoDay(lo)
		last, ok2 := isoDay(hi)
		r := Reader{Anchor: Interval{Lo: Int(first), Hi: Int(last)}, HasAnchor: true}
		v, err := r.parseDate(in)
		if got := daysString(v.Set); err != nil || !ok1 || !ok2 || got != want {
			t.Errorf("%q of %s to %s = %s (%v), want %s", in, lo, hi, got, err, want)
		}
	}
	check("2024-03-25", "2024-03-26", "today", "2024-03-25..2024-03-26")
	check("2024-03-25", "2024-03-26", "Friday", "2024-03-22")
	check("2024-03-26", "2024-03-28", "Wednesday", "2024-03-20 2024-03-27")
	check("2024-03-23", "2024-03-25", "last week", "2024-03-11..2024-03-25")
	check("2024-03-22", "2024-03-22", "Friday", "2024-03-22")
	check("2024-03-22", "2024-03-22", "last Friday", "2024-03-15")
	check("2024-03-21", "2024-03-21", "22 March", "2023-03-22")
	check("2024-01-15", "2024-01-15", "in January", "2024-01-01..2024-01-31")
	check("2024-01-15", "2024-01-15", "last January", "2023-01-01..2023-01-31")
	check("2024-01-15", "2024-01-15", "in December", "2023-12-01..2023-12-31")
	check("2024-01-15", "2024-01-15", "last month", "2023-12-01..2023-12-31")
	check("2024-03-31", "2024-03-31", "a month ago", "2024-01-17..2024-03-15")
	check("2023-05-01", "2023-05-01", "29 February", "2020-02-29")
	check("2023-05-01", "2023-05-01", "February 29", "2020-02-29")
	check("2020-01-01", "2024-01-01", "today", "2020-01-01 2024-01-01")
	check("2024-03-25", "2024-03-25", "the first decade of this century", "2000-01-01..2010-12-31")
	check("2024-03-25", "2024-03-25", "last decade", "2010-01-01..2019-12-31")
	check("2024-03-25", "2024-03-25", "Dec 28 to Jan 3", "2023-12-28..2024-01-03")
	check("2024-03-25", "2024-03-25", "10 years ago", "2013-01-01..2015-12-31")
	check("2024-03-25", "2024-03-25", "two or three years ago", "2021-01-01..2022-12-31")
	check("2024-03-25", "2024-03-25", "half a century ago", "1969-01-01..1979-12-31")
}

// TestSymbolic holds that what has nothing to count from has no days.
func TestSymbolic(t *testing.T) {
	check := func(in string, event bool, hedge Hedge) {
		t.Helper()
		v, err := Reader{}.parseDate(in)
		if err != nil || v.Set != nil || v.Detail == nil || !v.Detail.Symbolic || v.Detail.FromEvent != event || v.Hedge != hedge {
			t.Errorf("parseDate(%q) = %+v, detail %+v (%v), want symbolic, event %v, hedge %v", in, v, v.Detail, err, event, hedge)
		}
		if _, ok := v.EDTF(); ok {
			t.Errorf("%q without an anchor has an EDTF form", in)
		}
	}
	check("Sept. 11", false, Exact)
	check("March 22", false, Exact)
	check("Friday night", false, Exact)
	check("last week", false, Exact)
	check("in January", false, Exact)
	check("since January", false, Since)
	check("five years ago", false, Exact)
	check("more than a year ago", false, MoreThan)
	check("22-24 March", false, BetweenHedge)
	check("over the past year", false, Exact)
	check("the next day", true, Exact)
	check("two weeks prior", true, Exact)
	check("that same night", true, Exact)
	check("the same month", true, Exact)
	check("a little over two months later", true, JustOver)
	check("the fourth anniversary", true, Exact)
}

func TestDateDetail(t *testing.T) {
	check := func(in string, hedge Hedge, grain Grain, loose string) {
		t.Helper()
		v, err := tuesday.parseDate(in)
		if err != nil {
			t.Errorf("parseDate(%q): %v", in, err)
		} else if got := daysString(v.Detail.Loose); v.Hedge != hedge || v.Detail.Grain != grain || got != loose {
			t.Errorf("parseDate(%q): %v, grain %d, loose %q; want %v, %d, %q", in, v.Hedge, v.Detail.Grain, got, hedge, grain, loose)
		}
	}
	check("22 March 2024", Exact, GrainDay, "")
	check("2024-03-22", Exact, GrainDay, "")
	check("March 2024", Exact, GrainMonth, "")
	check("in 2015", Exact, GrainYear, "")
	check("the 1990s", Exact, GrainDecade, "")
	check("the 20th century", Exact, GrainCentury, "")
	check("the fall of 2015", Exact, GrainSeason, "")
	check("early March", Exact, GrainMonth, "2024-03-01..2024-03-15")
	check("mid-March", Exact, GrainMonth, "2024-03-07..2024-03-24")
	check("late March", Exact, GrainMonth, "2024-03-16..2024-03-31")
	check("early 2023", Exact, GrainYear, "2023-01-01..2023-06-30")
	check("the beginning of 2023", Exact, GrainYear, "2023-01-01..2023-06-30")
	check("the late 1980s", Exact, GrainDecade, "1985-01-01..1989-12-31")
	check("by 2019", By, GrainYear, "")
	check("since early 2023", Since, GrainYear, "2023-01-01..")
	check("22-24 March", BetweenHedge, GrainDay, "")
	check("1994 and 2000", Exact, GrainYear, "")
	check("circa 2015", About, GrainYear, "")
	check("two weeks ago", Exact, GrainWeek, "2024-03-04..2024-03-24")
	check("a few days ago", Vague, GrainDay, "2024-03-20..2024-03-24")
	check("22 March at 8 p.m.", Exact, GrainHour, "")
}

func TestPeriod(t *testing.T) {
	side := func(v *Value) string {
		if v == nil {
			return "-"
		}
		return daysString(v.Set)
	}
	check := func(in, want string) {
		t.Helper()
		v, err := tuesday.parsePeriod(in)
		if err != nil || v.Kind != Period {
			t.Errorf("parsePeriod(%q): %v, %v", in, v.Kind, err)
			return
		}
		if got := fmt.Sprintf("%s | %s", side(v.Detail.Start), side(v.Detail.End)); got != want {
			t.Errorf("parsePeriod(%q) = %s, want %s", in, got, want)
		}
	}
	check("2014-2016", "2014-01-01..2014-12-31 | 2016-01-01..2016-12-31")
	check("2014/2016", "2014-01-01..2014-12-31 | 2016-01-01..2016-12-31")
	check("from March 2014 to 2016", "2014-03-01..2014-03-31 | 2016-01-01..2016-12-31")
	check("between 3 and 5 May 2020", "2020-05-03 | 2020-05-05")
	check("28 December – 3 January 2024", "2023-12-28 | 2024-01-03")
	check("2014/..", "2014-01-01..2014-12-31 | -")
	check("/2016-05", "- | 2016-05-01..2016-05-31")
	check("since 2014", "2014-01-01..2014-12-31 | -")
	check("until March 2019", "- | 2019-03-01..2019-03-31")
	check("2015", "2015-01-01..2015-12-31 | 2015-01-01..2015-12-31")
	check("the 1990s", "1990-01-01..1990-12-31 | 1999-01-01..1999-12-31")
	check("over the past two weeks", "2024-03-12 | 2024-03-26")
}

package measure

import "testing"

// dateTable holds dates in English, read on Tuesday 26 March 2024 about an
// event on 22 March 2024, and what they mean. Each also seeds the fuzzing.
var dateTable = []struct{ in, want string }{
	// Days.
	{"22 March 2024", "2024-03-22"},
	{"March 22, 2024", "2024-03-22"},
	{"March 22", "2024-03-22"},
	{"22 March", "2024-03-22"},
	{"on March 22", "2024-03-22"},
	{"27 March", "2023-03-27"},
	{"the 22nd of March", "2024-03-22"},
	{"the second of March 2024", "2024-03-02"},
	{"22nd March 2024", "2024-03-22"},
	{"March 22nd, 2024", "2024-03-22"},
	{"Sept. 11, 2001", "2001-09-11"},
	{"Sept. 11", "2023-09-11"},
	{"Sep 11 2001", "2001-09-11"},
	{"Friday, 22 March 2024", "2024-03-22"},
	{"Friday, March 22, 2024", "2024-03-22"},
	{"Friday 22nd March", "2024-03-22"},
	{"Wed. March 27 2019", "2019-03-27"},
	{"22-Mar-2024", "2024-03-22"},
	{"22/03/2024", "2024-03-22"},
	{"3/22/2024", "2024-03-22"},
	{"22.03.2024", "2024-03-22"},
	{"03/04/2024", "2024-03-04 2024-04-03"},
	{"29 February", "2024-02-29"},
	{"the night of 22 March", "2024-03-22"},
	{"March 22 of last year", "2023-03-22"},
	// Months, years and more.
	{"March 2024", "2024-03-01..2024-03-31"},
	{"in January", "2024-01-01..2024-01-31"},
	{"In January", "2024-01-01..2024-01-31"},
	{"March", "2024-03-01..2024-03-31"},
	{"in July", "2023-07-01..2023-07-31"},
	{"last March", "2023-03-01..2023-03-31"},
	{"July of last year", "2023-07-01..2023-07-31"},
	{"the month of July 2023", "2023-07-01..2023-07-31"},
	{"2015", "2015-01-01..2015-12-31"},
	{"in 2015", "2015-01-01..2015-12-31"},
	{"the year 2015", "2015-01-01..2015-12-31"},
	{"44 BC", "-000043-01-01..-000043-12-31"},
	{"AD 79", "0079-01-01..0079-12-31"},
	{"the fall of 2015", "2015-08-02..2015-12-30"},
	{"fall 2015", "2015-08-02..2015-12-30"},
	{"summer 2023", "2023-05-02..2023-09-30"},
	{"last summer", "2023-05-02..2023-09-30"},
	{"winter 2015-16", "2015-11-01..2016-03-30"},
	{"Q1 2024", "2024-01-01..2024-03-31"},
	{"the third quarter of 2023", "2023-07-01..2023-09-30"},
	{"H2 2023", "2023-07-01..2023-12-31"},
	{"the 1990s", "1990-01-01..1999-12-31"},
	{"the '90s", "1990-01-01..1999-12-31"},
	{"the ’90s", "1990-01-01..1999-12-31"},
	{"the 90s", "1990-01-01..1999-12-31"},
	{"the nineties", "1990-01-01..1999-12-31"},
	{"the 2000s", "2000-01-01..2009-12-31"},
	{"the 1800s", "1800-01-01..1899-12-31"},
	{"the 20th century", "1900-01-01..2000-12-31"},
	{"the twenty-first century", "2000-01-01..2100-12-31"},
	{"the first decade of this century", "2000-01-01..2010-12-31"},
	{"the first decade of the 21st century", "2000-01-01..2010-12-31"},
	// Parts.
	{"early March", "2024-03-01..2024-03-10"},
	{"mid-March 2024", "2024-03-11..2024-03-20"},
	{"late February", "2024-02-21..2024-02-29"},
	{"early to mid-March", "2024-03-01..2024-03-20"},
	{"the beginning of 2024", "2024-01-01..2024-03-31"},
	{"the end of 2023", "2023-10-01..2023-12-31"},
	{"the end of March", "2024-03-21..2024-03-31"},
	{"early 2024", "2024-01-01..2024-04-30"},
	{"mid-2015", "2015-05-01..2015-08-31"},
	{"the early 1980s", "1980-01-01..1983-12-31"},
	{"the mid-1990s", "1994-01-01..1996-12-31"},
	{"the late 1980s", "1987-01-01..1989-12-31"},
	{"the first half of 2023", "2023-01-01..2023-06-30"},
	{"late last year", "2023-09-01..2023-12-31"},
	{"early this month", "2024-03-01..2024-03-10"},
	{"the first week of March", "2024-03-01..2024-03-10"},
	// Spans and several values.
	{"2014–2016", "2014-01-01..2016-12-31"},
	{"2014-2016", "2014-01-01..2016-12-31"},
	{"2014–16", "2014-01-01..2016-12-31"},
	{"2015/16", "2015-01-01..2016-12-31"},
	{"2014 to 2016", "2014-01-01..2016-12-31"},
	{"from 2014 to 2016", "2014-01-01..2016-12-31"},
	{"between 2014 and 2016", "2014-01-01..2016-12-31"},
	{"from 3 to 5 May 2020", "2020-05-03..2020-05-05"},
	{"between 3 and 5 May 2020", "2020-05-03..2020-05-05"},
	{"22-24 March", "2024-03-22..2024-03-24"},
	{"March 22-24, 2024", "2024-03-22..2024-03-24"},
	{"March–April 2021", "2021-03-01..2021-04-30"},
	{"28 December – 3 January 2024", "2023-12-28..2024-01-03"},
	{"22 March to 3 April 2023", "2023-03-22..2023-04-03"},
	{"January 2014 to March 2016", "2014-01-01..2016-03-31"},
	{"November to January", "2023-11-01..2024-01-31"},
	{"1994 and 2000", "1994-01-01..1994-12-31 2000-01-01..2000-12-31"},
	{"2011, 2013 and 2015", "2011-01-01..2011-12-31 2013-01-01..2013-12-31 2015-01-01..2015-12-31"},
	{"22 and 24 March", "2024-03-22 2024-03-24"},
	{"March 20, 22 and 24", "2024-03-20 2024-03-22 2024-03-24"},
	{"the 1990s and 2000s", "1990-01-01..2009-12-31"},
	{"March or April 2021", "2021-03-01..2021-04-30"},
	{"Friday and Saturday", "2024-03-22..2024-03-23"},
	// Hedges.
	{"by 2019", "..2019-12-31"},
	{"since 2019", "2019-01-01.."},
	{"since the fall of 2015", "2015-08-02.."},
	{"since the 2000s", "2000-01-01.."},
	{"before 2019", "..2018-12-31"},
	{"after 22 March", "2024-03-23.."},
	{"until March 2019", "..2019-03-31"},
	{"no later than 22 March", "..2024-03-22"},
	{"2019 or later", "2019-01-01.."},
	{"2019 onwards", "2019-01-01.."},
	{"around 2015", "2014-01-01..2016-12-31"},
	{"circa 2015", "2014-01-01..2016-12-31"},
	{"c. 1500", "1499-01-01..1501-12-31"},
	{"2015 or so", "2014-01-01..2016-12-31"},
	{"about March 2020", "2020-02-01..2020-04-30"},
	{"on or about 22 March", "2024-03-19..2024-03-25"},
	{"by the end of 2019", "..2019-12-31"},
	{"before the end of 2019", "..2019-12-30"},
	{"Monday to Wednesday", "2024-03-18..2024-03-20"},
	{"from Friday to Sunday", "2024-03-22..2024-03-24"},
	// Counted from publication.
	{"today", "2024-03-26"},
	{"yesterday", "2024-03-25"},
	{"the day before yesterday", "2024-03-24"},
	{"tomorrow", "2024-03-27"},
	{"tonight", "2024-03-26"},
	{"last night", "2024-03-25"},
	{"Friday", "2024-03-22"},
	{"Friday night", "2024-03-22"},
	{"this past Friday", "2024-03-22"},
	{"on Monday", "2024-03-25"},
	{"Tuesday", "2024-03-26"},
	{"last Tuesday", "2024-03-19"},
	{"last Monday", "2024-03-18 2024-03-25"},
	{"Friday last week", "2024-03-22"},
	{"next Friday", "2024-03-29 2024-04-05"},
	{"last week", "2024-03-18..2024-03-26"},
	{"last month", "2024-02-01..2024-02-29"},
	{"last year", "2023-01-01..2023-12-31"},
	{"this week", "2024-03-25..2024-03-26"},
	{"this month", "2024-03-01..2024-03-26"},
	{"earlier this month", "2024-03-01..2024-03-26"},
	{"this year", "2024-01-01..2024-03-26"},
	{"later this year", "2024-03-26..2024-12-31"},
	{"next month", "2024-04-01..2024-04-30"},
	{"last weekend", "2024-03-23..2024-03-24"},
	{"five years ago", "2018-07-01..2020-06-30"},
	{"20 years ago", "2003-01-01..2005-12-31"},
	{"a decade ago", "2009-01-01..2019-12-31"},
	{"two weeks ago", "2024-03-08..2024-03-20"},
	{"three days ago", "2024-03-23"},
	{"a few days ago", "2024-03-20..2024-03-24"},
	{"several years ago", "2015-01-01..2021-12-31"},
	{"a year and a half ago", "2021-07-01..2023-06-30"},
	{"more than five years ago", "..2019-03-26"},
	{"over a decade ago", "..2014-03-26"},
	{"less than a week ago", "2024-03-19..2024-03-26"},
	{"nearly five years ago", "2019-03-26..2019-09-26"},
	{"about three months ago", "2023-11-01..2024-01-31"},
	{"over the past year", "2023-03-26..2024-03-26"},
	{"in the past two weeks", "2024-03-12..2024-03-26"},
	{"the last five years", "2019-03-26..2024-03-26"},
	// Counted from the event.
	{"the next day", "2024-03-23"},
	{"the following day", "2024-03-23"},
	{"two weeks prior", "2024-03-05..2024-03-11"},
	{"two weeks earlier", "2024-03-05..2024-03-11"},
	{"that same night", "2024-03-22"},
	{"the same night", "2024-03-22"},
	{"the same month", "2024-03-01..2024-03-31"},
	{"that year", "2024-01-01..2024-12-31"},
	{"a little over two months later", "2024-05-22..2024-06-06"},
	{"a year later", "2024-09-22..2025-09-22"},
	{"the following year", "2025-01-01..2025-12-31"},
	{"the previous month", "2024-02-01..2024-02-29"},
	{"the night before", "2024-03-21"},
	{"the previous Friday", "2024-03-15"},
	// Counted from a date.
	{"the day after 22 March", "2024-03-23"},
	{"two weeks before 22 March 2024", "2024-03-05..2024-03-11"},
	{"the fourth anniversary of 3 January 2020", "2024-01-01..2024-12-31"},
	// With a time.
	{"22 March 2024 at 8 p.m.", "2024-03-22T20:00:00..2024-03-22T20:01:00)"},
	{"8:15 pm on Friday", "2024-03-22T20:15:00..2024-03-22T20:16:00)"},
	{"Friday night at 20:00 Moscow time", "2024-03-22T17:00:00..2024-03-22T17:01:00)"},
	{"Wednesday, March 27, 2024, 1:00 PM", "2024-03-27T13:00:00..2024-03-27T13:01:00)"},
	{"22 March at about 8 p.m.", "2024-03-22T19:45:00..2024-03-22T20:16:00"},
	{"noon on 22 March", "2024-03-22T12:00:00..2024-03-22T12:01:00)"},
	{"before 8 p.m. on 22 March 2024", "..2024-03-22T20:00:00)"},
}

// dateFaults holds what is no date, the offset and the reason.
var dateFaults = []struct {
	in  string
	at  int
	msg string
}{
	{"", 0, "missing date"},
	{"may", 0, "not a date"},
	{"march", 0, "not a date"},
	{"the fall of Mosul", 0, "not a date"},
	{"30 February", 0, "there is no such day"},
	{"February 30, 2024", 0, "there is no such day"},
	{"29 February 2023", 0, "there is no such day"},
	{"31 April", 0, "there is no such day"},
	{"2024-02-30", 8, "that month has no day 30"},
	{"22 March 2024 in Moscow", 14, "unexpected text after the date"},
	{"around the time", 0, "not a date"},
	{"second", 0, "not a date"},
	{"/", 0, "not a date"},
	{"2016 to 2014", 0, "there is no such day"},
	{"24/7", 3, "a year has four digits"},
	{"since", 0, "not a date"},
}

// tuesday is a reader of an article of 26 March 2024 on an event of 22 March.
var tuesday = Reader{
	Anchor:    Interval{Lo: Int(DayNumber(2024, 3, 26)), Hi: Int(DayNumber(2024, 3, 26))},
	HasAnchor: true,
	Event:     Point(Int(DayNumber(2024, 3, 22))),
}

func TestDate(t *testing.T) {
	for _, c := range dateTable {
		v, err := tuesday.parseDate(c.in)
		if err != nil {
			t.Errorf("parseDate(%q): %v", c.in, err)
		} else if got := daysString(v.Set); got != c.want {
			t.Errorf("parseDate(%q) = %s, want %s", c.in, got, c.want)
		} else if v.Text != c.in {
			t.Errorf("parseDate(%q) keeps %q", c.in, v.Text)
		}
	}
	for _, c := range dateFaults {
		v, err := tuesday.parseDate(c.in)
		fault, ok := err.(*SyntaxError)
		if !ok {
			t.Errorf("parseDate(%q) = %s, want the fault %q", c.in, daysString(v.Set), c.msg)
		} else if fault.Offset != c.at || fault.Msg != c.msg {
			t.Errorf("parseDate(%q): %q at %d, want %q at %d", c.in, fault.Msg, fault.Offset, c.msg, c.at)
		}
	}
}

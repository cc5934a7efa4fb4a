package measure

import "testing"

// FuzzParseDate holds that nothing panics, that positions and bounds are
// true, that what is written as EDTF is read back as the same days, and that
// running text and whole text agree on the words that were read.
func FuzzParseDate(f *testing.F) {
	if len(dateTable) == 0 {
		f.Fatal("no seeds: the fuzz run would prove nothing")
	}
	for _, c := range dateTable {
		f.Add(c.in)
	}
	for _, c := range dateFaults {
		f.Add(c.in)
	}
	for _, c := range findTable {
		f.Add(c.in)
	}
	for _, c := range clockTable {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1<<10 {
			t.Skip("a date is looked for at each byte: long texts take as long squared")
		}
		checkDates(t, s)
	})
}

// checkDates holds what FuzzParseDate promises for one text.
func checkDates(t *testing.T, s string) {
	t.Helper()
	for _, r := range [...]Reader{tuesday, {}} {
		if v, err := r.parseDate(s); err == nil {
			if v.Kind != Date || v.Text != s {
				t.Fatalf("%q is read as %v of %q", s, v.Kind, v.Text)
			}
			checkWritten(t, s, v)
		} else if at := err.(*SyntaxError).Offset; at < 0 || at > len(s) {
			t.Fatalf("offset %d of the fault lies outside %q", at, s)
		}
		if v, err := r.parsePeriod(s); err == nil && v.Kind != Period {
			t.Fatalf("%q is read as %v, not a period", s, v.Kind)
		}
		if v, err := r.parseTime(s); err == nil {
			checkOrder(t, s, v.Set)
		}
		for i := range s {
			checkMatch(t, s, i, r.dateAt, Date)
			checkMatch(t, s, i, r.timeAt, Time)
		}
	}
}

func checkMatch(t *testing.T, s string, i int, at func(string, int) (Match, bool), kind Kind) {
	t.Helper()
	m, ok := at(s, i)
	if !ok {
		return
	}
	if m.Start != i || m.End <= i || m.End > len(s) || m.Value.Text != s[m.Start:m.End] || m.Value.Kind != kind {
		t.Fatalf("%q at %d: match %d to %d of %q", s, i, m.Start, m.End, m.Value.Text)
	}
	checkOrder(t, s, m.Value.Set)
}

func BenchmarkDate(b *testing.B) {
	run := func(name, text string, read func(string) (Value, error)) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := read(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	run("ISO", "2024-03-22", tuesday.parseDate)
	run("EDTF", "1980?/1994~", tuesday.parseDate)
	run("English", "Friday, 22 March 2024", tuesday.parseDate)
	run("Relative", "a little over two months later", tuesday.parseDate)
	run("Clock", "7:30 pm EST (0030 GMT)", tuesday.parseTime)
	b.Run("NoDate", func(b *testing.B) {
		const text = "The gunmen may have marched through the hall, at least one of them said second."
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			for i := next(text, 0).start; i < len(text); i = next(text, next(text, i).end).start {
				if _, ok := tuesday.dateAt(text, i); ok {
					b.Fatal("found a date")
				}
			}
		}
	})
}

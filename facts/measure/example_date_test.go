package measure_test

import (
	"fmt"

	"crosscheck/facts/measure"
)

func ExampleParseEDTF() {
	for _, s := range []string{"2024-03-22", "2024-03~", "[1667,1670..1672]", "2024-02-30"} {
		v, err := measure.ParseEDTF(s)
		if err != nil {
			fmt.Println(s, "is no date:", err)
			continue
		}
		for _, days := range v.Set {
			fmt.Println(s, "is", measure.FormatDay(days.Lo), "to", measure.FormatDay(days.Hi))
		}
	}
	// Output:
	// 2024-03-22 is 2024-03-22 to 2024-03-22
	// 2024-03~ is 2024-03-01 to 2024-03-31
	// [1667,1670..1672] is 1667-01-01 to 1667-12-31
	// [1667,1670..1672] is 1670-01-01 to 1672-12-31
	// 2024-02-30 is no date: that month has no day 30
}

func ExampleValue_EDTF() {
	published := measure.Int(measure.DayNumber(2024, 3, 26))
	r := measure.Reader{Anchor: measure.Interval{Lo: published, Hi: published}, HasAnchor: true}
	for _, s := range []string{"Friday night", "early March", "since the 1990s", "1994 and 2000"} {
		v, err := r.Parse(s, measure.Date)
		if err != nil {
			fmt.Println(err)
			continue
		}
		edtf, _ := v.EDTF()
		fmt.Println(s, "=", edtf)
	}
	// Output:
	// Friday night = 2024-03-22
	// early March = 2024-03-01/2024-03-10
	// since the 1990s = 1990/..
	// 1994 and 2000 = {1994,2000}
}

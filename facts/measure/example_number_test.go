package measure_test

import (
	"fmt"

	"crosscheck/facts/measure"
)

func ExampleReader_Parse() {
	var r measure.Reader
	for _, text := range []string{"at least 139", "nearly 100", "4 to 6 million", "two dozen", "US$5.3 million", "22 km"} {
		v, err := r.Parse(text, measure.Auto)
		fmt.Println(text, "=", v.Kind, v.Hedge, v.Set, err)
	}
	_, err := r.Parse("1,20", measure.Count)
	fmt.Println("1,20:", err)
	// Output:
	// at least 139 = count at-least [139, ∞) <nil>
	// nearly 100 = count nearly [90, 100) <nil>
	// 4 to 6 million = count between [4000000, 6000000] <nil>
	// two dozen = count vague [22, 26] <nil>
	// US$5.3 million = quantity exact [5250000, 5350000) <nil>
	// 22 km = quantity exact [21500, 22500) <nil>
	// 1,20: misplaced thousands separator
}

func ExampleReader_Find() {
	text := "At least 139 people died and some 40 per cent of 300 seats burnt, see Figure 1."
	for at := 0; ; {
		m, ok := measure.Reader{}.Find(text, at)
		if !ok {
			break
		}
		fmt.Printf("%d %q %s %s %q\n", m.Start, m.Value.Text, m.Value.Hedge, m.Value.Set, m.Value.Noun)
		at = m.End
	}
	// Output:
	// 0 "At least 139" at-least [139, ∞) "people"
	// 29 "some 40 per cent" about [0.36, 0.44] ""
	// 49 "300" exact {300} "seats"
}

func ExampleFormatIn() {
	miles := measure.UnitNamed("miles")
	distance := miles.ToBase(measure.Int(35))
	fmt.Println(measure.FormatIn(distance, miles), "=", measure.FormatIn(distance, measure.UnitNamed("m")))
	// Output: 35 miles = 56,327.04 m
}

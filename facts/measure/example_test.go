package measure_test

import (
	"fmt"

	"crosscheck/facts/measure"
)

func ExampleRelate() {
	r := measure.Reader{}
	for _, pair := range [][2]string{
		{"at least 139", "142"}, {"137", "at least 139"}, {"almost 100", "84"}, {"more than 100", "100"}, {"139 people", "139 km"},
	} {
		a, _ := r.Parse(pair[0], measure.Auto)
		b, _ := r.Parse(pair[1], measure.Auto)
		rel := measure.Relate(a, b, nil)
		fmt.Printf("%s, %s: %s (%s)\n", a.Text, b.Text, rel.Verdict, rel.By)
	}
	// Output:
	// at least 139, 142: compatible (hedge)
	// 137, at least 139: conflict (sets)
	// almost 100, 84: possible conflict (loose)
	// more than 100, 100: compatible (touching)
	// 139 people, 139 km: incomparable (unit)
}

func ExampleValue_Reading() {
	r := measure.Reader{}
	for _, text := range []string{"almost 100", "139 or more", "about 50 km", "2024-03"} {
		v, _ := r.Parse(text, measure.Auto)
		fmt.Printf("%s: %s [%s]\n", text, v.Reading(), v.Window())
	}
	// Output:
	// almost 100: 90 to 100 [nearly: 10 %]
	// 139 or more: at least 139 []
	// about 50 km: 45 to 55 km [about: 10 %]
	// 2024-03: any day of March 2024 []
}

func ExampleVocabulary() {
	var names measure.Vocabulary
	_ = names.Add("ISIS", []string{"Islamic State", "Daesh"}, "")
	_ = names.Add("ISIS-K", []string{"IS-KP"}, "ISIS")
	r := measure.Reader{Names: &names}
	a, _ := r.Parse("IS-KP", measure.Name)
	b, _ := r.Parse("the Islamic State", measure.Name)
	fmt.Println(measure.Relate(a, b, nil).By)
	fmt.Println(names.Add("Daesh", nil, ""))
	// Output:
	// vocabulary
	// "Daesh" already means "ISIS"
}

func ExampleRoundness() {
	for _, n := range []int64{100, 150, 133, 12_000_000} {
		fmt.Println(measure.Roundness(measure.Int(n)))
	}
	// Output:
	// 100
	// 50
	// 1
	// 1000000
}

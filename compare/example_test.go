package compare_test

import (
	"fmt"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

func Example() {
	corpus := &facts.Corpus{Topics: &facts.Topics{}}
	for _, said := range [][2]string{{"nbc", "133"}, {"slate", "137"}, {"crisisgroup", "at least 139"}, {"lawfare", "over 130"}} {
		value, err := measure.Reader{}.Parse(said[1], measure.Count)
		if err != nil {
			fmt.Println(err)
			return
		}
		corpus.Add(&facts.Source{ID: said[0]}, []*facts.Claim{{Topic: "crocus-attack/deaths", Value: value}})
	}
	for _, f := range compare.Compare(corpus, compare.Options{}).Findings {
		fmt.Println(f.Kind, f.Topic)
		fmt.Println(f.Reason)
		for _, camp := range f.Camps {
			fmt.Println(" camp", camp.Common)
		}
		for _, n := range f.FitsAll {
			fmt.Println(" fits all:", f.Claims[n].Source.ID)
		}
	}
	// Output:
	// conflict crocus-attack/deaths
	// 133, 137 and at least 139 exclude one another
	//  camp {133}
	//  camp {137}
	//  camp [139, ∞)
	//  fits all: lawfare
}

func ExampleKinds() {
	for _, k := range compare.Kinds()[:3] {
		fmt.Printf("%s (%s): %s\n", k.Kind, k.Severity, k.Short)
	}
	// Output:
	// incorrect (error): a claim that excludes what a reference says
	// conflict (error): claims on one topic that no value satisfies
	// rule (error): claims that break a stated sum or order
}

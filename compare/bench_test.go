package compare

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// million makes topics × sources claims in the order of the sources, each with
// its topics in an order of its own: counts, half of them hedged, dates and
// texts; on one topic of ten somebody says something else.
func million(topics, sources int) *facts.Corpus {
	rng := rand.New(rand.NewPCG(42, 7))
	c := &facts.Corpus{Topics: &facts.Topics{}}
	hedges := []string{"", "", "", "", "about ", "about ", "at least ", "at most "}
	slab := make([]facts.Claim, topics*sources)
	context := &facts.Context{}
	names := make([]string, topics)
	dissent := make([]int, topics)
	for i := range names {
		names[i] = fmt.Sprintf("event-%07d/%s", i/8, []string{"deaths", "injured", "date", "spokesperson", "cost-usd", "arrests", "homes-damaged", "start-date"}[i%8])
		dissent[i] = rng.IntN(10 * sources)
	}
	for s := range sources {
		src := &facts.Source{ID: fmt.Sprintf("source-%d", s+1)}
		c.Sources = append(c.Sources, src)
		for n, i := range rng.Perm(topics) {
			claim := &slab[s*topics+n]
			value := (i*7919 + 13) % 100000
			if dissent[i] == s {
				value += 1009
			}
			*claim = facts.Claim{Topic: names[i], Source: src, Context: context, Pos: facts.Pos{File: "claims.csv", Line: n + 2, Offset: 40 * n}}
			claim.Value = benchValue(i, value, hedges[rng.IntN(8)])
			c.Claims = append(c.Claims, claim)
		}
	}
	return c
}

func benchValue(i, n int, hedge string) measure.Value {
	var v measure.Value
	var err error
	switch i % 8 {
	case 2, 7:
		v, err = measure.ParseEDTF(fmt.Sprintf("%04d-%02d-%02d", 2015+n%10, 1+n%12, 1+n%28))
	case 3:
		v, err = measure.Reader{}.Parse(fmt.Sprintf("Maria Lopez %d", n%50), measure.Text)
	default:
		v, err = measure.Reader{}.Parse(fmt.Sprint(hedge, n), measure.Count)
	}
	if err != nil {
		panic(err)
	}
	return v
}

// BenchmarkCompareMillion compares a million claims: 200,000 topics of five
// sources.
func BenchmarkCompareMillion(b *testing.B) {
	c := million(200_000, 5)
	for _, quiet := range []bool{true, false} {
		b.Run(fmt.Sprintf("quiet=%v", quiet), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Compare(c, Options{Quiet: quiet})
			}
		})
	}
}

// BenchmarkCompareOneTopic compares 10,000 claims of as many values on one
// topic.
func BenchmarkCompareOneTopic(b *testing.B) {
	for _, hedge := range []string{"", "about ", "at least ", "up to "} {
		b.Run(hedge+"n", func(b *testing.B) {
			c := &facts.Corpus{Topics: &facts.Topics{}}
			for i := range 10_000 {
				src := &facts.Source{ID: fmt.Sprint("s", i)}
				v, _ := measure.Reader{}.Parse(fmt.Sprint(hedge, 10_000+7*i), measure.Count)
				c.Sources = append(c.Sources, src)
				c.Claims = append(c.Claims, &facts.Claim{Topic: "e/deaths", Source: src, Value: v, Context: &facts.Context{}})
			}
			b.ReportAllocs()
			for b.Loop() {
				Compare(c, Options{})
			}
		})
	}
}

// BenchmarkCompareCrowd compares many values that lie on no line, all of them
// different, on one topic: persons and periods.
func BenchmarkCompareCrowd(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 2))
	syllables := []string{"al", "bor", "cal", "dun", "el", "far", "gar", "hol", "in", "jor", "kel", "lor", "mar", "nor", "ost", "per"}
	word := func(n int) (s string) {
		for range n {
			s += syllables[rng.IntN(len(syllables))]
		}
		return s
	}
	day := func() string {
		return fmt.Sprintf("%d-%02d-%02d", 1960+rng.IntN(60), 1+rng.IntN(12), 1+rng.IntN(28))[:[]int{4, 7, 10}[rng.IntN(3)]]
	}
	for _, x := range []struct {
		kind measure.Kind
		text func() string
	}{
		{measure.Person, func() string { return word(2) + " " + word(3) }},
		{measure.Period, func() string {
			from, to := day(), day()
			return []string{"since " + from, "before " + from, "after " + from, min(from, to) + "/" + max(from, to)}[rng.IntN(4)]
		}},
	} {
		for _, n := range []int{1000, 10_000} {
			c := &facts.Corpus{Topics: &facts.Topics{}}
			for len(c.Claims) < n {
				v, err := measure.Reader{}.Parse(x.text(), x.kind)
				if err != nil {
					continue
				}
				src := &facts.Source{ID: fmt.Sprint("s", len(c.Claims))}
				c.Sources = append(c.Sources, src)
				c.Claims = append(c.Claims, &facts.Claim{Topic: "e/t", Source: src, Value: v, Context: &facts.Context{}})
			}
			b.Run(fmt.Sprint(x.kind, "-", n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					Compare(c, Options{})
				}
			})
		}
	}
}

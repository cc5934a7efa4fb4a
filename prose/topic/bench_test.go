package topic

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"crosscheck/facts"
	"crosscheck/prose/statement"
)

// generated returns n articles, five on each event: kinds of event, places and
// figures are drawn, the wordings vary.
func generated(n int) []Article {
	r := rand.New(rand.NewPCG(1, 2))
	kinds := [][3]string{
		{"earthquake", "struck", "magnitude"}, {"bombing", "hit", "blast"}, {"ferry accident", "happened off", "waves"},
		{"fire", "broke out in", "flames"}, {"train crash", "happened near", "speed"}, {"storm", "battered", "winds"},
	}
	syllables := []string{"ka", "ro", "mel", "vin", "dor", "sta", "lu", "bren", "ost", "fi", "gar", "tem"}
	name := func() string {
		s := ""
		for range 3 {
			s += syllables[r.IntN(len(syllables))]
		}
		return string(s[0]-32) + s[1:]
	}
	var out []Article
	for len(out) < n {
		kind, place, land := kinds[r.IntN(len(kinds))], name(), name()
		dead, hurt, day := 10+r.IntN(300), 50+r.IntN(900), 1+r.IntN(28)
		for k := 0; k < 5 && len(out) < n; k++ {
			text := fmt.Sprintf("The %s in %s\n\nA %s %s %s, a town of %d people in %s, on %d May, killing %d people and injuring at least %d, officials said.\n\n"+
				"Rescuers pulled %d survivors out of the ruins near %s. The governor, Anna %s, said that %d houses were destroyed and that repairs would cost $%d million.\n\n"+
				"In %d a %s killed %d people in %s. Police arrested %d people on Monday.\n",
				kind[0], place, kind[0], kind[1], place, 3000+r.IntN(90000), land, day, dead+r.IntN(3)*(k%2), hurt-r.IntN(9),
				5+r.IntN(40), place, name(), 100+r.IntN(4000), 1+r.IntN(90),
				1950+r.IntN(60), kind[0], 20+r.IntN(2000), land, 1+r.IntN(30))
			a, _ := NewArticle(File{Name: fmt.Sprintf("a%d.txt", len(out)), Data: []byte(text), Published: fmt.Sprintf("2024-05-%02d", min(day+k, 31))}, statement.Options{})
			out = append(out, a)
		}
	}
	return out
}

// BenchmarkGroup shows how the work grows: ten times the articles may take
// little more than ten times as long.
func BenchmarkGroup(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		articles := generated(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				g := Group(articles, Options{Corpus: &facts.Corpus{Topics: &facts.Topics{}}})
				b.ReportMetric(float64(g.compared.Load())/float64(n), "compared/article")
			}
		})
	}
}

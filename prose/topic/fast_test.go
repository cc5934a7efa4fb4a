package topic

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"crosscheck/prose"
)

// sentences returns n texts of a few words each.
func sentences(n int, words []string) []string {
	r := rand.New(rand.NewPCG(3, 4))
	out := make([]string, n)
	for i := range out {
		for range 1 + r.IntN(6) {
			out[i] += words[r.IntN(len(words))] + []string{" ", " ", ", ", "-"}[r.IntN(4)]
		}
	}
	return out
}

// TestOverTime holds the search for phrases against a regular expression that
// says the same.
func TestOverTime(t *testing.T) {
	slow := regexp.MustCompile(`(?i)\b((this|last|each|every|per) (season|year|month|week)|so far|career|all competitions|over the (past|last)|still)\b`)
	words := strings.Fields("this Last each every per season year month weeks week so far career careers all competitions over the past last still _still distill é")
	for _, s := range sentences(20000, words) {
		if got, want := overTime(s, prose.Span{End: len(s)}), slow.FindString(s); got != want {
			t.Fatalf("%q: %q, want %q", s, got, want)
		}
	}
}

// TestSuperseded holds the search for phrases against a regular expression that
// says the same.
func TestSuperseded(t *testing.T) {
	slow := regexp.MustCompile(`(?i)\b((first|initially|originally|earlier|previously) (gave|given|put|reported|said|estimated|thought|counted|recorded|announced)|not|rather than|instead of|(up|down|revised) from|than the( first| initial)?|compared (with|to)|initially|previously|originally)( the| a| at least| about| some| only| at|as|an? (earlier|initial|first)( figure of)?)*\s*$`)
	words := strings.Fields(regexp.MustCompile(`[^a-z]+`).ReplaceAllString(slow.String(), " ") + " Not a an figure of total notan étant")
	matched := 0
	for _, s := range sentences(200000, words) {
		want := slow.MatchString(s)
		if got := superseded(s); got != want {
			t.Fatalf("%q: %v, want %v", s, got, want)
		}
		if want {
			matched++
		}
	}
	if matched < 1000 {
		t.Errorf("only %d texts match: nothing is shown", matched)
	}
}

// TestEndsInSaying holds what is asked only where one of its words stands
// against the regular expression.
func TestEndsInSaying(t *testing.T) {
	words := strings.Fields("Said says told him reporters in a statement reported Confirmed according to the police late early on in ſaid x")
	for _, s := range sentences(50000, words) {
		if got, want := endsInSaying(s), saying().MatchString(s); got != want {
			t.Fatalf("%q: %v, want %v", s, got, want)
		}
	}
}

// TestHeaviest holds the choice of terms against sorting them all.
func TestHeaviest(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 2000 {
		v := make(vector, r.IntN(12))
		for i := range v {
			v[i] = entry{int32(i), float32(r.IntN(4))}
		}
		n := 1 + r.IntN(6)
		sorted := slices.Clone(v)
		slices.SortStableFunc(sorted, func(a, b entry) int { return int(b.weight) - int(a.weight) })
		var want []int32
		for _, e := range sorted[:min(n, len(v))] {
			want = append(want, e.term)
		}
		if got := heaviest(nil, v, n); !slices.Equal(got, want) {
			t.Fatalf("%v: %v, want %v", v, got, want)
		}
	}
}

// TestSpread holds the cosine of a vector laid out against that of two lists, bit
// by bit.
func TestSpread(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	draw := func() vector {
		var w weigher
		for range r.IntN(60) {
			w = w.most(int32(r.IntN(80)), r.Float32())
		}
		return w.vector()
	}
	var s spread
	for range 2000 {
		a, b := draw(), draw()
		s.lay(a, 80)
		if got, want := s.cosine(b), cosine(a, b); got != want {
			t.Fatalf("%v and %v: %v, want %v", a, b, got, want)
		}
		s.takeAway(a)
	}
}

// TestSmallest holds the choice of numbers against sorting them.
func TestSmallest(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 5000 {
		list := make([]int32, 1+r.IntN(40))
		for i := range list {
			list[i] = int32(r.IntN(30))
		}
		n := r.IntN(len(list) + 1)
		want := slices.Sorted(slices.Values(list))[:n]
		got := slices.Sorted(slices.Values(smallest(list, n)))
		if !slices.Equal(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	}
}

// TestRecent holds the choice of candidates against counting in a map.
func TestRecent(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	x, filed := newIndex(), map[indexKey][]int32{}
	keys := make([]indexKey, 30)
	for i := range keys {
		keys[i] = indexKey{int32(i), key{nearName, 0}}
	}
	for i := range 400 {
		r.Shuffle(len(keys), func(a, b int) { keys[a], keys[b] = keys[b], keys[a] })
		search := keys[:5+r.IntN(10)]
		counts := map[int32]int{}
		for _, k := range search {
			list := filed[k]
			for _, c := range list[max(0, len(list)-fewArticles):] {
				counts[c]++
			}
		}
		var want []int32
		for c := range counts {
			want = append(want, c)
		}
		slices.SortFunc(want, func(a, b int32) int {
			if counts[a] != counts[b] {
				return counts[b] - counts[a]
			}
			return int(a - b)
		})
		want = want[:min(len(want), candidates)]
		slices.Sort(want)
		if got := x.recent(search); !slices.Equal(got, want) {
			t.Fatalf("%d: %v, want %v", i, got, want)
		}
		for _, k := range search {
			x.add(k, i)
			filed[k] = append(filed[k], int32(i))
		}
	}
}

// TestTrioTable holds the numbers of trios to those of a map.
func TestTrioTable(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	table, slow := newTrioTable(), map[trio]int32{}
	for range 20_000 {
		k := trio{int32(r.IntN(30)), int32(r.IntN(6)), int32(r.IntN(20) - 5)}
		if got := table.at(k, false); (got != nil) != (slow[k] != 0) || got != nil && *got != slow[k] {
			t.Fatalf("%v: %v, want %d", k, got, slow[k])
		}
		if r.IntN(3) == 0 {
			slow[k]++
			*table.at(k, true) = slow[k]
		}
	}
	if table.used != len(slow) || len(slow) < 1000 {
		t.Errorf("%d are in the table, %d in the map", table.used, len(slow))
	}
}

// TestAgePhrases holds what is asked before the regular expressions for ages: where
// one of them matches it says yes.
func TestAgePhrases(t *testing.T) {
	ages := phrasesOfAges()
	words := strings.Fields("Ruth Lo who then now is was aged age a an the turned just will be old -old year years -years - ( (who É Éa al-Asad girl 's from")
	names, olds := 0, 0
	for _, s := range sentences(100000, words) {
		if ages.nameThenAge.MatchString(s) {
			if names++; !endsInName(s) {
				t.Fatalf("%q ends in a name", s)
			}
		}
		for _, behind := range []string{" " + s, "-" + s, s} {
			if ages.oldName.MatchString(behind) || ages.oldNoun.MatchString(behind) {
				if olds++; !opensWithOld(behind) {
					t.Fatalf("%q begins with what is old", behind)
				}
			}
		}
		if hasMark(s) != strings.ContainsAny(s, beyondQuote) {
			t.Fatalf("%q: %v", s, hasMark(s))
		}
	}
	if names < 1000 || olds < 1000 {
		t.Errorf("only %d and %d match: little is shown", names, olds)
	}
}

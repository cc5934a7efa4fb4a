package compare

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// slowCliques finds the largest sets of which every two meet by looking at
// every set.
func slowCliques(n int, meets func(a, b int) bool) [][]int32 {
	var sets []uint
	for set := uint(1); set < 1<<n; set++ {
		all := true
		for a := range n {
			for b := range a {
				all = all && (set>>a&1 == 0 || set>>b&1 == 0 || meets(a, b))
			}
		}
		if all {
			sets = append(sets, set)
		}
	}
	var out [][]int32
	for _, set := range sets {
		if slices.ContainsFunc(sets, func(o uint) bool { return o != set && o&set == set }) {
			continue
		}
		var members []int32
		for v := range n {
			if set>>v&1 == 1 {
				members = append(members, int32(v))
			}
		}
		out = append(out, members)
	}
	slices.SortFunc(out, slices.Compare)
	return out
}

// crowds are values of the kinds that lie on no line, as random as they come,
// with slips, initials, gaps, zones and what is denied.
var crowds = []struct {
	name string
	kind measure.Kind
	one  func(rng *rand.Rand) string
}{
	{"persons", measure.Person, randomPerson},
	{"persons of a surname", measure.Person, func(rng *rand.Rand) string { return randomGiven(rng, 3) + "Kurilla" }},
	{"quotations", measure.Quotation, func(rng *rand.Rand) string {
		return pick(rng, "we", "We", "“we”") + pick(rng, " will", " shall", "  will") + pick(rng, " win", " win!", " wîn", " lose")
	}},
	{"texts", measure.Text, func(rng *rand.Rand) string { return pick(rng, "a hospital", "a school", "two shops") }},
	{"times", measure.Time, func(rng *rand.Rand) string {
		return pick(rng, "", "", "", "about ", "before ", "after ", "by ", "since ") + fmt.Sprintf("%02d:%02d", 1+rng.IntN(22), 20*rng.IntN(3))
	}},
	{"times in zones", measure.Time, func(rng *rand.Rand) string {
		return fmt.Sprintf("%02d:%02d", 4+rng.IntN(12), 20*rng.IntN(3)) + pick(rng, "", " GMT", " EST", " ET")
	}},
	{"periods", measure.Period, func(rng *rand.Rand) string { return randomPeriod(rng) }},
	{"periods with gaps", measure.Period, func(rng *rand.Rand) string {
		return pick(rng, randomPeriod(rng), randomPeriod(rng), "in 2014 or 2016", "in 2015 or 2017", "202X", "2014-03-03T10:15:00Z")
	}},
	{"moments", measure.Date, func(rng *rand.Rand) string {
		return fmt.Sprintf(pick(rng, "2024-03-%02d", "2024-03-%02dT20:15:00Z", "2024-03-%02dT23:15:00+03:00", "2024-03-%02dT20:15:00", "2024-03-%02dT03:15:00-11:00"), 1+rng.IntN(4))
	}},
	{"lists", measure.List, func(rng *rand.Rand) string {
		return pick(rng, "", "", "exactly: ") + pick(rng, "Anna", "Boris", "anna") + pick(rng, "", ", Carla", ", Boris", ", Dmitri") + pick(rng, "", "", ", and others")
	}},
}

func pick(rng *rand.Rand, of ...string) string { return of[rng.IntN(len(of))] }

func randomGiven(rng *rand.Rand, most int) string {
	s := ""
	for range rng.IntN(most + 1) {
		s += pick(rng, "Michael", "Mikael", "Micheal", "M.", "E.", "Erik", "Eric", "Jo", "J.", "Ana", "Anna", "Saddam", "Ruiz", "Abdurrahman", "Abdulrahman", "Abdelrahmen") + " "
	}
	return s
}

func randomPerson(rng *rand.Rand) string {
	given := randomGiven(rng, 2)
	last := pick(rng, "Kurilla", "Kurila", "Kurillas", "Petrov", "Petrow", "Ruiz", "Delgado", "Saddam", "Hussein", "al-Zawahiri", "Zawahiri", "Abdurrahman", "Abdulrahmen", "Li", "Xi", "O'Neill", "ONeill", "Agent7", "Agent8")
	switch rng.IntN(12) {
	case 0:
		return "Gen. " + given + last
	case 1:
		return "not " + given + last
	case 2:
		return given + last + ", not " + pick(rng, "Petrov", "Ana Ruiz", "Chief", "Chief Deputy")
	case 3:
		if given != "" {
			return last + ", " + strings.TrimSpace(given)
		}
	case 4:
		return pick(rng, "Chief", "Deputy One", "Deputy Two", "Aide Kurilla")
	}
	return given + last
}

func randomPeriod(rng *rand.Rand) string {
	date := func() string {
		return pick(rng, "", "3 March ", "31 December ", "March ", "April ") + fmt.Sprint(2014+rng.IntN(4))
	}
	switch rng.IntN(6) {
	case 0:
		return "since " + date()
	case 1:
		return "by " + date()
	case 2:
		return "before " + date()
	case 3:
		return "after " + date()
	case 4:
		return date()
	}
	return fmt.Sprintf("%d to %d", 2013+rng.IntN(2), 2015+rng.IntN(3))
}

// randomCrowd reads up to so many values of a kind, of few speakers.
func randomCrowd(t *testing.T, rng *rand.Rand, kind measure.Kind, most int, one func(rng *rand.Rand) string) *field {
	voc := &measure.Vocabulary{}
	for _, n := range [][2]string{{"Chief", ""}, {"Deputy One", "Chief"}, {"Deputy Two", "Chief"}, {"Aide Kurilla", "Deputy One"}} {
		if err := voc.Add(n[0], nil, n[1]); err != nil {
			t.Fatal(err)
		}
	}
	tp := &topic{opt: &Options{}}
	var claims []*facts.Claim
	for range 2 + rng.IntN(most-1) {
		text := one(rng)
		v, err := measure.Reader{Names: voc}.Parse(text, kind)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		claims = append(claims, &facts.Claim{Source: &facts.Source{}, Value: v, Context: &facts.Context{AttributedTo: pick(rng, "", "", "", "X", "Y")}})
	}
	if rng.IntN(3) == 0 && kind == measure.Person {
		r := *claims[0]
		r.Source = &facts.Source{Role: facts.RoleReference}
		ref := [1]*facts.Claim{&r}
		tp.references = []variety{tp.variety(ref[:])}
	}
	return &field{t: tp, vals: tp.varieties(claims)}
}

// laid is the field with its values laid out as many are.
func (f *field) laid() *field {
	out := f.t.newField(f.vals)
	if out.line == nil && out.crowd == nil {
		out.crowd = out.newCrowd()
	}
	return out
}

// TestCrowdMeetsAsRelated holds what a crowd says of any two values against
// measure.Relate, and its worst pair against looking at all.
func TestCrowdMeetsAsRelated(t *testing.T) {
	rng := rand.New(rand.NewPCG(21, 22))
	for _, c := range crowds {
		met, apart := 0, 0
		for range 60 {
			f := randomCrowd(t, rng, c.kind, 70, c.one)
			slow := *f
			f = f.laid()
			for a := range f.vals {
				for b := range f.vals {
					want := f.related(a, b)
					switch {
					case a == b:
						continue
					case want:
						met++
					default:
						apart++
					}
					if got := f.meets(a, b); got != want {
						t.Fatalf("%s: %q and %q meet: %v, want %v", c.name, f.vals[a].value.Text, f.vals[b].value.Text, got, want)
					}
				}
			}
			got, found := f.worstPair()
			want, exists := slow.firstUpTo(Conflict)
			if got != want || found != exists {
				t.Fatalf("%s: the worst pair is %+v, want %+v", c.name, got, want)
			}
		}
		if met < 400 || apart < 400 && c.kind != measure.Text {
			t.Errorf("%s: %d pairs met, %d did not: the test proves little", c.name, met, apart)
		}
	}
}

// TestCrowdCampsAgainstSlow holds the camps of crowds against looking at every
// set of values.
func TestCrowdCampsAgainstSlow(t *testing.T) {
	rng := rand.New(rand.NewPCG(23, 24))
	for _, c := range crowds {
		several := 0
		for range 400 {
			f := randomCrowd(t, rng, c.kind, 9, c.one)
			want := slowCliques(len(f.vals), f.related)
			if len(want) > 1 {
				several++
			}
			for _, camps := range []camps{f.laid().camps().sorted(), f.wholeGraph().camps()} {
				checkCliques(t, f, camps, want)
			}
		}
		if several < 100 && c.kind != measure.Text {
			t.Errorf("%s: %d cases have camps: the test proves little", c.name, several)
		}
	}
}

func checkCliques(t *testing.T, f *field, c camps, want [][]int32) {
	t.Helper()
	var got [][]int32
	for _, k := range c.list {
		got = append(got, k.members)
	}
	same := func(a, b []int32) bool { return slices.Equal(a, b) }
	if !slices.EqualFunc(got, want, same) || c.left > 0 || c.more {
		var texts []string
		for i := range f.vals {
			texts = append(texts, f.vals[i].value.Text)
		}
		t.Fatalf("%q:\n got %v, %d and %v more\nwant %v", texts, got, c.left, c.more, want)
	}
	for v, fits := range c.fitsAll {
		if all := !slices.ContainsFunc(want, func(k []int32) bool { return !slices.Contains(k, int32(v)) }); fits != all {
			t.Fatalf("%q fits all: %v, want %v", f.vals[v].value.Text, fits, all)
		}
	}
}

// TestSlipsAgainstSlow: no two words that measure takes for slips are missed.
func TestSlipsAgainstSlow(t *testing.T) {
	rng := rand.New(rand.NewPCG(25, 26))
	near := 0
	for range 2000 {
		word := []byte(strings.Repeat("abcdefgh", 3)[:3+rng.IntN(20)])
		other := slices.Clone(word)
		for range 1 + rng.IntN(3) {
			switch i := rng.IntN(len(other)); rng.IntN(4) {
			case 0:
				other = slices.Insert(other, i, 'x')
			case 1:
				other = slices.Delete(other, i, i+1)
			case 2:
				other[i] = "y7"[rng.IntN(2)]
			case 3:
				other[i], other[max(i, 1)-1] = other[max(i, 1)-1], other[i]
			}
			if len(other) == 0 {
				other = []byte("z")
			}
		}
		a, b := measure.Value{Kind: measure.Name, Text: string(word)}, measure.Value{Kind: measure.Name, Text: string(other)}
		if string(word) == string(other) || measure.Relate(a, b, nil).By != measure.BySpelling {
			continue
		}
		near++
		if !slices.Contains(slips([]string{string(word), string(other)}), join{0, 1}) {
			t.Errorf("%s and %s are missed", word, other)
		}
	}
	if near < 500 {
		t.Errorf("only %d pairs were near: the test proves little", near)
	}
}

// TestManyMisspelt: of many persons those are found who may be slips of one
// another, as if every two were looked at.
func TestManyMisspelt(t *testing.T) {
	rng := rand.New(rand.NewPCG(27, 28))
	f := randomCrowd(t, rng, measure.Person, 9, randomPerson)
	for len(f.vals) <= spellingLimit {
		f.vals = append(f.vals, randomCrowd(t, rng, measure.Person, 60, randomPerson).vals...)
	}
	got, want := map[int]bool{}, map[int]bool{}
	for _, p := range f.misspelt() {
		got[p[0]], got[p[1]] = true, true
	}
	for a := range f.vals {
		for b := range a {
			if f.relate(a, b).By == measure.BySpelling {
				want[a], want[b] = true, true
			}
		}
	}
	if len(want) < 100 || len(want) > len(f.vals)-50 {
		t.Errorf("%d of %d are: the test proves little", len(want), len(f.vals))
	}
	for v := range f.vals {
		if got[v] != want[v] {
			t.Errorf("%q is misspelt: %v, want %v", f.vals[v].value.Text, got[v], want[v])
		}
	}
}

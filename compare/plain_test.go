package compare

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// plainCells are the values of random tables, by attribute, as value and hedge;
// %d is a number near that of the event.
var plainCells = map[string][]string{
	"deaths":       {"%d,", "%d,", "%d,exact", "%d,about", "%d,at least", "%d,at most", "%d0,", "%d00,about", "0,", "%d,nearly"},
	"day":          {"2024-02-03,", "2024-02-04,exact", "2024-02-20,", "2023-12-31,", "2024-01-01,", "2024-01,"},
	"spokesperson": {"Anna Novak,", "Igor Petrov,", "Leila Karimi,exact", "Tom Baker,", "Anna Novac,", "Novak Press,", "Board,", "not Tom Baker,"},
}

const plainTopics = `topics:
  "*/spokesperson": {kind: name}
  "*/deaths": {label: dead}
  "*/day": {}
names:
  Board: {within: Company}
  Company: {}
`

// plainTable is a random table, most topics of which a plain judges.
func plainTable(r *rand.Rand) string {
	var b strings.Builder
	b.WriteString("topic,source,value,hedge\n")
	for event := range 60 {
		for attribute, cells := range plainCells {
			n := []int{7, 84, 137, 1511, 4999, 99}[event%6]
			for s := range 1 + r.IntN(8) {
				if r.IntN(20) == 0 {
					s = 0 // a source says it twice
				}
				cell := cells[r.IntN(1+r.IntN(len(cells)))]
				if strings.Contains(cell, "%d") {
					cell = fmt.Sprintf(cell, n+r.IntN(1+n/4)*r.IntN(2))
				}
				fmt.Fprintf(&b, "e%d/%s,s%d,%s\n", event, attribute, s*s, cell)
			}
		}
	}
	return b.String()
}

// TestPlainIsOrdinary holds what a plain finds of a topic against what is found
// claim by claim.
func TestPlainIsOrdinary(t *testing.T) {
	judged := map[Kind]int{}
	for seed := range 100 {
		r := rand.New(rand.NewPCG(uint64(seed), 3))
		dir := t.TempDir()
		in := facts.LoadOptions{Paths: []string{filepath.Join(dir, "t.csv")}, Bulk: 1}
		write := func(name, text string) {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		write("t.csv", plainTable(r))
		if r.IntN(2) == 0 {
			write("topics.yaml", plainTopics)
			in.Topics = filepath.Join(dir, "topics.yaml")
		}
		profile, _ := measure.Profiles([]string{"default", "strict", "loose"}[seed%3])
		in.Windows = &profile
		c, err := facts.Load(in)
		if err != nil || c.Bulk() == nil || len(c.Faults) > 0 {
			t.Fatalf("seed %d: not in columns: %v", seed, err)
		}
		holdPlain(t, c, &Options{Windows: &profile, Quiet: true}, judged)
		c.Close()
	}
	for _, k := range []Kind{Conflict, PossibleConflict, Imprecise} {
		if judged[k] < 50 {
			t.Errorf("%d plain topics of kind %s: the test proves little", judged[k], k)
		}
	}
}

// holdPlain judges all suspects of a corpus both ways, and counts those that a
// plain judges.
func holdPlain(t *testing.T, c *facts.Corpus, opt *Options, judged map[Kind]int) {
	t.Helper()
	sieves, err := sift(c.Bulk(), *opt)
	if err != nil {
		t.Fatal(err)
	}
	suspects, _, err := suspectsOf(c.Bulk(), sieves, c.Bulk().Fetch)
	if err != nil {
		t.Fatal(err)
	}
	m, p := c.Bulk().Maker(), newPlain(c, opt, nil)
	for i := range suspects {
		s := &suspects[i]
		tp := topic{corpus: c, opt: opt, windows: opt.Windows, out: &drawers{}}
		tp.begin(s.name, []string{s.name})
		if !p.judges(s) {
			continue
		}
		judged[p.kind]++
		claims, err := m.Topic(s.name, s.packed, s.rows)
		if err != nil {
			t.Fatal(err)
		}
		tp.plain = p
		status := tp.plainStatus(s)
		var got *Finding
		if p.kind != Imprecise {
			f := *tp.plainFinding(p, claims)
			got = &f
		}
		if want := tp.compareClaims(slices.Clone(claims)); status != want {
			t.Fatalf("%s: %+v, claim by claim %+v", s.name, status, want)
		}
		checkPlain(t, got, &tp)
	}
}

// checkPlain holds a finding, nil for a note that is counted, against the only
// one in a topic's drawers.
func checkPlain(t *testing.T, got *Finding, tp *topic) {
	t.Helper()
	if got == nil {
		if n := tp.out.size(); n > 0 || tp.out.counted[Note] == nil || tp.out.counted[Note][mustRank(Imprecise)] != 1 {
			t.Fatalf("%s: %d findings, and no note", tp.name, n)
		}
		return
	}
	want := inDrawer([]*drawers{tp.out}, got.Severity, mustRank(got.Kind))
	if len(want) != 1 || tp.out.size() != 1 {
		t.Fatalf("%s: %+v, claim by claim %+v", tp.name, *got, want)
	}
	if !reflect.DeepEqual(*got, want[0]) {
		t.Fatalf("%s:\n got %+v\nwant %+v", tp.name, *got, want[0])
	}
}

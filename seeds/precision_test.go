package seeds

import (
	"fmt"
	"slices"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
)

// precisionOnly are claims that differ in nothing but precision. Where a topic
// has other disputes, the row names the claims that have none between them;
// where whole is set, the topic as a whole has none.
var precisionOnly = []struct {
	what   string
	topic  string
	whole  bool
	claims []string // "source: value", at least two
}{
	{"the attack's date", "crocus-attack/date", true, []string{"slate: Friday night", "slate: this past Friday", "nbc: Friday", "vox: Friday", "crisisgroup: 22 March", "lawfare: March 22", "reference: 22 March 2024"}},
	{"the injured", "crocus-attack/injured", true, []string{"slate: at least 100", "vox: over 100"}},
	{"over 130 against 137", "crocus-attack/deaths", false, []string{"lawfare: over 130", "vox: over 130", "slate: 137"}},
	{"at least 133 against 137", "crocus-attack/deaths", false, []string{"vox: At least 133", "slate: 137"}},
	{"the US dead at Kabul", "kabul-airport/us-deaths", true, []string{"nbc: 13 American service members", "crisisgroup: thirteen U.S. soldiers", "vox: 13 Americans", "reference: 13"}},
	{"more than 100 Afghans against 170", "kabul-airport/civilian-deaths", false, []string{"vox: more than 100 Afghans", "nbc: 170 Afghan civilians"}},
	{"more than 100 Afghans against 150", "kabul-airport/civilian-deaths", false, []string{"vox: more than 100 Afghans", "crisisgroup: 150 civilians"}},
	{"almost 100 against 94", "kerman/deaths", false, []string{"nbc: almost 100", "lawfare: almost 100", "vox: nearly 100", "crisisgroup: 94"}},
	{"Kerman's date", "kerman/date", true, []string{"slate: In January", "lawfare: The beginning of 2024", "vox: January"}},
	{"the US warning's date", "us-warning/date", true, []string{"slate: this month", "crisisgroup: two weeks prior", "vox: March 7", "vox: earlier this month"}},
	{"Beslan's dead", "beslan/deaths", true, []string{"crisisgroup: hundreds", "vox: more than 300"}},
	{"the plane bombing's date", "plane-bombing/date", true, []string{"slate: the fall of 2015", "crisisgroup: October 2015"}},
	{"Soleimani's death", "soleimani/killed", true, []string{"slate: January 2020", "lawfare: 2020", "reference: 3 January 2020"}},
	{"worst in 20 years, in decades", "crocus-attack/deadliest-in", true, []string{"slate: 20 years", "lawfare: 20 years", "vox: decades"}},
	{"Kabul's date", "kabul-airport/date", true, []string{"nbc: 2021", "crisisgroup: August 2021", "vox: 2021", "reference: 26 August 2021"}},
	{"the founding year", "isis-k/founded", true, []string{"nbc: 2015", "crisisgroup: 2015", "lawfare: 2015"}},
	{"the invasion of Ukraine", "ukraine-invasion/date", true, []string{"slate: 2022", "vox: 2022", "reference: 24 February 2022"}},
	{"the July arrests", "europe-arrests/date", true, []string{"nbc: in July", "lawfare: In July"}},
	{"the Istanbul church's dead", "istanbul-church/deaths", true, []string{"nbc: a person", "crisisgroup: another life"}},
	{"the Istanbul church's date", "istanbul-church/date", true, []string{"nbc: In January", "crisisgroup: The same month"}},
	{"as little as six months", "kurilla-testimony/lead-time", true, []string{"nbc: as little as six months", "crisisgroup: as little as six months", "lawfare: as little as six months"}},
	{"the four suspected shooters", "crocus-attack/suspected-shooters", true, []string{"slate: four", "crisisgroup: four", "vox: four"}},
	{"the embassy attack's date", "embassy-attack/date", true, []string{"nbc: 2022", "vox: 2022"}},
	{"who attacked the embassy", "embassy-attack/perpetrator", true, []string{"nbc: ISIS", "vox: ISIS-K"}},
	{"the theatre siege", "theatre-siege/date", true, []string{"lawfare: 2002", "vox: 2002", "reference: October 2002"}},
	{"IS-KP and ISIS-K", "kerman/perpetrator", true, []string{"slate: ISIS-K", "crisisgroup: IS-KP", "crisisgroup: ISIS"}},
	{"the full name of ISIS-K", "isis-k/full-name", true, []string{"nbc: Islamic State in Khorasan", "lawfare: Islamic State Khorasan Province", "crisisgroup: Islamic State-Khorasan Province"}},
	{"Tajik and not Russian", "crocus-attack/suspects-from", true, []string{"slate: Tajikistan", "crisisgroup: Tajik", "vox: not Russian"}},
}

// TestPrecisionOnly holds that what only differs in precision is neither
// incorrect nor a conflict nor a possible conflict.
func TestPrecisionOnly(t *testing.T) {
	c := corpus(t)
	for _, row := range precisionOnly {
		t.Run(row.what, func(t *testing.T) {
			checkCompatible(t, only(t, c, row.topic, row.claims))
			if row.whole {
				checkCompatible(t, only(t, c, row.topic, nil))
			}
		})
	}
}

func checkCompatible(t *testing.T, c *facts.Corpus) {
	t.Helper()
	bad := []compare.Kind{compare.Incorrect, compare.Conflict, compare.PossibleConflict, compare.Revised, compare.Outdated, compare.Incomparable}
	for _, f := range compare.Compare(c, compare.Options{}).Findings {
		if slices.Contains(bad, f.Kind) {
			t.Errorf("%s on %s: %s", f.Kind, f.Topic, f.Reason)
		}
	}
}

// only returns the corpus with nothing but the named claims of one topic, or
// all of them where none is named. A claim that is not there fails the test.
func only(t *testing.T, c *facts.Corpus, topic string, names []string) *facts.Corpus {
	t.Helper()
	part := *c
	part.Claims = nil
	found := map[string]bool{}
	for _, claim := range c.Claims {
		name := fmt.Sprintf("%s: %s", claim.Source.ID, claim.Value.Text)
		if claim.Topic == topic && (names == nil || slices.Contains(names, name)) {
			part.Claims = append(part.Claims, claim)
			found[name] = true
		}
	}
	for _, name := range names {
		if !found[name] {
			t.Errorf("no claim %q on %s", name, topic)
		}
	}
	return &part
}

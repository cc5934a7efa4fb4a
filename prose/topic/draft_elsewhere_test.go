package topic

import (
	"strings"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// namedSheet is a sheet that a person wrote.
type namedSheet struct {
	id     string
	claims []sheetClaim
}

// held returns what becomes of the claims of a draft against sheets: verdict and topics.
func held(t *testing.T, draft string, topics *facts.Topics, sheets ...namedSheet) string {
	t.Helper()
	corpus, _ := facts.Load(facts.LoadOptions{})
	if topics != nil {
		corpus.Topics = topics
	}
	for _, s := range sheets {
		var claims []*facts.Claim
		for _, c := range s.claims {
			v, err := measure.Reader{}.Parse(c.value, measure.Auto)
			if err != nil {
				t.Fatal(err)
			}
			claims = append(claims, &facts.Claim{Topic: c.topic, Value: v, Context: &facts.Context{Quote: c.quote}})
		}
		corpus.Add(&facts.Source{ID: s.id}, claims)
	}
	g := Group(nil, Options{Corpus: corpus, Drafts: drafted(draft)})
	g.AddTo(corpus)
	var out []string
	for _, c := range compare.Compare(corpus, compare.Options{}).Checked {
		out = append(out, string(c.Verdict)+" "+strings.Join(c.Topics, " "))
	}
	return strings.Join(out, "; ")
}

func drafted(text string) []Article {
	a := articlesOf(text)
	a[0].Source.Role = facts.RoleDraft
	return a
}

// TestDraftElsewhere holds when a draft is held against what sheets have under several
// names.
func TestDraftElsewhere(t *testing.T) {
	const draft = "Bombing in Kabul\n\nThe bombing at Kabul airport killed 170 people."
	one := func(id, topic, value, quote string) namedSheet {
		return namedSheet{id, []sheetClaim{{topic, value, quote, ""}}}
	}
	a := one("a", "attack/deaths", "137", "The bombing at Kabul airport killed 137 people")
	b := one("b", "kabul-bombing/killed", "170", "The bombing at Kabul airport killed 170 people")
	for _, c := range []struct {
		name   string
		sheets []namedSheet
		want   string
	}{
		{"two names for one fact", []namedSheet{a, b}, "disputed kabul-bombing/killed attack/deaths"},
		{"one name", []namedSheet{a, one("b", "attack/deaths", "170", b.claims[0].quote)}, "disputed attack/deaths"},
		{"a sheet has both names: it tells them apart", []namedSheet{a, b, {"c", []sheetClaim{
			{"attack/deaths", "137", a.claims[0].quote, ""}, {"kabul-bombing/killed", "170", b.claims[0].quote, ""}}}}, "supported kabul-bombing/killed"},
		{"what is killed and what is hurt", []namedSheet{b, one("a", "attack/injured", "137", "The bombing at Kabul airport injured 137 people")}, "supported kabul-bombing/killed"},
		{"of words alone, and twice as many", []namedSheet{b, one("a", "attack/deaths", "370", "The bombing at Kabul airport killed 370 people")}, "supported kabul-bombing/killed"},
		{"a topic of no event may be of anything", []namedSheet{b, one("a", "deaths", "137", a.claims[0].quote)}, "supported kabul-bombing/killed"},
		{"one sheet", []namedSheet{a}, "contradicted attack/deaths"},
	} {
		if got := held(t, draft, nil, c.sheets...); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	both := "Fires\n\nThe Aalen fire killed 101 people, officials said, as crews searched the ruins through the night.\n\n" +
		"The Balen fire killed 108 people, officials said, as crews searched the ruins through the night."
	aalen, balen := one("a", "aalen-fire/deaths", "101", "killed 101 people"), one("b", "balen-fire/deaths", "108", "killed 108 people")
	if got, want := held(t, both, nil, aalen, balen), "supported aalen-fire/deaths; supported balen-fire/deaths"; got != want {
		t.Errorf("the draft states both: %s, want %s", got, want)
	}
	declared := map[string]*facts.Topic{}
	for _, name := range []string{"attack/deaths", "kabul-bombing/killed"} {
		declared[name] = &facts.Topic{Name: name, Pos: facts.Pos{File: "topics.yaml", Line: 2}}
	}
	if got, want := held(t, draft, &facts.Topics{Declared: declared}, a, b), "supported kabul-bombing/killed"; got != want {
		t.Errorf("topics.yaml has both: %s, want %s", got, want)
	}
}

// TestDraftsAgainstUnlikeNames holds what becomes of claims in disputes that have sources
// on both sides, where all other articles of each cluster are sheets that were never
// brought to the same names; most of what is called disputed must be so.
func TestDraftsAgainstUnlikeNames(t *testing.T) {
	if raced {
		t.Skip("the race detector: this is measured by the run without it, see .ci/run")
	}
	for _, half := range []struct {
		build, withText bool
		found           int
		right           float64 // of all that are called disputed
	}{{true, true, 225, 0.79}, {true, false, 85, 0.70}, {false, true, 150, 0.75}, {false, false, 58, 0.78}} {
		found, wrong := 0, 0
		for _, c := range clusters(t, half.build) {
			for k := range c.Articles {
				for _, x := range c.againstSheets(t, k, half.withText) {
					switch split := c.split(t, x.Claim); {
					case x.Verdict != compare.Disputed:
					case split:
						found++
					default:
						wrong++
					}
				}
			}
		}
		t.Logf("building half %v, texts %v: %d disputed of both sides, %d others", half.build, half.withText, found, wrong)
		if found < half.found || float64(found) < half.right*float64(found+wrong) {
			t.Errorf("building half %v, texts %v: too few, or too many others", half.build, half.withText)
		}
	}
}

// againstSheets holds one article of a cluster, as a draft, against sheets of the others.
func (c *cluster) againstSheets(t testing.TB, draft int, withText bool) []compare.Checked {
	articles := c.texts(t)
	corpus, _ := facts.Load(facts.LoadOptions{})
	var texts []Article
	for i, a := range articles {
		if i == draft {
			continue
		}
		corpus.Add(a.Source, proposed(a))
		if withText {
			a.Source.TextPath = a.Document.Name
		}
		texts = append(texts, a)
	}
	opt := Options{Corpus: corpus, Drafts: articles[draft : draft+1]}
	if withText {
		opt.Texts = func([]*facts.Source) []Article { return texts }
	}
	articles[draft].Source.Role = facts.RoleDraft
	Group(nil, opt).AddTo(corpus)
	return compare.Compare(corpus, compare.Options{}).Checked
}

// split reports whether other articles are on both sides of a dispute that a claim is in.
func (c *cluster) split(t testing.TB, claim *facts.Claim) bool {
	for _, d := range c.Disputes {
		own := -1
		var with []int // how many claims of other articles each camp has
		for i, camp := range d.Camps {
			with = append(with, 0)
			for _, g := range camp {
				file, from, to := c.place(t, g)
				switch {
				case claim.Pos.File != file:
					with[i]++
				case claim.Pos.Offset < to && from < claim.Pos.Offset+claim.Pos.Length:
					own = i
				}
			}
		}
		for i, n := range with {
			if own >= 0 && with[own] > 0 && i != own && n > 0 {
				return true
			}
		}
	}
	return false
}

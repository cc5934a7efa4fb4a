package topic

import (
	"slices"
	"testing"

	"crosscheck/facts"
)

// TestNamesAlone holds what topics are called in the sheet of one text: what any text
// would call so, or with the id of the source, which is a.
func TestNamesAlone(t *testing.T) {
	const lead = "Harbour fire in Dorvik\n\nA fire in Dorvik killed 12 people on 3 May 2019. "
	for _, c := range []struct {
		why, text string
		want      []string
	}{
		{"the day of the event", lead, []string{"dorvik-fire/date: 3 May 2019"}},
		{"a day that nothing tells", lead + "Rain is due. That will be so until Saturday.", []string{"a/date: Saturday"}},
		{"two figures of one name", lead + "The fire killed 14 people.", []string{"dorvik-fire/deaths: 12", "dorvik-fire/deaths-a-2: 14"}},
		{"what an event has many of, with what was done", lead + "The search lasted 14 hours.", []string{"dorvik-fire/duration-lasted: 14 hours"}},
		{"and with nothing", lead + "A wall of 60 metres stands.", []string{"dorvik-fire/length-a: 60 metres"}},
		{"an age is of whom it is", lead + "Bo Falk, 27, fled.", []string{"bo-falk/age: 27"}},
		{"another event with its year", lead + "In 1998 a fire in Dorvik killed three people.", []string{"dorvik-fire-1998/deaths: three"}},
	} {
		got := listingOf(c.text)
		for _, w := range c.want {
			if !slices.Contains(got, w) {
				t.Errorf("%s: no %q among %q", c.why, w, got)
			}
		}
	}
}

// TestNamesOfNoEvent holds that the id of a source that is called as its event is
// another name than that.
func TestNamesOfNoEvent(t *testing.T) {
	articles := articlesOf("Harbour fire in Dorvik\n\nA fire in Dorvik killed 12 people on 3 May 2019.")
	articles[0].Source.ID = "dorvik-fire"
	g := Group(articles, Options{Corpus: &facts.Corpus{}, ByName: true})
	if got := g.ownSlug(); got != "dorvik-fire-text" {
		t.Errorf("%q", got)
	}
}

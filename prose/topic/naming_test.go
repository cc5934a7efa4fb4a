package topic

import (
	"slices"
	"testing"

	"crosscheck/facts"
)

// TestTopicNames holds what topics of one article are called.
func TestTopicNames(t *testing.T) {
	const lead = "Harbour fire in Dorvik\n\nA fire in Dorvik killed 12 people on Monday, Orla Venn said. "
	for _, c := range []struct {
		why, text string
		want      []string
	}{
		{"not by who speaks", lead + "Venn said 30 people were injured. Venn said the fire damaged the port of Dorvik.", []string{"dorvik-fire/date", "dorvik-fire/deaths", "dorvik-fire/injured"}},
		{"by what is counted", lead + "The fire damaged 40 houses, three schools and 12 shops.", []string{"dorvik-fire/house-damaged", "dorvik-fire/school-damaged", "dorvik-fire/shop-damaged"}},
		{"not by the agency or the month of the dateline", "Cable car falls\n\nSELA, Feb. 16, 2025 (AP) -- Nine people died when a cable car fell on Saturday.", []string{"deaths", "ended"}},
		{"not by what is told in passing", lead + "Two men were arrested. The arrests came after an arrest on Tuesday.", []string{"dorvik-fire/arrested"}},
		{"by what happened then", lead + "Rescuers said that Venn joined in 2019.", []string{"orla-venn/joined"}},
		{"by the sort of figure", lead + "The mayor put aside $4 million. A wall of 60 metres stands.", []string{"dorvik-fire/amount", "dorvik-fire/length"}},
		{"not by a clock's zone", "Lander falls silent\n\nThe probe was lost at 9.47 p.m. (1847 GMT), and the search began at 2100 GMT. It cost 3 million euros.", []string{"cost"}},
		{"how often is no time of day", lead + "The film of the fire was viewed more than 12 million times.", []string{"dorvik-fire/times"}},
		{"no role twice", lead + "Two of the children slept.", []string{"dorvik-fire/children-part"}},
		{"no year before the first", "A pot of silver\n\nThe coins, which weigh 4.3 kg, date from 32 BC.", []string{"weight"}},
		{"no noun twice", "Hurricane Odile hits Dalby\n\nOn Monday Hurricane Odile killed 12 people. At sea Hurricane Odile injured 30.", []string{"hurricane-odile/deaths"}},
	} {
		corpus, _ := facts.Load(facts.LoadOptions{})
		var got []string
		for _, topic := range Group(articlesOf(c.text), Options{Corpus: corpus}).Topics {
			got = append(got, topic.Name)
		}
		for _, name := range c.want {
			if !slices.Contains(got, name) {
				t.Errorf("%s: no %s among %q", c.why, name, got)
			}
		}
	}
}

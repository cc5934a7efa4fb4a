package topic

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// listingOf lists a text by name: "topic: value | value".
func listingOf(text string) []string {
	var out []string
	for _, topic := range Group(articlesOf(text), Options{ByName: true}).Topics {
		var values []string
		for _, c := range topic.Claims {
			values = append(values, c.Statement.Value.Text)
		}
		out = append(out, topic.Name+": "+strings.Join(values, " | "))
	}
	return out
}

// TestListing holds what is one topic in the sheet of one text.
func TestListing(t *testing.T) {
	const lead = "Harbour fire in Dorvik\n\nA fire in Dorvik killed 12 people on 3 May 2019, Orla Venn said. "
	for _, c := range []struct {
		why, text string
		want      []string
	}{
		{"what is said again is listed once", lead + "The fire killed 12 people.", []string{"dorvik-fire/deaths: 12"}},
		{"one value under one hedge and another", lead + "The fire killed at least 12 people.", []string{"dorvik-fire/deaths: 12 | at least 12"}},
		{"two values", lead + "The fire killed 14 people.", []string{"dorvik-fire/deaths: 12", "dorvik-fire/deaths-a-2: 14"}},
		{"a range and its end", lead + "The fire killed 12 to 15 people.", []string{"dorvik-fire/deaths: 12", "dorvik-fire/deaths-a-2: 12 to 15"}},
		{"one measure in two units", lead + "The hull was 2 km long. The hull was 2,000 metres long.", []string{"dorvik-fire/length-a: 2 km | 2,000 metres"}},
		{"days that count from events", lead + "Two men were arrested the next day. A third was arrested the next day.", []string{"dorvik-fire/arrested-a-2: the next day", "dorvik-fire/arrested-a-3: the next day"}},
		{"unlike things", lead + "The fire damaged 40 houses and 40 shops.", []string{"dorvik-fire/house-damaged: 40", "dorvik-fire/shop-damaged: 40"}},
		{"the body, not the headline", "Fire kills dozens in Dorvik\n\nA fire in Dorvik killed 42 people.", []string{"dorvik-fire/deaths: 42"}},
	} {
		got := listingOf(c.text)
		for _, w := range c.want {
			if !slices.Contains(got, w) {
				t.Errorf("%s: no %q among %q", c.why, w, got)
			}
		}
	}
}

// TestListingLength holds that a text says of each part what the part says by
// itself, and that what is repeated adds nothing.
func TestListingLength(t *testing.T) {
	once := "Harbour fire in Dorvik\n\nA fire in Dorvik killed 12 people on 3 May 2019. It damaged 40 houses.\n\n"
	if got, want := fmt.Sprint(listingOf(strings.Repeat(once, 300))), fmt.Sprint(listingOf(once)); got != want {
		t.Errorf("300 times: %s\nonce: %s", got, want)
	}
}

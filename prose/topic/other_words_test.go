package topic

import (
	"fmt"
	"testing"
)

// TestOtherWords holds how often two reports of one event are found at odds that
// tell one thing in other words: every sentence of a list beside every other.
func TestOtherWords(t *testing.T) {
	lead := [2]string{"Fire at Dorvik mill\n\nA fire broke out at the Dorvik mill on Monday, Ana Ruiz, the mayor, said. ", "Blaze destroys mill in Dorvik\n\nThe mill in Dorvik burned down on Monday. "}
	sets := [][]string{
		{"The fire killed %d people.", "%d people died.", "%d workers lost their lives.", "The blaze claimed %d lives.", "The death toll stands at %d.", "Rescuers recovered %d bodies.", "%d people were found dead.", "There were %d fatalities.", "%d perished."},
		{"%d people were hurt.", "%d people were injured.", "%d suffered burns.", "%d people were wounded.", "%d were taken to hospital.", "Doctors treated %d people for injuries.", "The number of injured reached %d."},
		{"%d people are missing.", "%d people were unaccounted for.", "Rescuers are still looking for %d people.", "There was no trace of %d workers."},
		{"%d firefighters fought the blaze.", "The fire brigade sent %d firefighters.", "%d firemen were at the scene.", "More than a dozen engines and %d firefighters were called out."},
		{"The mill employed %d people.", "%d people worked at the mill.", "The mill had a staff of %d.", "The mill has %d employees.", "The mill gave work to %d people.", "There were %d jobs at the mill."},
		{"The mill was built in 19%d.", "The mill dates from 19%d.", "The mill was opened in 19%d.", "The mill, founded in 19%d, made paper.", "Built in 19%d, the mill made paper.", "The mill has stood there since 19%d."},
		{"Damage was put at %d million euros.", "The fire caused damage of %d million euros.", "The loss is estimated at %d million euros.", "The damage amounts to %d million euros.", "It did %d million euros' worth of damage.", "Repairs will cost %d million euros."},
		{"The fire burned for %d hours.", "It took %d hours to put out the fire.", "Firefighters needed %d hours to bring it under control.", "The blaze was out after %d hours."},
		{"The fire started at 3:%d a.m.", "The fire broke out at 3.%d in the morning.", "The alarm was raised at 3:%d a.m.", "At 3:%d a.m. flames were seen."},
		{"%d people were evacuated.", "%d residents had to leave their homes.", "%d neighbours were moved to safety.", "Police cleared houses with %d residents."},
		{"Police arrested %d men.", "%d men were detained.", "%d men were taken into custody.", "%d suspects are being held.", "There were %d arrests."},
		{"The mill is owned by Norpap, which had sales of %d million euros last year.", "Norpap, the owner, reported revenue of %d million euros last year.", "Last year Norpap's turnover was %d million euros.", "Norpap took in %d million euros last year."},
		{"The chimney is %d metres tall.", "The %d-metre chimney fell.", "The chimney rose to a height of %d metres.", "The chimney was %d metres high."},
		{"The mill stands %d kilometres north of Tresco.", "The mill is %d km from Tresco.", "The mill lies %d kilometres outside Tresco."},
		{"Ana Ruiz, %d, has been mayor for years.", "Ana Ruiz, who is %d, has been mayor for years.", "The %d-year-old mayor, Ana Ruiz, wept.", "Ana Ruiz is %d years old."},
		{"Ana Ruiz won the election with %d percent of the vote.", "Ana Ruiz took %d percent of the votes in the election.", "In the election Ana Ruiz got %d per cent.", "Ana Ruiz was elected with %d%% of the vote."},
		{"The owner was fined %d million euros.", "The owner must pay a fine of %d million euros.", "A court imposed a %d-million-euro fine on the owner.", "The owner was ordered to pay %d million euros."},
		{"The owner was jailed for %d months.", "The owner was sentenced to %d months in prison.", "The owner got a %d-month prison term.", "The judge gave the owner %d months."},
		{"%d houses were destroyed.", "The fire destroyed %d houses.", "%d homes burned down.", "The flames consumed %d houses."},
		{"%d hectares of forest burned.", "The fire scorched %d hectares.", "The flames swept over %d hectares of woodland.", "An area of %d hectares was burned."},
		{"Ana Ruiz became mayor in 20%d.", "Ana Ruiz has been mayor since 20%d.", "Ana Ruiz took office in 20%d.", "Ana Ruiz was elected mayor in 20%d.", "Ana Ruiz, mayor since 20%d, wept."},
		{"The unions called for a raise of %d percent.", "The unions want %d percent more pay.", "The unions demand a %d percent pay rise.", "The unions are asking for %d percent more."},
		{"The company will cut %d jobs.", "The company is to shed %d jobs.", "%d jobs will go at the company.", "The company plans to lay off %d workers.", "%d employees will lose their jobs.", "The company announced %d layoffs."},
	}
	found, all := atOdds(t, lead, sets, [2]int{34, 43})
	if t.Logf("%d of %d", found, all); float64(found) < 0.92*float64(all) {
		t.Errorf("only %d of %d pairs are found at odds", found, all)
	}
}

// atOdds counts in how many pairs of a list's sentences, one behind each of two leads and
// with a figure of its own, the reports are found at odds.
func atOdds(t *testing.T, lead [2]string, sets [][]string, figures [2]int) (found, all int) {
	t.Helper()
	for _, set := range sets {
		for _, a := range set {
			for _, b := range set {
				all++
				if x, y := lead[0]+fmt.Sprintf(a, figures[0]), lead[1]+fmt.Sprintf(b, figures[1]); len(conflicts(articlesOf(x, y))) > 0 {
					found++
				} else {
					t.Logf("not at odds: %q, %q", a, b)
				}
			}
		}
	}
	return found, all
}

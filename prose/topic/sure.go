package topic

// Likelihoods are those of weights that were kept small and worked out on articles
// of our own. How often such bonds are right in print is told by the odds and what is
// surer, less the shift, times the slope. All three were worked out on bonds of one
// chance in four or more, with printed articles; docs/prose.md says how.
const (
	chanceShift = 0.32
	chanceSlope = 1.4
)

// surer is what makes two figures of unlike value surer, or less sure, to be of one
// fact than the weights know. Hardly two articles of our own are of one day, and
// where each of them has one figure of a sort, it is of the same thing.
var surer = [grounds]float64{
	sameDay:          0.9,
	onlyOnes:         -0.5,
	statedToo:        -0.35,
	statedTooTelling: -0.35,
	dateFresh:        -0.25,
	dateOneFresh:     -0.75,
	oneOther:         -0.25,
	alikePassage:     0.4,
}

// sure returns how often bonds are right for which as much speaks as for that of two
// mentions: 0 to 1.
func (e *evidence) sure(a, b *mention) float64 {
	odds := e.odds(&weights)
	if !a.sameValue(b) {
		odds += e.odds(&surer)
	}
	return likelihood(chanceSlope * (odds - chanceShift))
}

package topic

// Likelihoods are those of weights that were kept small and worked out on articles
// of our own. How often findings are right that rest on such a bond, in articles that
// nobody had seen when the reader was made, is told by the odds and what is surer,
// less the shift, times the slope: both were worked out on what was found at first
// sight, in print and in articles of our own. docs/prose-record.md says how.
const (
	chanceShift = 0.6
	chanceSlope = 1.0
)

// surer is what makes two figures of unlike value surer, or less sure, to be of one
// fact than the weights know. Hardly two articles of our own are of one day, and
// where each of them has one figure of a sort, it is of the same thing.
var surer = [grounds]float64{
	sameDay:      0.9,
	onlyOnes:     -0.5,
	statedToo:    -0.5,
	dateFresh:    -0.5,
	dateOneFresh: -0.5,
	sizeAct:      0.5,
	alikePassage: 0.5,
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

package report

import (
	"fmt"
	"slices"

	"crosscheck/compare"
)

// inDispute are the statuses of topics on which claims exclude one another,
// or cannot be compared at all.
var inDispute = []compare.Status{
	compare.StatusIncorrect, compare.StatusConflict, compare.StatusPossibleConflict,
	compare.StatusRevised, compare.StatusOutdated, compare.StatusIncomparable,
}

// summarise fills in what stands at the top.
func (p *reportPage) summarise(res *compare.Result, opt Options) {
	c := tally(res, opt)
	disputed, several := 0, 0
	for _, t := range res.Topics {
		if slices.Contains(inDispute, t.Status) {
			disputed++
		}
		if t.Sources > 1 {
			several++
		}
	}
	p.Lead = lead(c, disputed, several)
	p.Figures = []figure{
		{c.Topics, plural(c.Topics, "fact", "facts") + " in " + count(c.Claims, "claim", "claims"), ""},
		{several, "stated by more than one source", ""},
		{disputed, "in dispute", ""},
	}
	for s := compare.Error; s <= compare.Note; s++ {
		if n := countSeverity(res, s); n > 0 {
			p.Figures = append(p.Figures, figure{n, plural(n, s.String(), marks[s].plural) + ": " + kindCounts(res, s), marks[s].sign})
		}
	}
	p.worst()
}

// lead is the result in a sentence or two.
func lead(c counts, disputed, several int) string {
	from := count(c.Sources, "source", "sources")
	switch {
	case c.Claims == 0:
		return "No source states any fact."
	case several == 0 && disputed == 0 && c.Sources > 1:
		return fmt.Sprintf("Nothing was compared: no fact is stated by more than one of %s. %s", from, oneTopic)
	case several == 0 && disputed == 0:
		return fmt.Sprintf("Nothing to disagree about: no fact is stated by more than one of %s.", from)
	case disputed == 0:
		return fmt.Sprintf("No disagreement: %s from %s, %s by more than one, and none contradicts another.", count(c.Topics, "fact", "facts"), from, isAre(several))
	}
	return fmt.Sprintf("%s state %s. On %d of them they disagree, or contradict what is established.", from, count(c.Topics, "fact", "facts"), disputed)
}

func isAre(n int) string {
	if n == 1 {
		return "1 is stated"
	}
	return fmt.Sprintf("%d are stated", n)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// worst names the errors to look at first: those that most sources take part
// in, since most readers have seen them.
func (p *reportPage) worst() {
	var errors []findingView
	for _, e := range p.Events {
		for _, f := range e.Findings {
			if f.Severity == compare.Error.String() {
				errors = append(errors, f)
			}
		}
	}
	slices.SortStableFunc(errors, func(x, y findingView) int {
		if x.Weight != y.Weight {
			return y.Weight - x.Weight
		}
		return x.Rank - y.Rank
	})
	for _, f := range errors[:min(len(errors), mostWorst)] {
		p.Worst = append(p.Worst, pageLink{f.ID, f.Sign, f.Label, eventBeside(f), f.Reason})
	}
	p.More = len(errors) - len(p.Worst)
}

// eventBeside is the event of a finding, where its label does not name it.
func eventBeside(f findingView) string {
	if saysEvent(f.Label, f.EventName) {
		return ""
	}
	return f.EventName
}

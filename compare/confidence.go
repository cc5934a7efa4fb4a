package compare

import (
	"cmp"
	"fmt"
	"slices"

	"crosscheck/facts"
)

// Sure is the confidence below which a finding is listed lower, so that it
// fails no gate: the reader of texts is not sure that its claims speak of one
// fact.
const Sure = 0.5

// doubtful is the confidence below which a claim is named as one that may speak
// of something else, in a finding that others make sure.
const doubtful = 0.25

// rate works out how sure a finding on claims that were found in texts is, says
// so, and lists it lower where that is little. Claims that a person entered are
// sure.
func (b *builder) rate() {
	f := &b.f
	f.Confidence = confidence(f)
	if b.sure > 0 {
		f.Confidence = b.sure
	}
	if f.Confidence == 0 {
		return
	}
	if f.Confidence < Sure && f.Severity < Note {
		f.Severity++
	}
	if len(f.Claims) > 1 && f.Confidence < 0.995 { // what would be told as 100 % is not told
		b.noteSure(f.Confidence)
	}
	if f.Confidence >= Sure {
		b.noteDoubtful()
	}
}

func (b *builder) noteSure(confidence float64) {
	only := ""
	if confidence < Sure {
		only = "only "
	}
	b.note(fmt.Sprintf("it is %s%.0f %% sure that these claims speak of the same thing", only, 100*confidence))
}

// noteDoubtful says which claims of a sure finding may speak of something else.
func (b *builder) noteDoubtful() {
	var names []string
	for _, c := range b.f.Claims {
		if sureness(c) < doubtful {
			names = append(names, clean(c.Value.Text)+" ("+clean(c.Source.ID)+")")
		}
	}
	switch {
	case len(names) == 1:
		b.note("it is less sure that " + names[0] + " speaks of the same thing")
	case len(names) > 1:
		b.note("it is less sure that " + list(names) + " speak of the same thing")
	}
}

// confidence is 0 where no claim was found in a text. It takes two camps to
// disagree, and the best claim of a camp tells how sure the camp is.
func confidence(f *Finding) float64 {
	all := make([]int, len(f.Claims))
	for i := range all {
		all[i] = i
	}
	camps := [][]int{}
	for _, c := range f.Camps {
		camps = append(camps, c.Claims)
	}
	if len(camps) < 2 {
		camps = nil
		for i := range all {
			camps = append(camps, all[i:i+1])
		}
	}
	found := false
	var best []float64
	for _, c := range camps {
		top := 0.0
		for _, i := range c {
			found = found || fromText(f.Claims[i])
			top = max(top, sureness(f.Claims[i]))
		}
		best = append(best, top)
	}
	if !found {
		return 0
	}
	slices.SortFunc(best, func(a, b float64) int { return cmp.Compare(b, a) })
	return best[min(1, len(best)-1)]
}

func fromText(c *facts.Claim) bool { return c.Context != nil && c.Confidence > 0 }

func sureness(c *facts.Claim) float64 {
	if fromText(c) {
		return c.Confidence
	}
	return 1
}

// leaveOut removes the findings below a confidence and counts them. Kinds that
// are notes by nature say nothing that could be wrong, and stay.
func (r *Result) leaveOut(least float64) {
	n := len(r.Findings)
	r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool {
		return f.Confidence > 0 && f.Confidence < least && f.Kind.Info().Severity < Note
	})
	r.Unsure = n - len(r.Findings)
}

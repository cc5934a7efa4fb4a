package main

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// onTopicsOf returns the claims on the topics of some: what a value is read as
// hangs on the other claims on its topic, and on nothing else.
func (e *extraction) onTopicsOf(some map[*facts.Claim]bool, claims []*facts.Claim) (out []*facts.Claim) {
	topics := make(map[string]bool, len(some))
	for c := range some {
		topics[e.topics.Canonical(c.Topic)] = true
	}
	for _, c := range claims {
		if topics[e.topics.Canonical(c.Topic)] {
			out = append(out, c)
		}
	}
	return out
}

// rewrite writes some claims another way, plainer each round, and leaves out
// those for which there is none.
func (e *extraction) rewrite(claims []*facts.Claim, some map[*facts.Claim]bool, round int) []*facts.Claim {
	kept := claims[:0]
	for _, c := range claims {
		if some[c] {
			c = e.otherWords(c, round)
		}
		if c != nil {
			kept = append(kept, c)
		}
	}
	return kept
}

// otherWords writes a value another way, and says so where the quote does not
// have the words. It is nil when there is no other way.
func (e *extraction) otherWords(c *facts.Claim, round int) *facts.Claim {
	was := e.original(c)
	text := rewritten(&was.Value, round)
	if text == "" {
		return nil
	}
	again, ctx := *was, *was.Context
	again.Context, again.Value.Text = &ctx, text
	e.originals[&again] = was
	if was.Derived {
		return &again
	}
	again.Derived = measure.Fold(text) != measure.Fold(was.Value.Text) &&
		!strings.Contains(" "+strings.ToLower(again.Quote)+" ", " "+strings.ToLower(text)+" ")
	again.Note = ""
	if again.Derived {
		again.Note = "the article has “" + was.Value.Text + "”"
	}
	return &again
}

// original is the claim that another is written for.
func (e *extraction) original(c *facts.Claim) *facts.Claim {
	if was := e.originals[c]; was != nil {
		return was
	}
	return c
}

// misread tells which claims do not come back from a sheet as they were.
func (e *extraction) misread(src *facts.Source, claims []*facts.Claim) map[*facts.Claim]bool {
	bad := map[*facts.Claim]bool{}
	for i, read := range facts.ReadAgain(src, claims, e.topics, e.windows) {
		if was := e.original(claims[i]); read.Value.Kind == measure.Auto || !sameAgain(&was.Value, &read.Value) {
			bad[claims[i]] = true
		}
	}
	return bad
}

// sameAgain reports whether a value means what it did. Names are texts until
// topics.yaml says that they are names.
func sameAgain(was, is *measure.Value) bool {
	if was.Set == nil && is.Set == nil {
		return measure.Fold(was.Text) == measure.Fold(is.Text)
	}
	return was.Relate(is, nil).Verdict == measure.Same || withoutConversion(was, is)
}

// withoutConversion reports whether a value is what an article wrote but for the
// conversion in brackets behind it, "600 metres (2,000 feet)", which no sheet
// can say; the quote has it.
func withoutConversion(was, is *measure.Value) bool {
	return was.Kind == measure.Quantity && is.Kind == measure.Quantity && was.Unit == is.Unit &&
		was.Hedge == is.Hedge && was.Nominal.Equal(is.Nominal) && is.Set.Subset(was.Set)
}

// rewritten is another way to write a value: plainer each round, "" in the
// end.
func rewritten(v *measure.Value, round int) string {
	var ways []string
	if v.Unit != nil && v.Unit.Dimension == measure.Money("GBP") && (strings.HasSuffix(v.Text, " pounds") || strings.HasSuffix(v.Text, " pound")) {
		ways = append(ways, v.Text+" sterling") // of pounds alone a sheet makes a weight
	}
	if s, ok := v.EDTF(); ok && v.Kind == measure.Date {
		ways = append(ways, s, "in "+s)
	}
	if v.Set != nil {
		ways = append(ways, v.Reading())
	}
	if round < len(ways) {
		return ways[round]
	}
	return ""
}

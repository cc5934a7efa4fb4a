package compare

import (
	"slices"

	"crosscheck/facts"
)

// change is what is different since a decision was made.
type change struct {
	reopens []string // why the finding is open again
	further []string // what is new and changes nothing
}

// comparison holds the claims of a finding against those that its entry
// covers.
type comparison struct {
	finding *Finding
	covers  []facts.Cover
	claims  []facts.Cover
	met     []bool // of claims: it was there, as it is or otherwise
	found   []bool // of covers: it is still there, as it was or otherwise
	change
}

func (m *matching) change(f *Finding, e *facts.Resolution) change {
	c := &comparison{finding: f, covers: e.Covers, met: make([]bool, len(f.Claims)), found: make([]bool, len(e.Covers))}
	for i := range f.Claims {
		c.claims = append(c.claims, coverOf(f, i))
	}
	if string(f.Kind) != e.Kind {
		c.reopens = append(c.reopens, "it was found as "+e.Kind+" and is "+string(f.Kind)+" now")
	}
	c.same()
	for _, like := range []struct {
		alike func(was, is facts.Cover) bool
		text  func(was, is facts.Cover) string
	}{{wordsKept, newQuote}, {valueKept, newDate}, {sourceKept, newValue}} {
		c.changed(like.alike, like.text)
	}
	c.vanished(m, e)
	if string(f.Kind) == e.Kind {
		c.added()
	}
	return c.change
}

// same marks the claims that are as they were.
func (c *comparison) same() {
	for i, is := range c.claims {
		if n := slices.Index(c.covers, is); n >= 0 {
			c.met[i], c.found[n] = true, true
		}
	}
}

func wordsKept(was, is facts.Cover) bool {
	was.Quote = is.Quote
	return was == is
}

func valueKept(was, is facts.Cover) bool { return sourceKept(was, is) && was.Value == is.Value }

func sourceKept(was, is facts.Cover) bool { return was.Source == is.Source && was.Topic == is.Topic }

func newQuote(was, _ facts.Cover) string { return "the quote of " + said(was) + " changed" }

func newDate(was, is facts.Cover) string {
	switch {
	case was.AsOf == "":
		return said(was) + " had no date and is as of " + is.AsOf + " now"
	case is.AsOf == "":
		return said(was) + " was as of " + was.AsOf + " and has no date now"
	}
	return said(was) + " was as of " + was.AsOf + " and is as of " + is.AsOf + " now"
}

func newValue(was, is facts.Cover) string {
	return clean(was.Source) + " said “" + clean(was.Value) + "” and says “" + clean(is.Value) + "” now"
}

func said(c facts.Cover) string { return clean(c.Source) + "’s “" + clean(c.Value) + "”" }

// changed pairs what was there with what is there now and is like it.
func (c *comparison) changed(alike func(was, is facts.Cover) bool, text func(was, is facts.Cover) string) {
	for n, was := range c.covers {
		if c.found[n] {
			continue
		}
		for i, is := range c.claims {
			if !c.met[i] && alike(was, is) {
				c.met[i], c.found[n] = true, true
				c.reopens = append(c.reopens, text(was, is))
				break
			}
		}
	}
}

// vanished are the claims that nobody makes any more, and those that the
// finding is no longer about. Where another kind of finding holds other claims,
// that is no news.
func (c *comparison) vanished(m *matching, e *facts.Resolution) {
	for n, was := range c.covers {
		switch {
		case c.found[n] || !m.inView(was.Source):
		case !m.states(e, was):
			c.reopens = append(c.reopens, clean(was.Source)+" no longer says “"+clean(was.Value)+"”")
		case string(c.finding.Kind) == e.Kind:
			c.reopens = append(c.reopens, said(was)+" is no longer part of it")
		}
	}
}

// added weighs the claims that were not there.
func (c *comparison) added() {
	outside := c.outside()
	for i, is := range c.claims {
		switch {
		case c.met[i]:
		case outside[i]:
			c.reopens = append(c.reopens, clean(is.Source)+" says “"+clean(is.Value)+"”, which is new")
		default:
			c.further = append(c.further, clean(is.Source)+" says “"+clean(is.Value)+"” too, which changes nothing")
		}
	}
}

// outside finds the new claims that are no part of what was decided: those
// that make a camp of their own, new references, and, where a finding has no
// camps, new values.
func (c *comparison) outside() []bool {
	out := make([]bool, len(c.claims))
	for i := range c.claims {
		switch {
		case c.met[i]:
		case slices.Contains(c.finding.Reference, i):
			out[i] = true
		case len(c.finding.Camps) == 0 && c.finding.Kind != Imprecise:
			out[i] = !slices.ContainsFunc(c.claims, func(d facts.Cover) bool { return c.knows(d, c.claims[i]) })
		}
	}
	for n := range c.finding.Camps {
		if c.newCamp(n) {
			for _, i := range c.finding.Camps[n].Claims {
				out[i] = out[i] || !c.met[i]
			}
		}
	}
	return out
}

// knows reports whether d is a claim that was there and has the value of is.
func (c *comparison) knows(d, is facts.Cover) bool {
	i := slices.Index(c.claims, d)
	return c.met[i] && d.Value == is.Value && d.Topic == is.Topic
}

// newCamp reports whether a camp was none before: what it has of the claims
// that were there is nothing, or only a part of what another camp has of them,
// or the same as an earlier one has.
func (c *comparison) newCamp(n int) bool {
	own := c.old(n)
	if len(own) == 0 {
		return true
	}
	for k := range c.finding.Camps {
		other := c.old(k)
		if k != n && partOf(own, other) && (len(own) < len(other) || k < n) {
			return true
		}
	}
	return false
}

// old returns the claims of a camp that were there.
func (c *comparison) old(camp int) (claims []int) {
	for _, i := range c.finding.Camps[camp].Claims {
		if c.met[i] {
			claims = append(claims, i)
		}
	}
	return claims
}

func partOf(a, b []int) bool {
	return !slices.ContainsFunc(a, func(i int) bool { return !slices.Contains(b, i) })
}

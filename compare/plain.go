package compare

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/columns"
	"crosscheck/facts/measure"
)

// plain judges topics of which the columns tell all: unlike sources state whole
// numbers under plain hedges, days, or names that are in no vocabulary, and
// nothing but a label is declared. Each value then is a stretch of whole numbers,
// and there is one finding at most. It finds what compareClaims does, before any
// claim is made. Each goroutine has one.
type plain struct {
	b       *facts.Bulk
	windows *measure.Windows
	quiet   bool    // notes are counted, and no more
	fits    []bool  // by attribute: no topic with it needs more than this
	rank    []int32 // by source: its place in the order of ids

	kind          Kind
	values        []plainValue // in the order of their first claims
	camps         []plainCamp  // in the order of the line
	common        uint32       // a bit for each value that is in every camp
	first, second int          // the values that decided
	ends          []plainEnd
	named         []int
}

// mostPlain is how many claims a plain topic has at most: a bit each.
const mostPlain = 16

// newPlain returns nil where options ask for more than the kinds' own severities.
func newPlain(c *facts.Corpus, opt *Options, unknowns unknowns) *plain {
	if len(opt.Severities) > 0 || c.Found {
		return nil
	}
	b := c.Bulk()
	p := &plain{b: b, windows: opt.Windows, quiet: opt.Quiet, fits: make([]bool, len(b.Attrs)), rank: make([]int32, len(b.Sources))}
	for i, a := range b.Attrs {
		d := b.Declared(i)
		switch {
		case d != nil:
			p.fits[i] = nothingBut(d)
		case a.Whole:
			p.fits[i] = !b.Declares()
		default:
			p.fits[i] = !b.Declares() || unknowns.many("/"+a.Name)
		}
	}
	for rank, source := range byID(b.Sources) {
		p.rank[source] = int32(rank)
	}
	return p
}

// byID returns the numbers of sources in the order of their ids.
func byID(sources []columns.Source) []int {
	order := make([]int, len(sources))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(sources[a].ID, sources[b].ID) })
	return order
}

// nothingBut reports whether a declaration says no more than the kind, the unit
// and the label of a topic, so that two values stand to one another as they are.
func nothingBut(d *facts.Topic) bool {
	return d.Tolerance == "" && !d.Many && !d.Grows && d.Severity == ""
}

// judges reports whether a topic is plain, and has a finding, the kind of which
// it tells. The topic's claims are sorted by source then.
func (p *plain) judges(s *suspect) bool {
	if p == nil || s.passed != "" || len(s.packed) > mostPlain || !p.fits[s.packed[0].Value.Attr()] || !p.plainValues(s.packed) || !p.sort(s) {
		return false
	}
	p.gather(s.packed)
	if form := p.values[0].says.Form(); form == columns.Text && !p.unlikeNames() || form == columns.Number && p.rounded() {
		return false
	}
	p.sweep()
	if len(p.camps) > 1 {
		p.decide()
		return true
	}
	p.kind = Imprecise
	return p.quiet && p.unlike()
}

// plainValues reports whether claims are all counts, all days or all names.
func (p *plain) plainValues(claims []columns.Claim) bool {
	form := claims[0].Value.Form()
	for i := range claims {
		v := claims[i].Value
		if v.Form() != form || !v.Plain() || v.More() {
			return false
		}
		switch {
		case form == columns.Day:
		case form == columns.Number && around(v.Hedge()):
		case form == columns.Text && plainName(p.b.Meant(v)):
		default:
			return false
		}
	}
	return true
}

// plainName reports whether a value is a name that has nothing within it.
func plainName(v *measure.Value) bool {
	return v.Kind == measure.Name && v.Detail != nil && len(v.Detail.Names) == 1 && !v.Detail.Names[0].Not && v.Detail.Names[0].Hi == 0
}

// sort puts claims into the order of sources. It reports false if one states
// the topic twice.
func (p *plain) sort(s *suspect) bool {
	for i := range s.packed {
		for k := i; k > 0; k-- {
			before, own := p.rank[s.packed[k-1].Source()], p.rank[s.packed[k].Source()]
			if before == own {
				return false
			}
			if before < own {
				break
			}
			s.packed[k-1], s.packed[k] = s.packed[k], s.packed[k-1]
			s.rows.Swap(k-1, k)
		}
	}
	return true
}

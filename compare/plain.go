package compare

import (
	"math"
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

// plainValue is a distinct value, and a bit for each claim of it.
type plainValue struct {
	says   columns.Value
	lo, hi int64
	claims uint32
}

// plainCamp is a largest set of values that share a stretch.
type plainCamp struct {
	members uint32
	lo, hi  int64
}

// plainEnd is where a value begins or ends, on a line on which even places are
// begins and odd ones ends: of the same number the begins come first.
type plainEnd struct {
	at    int64
	value int
}

// unbounded is the end of a value that has none.
const unbounded = math.MaxInt64

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
	for i := range p.rank {
		for k := range p.rank {
			if strings.Compare(b.Sources[k].ID, b.Sources[i].ID) < 0 {
				p.rank[i]++
			}
		}
	}
	return p
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

// gather finds the distinct values.
func (p *plain) gather(claims []columns.Claim) {
	p.values = p.values[:0]
	for i := range claims {
		says := claims[i].Value.Says()
		at := 0
		for at < len(p.values) && p.values[at].says != says {
			at++
		}
		if at == len(p.values) {
			lo, hi := p.reach(says, at)
			p.values = append(p.values, plainValue{says: says, lo: lo, hi: hi})
		}
		p.values[at].claims |= 1 << i
	}
}

// reach is what a value allows: names stand beside one another.
func (p *plain) reach(v columns.Value, number int) (lo, hi int64) {
	switch v.Form() {
	case columns.Number:
		return measure.PlainCountEnds(measure.Hedge(v.Hedge()), v.Payload(), p.windows)
	case columns.Day:
		return v.Payload(), v.Payload()
	}
	return int64(number), int64(number)
}

// unlikeNames reports whether names exclude one another, every two of them.
func (p *plain) unlikeNames() bool {
	for i := range p.values {
		for k := range i {
			if p.b.Meant(p.values[i].says).Relate(p.b.Meant(p.values[k].says), p.windows).Verdict != measure.Conflict {
				return false
			}
		}
	}
	return true
}

// rounded reports whether a number may be what another one is when rounded.
func (p *plain) rounded() bool {
	for i := range p.values {
		n := p.values[i].says.Payload()
		if n%10 != 0 || n == 0 {
			continue
		}
		round, _ := measure.Roundness(measure.Int(n)).Int64()
		for k := range p.values {
			if d := n - p.values[k].says.Payload(); !p.meets(i, k) && max(d, -d) <= round/2 {
				return true
			}
		}
	}
	return false
}

// unlike reports whether values are not all one set.
func (p *plain) unlike() bool {
	for i := range p.values {
		if p.values[i].lo != p.values[0].lo || p.values[i].hi != p.values[0].hi {
			return true
		}
	}
	return false
}

// sweep finds the camps as sweep.camps does.
func (p *plain) sweep() {
	p.ends = p.ends[:0]
	for i := range p.values {
		v := &p.values[i]
		p.addEnd(plainEnd{2 * v.lo, i})
		if v.hi == unbounded {
			p.addEnd(plainEnd{unbounded, i})
		} else {
			p.addEnd(plainEnd{2*v.hi + 1, i})
		}
	}
	p.camps, p.common = p.camps[:0], ^uint32(0)
	open, fresh, lo := uint32(0), false, int64(0)
	for _, e := range p.ends {
		if e.at&1 == 0 {
			open, fresh, lo = open|1<<e.value, true, e.at/2
			continue
		}
		if fresh {
			hi := e.at / 2
			if e.at == unbounded {
				hi = unbounded
			}
			p.camps = append(p.camps, plainCamp{open, lo, hi})
			p.common &= open
			fresh = false
		}
		open &^= 1 << e.value
	}
}

// addEnd adds an end where it stands on the line.
func (p *plain) addEnd(e plainEnd) {
	p.ends = append(p.ends, e)
	for k := len(p.ends) - 1; k > 0 && p.ends[k-1].at > e.at; k-- {
		p.ends[k-1], p.ends[k] = e, p.ends[k-1]
	}
}

// meets reports whether two values can both be true.
func (p *plain) meets(a, b int) bool {
	x, y := &p.values[a], &p.values[b]
	return x.lo <= y.hi && y.lo <= x.hi
}

// decide finds the worst pair, as firstUpTo does.
func (p *plain) decide() {
	p.kind = ""
	for a := range p.values {
		for b := a + 1; b < len(p.values); b++ {
			if p.meets(a, b) {
				continue
			}
			doubtful := p.loosely(a, b)
			if !doubtful || p.kind == "" {
				p.first, p.second, p.kind = a, b, PossibleConflict
			}
			if !doubtful {
				p.kind = Conflict
				return
			}
		}
	}
}

// windowed reports whether windows say what a value allows.
func (v *plainValue) windowed() bool {
	return v.says.Form() == columns.Number && measure.Hedge(v.says.Hedge()) == measure.About
}

var looseWindows, _ = measure.Profiles("loose")

// loosely reports whether two values that do not meet do so when read loosely.
func (p *plain) loosely(a, b int) bool {
	x, y := p.values[a], p.values[b]
	if !x.windowed() && !y.windowed() {
		return false
	}
	for _, v := range [...]*plainValue{&x, &y} {
		if v.windowed() {
			v.lo, v.hi = measure.PlainCountEnds(measure.About, v.says.Payload(), &looseWindows)
		}
	}
	return x.lo <= y.hi && y.lo <= x.hi
}

package compare

import (
	"math"

	"crosscheck/facts/columns"
	"crosscheck/facts/measure"
)

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

package measure

// timedAtom reads a date with a clock time before or after it into a; false if
// there is none. It is written where it is to lie: an atom is large.
func (p *dateScan) timedAtom(a *atom, i int) bool {
	if *a = p.atomAt(i); a.kind != kindNone {
		p.withClock(a)
	} else if !p.clockAndDay(a, i) {
		return false
	}
	a.start = skipBlanks(p.s, i)
	return true
}

// clockAndDay reads a day behind its clock time.
func (p *dateScan) clockAndDay(a *atom, i int) bool {
	c := p.clockAt(i, 0)
	if !c.ok {
		c, *a = p.hourOfPart(i)
		a.hasClock, a.clock = true, c
		return c.ok
	}
	if c.either {
		return false
	}
	c = p.clockTwin(c)
	j := c.end
	if l := p.lex(j); l.class == cOn || l.class == cSign && l.n == ',' {
		j = l.end
	}
	*a = p.atomAt(j)
	a.hasClock, a.clock = true, c
	return a.oneDay()
}

// withClock adds the time after a day: "22 March at 8 p.m.".
func (p *dateScan) withClock(a *atom) {
	if !a.oneDay() {
		return
	}
	if c, ok := p.isoClock(a.end); ok {
		a.hasClock, a.clock, a.end = true, c, c.end
		return
	}
	j, hedge := a.end, Exact
	l := p.lex(j)
	if l.class == cSign && l.n == ',' {
		l = p.lex(l.end)
		j = l.start
	}
	if l.class == cAt || l.class == cOn {
		j, l = l.end, p.lex(l.end)
	}
	if l.class == cHedge && Hedge(l.n) == About {
		j, hedge = l.end, About
	}
	if c := p.clockAt(j, 0); c.ok {
		c.hedge = hedge
		c = p.clockTwin(c)
		a.hasClock, a.clock, a.end = true, c, c.end
	}
}

// oneDay reports whether an atom is a single day, which alone can have a time.
func (a *atom) oneDay() bool {
	switch a.kind {
	case kindDays:
		return a.doms&(a.doms-1) == 0 && !a.either && a.unit == GrainNone && a.sign == 0
	case kindWeekday, kindDay:
		return a.sign == 0
	}
	return a.kind == kindSame && a.unit == GrainDay
}

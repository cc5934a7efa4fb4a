package statement

// trigger is the one that a mention has by itself or shares with the mention
// that it is coordinated with.
func (f *finder) trigger(m *mention, s *sentence) trigger {
	switch {
	case m.forced >= 0:
		return trigger{m.forced, 0}
	case m.score != "", m.label:
		return trigger{-1, farthest}
	case m.kinds&(aDate|aTime) != 0:
		return f.dateOf(m, s)
	}
	if of := f.pairedAge(m, s); of.hit >= 0 {
		return of
	}
	t := f.choose(m, s)
	if last := f.lastOfList(m, s); last != nil && t.cost > 1.5 {
		if of := f.choose(last, s); of.hit >= 0 && (of.cost+1 < t.cost || t.hit >= 0 && f.hits[t.hit].side == counted && of.cost < 4) && f.hits[of.hit].first >= last.figure && f.hits[of.hit].side == before {
			if p := &f.phrases[f.hits[of.hit].phrase]; p.side != counted && f.fits(m, &f.attributes[p.attribute], p) {
				return trigger{of.hit, of.cost + 1}
			}
		}
	}
	if m.twin >= 0 && t.cost > 1.5 && !(m.ofThem && t.hit >= 0 && t.cost <= 2.5) {
		twin := f.trigger(&f.mentions[m.twin], s)
		if twin.hit >= 0 && (twin.cost+1 < max(t.cost, 4) || f.mentions[m.twin].was && t.hit < 0) {
			if a := &f.attributes[f.phrases[f.hits[twin.hit].phrase].attribute]; a.kinds&m.kinds != 0 && (m.ofThem || f.phrases[f.hits[twin.hit].phrase].side != counted) && f.fits(m, a, &f.phrases[f.hits[twin.hit].phrase]) {
				return trigger{twin.hit, twin.cost + 1}
			}
		}
	}
	return t
}

// pairedAge is the word for an age right before a figure to which another is
// joined: "men aged 24 and 33 were arrested".
func (f *finder) pairedAge(m *mention, s *sentence) trigger {
	if m.twin < 0 || m.kinds != aCount || m.to > m.figure {
		return trigger{-1, farthest}
	}
	if a := &f.mentions[m.twin]; a.to == a.figure && m.first-a.figure <= 2 {
		if t := f.trigger(a, s); t.hit >= 0 && t.cost < 2 && f.hits[t.hit].end <= a.first {
			if k := f.phrases[f.hits[t.hit].phrase].attribute; k >= 0 && f.attributes[k].name == "age" {
				return trigger{t.hit, t.cost + 1}
			}
		}
	}
	return trigger{-1, farthest}
}

// lastOfList returns the last of the figures of which this one begins a list,
// since the verb behind it is said of all: "six rifles, 12 magazines and 300
// rounds were seized"; nil if there is none.
func (f *finder) lastOfList(m *mention, s *sentence) *mention {
	var last *mention
	for k := s.men; k < s.menEnd; k++ {
		if &f.mentions[k] == m {
			last = m
		} else if last != nil && &f.mentions[k] != m {
			next := &f.mentions[k]
			if next.twin != k-1 || next.ofThem {
				break
			}
			last = next
		}
	}
	if last == m {
		return nil
	}
	return last
}

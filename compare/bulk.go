package compare

import (
	"runtime"
	"sync"
	"sync/atomic"

	"crosscheck/facts"
)

// Bulk compares claims that stay in columns (facts.LoadOptions.Bulk), with the
// same outcome as Compare. It needs Options.Quiet, and keeps no claims.
//
// Most topics of large tables agree, or differ in hedges only, which is to be
// seen in the columns: they are passed. All others are suspects. Of most of these
// the columns tell the finding, too, so that it is counted, and worded only when
// it is written (plain.go); claims of the rest are made and compared as all
// claims are.
//
// The error is for rows that cannot be read again.
func Bulk(c *facts.Corpus, opt Options) (*Result, error) {
	b := c.Bulk()
	if b.Spilled() {
		return spilled(c, opt)
	}
	sieves, err := sift(b, opt)
	if err != nil {
		return nil, err
	}
	suspects, events, err := suspectsOf(b, sieves, b.Fetch)
	if err != nil {
		return nil, err
	}
	unknown, err := bulkUnknown(b, sieves)
	if err != nil {
		return nil, err
	}
	res := &Result{Faults: len(c.Faults), Skipped: c.Skipped, Origins: len(c.Sources)}
	shared := topic{unknowns: unknown}
	found, err := compareSuspects(c, suspects, opt, shared, res)
	if err != nil {
		return nil, err
	}
	same, err := bulkSameNumbers(c, b.Maker(), suspects, events, opt)
	if err != nil {
		return nil, err
	}
	found = append(found, same, unknown.report(c, opt))
	if err := res.gather(c, found, &opt, func() *wording { return newWording(c, &opt, shared) }); err != nil {
		return nil, err
	}
	for _, s := range sieves {
		s.addTo(res)
	}
	return res, nil
}

// gather takes what was found, however it was kept.
func (r *Result) gather(c *facts.Corpus, found []*drawers, opt *Options, words func() *wording) error {
	last := newDrawers(opt)
	if last.encoded == nil {
		r.collect(found)
		r.Sources = countBySource(c, r.Findings)
		return nil
	}
	r.Sources = countBySource(c, nil)
	last.encoded.spool = r.spool
	last.takeDrawn(found)
	if err := last.encoded.endRuns(); err != nil {
		return err
	}
	r.encode(found, last, opt, words)
	return nil
}

// compareSuspects compares topics, in their order, and lists them all if
// options ask for that. Stretches of them go to whoever is free, so that all
// are busy to the end.
func compareSuspects(c *facts.Corpus, suspects []suspect, opt Options, shared topic, res *Result) ([]*drawers, error) {
	stretches := min(len(suspects)/100+1, max(fewStretches, 2*runtime.GOMAXPROCS(0)))
	workers := min(runtime.GOMAXPROCS(0), stretches)
	found, errs, counts := make([]*drawers, stretches), make([]error, workers), make([]map[Status]int, workers)
	if !opt.NoTopics {
		res.Topics = make([]TopicStatus, len(suspects))
	}
	for i := range found {
		found[i] = newDrawers(&opt)
	}
	var next atomic.Int64
	var wg sync.WaitGroup
	for w := range workers {
		counts[w] = map[Status]int{}
		wg.Go(func() {
			t := shared
			t.corpus, t.opt, t.windows = c, &opt, opt.Windows
			t.plain = newPlain(c, &opt, t.unknowns)
			m := c.Bulk().Maker()
			for n := int(next.Add(1)) - 1; n < stretches && errs[w] == nil; n = int(next.Add(1)) - 1 {
				t.out = found[n]
				from, to := n*len(suspects)/stretches, (n+1)*len(suspects)/stretches
				errs[w] = t.stretch(m, suspects[from:to], from, counts[w], res)
			}
		})
	}
	wg.Wait()
	for _, n := range counts {
		res.addStatuses(n)
	}
	return found, firstError(errs)
}

// fewStretches is into how many stretches suspects are dealt on few processors:
// enough that none waits long for the last, and few, as each ends with pages
// that are not full.
const fewStretches = 16

// stretch compares topics, the first of which has a number.
func (t *topic) stretch(m *facts.Maker, suspects []suspect, first int, counts map[Status]int, res *Result) error {
	for i := range suspects {
		st, err := t.suspect(m, &suspects[i])
		switch {
		case err != nil:
			return err
		case t.opt.NoTopics:
			counts[st.Status]++
		default:
			res.Topics[first+i] = st
		}
	}
	return nil
}

func firstError(errs []error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// suspect compares one topic.
func (t *topic) suspect(m *facts.Maker, s *suspect) (TopicStatus, error) {
	t.beginAs(s.name, []string{s.name}, t.corpus.Bulk().Declared(s.packed[0].Value.Attr()))
	if s.passed != "" {
		return TopicStatus{t.name, t.label(), s.passed, s.sources, s.claims}, nil
	}
	plain := t.plain.judges(s)
	switch {
	case plain && t.plain.kind == Imprecise:
		t.out.countKind(Note, mustRank(Imprecise))
		return t.plainStatus(s), nil
	case plain && t.out.postponing():
		t.out.postpone(s, t.plain)
		return t.plainStatus(s), nil
	}
	claims, err := m.Topic(s.name, s.packed, s.rows)
	if err != nil {
		return TopicStatus{}, err
	}
	var st TopicStatus
	if plain {
		t.out.put(t.plainFinding(t.plain, claims))
		st = t.plainStatus(s)
	} else {
		st = t.compareClaims(claims)
	}
	if t.out.flush() {
		m.Free()
		t.paper.again()
	} else {
		t.paper.keep()
	}
	return st, nil
}

// bulkSameNumbers looks at events of which the columns say that they have a
// number under two topics.
func bulkSameNumbers(c *facts.Corpus, m *facts.Maker, suspects []suspect, events int, opt Options) (*drawers, error) {
	if events == 0 {
		return &drawers{}, nil
	}
	var gs []group
	for i := range suspects {
		s := &suspects[i]
		if s.event == 0 {
			continue
		}
		claims, err := m.Topic(s.name, s.packed, s.rows)
		if err != nil {
			return nil, err
		}
		gs = append(gs, group{s.name, []string{s.name}, claims})
	}
	return sameNumbers(c, gs, opt), nil
}

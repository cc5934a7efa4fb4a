package compare

import (
	"runtime"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
)

// Bulk compares claims that stay in columns (facts.LoadOptions.Bulk), with the
// same outcome as Compare. It needs Options.Quiet, and keeps no claims.
//
// Most topics of large tables agree, or differ in hedges only, which is to be
// seen in the columns: they are passed. All others are suspects, whose claims
// are made and compared as all claims are.
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
	found, err := compareSuspects(c, suspects, opt, topic{unknowns: unknown}, res)
	if err != nil {
		return nil, err
	}
	same, err := bulkSameNumbers(c, b.Maker(), suspects, events, opt)
	if err != nil {
		return nil, err
	}
	found = append(found, same, unknown.report(c, opt))
	if err := res.gather(c, found, &opt); err != nil {
		return nil, err
	}
	for _, s := range sieves {
		s.addTo(res)
	}
	return res, nil
}

// gather takes what was found, however it was kept.
func (r *Result) gather(c *facts.Corpus, found []*drawers, opt *Options) error {
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
	r.encode(found, last, opt)
	return nil
}

// compareSuspects compares topics, in their order, and lists them all if
// options ask for that.
func compareSuspects(c *facts.Corpus, suspects []suspect, opt Options, shared topic, res *Result) ([]*drawers, error) {
	workers := min(runtime.GOMAXPROCS(0), len(suspects)/100+1)
	found, errs, counts := make([]*drawers, workers), make([]error, workers), make([]map[Status]int, workers)
	if !opt.NoTopics {
		res.Topics = make([]TopicStatus, len(suspects))
	}
	var wg sync.WaitGroup
	for w := range workers {
		from, to := w*len(suspects)/workers, (w+1)*len(suspects)/workers
		found[w], counts[w] = newDrawers(&opt), map[Status]int{}
		wg.Go(func() {
			t := shared
			t.corpus, t.opt, t.windows, t.out = c, &opt, opt.Windows, found[w]
			m := c.Bulk().Maker()
			for i := from; i < to && errs[w] == nil; i++ {
				var st TopicStatus
				if st, errs[w] = t.suspect(m, &suspects[i]); opt.NoTopics {
					counts[w][st.Status]++
				} else {
					res.Topics[i] = st
				}
			}
		})
	}
	wg.Wait()
	for _, n := range counts {
		res.addStatuses(n)
	}
	return found, firstError(errs)
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
	claims, err := m.Topic(s.name, s.packed, s.rows)
	if err != nil {
		return TopicStatus{}, err
	}
	st := t.compareClaims(claims)
	if t.out.flush() {
		m.Free()
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

// byNames sorts suspects by topic.
func byNames(list []suspect) {
	slices.SortFunc(list, func(a, b suspect) int { return strings.Compare(a.name, b.name) })
}

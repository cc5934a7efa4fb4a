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
	sieves := sift(b, opt)
	suspects, events, err := suspectsOf(b, sieves)
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
	same, err := bulkSameNumbers(c, suspects, events, opt)
	if err != nil {
		return nil, err
	}
	found = append(found, same, unknown.report(c, opt))
	res.Sources = countBySource(c, nil)
	if opt.Encode == nil {
		res.collect(found)
		res.Sources = countBySource(c, res.Findings)
	} else {
		res.encode(found, opt.Encode)
	}
	for _, s := range sieves {
		s.addTo(res)
	}
	return res, nil
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
		found[w], counts[w] = newDrawers(opt), map[Status]int{}
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
				if t.out.flush() {
					m.Free()
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
	return t.compareClaims(claims), nil
}

// bulkSameNumbers looks at events of which the columns say that they have a
// number under two topics.
func bulkSameNumbers(c *facts.Corpus, suspects []suspect, events int, opt Options) (*drawers, error) {
	if events == 0 {
		return &drawers{}, nil
	}
	var gs []group
	m := c.Bulk().Maker()
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

package compare

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/spool"
)

// mergeShare is the share of the memory that merging findings may take.
const mergeShare = 8

// spilled compares claims that lie on disk, part by part. A part has all that
// is said of its events, so that its findings are complete; they go to disk as
// lists sorted by topic, and are merged when they are written.
func spilled(c *facts.Corpus, opt Options) (*Result, error) {
	disk, err := spool.Create()
	if err != nil {
		return nil, err
	}
	res := &Result{Faults: len(c.Faults), Skipped: c.Skipped, Origins: len(c.Sources), spool: disk}
	if err := res.byParts(c, &opt); err != nil {
		res.Close()
		return nil, err
	}
	return res, nil
}

func (r *Result) byParts(c *facts.Corpus, opt *Options) error {
	var workers []*partly
	err := eachPart(c.Bulk().Parts(), func() func(int) error {
		w := newPartly(c, opt, r.spool)
		workers = append(workers, w)
		return w.part
	})
	if err != nil {
		return err
	}
	return r.gatherParts(c, workers, opt)
}

// partly compares part after part.
type partly struct {
	*sieve
	corpus *facts.Corpus
	out    *drawers
	found  topic
	local  unknowns // attributes of which this one alone met too many to name
	listed []TopicStatus
	drawn  []Finding // of undeclared topics, until it is known how many there are
}

func newPartly(c *facts.Corpus, opt *Options, disk *spool.File) *partly {
	w := &partly{sieve: newSieve(c.Bulk(), opt), corpus: c, out: newDrawers(opt), local: unknowns{}}
	if w.out.encoded != nil {
		w.out.encoded.spool = disk
	}
	w.found = topic{corpus: c, opt: opt, windows: opt.Windows, out: w.out, unknowns: w.local, plain: newPlain(c, opt, nil)}
	return w
}

// part compares the topics of a part.
func (w *partly) part(n int) error {
	if err := w.sieve.part(n); err != nil {
		return err
	}
	events := int(w.events)
	suspects, _, err := suspectsOf(w.b, []*sieve{w.sieve}, w.room.Fetch)
	if err != nil {
		return err
	}
	w.events = 0
	w.countUnknown()
	m := w.b.Maker() // of its own for each part: what it remembers is bounded so
	for i := range suspects {
		if err := w.suspect(m, &suspects[i]); err != nil {
			return err
		}
	}
	same, err := bulkSameNumbers(w.corpus, w.b.Maker(), suspects, events, *w.opt)
	if err != nil {
		return err
	}
	return w.endPart(same)
}

// suspect compares a topic.
func (w *partly) suspect(m *facts.Maker, s *suspect) error {
	if w.opt.Keep > 0 && s.passed == "" { // not to hold all rows of the part
		s.name, s.rows = strings.Clone(s.name), s.rows.Clone()
	}
	st, err := w.found.suspect(m, s)
	switch {
	case err != nil:
		return err
	case w.opt.NoTopics:
		w.statuses[st.Status]++
	case w.out.encoded != nil:
		w.statuses[st.Status]++
		w.out.encoded.writeTopic(st)
	default:
		w.listed = append(w.listed, st)
	}
	return nil
}

// countUnknown notes of which attributes so many topics are undeclared that
// one finding will speak of them all.
func (w *partly) countUnknown() {
	for i := range w.unknown {
		if n := w.unknown[i].topics; n > manyUnknown {
			w.local[w.b.Attrs[i].Name] = &unknownAttribute{topics: n}
		}
	}
}

// endPart takes what did not come topic by topic, and ends the sorted lists.
func (w *partly) endPart(same *drawers) error {
	e := w.out.encoded
	if e == nil {
		w.out.join(same)
		return nil
	}
	for s := range Note + 1 {
		for k := range kinds {
			fs := inDrawer([]*drawers{w.out, same}, s, k)
			for i := range fs {
				if fs[i].Kind == UnknownTopic && attributeOf(fs[i].Topic) != "" {
					w.drawn = append(w.drawn, fs[i])
				} else {
					w.out.take(&fs[i])
				}
			}
		}
	}
	w.out.kept, e.drawn = [Note + 1][][][]Finding{}, 0
	w.out.counted = added(w.out.counted, same.counted)
	return e.endRuns()
}

// join puts the findings of others among its own.
func (d *drawers) join(o *drawers) {
	for s := range o.kept {
		for k := range o.kept[s] {
			for _, page := range o.kept[s][k] {
				for i := range page {
					d.put(&page[i])
				}
			}
		}
	}
	d.counted = added(d.counted, o.counted)
}

func added(a, b [Note + 1][]int) [Note + 1][]int {
	for s := range b {
		if a[s] == nil {
			a[s] = b[s]
			continue
		}
		for k, n := range b[s] {
			a[s][k] += n
		}
	}
	return a
}

// gatherParts puts together what all found.
func (r *Result) gatherParts(c *facts.Corpus, workers []*partly, opt *Options) error {
	var sieves []*sieve
	var found []*drawers
	for _, w := range workers {
		sieves, found = append(sieves, w.sieve), append(found, w.out)
		r.Topics = append(r.Topics, w.listed...)
	}
	slices.SortFunc(r.Topics, func(a, b TopicStatus) int { return strings.Compare(a.Topic, b.Topic) })
	unknown, err := bulkUnknown(c.Bulk(), sieves)
	if err != nil {
		return err
	}
	rest := &drawers{}
	for _, w := range workers {
		w.leaveMany(unknown)
		for i := range w.drawn {
			rest.put(&w.drawn[i])
		}
	}
	found = append(found, rest, unknown.report(c, *opt))
	if err := r.gather(c, found, opt, nil); err != nil {
		return err
	}
	for _, s := range sieves {
		s.addTo(r)
	}
	return nil
}

// leaveMany drops findings on undeclared topics that another one speaks of.
func (w *partly) leaveMany(u unknowns) {
	many := func(f Finding) bool { return f.Kind == UnknownTopic && u.many(f.Topic) }
	w.drawn = slices.DeleteFunc(w.drawn, many)
	for s := range w.out.kept {
		if w.out.kept[s] != nil {
			pages := w.out.kept[s][mustRank(UnknownTopic)]
			for i := range pages {
				pages[i] = slices.DeleteFunc(pages[i], many)
			}
		}
	}
}

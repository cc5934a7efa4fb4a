package compare

import (
	"cmp"
	"io"
	"slices"

	"crosscheck/facts"
	"crosscheck/spool"
)

// Encoder writes findings as soon as they are found, or when they are asked for:
// a million of them do not fit in memory as they are. Several goroutines call it
// at a time.
type Encoder struct {
	Finding func(b []byte, f *Finding) []byte    // appends what is to be written of one, if anything
	Topic   func(b []byte, t TopicStatus) []byte // likewise; nil where topics are not listed
}

// Encoded is what an Encoder wrote, and what it is still to write: as long as
// that may be asked for, the corpus must stay open.
type Encoded struct{ findings, topics writing }

// WriteFindings writes what was written of all findings, in their total order.
func (e *Encoded) WriteFindings(w io.Writer) error { return e.findings.writeTo(w) }

// WriteTopics writes what was written of topics, in their order: of those that
// are not in Result.Topics.
func (e *Encoded) WriteTopics(w io.Writer) error { return e.topics.writeTo(w) }

// writing is stretches in memory, or sorted lists on disk.
type writing struct {
	pages  []page
	lists  [][]*spool.Stream // each to be merged
	memory int               // bytes that merging may take

	encoder Encoder         // for what was postponed
	wording func() *wording // likewise
}

func (x *writing) writeTo(w io.Writer) error {
	if err := x.writePages(w); err != nil {
		return err
	}
	for _, l := range x.lists {
		if err := spool.Merge(w, l, x.memory); err != nil {
			return err
		}
	}
	return nil
}

// encoded takes findings topic by topic, writes them, and keeps some.
type encoded struct {
	encoders []Encoder
	pending  []Finding // of the topic at hand
	shelves  []shelf   // by encoder
	kept     keeper
	excluded map[*facts.Source]int
	drawn    int // findings in drawers when flush was called last

	spool *spool.File // where what is written goes; nil: memory
	room  []byte
	rooms [][]byte // of streams that are finished
	err   error    // the first of writing to disk
}

// shelf is what one encoder wrote, by severity and kind.
type shelf struct {
	pages  [Note + 1][]pages
	runs   [Note + 1][]runs
	topics runs
}

// runs are sorted lists on disk, one a part.
type runs struct {
	done []*spool.Stream
	open *spool.Stream
}

// runRoom is what a list holds before it is written, in bytes.
const runRoom = 64 << 10

func newDrawers(opt *Options) *drawers {
	d := &drawers{}
	if len(opt.Encoders) > 0 || opt.Keep > 0 {
		d.encoded = &encoded{encoders: opt.Encoders, shelves: make([]shelf, len(opt.Encoders)), excluded: map[*facts.Source]int{},
			kept: keeper{most: opt.Keep, to: opt.KeepTo}}
	}
	return d
}

// spansTopics reports whether findings of a kind do not come topic by topic.
func spansTopics(k Kind) bool { return k == UnknownTopic || k == SameNumber }

// flush writes the findings on a topic, which are complete. It reports whether
// none of its claims is held any more.
func (d *drawers) flush() bool {
	e := d.encoded
	if e == nil {
		return false
	}
	slices.SortStableFunc(e.pending, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Severity, b.Severity), cmp.Compare(mustRank(a.Kind), mustRank(b.Kind)), byTopic(a, b))
	})
	held := false
	for i := range e.pending {
		held = d.take(&e.pending[i]) || held
	}
	clear(e.pending)
	e.pending = e.pending[:0]
	before := e.drawn
	e.drawn = d.size()
	return e.drawn == before && !held
}

// take counts and writes a finding, and reports whether it is kept, too.
func (d *drawers) take(f *Finding) bool {
	e := d.encoded
	d.count(f)
	eachExcluded(f, func(s *facts.Source) { e.excluded[s]++ })
	for i := range e.shelves {
		e.write(&e.shelves[i], e.encoders[i], f)
	}
	return e.kept.add(f)
}

func (e *encoded) write(s *shelf, encoder Encoder, f *Finding) {
	kind := mustRank(f.Kind)
	if e.spool != nil {
		if s.runs[f.Severity] == nil {
			s.runs[f.Severity] = make([]runs, len(kinds))
		}
		e.room = encoder.Finding(e.room[:0], f)
		e.record(&s.runs[f.Severity][kind], f.Topic)
		return
	}
	last := s.pagesOf(f.Severity, kind).forText()
	last.text = encoder.Finding(last.text, f)
}

// record writes to disk what was encoded last.
func (e *encoded) record(r *runs, topic string) {
	if len(e.room) == 0 || e.err != nil {
		return
	}
	if r.open == nil {
		if n := len(e.rooms); n > 0 {
			r.open, e.rooms = e.spool.Reuse(e.rooms[n-1]), e.rooms[:n-1]
		} else {
			r.open = e.spool.Stream(runRoom)
		}
	}
	e.err = r.open.Record(topic, e.room)
}

// writeTopic writes a topic that is listed.
func (e *encoded) writeTopic(t TopicStatus) {
	for i, encoder := range e.encoders {
		if encoder.Topic != nil {
			e.room = encoder.Topic(e.room[:0], t)
			e.record(&e.shelves[i].topics, t.Topic)
		}
	}
}

// endRuns ends the sorted lists: what comes begins with smaller topics again.
func (e *encoded) endRuns() error {
	for i := range e.shelves {
		s := &e.shelves[i]
		e.endRun(&s.topics)
		for severity := range s.runs {
			for k := range s.runs[severity] {
				e.endRun(&s.runs[severity][k])
			}
		}
	}
	return e.err
}

func (e *encoded) endRun(r *runs) {
	if r.open == nil {
		return
	}
	room, err := r.open.Finish()
	if e.err == nil {
		e.err = err
	}
	r.done, e.rooms, r.open = append(r.done, r.open), append(e.rooms, room), nil
}

// encode takes what was written of all findings, and those that were kept.
func (r *Result) encode(all []*drawers, last *drawers, opt *Options, words func() *wording) {
	all = append(all, last)
	r.Encoded = make([]Encoded, len(opt.Encoders))
	for i := range r.Encoded {
		r.Encoded[i].findings.encoder, r.Encoded[i].findings.wording = opt.Encoders[i], words
		for s := range Note + 1 {
			for k := range kinds {
				r.Encoded[i].findings.add(all, i, s, k)
			}
		}
		var topics []*spool.Stream
		for _, d := range all {
			if d.encoded != nil {
				topics = append(topics, d.encoded.shelves[i].topics.done...)
			}
		}
		r.Encoded[i].topics.lists = [][]*spool.Stream{topics}
		r.Encoded[i].findings.memory = int(opt.Memory / mergeShare)
		r.Encoded[i].topics.memory = int(opt.Memory / mergeShare)
	}
	r.countDrawers(all)
	r.takeKept(all, opt.Keep)
	for _, d := range all {
		for i := range r.Sources {
			if d.encoded != nil {
				r.Sources[i].Findings += d.encoded.excluded[r.Sources[i].Source]
			}
		}
	}
}

// add adds what an encoder wrote of one severity and kind.
func (x *writing) add(all []*drawers, encoder int, s Severity, k int) {
	var list []*spool.Stream
	for _, d := range all {
		if d.encoded == nil {
			continue
		}
		shelf := &d.encoded.shelves[encoder]
		if shelf.pages[s] != nil {
			x.pages = append(x.pages, shelf.pages[s][k].list...)
		}
		if shelf.runs[s] != nil {
			list = append(list, shelf.runs[s][k].done...)
		}
	}
	if len(list) > 0 {
		x.lists = append(x.lists, list)
	}
}

// takeDrawn takes findings that did not come topic by topic, now that all of
// them are there.
func (d *drawers) takeDrawn(all []*drawers) {
	for s := range Note + 1 {
		for k := range kinds {
			fs := inDrawer(all, s, k)
			for i := range fs {
				d.take(&fs[i])
			}
		}
	}
}

package compare

import (
	"cmp"
	"slices"

	"crosscheck/facts"
)

// encoded is findings that were written as soon as they were found, topic by
// topic: a million of them do not fit in memory as they are.
type encoded struct {
	encode   func([]byte, *Finding) []byte
	pending  []Finding // of the topic at hand
	pages    [Note + 1][][][]byte
	excluded map[*facts.Source]int
	kept     int // findings in drawers when flush was called last
}

// encodedPage is the size in bytes of a page, about.
const encodedPage = 256 << 10

func newDrawers(opt Options) *drawers {
	d := &drawers{}
	if opt.Encode != nil {
		d.encoded = &encoded{encode: opt.Encode, excluded: map[*facts.Source]int{}}
	}
	return d
}

// spansTopics reports whether findings of a kind do not come topic by topic:
// they are few, and kept until all are known.
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
	for i := range e.pending {
		f := &e.pending[i]
		d.count(f)
		eachExcluded(f, func(s *facts.Source) { e.excluded[s]++ })
		e.write(f)
	}
	clear(e.pending)
	e.pending = e.pending[:0]
	before := e.kept
	e.kept = d.size()
	return e.kept == before
}

func (e *encoded) write(f *Finding) {
	if e.pages[f.Severity] == nil {
		e.pages[f.Severity] = make([][][]byte, len(kinds))
	}
	pages := &e.pages[f.Severity][mustRank(f.Kind)]
	if n := len(*pages); n == 0 || len((*pages)[n-1]) > encodedPage*7/8 {
		*pages = append(*pages, make([]byte, 0, encodedPage))
	}
	last := &(*pages)[len(*pages)-1]
	*last = e.encode(*last, f)
}

// encode takes all findings as they were written, in their total order, and
// counts them.
func (r *Result) encode(all []*drawers, encode func([]byte, *Finding) []byte) {
	for s := range Note + 1 {
		for k := range kinds {
			if spansTopics(kinds[k].Kind) {
				r.encodeKept(all, s, k, encode)
				continue
			}
			for _, d := range all {
				if d.encoded != nil && d.encoded.pages[s] != nil {
					r.Encoded = append(r.Encoded, d.encoded.pages[s][k]...)
				}
			}
		}
	}
	r.countDrawers(all)
	for _, d := range all {
		for i := range r.Sources {
			if d.encoded != nil {
				r.Sources[i].Findings += d.encoded.excluded[r.Sources[i].Source]
			}
		}
	}
}

func (r *Result) encodeKept(all []*drawers, s Severity, k int, encode func([]byte, *Finding) []byte) {
	fs := inDrawer(all, s, k)
	if len(fs) == 0 {
		return
	}
	var page []byte
	for i := range fs {
		page = encode(page, &fs[i])
	}
	r.Encoded = append(r.Encoded, page)
	r.addCount(s, kinds[k].Kind, len(fs))
}

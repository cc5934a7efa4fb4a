package compare

import (
	"io"
	"math/bits"

	"crosscheck/facts"
)

// postponing reports whether findings of which all but the words is known may
// be made when they are written: nobody else needs them.
func (d *drawers) postponing() bool {
	e := d.encoded
	return e != nil && e.spool == nil && e.kept.most == 0 && len(e.encoders) > 0
}

// postpone notes that a topic has the finding that was judged, and counts it.
func (d *drawers) postpone(s *suspect, p *plain) {
	e := d.encoded
	rank := mustRank(p.kind)
	severity := kinds[rank].Severity
	d.countKind(severity, rank)
	for i := range p.values {
		if p.common>>i&1 == 0 {
			for m := p.values[i].claims; m != 0; m &= m - 1 {
				e.excluded[p.b.SourceNumbered(s.packed[bits.TrailingZeros32(m)].Source())]++
			}
		}
	}
	for i := range e.shelves {
		e.shelves[i].pagesOf(severity, rank).postpone(s)
	}
}

// wording makes the findings that were postponed. Each goroutine has one.
type wording struct {
	t topic
	m *facts.Maker
}

func newWording(c *facts.Corpus, opt *Options, shared topic) *wording {
	w := &wording{t: shared, m: c.Bulk().Maker()}
	w.t.corpus, w.t.opt, w.t.windows = c, opt, opt.Windows
	w.t.plain = newPlain(c, opt, shared.unknowns)
	return w
}

// append appends what an encoder writes of the finding on a topic. Judging it
// again takes less than keeping what was found.
func (w *wording) append(b []byte, s *suspect, encoder *Encoder) []byte {
	t := &w.t
	t.beginAs(s.name, []string{s.name}, t.corpus.Bulk().Declared(s.packed[0].Value.Attr()))
	claims, err := w.m.Topic(s.name, s.packed, s.rows)
	if err != nil || !t.plain.judges(s) {
		panic("compare: a finding on " + s.name + " was there and is not") // the columns are as they were
	}
	b = encoder.Finding(b, t.plainFinding(t.plain, claims))
	w.m.Free()
	t.paper.again()
	return b
}

// appendPage appends a page.
func (w *wording) appendPage(b []byte, p *page, encoder *Encoder) []byte {
	for _, s := range p.later {
		b = w.append(b, s, encoder)
	}
	return append(b, p.text...)
}

// writePages writes pages, those that were postponed on all processors.
func (x *writing) writePages(w io.Writer) error {
	later := false
	for i := range x.pages {
		later = later || len(x.pages[i].later) > 0
	}
	if later {
		pieces := x.pieces()
		return writeInTurn(w, len(pieces), func() func([]byte, int) []byte {
			words := x.wording()
			return func(b []byte, piece int) []byte {
				for i := range pieces[piece] {
					b = words.appendPage(b, &pieces[piece][i], &x.encoder)
				}
				return b
			}
		})
	}
	for i := range x.pages {
		if _, err := w.Write(x.pages[i].text); err != nil {
			return err
		}
	}
	return nil
}

// pieces parts pages into such as are written at once.
func (x *writing) pieces() (list [][]page) {
	from, size := 0, 0
	for i := range x.pages {
		size += len(x.pages[i].text) + postponedSize*len(x.pages[i].later)
		if size >= encodedPage || i == len(x.pages)-1 {
			list = append(list, x.pages[from:i+1])
			from, size = i+1, 0
		}
	}
	return list
}

// postponedSize is about how many bytes a finding takes.
const postponedSize = 2 << 10

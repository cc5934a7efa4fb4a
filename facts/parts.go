package facts

import (
	"runtime"
	"strings"
	"sync"
)

// partSize is how many bytes of a table are worth a goroutine of their own. It
// is a variable only so that tests do without tables of megabytes.
var partSize = 1 << 20

// part is a stretch of a table's rows that is read by itself.
type part struct {
	splitter  splitter
	gathering *gathering
	broken    bool // a row cannot be cut into cells: the cuts are not to be trusted
}

// tableParts reads the rows of a large table on all processors. It reports
// false, with nothing gathered, where rows depend on those before: where they
// describe their sources, or where quotation marks do not pair up.
func (g *gathering) tableParts(f *file, h *header, s *splitter) bool {
	n := min(runtime.GOMAXPROCS(0), (len(s.text)-s.i)/partSize)
	if n < 2 || !h.independent() {
		return false
	}
	parts := cutTable(s, n)
	var wg sync.WaitGroup
	for i := range parts {
		wg.Go(func() {
			p := &parts[i]
			p.gathering = newGathering(&Corpus{Topics: g.corpus.Topics}, g.windows)
			p.gathering.isPart = true
			p.broken = !p.gathering.rows(f, h, &p.splitter, true)
		})
	}
	wg.Wait()
	for i := range parts {
		if parts[i].broken {
			return false
		}
	}
	g.grow(int(parts[n-1].splitter.line))
	for i := range parts {
		g.join(parts[i].gathering)
	}
	return true
}

// independent reports whether no row says anything of its source, and none
// needs to know what others say of it.
func (h *header) independent() bool {
	for _, c := range h.columns {
		if c == colPublished || c == colURL || c == colRole || c == colAsOf {
			return false
		}
	}
	return true
}

// cutTable cuts the rows into n parts, each after a line feed before which
// quotation marks pair up: one inside a cell does not end a row.
func cutTable(s *splitter, n int) []part {
	parts := make([]part, 0, n)
	from, line := s.i, s.line
	for k := range n {
		to := len(s.text)
		if k < n-1 {
			to = rowEnd(s.text, from, s.i+(len(s.text)-s.i)/n*(k+1))
		}
		parts = append(parts, part{splitter: splitter{text: s.text[:to], comma: s.comma, i: from, line: line, lineStart: int32(from)}})
		line += int32(strings.Count(s.text[from:to], "\n"))
		from = to
	}
	return parts
}

// rowEnd returns the end of the first row that ends at or after near; from is
// where a row begins.
func rowEnd(text string, from, near int) int {
	if near < from {
		return from
	}
	quoted := strings.Count(text[from:near], `"`)%2 == 1
	for i := near; i < len(text); i++ {
		switch text[i] {
		case '"':
			quoted = !quoted
		case '\n':
			if !quoted {
				return i + 1
			}
		}
	}
	return len(text)
}

// join adds what was gathered from a later part of a file.
func (g *gathering) join(p *gathering) {
	names := make([]int32, len(p.written.names))
	for i, name := range p.written.names {
		names[i], _, _ = g.topic(name)
	}
	pairs := make([]uint32, len(p.pairs))
	for i, pair := range p.pairs {
		pairs[i] = g.pair(pair[0], pair[1])
	}
	for _, src := range p.corpus.Sources {
		if have := g.source(src.ID); have != nil {
			src.same = have.src
		} else {
			g.sources[src.ID] = p.sources[src.ID]
			g.corpus.Sources = append(g.corpus.Sources, src)
		}
	}
	for _, r := range p.raws {
		r.written, r.pair = names[r.written], pairs[r.pair]
		g.raws = append(g.raws, r)
	}
	g.corpus.Claims = append(g.corpus.Claims, p.corpus.Claims...)
	g.own = append(g.own, p.own...)
	g.faults = append(g.faults, p.faults...)
}

// settle makes a claim's source the one that all its claims share: parts of a
// file meet a source each for itself.
func (c *Claim) settle() {
	if same := c.Source.same; same != nil {
		if c.Context == c.Source.plain {
			c.Context = same.plain
		}
		c.Source = same
	}
}

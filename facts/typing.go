package facts

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"

	"crosscheck/facts/measure"
)

// chunk is how many claims one goroutine reads at a time.
const chunk = 4096

// valueFault is the fault of a claim's value, by the claim's index.
type valueFault struct {
	claim int
	fault Fault
}

// typing decides the kind of every topic from all its claims and reads their
// values. It drops claims whose value cannot be read, with a fault each.
//
// Values are read by their looks first. A topic on which one claim is a date,
// or whose name says date, then has its bare years read again as dates. The
// claims are independent of one another but for that, so that both passes run
// on every processor; faults are put in order afterwards.
func (g *gathering) typing() []Fault {
	g.fillContexts()
	bad := g.each(g.readValue)
	g.findDates()
	bad = append(bad, g.each(g.rereadYear)...)
	return g.drop(bad)
}

// fillContexts gives claims without an as-of date that of publication.
func (g *gathering) fillContexts() {
	for _, src := range g.corpus.Sources {
		g.sources[src.ID].plain.fill(src)
	}
	for _, c := range g.corpus.Claims {
		if c.AsOfFrom == AsOfNone {
			c.Context.fill(c.Source)
		}
	}
}

func (ctx *Context) fill(src *Source) {
	if src.PublishedText != "" && src.Published.Kind == measure.Date {
		ctx.AsOf, ctx.AsOfText, ctx.AsOfFrom = src.Published, src.PublishedText, AsOfPublished
	}
}

// each calls read for every claim, on all processors, and returns the faults
// in the order of claims.
func (g *gathering) each(read func(i int, r *measure.Reader) *Fault) []valueFault {
	n := len(g.corpus.Claims)
	chunks := (n + chunk - 1) / chunk
	found := make([][]valueFault, chunks)
	var wg sync.WaitGroup
	workers := min(runtime.GOMAXPROCS(0), chunks)
	for w := range workers {
		wg.Go(func() {
			for k := w; k < chunks; k += workers {
				found[k] = g.readChunk(k*chunk, min(n, (k+1)*chunk), read)
			}
		})
	}
	wg.Wait()
	var all []valueFault
	for _, f := range found {
		all = append(all, f...)
	}
	return all
}

func (g *gathering) readChunk(from, to int, read func(int, *measure.Reader) *Fault) (bad []valueFault) {
	var last *Context
	var reader measure.Reader
	for i := from; i < to; i++ {
		c := g.corpus.Claims[i]
		if last != c.Context {
			last, reader = c.Context, g.anchored(c.AsOf)
			if c.AsOfFrom == AsOfStated {
				reader.Event = c.AsOf.Set // "the next day", "two weeks prior"
			}
		}
		if f := read(i, &reader); f != nil {
			bad = append(bad, valueFault{i, *f})
		}
	}
	return bad
}

// readValue reads a claim's value as its topic's declared kind, or by its looks.
func (g *gathering) readValue(i int, r *measure.Reader) *Fault {
	c := g.corpus.Claims[i]
	state := &g.topics[c.topic-1]
	if list := g.lists[i]; list != nil {
		return g.list(list, c, state.kind, r)
	}
	v, err := g.parse(i, state, r)
	if err != nil {
		return g.unreadable(i, err)
	}
	c.Value = v
	return nil
}

// parse reads the value of a claim with its hedge and unit.
func (g *gathering) parse(i int, state *topicState, r *measure.Reader) (measure.Value, error) {
	text := g.corpus.Claims[i].Value.Text
	if p := g.raws[i].pair; p != 0 {
		return r.ParseHedged(g.pairs[p][0], text, g.pairs[p][1], state.kind)
	}
	v, err := r.Parse(text, state.kind)
	if state.unit != "" && (err != nil || v.Unit == nil) && (state.kind == measure.Quantity || v.Kind == measure.Count) {
		if w, bad := r.ParseHedged("", text, state.unit, state.kind); bad == nil {
			w.Text = text
			return w, nil
		}
	}
	return v, err
}

// unreadable is the fault of a value that is not of its topic's kind.
func (g *gathering) unreadable(i int, err error) *Fault {
	c := g.corpus.Claims[i]
	f := &Fault{Pos: c.Pos, Msg: err.Error()}
	var bad *measure.SyntaxError
	if errors.As(err, &bad) {
		f.Hint = bad.Hint
		if in := int(g.raws[i].inner); in >= 0 && g.raws[i].pair == 0 && in+bad.Offset <= c.Pos.Length {
			f.Pos.Offset += in + bad.Offset
			f.Pos.Column += in + bad.Offset
			f.Pos.Length -= 2*in + bad.Offset
		}
	}
	if kind := g.topics[c.topic-1].kind; kind != measure.Auto {
		f.Msg = fmt.Sprintf("%q is no %s: %s", short(c.Value.Text), kind, f.Msg)
	}
	return f
}

// short cuts a long text for a message.
func short(s string) string {
	for i := range s {
		if i >= 40 {
			return s[:i] + "…"
		}
	}
	return s
}

// findDates marks the topics on which a claim is a date.
func (g *gathering) findDates() {
	for _, c := range g.corpus.Claims {
		if k := c.Value.Kind; k == measure.Date || k == measure.Period {
			g.topics[c.topic-1].dated = true
		}
	}
}

// rereadYear reads a bare year on a topic of dates as a date.
func (g *gathering) rereadYear(i int, r *measure.Reader) *Fault {
	c := g.corpus.Claims[i]
	state := &g.topics[c.topic-1]
	if !state.dated || state.kind != measure.Auto || !bareYear(c.Value) {
		return nil
	}
	if v, err := r.Parse(c.Value.Text, measure.Date); err == nil {
		c.Value = v
	}
	return nil
}

// bareYear reports whether v is a number from 1000 to 2999 without a unit.
func bareYear(v measure.Value) bool {
	n, whole := v.Nominal.Int64()
	return v.Kind == measure.Count && whole && n >= 1000 && n <= 2999 && v.Noun == "" && !strings.Contains(v.Text, ",")
}

// list reads the items of a list. A topic of names may have one; a topic of
// numbers may not.
func (g *gathering) list(n *node, c *Claim, kind measure.Kind, r *measure.Reader) *Fault {
	switch kind {
	case measure.Auto, measure.List, measure.Text:
		kind = measure.Auto
	case measure.Name, measure.Person:
	default:
		return &Fault{c.Pos, "a list where a " + kind.String() + " should be", "several statements are a list of mappings: [{value: …}, {value: …}]"}
	}
	var texts []string
	var items []measure.Value
	for _, item := range n.list {
		v, err := r.Parse(item.text, kind)
		if err != nil {
			return &Fault{c.Pos, fmt.Sprintf("%q is no %s: %s", short(item.text), kind, err), ""}
		}
		texts, items = append(texts, item.text), append(items, v)
	}
	c.Value = measure.NewList(strings.Join(texts, ", "), items, false, false)
	return nil
}

// drop removes the claims with faults.
func (g *gathering) drop(bad []valueFault) []Fault {
	if len(bad) == 0 {
		return nil
	}
	gone := map[int]bool{}
	var faults []Fault
	for _, b := range bad {
		gone[b.claim] = true
		faults = append(faults, b.fault)
	}
	kept := g.corpus.Claims[:0]
	for i, c := range g.corpus.Claims {
		if !gone[i] {
			kept = append(kept, c)
		}
	}
	g.corpus.Claims = kept
	return faults
}

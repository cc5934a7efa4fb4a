package facts

import (
	"cmp"
	"runtime"
	"slices"
	"sync"

	"crosscheck/facts/measure"
)

// typing decides the kind of every topic from all its claims and reads their
// values. It drops claims whose value cannot be read, with a fault each.
//
// Topics are independent of one another, so that they are read on every
// processor; faults are put in order afterwards.
func (g *gathering) typing() []Fault {
	g.fillContexts()
	order, starts := g.byTopic()
	var bad []valueFault
	var mu sync.Mutex
	var wg sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		wg.Go(func() {
			t := &typist{gathering: g}
			for i := w * topicChunk; i < len(g.topics); i += workers * topicChunk {
				for k := i; k < min(i+topicChunk, len(g.topics)); k++ {
					t.topic(k, order[starts[k]:starts[k+1]])
				}
			}
			mu.Lock()
			bad = append(bad, t.bad...)
			mu.Unlock()
		})
	}
	wg.Wait()
	slices.SortFunc(bad, func(a, b valueFault) int { return cmp.Compare(a.claim, b.claim) })
	return g.drop(bad)
}

// topicChunk is how many topics one goroutine reads at a time.
const topicChunk = 512

// valueFault is the fault of a claim's value, by the claim's index.
type valueFault struct {
	claim int32
	fault Fault
}

// fillContexts gives claims without an as-of date that of publication.
func (g *gathering) fillContexts() {
	for _, src := range g.corpus.Sources {
		src.plain.fill(src)
		reader := g.anchored(src.plain.AsOf)
		src.reader = &reader
	}
	for _, c := range g.own {
		c.settle()
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

// byTopic returns the indexes of claims topic by topic, in their own order
// inside each: those of topic k are order[starts[k]:starts[k+1]].
func (g *gathering) byTopic() (order, starts []int32) {
	starts = make([]int32, len(g.topics)+1)
	for _, r := range g.raws {
		starts[g.numbers[r.written]+1]++
	}
	for k := range g.topics {
		starts[k+1] += starts[k]
	}
	next := slices.Clone(starts)
	order = make([]int32, len(g.corpus.Claims))
	for i, r := range g.raws {
		k := g.numbers[r.written]
		order[next[k]] = int32(i)
		next[k]++
	}
	return order, starts
}

// drop removes the claims with faults.
func (g *gathering) drop(bad []valueFault) []Fault {
	if len(bad) == 0 {
		return nil
	}
	gone := map[int]bool{}
	var faults []Fault
	for _, b := range bad {
		gone[int(b.claim)] = true
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

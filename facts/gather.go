package facts

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/facts/measure"
)

// gathering is what a run has read so far. Claims are gathered as they are
// written; what they mean is decided when all are there (see typing.go).
type gathering struct {
	corpus  *Corpus
	windows *measure.Windows
	faults  []Fault // of the file being read

	oneDay  bool // all values count from one day
	isPart  bool // of a file: only names topics, what they are is found when parts are joined
	sources map[string]*origin
	topics  []topicState
	written *interner     // topics as written
	numbers []int32       // of written names: index in topics
	raws    []raw         // beside corpus.Claims
	own     []*Claim      // claims with a context of their own
	lists   map[int]*node // claims whose value is a list, by index
	pairs   [][2]string   // hedge and unit columns, interned; the first is none
	pairOf  map[[2]string]uint32
	slab    []Claim
}

// origin is a source and where it was met.
type origin struct {
	src   *Source
	sheet bool   // declared by a sheet, not only named by rows
	role  string // as rows have it
}

// saidRole returns the role that was stated, "" for none.
func (o *origin) saidRole() string {
	if o.role == "" && (o.sheet || o.src.Role != RoleSource) {
		return roleNames[o.src.Role]
	}
	return o.role
}

// raw is what typing has to know of a claim beside the claim.
type raw struct {
	written int32  // number of the topic's name in gathering.written
	pair    uint32 // index in pairs
	inner   int8   // offset of the text in the value's place, -1: not byte for byte
}

// topicState is what is known of a topic over all its claims.
type topicState struct {
	name     string // the canonical one
	declared bool
	kind     measure.Kind // declared; Auto where not
	unit     string       // declared
	dated    bool         // bare years are dates: the name says so, or another claim is a date
}

func newGathering(c *Corpus, w *measure.Windows) *gathering {
	return &gathering{corpus: c, windows: w,
		sources: map[string]*origin{}, written: newInterner(), lists: map[int]*node{},
		pairs: make([][2]string, 1), pairOf: map[[2]string]uint32{{}: 0}}
}

func (g *gathering) fault(p Pos, msg, hint string) {
	g.faults = append(g.faults, Fault{p, msg, hint})
}

// topic returns the number of a topic's name as written; msg and hint say why
// it is none. A name is looked at once, when it first appears.
func (g *gathering) topic(name string) (written int32, msg, hint string) {
	written, hash := g.written.number(name)
	if written >= 0 {
		return written, "", ""
	}
	if msg, hint = badTopic(name); msg != "" {
		return -1, msg, hint
	}
	if g.isPart {
		return g.written.add(name, hash), "", ""
	}
	if canon := g.corpus.Topics.Canonical(name); canon != name {
		written, _, _ = g.topic(canon)
		g.numbers = append(g.numbers, g.numbers[written])
	} else {
		g.numbers = append(g.numbers, int32(len(g.topics)))
		g.topics = append(g.topics, newTopicState(name, g.corpus.Topics))
	}
	return g.written.add(name, hash), "", ""
}

// claim adds a claim with what typing has to know of it.
func (g *gathering) claim(r raw) *Claim {
	if len(g.slab) == 0 {
		g.slab = make([]Claim, 512)
	}
	c := &g.slab[0]
	g.slab = g.slab[1:]
	g.corpus.Claims = append(g.corpus.Claims, c)
	g.raws = append(g.raws, r)
	return c
}

// grow makes room for n more claims at least.
func (g *gathering) grow(n int) {
	g.corpus.Claims = slices.Grow(g.corpus.Claims, n)
	g.raws = slices.Grow(g.raws, n)
}

// pair returns the number of a hedge and a unit.
func (g *gathering) pair(hedge, unit string) uint32 {
	key := [2]string{hedge, unit}
	for i := range min(len(g.pairs), 12) { // few tables have more: this is faster than the map
		if g.pairs[i] == key {
			return uint32(i)
		}
	}
	if n, ok := g.pairOf[key]; ok {
		return n
	}
	n := uint32(len(g.pairs))
	g.pairs = append(g.pairs, key)
	g.pairOf[key] = n
	return n
}

// source returns the source of an id; nil if nobody named it yet.
func (g *gathering) source(id string) *origin { return g.sources[id] }

// addSource adds a source.
func (g *gathering) addSource(src *Source, sheet bool) *origin {
	src.plain = &Context{}
	o := &origin{src: src, sheet: sheet}
	g.sources[src.ID] = o
	g.corpus.Sources = append(g.corpus.Sources, src)
	return o
}

// badTopic says what is wrong with a topic's name, or "".
func badTopic(name string) (msg, hint string) {
	const form = "write event/attribute, as in crocus-attack/deaths"
	switch {
	case name == "":
		return "a topic without a name", form
	case strings.HasPrefix(name, "/") || strings.HasSuffix(name, "/") || strings.Contains(name, "//"):
		return fmt.Sprintf("the topic %q lacks its event or its attribute", name), form
	case strings.Contains(name, "*"):
		return fmt.Sprintf("the pattern %q as a topic", name), "patterns stand in topics.yaml; " + form
	case strings.ContainsAny(name, "\r\n\t"):
		return fmt.Sprintf("a line break or tab in the topic %q", name), form
	case strings.TrimSpace(name) != name:
		return fmt.Sprintf("a blank around the topic %q", name), "remove it"
	}
	return "", ""
}

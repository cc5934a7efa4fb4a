package facts

import (
	"fmt"
	"strings"

	"crosscheck/facts/measure"
)

// gathering is what a run has read so far. Claims are gathered as they are
// written; what they mean is decided when all are there (see typing.go).
type gathering struct {
	corpus  *Corpus
	windows *measure.Windows
	faults  []Fault // of the file being read

	sources map[string]*origin
	topics  []topicState
	numbers map[string]int32 // topic as written → index in topics
	raws    []raw            // beside corpus.Claims
	lists   map[int]*node    // claims whose value is a list, by index
	pairs   [][2]string      // hedge and unit columns, interned; the first is none
	pairOf  map[[2]string]uint16
	slab    []Claim
}

// origin is a source and where it was met.
type origin struct {
	src   *Source
	plain *Context // of claims that have nothing of their own
	sheet bool     // declared by a sheet, not only named by rows
	role  string   // as rows have it
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
	pair  uint16 // index in pairs
	inner int8   // offset of the text in the value's place, -1: not byte for byte
}

// topicState is what is known of a topic over all its claims.
type topicState struct {
	name  string // the canonical one
	unit  string
	kind  measure.Kind // declared; Auto where not
	dated bool         // bare years are dates: the name says so, or another claim is a date
}

func newGathering(c *Corpus, w *measure.Windows) *gathering {
	return &gathering{corpus: c, windows: w,
		sources: map[string]*origin{}, numbers: map[string]int32{}, lists: map[int]*node{},
		pairs: make([][2]string, 1), pairOf: map[[2]string]uint16{{}: 0}}
}

func (g *gathering) fault(p Pos, msg, hint string) {
	g.faults = append(g.faults, Fault{p, msg, hint})
}

// topic returns the number of a topic and its name, kept once.
func (g *gathering) topic(name string) (int32, string) {
	if n, ok := g.numbers[name]; ok {
		if g.topics[n].name == name {
			return n, g.topics[n].name
		}
		return n, strings.Clone(name)
	}
	canon := g.corpus.Topics.Canonical(name)
	n, ok := g.numbers[canon]
	if !ok {
		n = int32(len(g.topics))
		g.topics = append(g.topics, newTopicState(canon, g.corpus.Topics))
		g.numbers[canon] = n
	}
	g.numbers[name] = n
	return n, name
}

// claim adds a claim with what typing has to know of it.
func (g *gathering) claim(topic int32, r raw) *Claim {
	if len(g.slab) == 0 {
		g.slab = make([]Claim, 512)
	}
	c := &g.slab[0]
	g.slab = g.slab[1:]
	c.topic = topic + 1
	g.corpus.Claims = append(g.corpus.Claims, c)
	g.raws = append(g.raws, r)
	return c
}

// pair returns the number of a hedge and a unit.
func (g *gathering) pair(hedge, unit string) uint16 {
	key := [2]string{hedge, unit}
	if n, ok := g.pairOf[key]; ok {
		return n
	}
	if len(g.pairs) > 65000 {
		return 0
	}
	n := uint16(len(g.pairs))
	g.pairs = append(g.pairs, key)
	g.pairOf[key] = n
	return n
}

// source returns the source of an id; nil if nobody named it yet.
func (g *gathering) source(id string) *origin { return g.sources[id] }

// addSource adds a source.
func (g *gathering) addSource(src *Source, sheet bool) *origin {
	o := &origin{src: src, plain: &Context{}, sheet: sheet}
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

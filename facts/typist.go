package facts

import (
	"errors"
	"fmt"
	"strings"

	"crosscheck/facts/measure"
)

// typist reads the values of claims, topic by topic.
type typist struct {
	*gathering
	bad    []valueFault
	recent []recentValue
	known  *knownValues // of the attribute at hand; nil outside of Bulk

	figures figures
	like    map[string]measure.Value // of topics like the one at hand; see remember
}

// recentValue is a value on the topic at hand. Sources often write the same:
// then one value serves all, and is read once.
type recentValue struct {
	text   string
	pair   uint32
	reader *measure.Reader
	value  measure.Value
}

// knownValues are the values of one attribute that are not plain numbers, and
// that count from no day: what many topics have is read once.
type knownValues struct {
	values map[knownKey]measure.Value
}

type knownKey struct {
	text string
	pair uint32
}

// mostKnown is how many values are remembered.
const mostKnown = 1 << 14

func (k *knownValues) find(text string, pair uint32) (measure.Value, bool) {
	if k == nil || text[0] <= '9' && text[len(text)-1] <= '9' && len(text) < 8 {
		return measure.Value{}, false
	}
	v, ok := k.values[knownKey{text, pair}]
	return v, ok
}

func (k *knownValues) add(text string, pair uint32, v measure.Value) {
	if k != nil && len(k.values) < mostKnown && (v.Kind != measure.Count || v.Detail != nil) {
		k.values[knownKey{strings.Clone(text), pair}] = v
	}
}

// topic reads all claims on one topic by their looks or as the declared kind,
// and then, if one is a date, the bare years among them as dates.
func (t *typist) topic(k int, claims []int32) {
	state := &t.topics[k]
	t.recent = t.recent[:0]
	if t.known == nil {
		t.like = t.figures.of(state)
	}
	dated, united, bare := state.dated, false, false
	for _, i := range claims {
		c := t.corpus.Claims[i]
		c.Topic, c.topic = t.written.names[t.raws[i].written], int32(k+1)
		c.settle()
		if f := t.read(i, c, state); f != nil {
			t.bad = append(t.bad, valueFault{i, *f})
		}
		dated = dated || c.Value.Kind == measure.Date || c.Value.Kind == measure.Period
		united, bare = united || c.Value.Unit != nil, bare || bareNumber(c.Value)
	}
	if united && bare && state.kind == measure.Auto && state.unit == "" {
		t.assumeUnit(state, claims)
	}
	if !dated || state.kind != measure.Auto {
		return
	}
	for _, i := range claims {
		t.year(t.corpus.Claims[i])
	}
}

// year reads a bare year as a date.
func (t *typist) year(c *Claim) {
	if bareYear(c.Value) {
		if v, err := t.reader(c).Parse(c.Value.Text, measure.Date); err == nil {
			c.Value = v
		}
	}
}

// reader returns the reader for a claim's values: it knows the day that
// relative dates count from.
func (t *typist) reader(c *Claim) *measure.Reader {
	if c.Context == c.Source.plain {
		return c.Source.reader
	}
	r := c.Reader(t.windows)
	r.Names = t.corpus.Topics.Vocabulary
	return &r
}

// read reads one claim's value, unless the same was read before.
func (t *typist) read(i int32, c *Claim, state *topicState) *Fault {
	if len(t.lists) > 0 && t.lists[int(i)] != nil {
		return t.list(t.lists[int(i)], c, state.kind, t.reader(c))
	}
	text, pair := c.Value.Text, t.raws[i].pair
	if pair == 0 {
		if v, ok := t.like[text]; ok {
			c.Value = v
			return nil
		}
	}
	r := t.reader(c)
	for k := range t.recent {
		if have := &t.recent[k]; have.pair == pair && have.text == text && have.reader.SameAnchor(r) {
			c.Value = have.value
			return nil
		}
	}
	v, known := t.known.find(text, pair)
	if !known {
		var err error
		if v, err = t.parse(text, pair, state, r); err != nil {
			return t.unreadable(i, c, state.kind, err)
		}
		t.known.add(text, pair, v)
		if pair == 0 {
			t.remember(text, &v)
		}
	}
	c.Value = v
	if len(t.recent) < 8 {
		t.recent = append(t.recent, recentValue{text, pair, r, v})
	}
	return nil
}

// parse reads a value with its hedge and unit.
func (t *typist) parse(text string, pair uint32, state *topicState, r *measure.Reader) (measure.Value, error) {
	var hedge, unit string
	if pair != 0 {
		hedge, unit = t.pairs[pair][0], t.pairs[pair][1]
	}
	switch {
	case unit == "" && state.unit != "":
		return parseDeclared(hedge, text, state, r)
	case pair != 0:
		return r.ParseHedged(hedge, text, unit, state.kind)
	}
	v, err := r.Parse(text, state.kind)
	if v.Kind == measure.Text && state.dated && state.kind == measure.Auto {
		if bad := r.Impossible(text); bad != nil {
			bad.Msg = fmt.Sprintf("%q is no date: %s", short(text), bad.Msg)
			return measure.Value{}, bad
		}
	}
	return v, err
}

// unreadable is the fault of a value that is not of its topic's kind.
func (t *typist) unreadable(i int32, c *Claim, kind measure.Kind, err error) *Fault {
	f := &Fault{Pos: c.Pos, Msg: err.Error()}
	var bad *measure.SyntaxError
	if errors.As(err, &bad) {
		f.Hint = bad.Hint
		if in := int(t.raws[i].inner); in >= 0 && in+bad.Offset <= c.Pos.Length {
			f.Pos.Offset += in + bad.Offset
			f.Pos.Column += in + bad.Offset
			f.Pos.Length = max(f.Pos.Length-2*in-bad.Offset, 0)
		}
	}
	if kind != measure.Auto {
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

// bareYear reports whether v is a number from 1000 to 2999 without a unit.
func bareYear(v measure.Value) bool {
	n, whole := v.Nominal.Int64()
	return v.Kind == measure.Count && whole && n >= 1000 && n <= 2999 && v.Noun == "" && !strings.Contains(v.Text, ",")
}

// list reads the items of a list. A topic of names may have one; a topic of
// numbers may not.
func (t *typist) list(n *node, c *Claim, kind measure.Kind, r *measure.Reader) *Fault {
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
		v, err := t.item(item.text, kind, r)
		if err != nil {
			return &Fault{c.Pos, fmt.Sprintf("%q is no %s: %s", short(item.text), kind, err), ""}
		}
		texts, items = append(texts, item.text), append(items, v)
	}
	c.Value = measure.NewList(strings.Join(texts, ", "), items, false, false)
	return nil
}

// item reads one item of a list: as a name where the vocabulary has it.
func (t *typist) item(text string, kind measure.Kind, r *measure.Reader) (measure.Value, error) {
	if _, known := t.corpus.Topics.Vocabulary.Canonical(text); known && kind == measure.Auto {
		kind = measure.Name
	}
	return r.Parse(text, kind)
}

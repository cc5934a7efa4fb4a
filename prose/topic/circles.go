package topic

import "slices"

// circles tell which articles may speak of one event, so that figures are only
// looked for among those of their own event, however many articles there are. A
// circle is named by its first article. Where it is nil nobody is told apart.
type circles struct {
	own  []int32   // by article: the circle that its figures are filed under
	near [][]int32 // by article: the circles in which figures like its own are looked for
}

// fewCircles is up to how many articles every two are asked about.
const fewCircles = 64

// The sorts of names that articles are found by.
const (
	ofArticle int32 = iota // all in the text
	ofEvent                // of what it is about
)

// findCircles asks of every article which others are about its event: those
// that share most of its names and most telling words are asked about.
func (g *Grouping) findCircles() *circles {
	n := len(g.articles)
	c := &circles{own: make([]int32, n), near: make([][]int32, n)}
	x := newIndex()
	var search, file []indexKey
	var words spread
	for i := range n {
		e := &g.articles[i].event
		search, file = search[:0], file[:0]
		for _, t := range e.nameTokens {
			search = append(search, indexKey{ofArticle, key{nearName, t}})
			file = append(file, indexKey{ofEvent, key{nearName, t}})
		}
		for _, t := range e.allTokens {
			search = append(search, indexKey{ofEvent, key{nearName, t}})
			file = append(file, indexKey{ofArticle, key{nearName, t}})
		}
		for _, t := range e.heaviest {
			k := indexKey{ofArticle, key{nearStory, t}}
			search, file = append(search, k), append(file, k)
		}
		words.lay(e.vector, len(g.terms.terms))
		c.join(i, g.fellows(i, x, search, words))
		words.takeAway(e.vector)
		for _, k := range file {
			x.add(k, i)
		}
	}
	for i := range c.near {
		slices.Sort(c.near[i])
		c.near[i] = slices.Compact(c.near[i])
	}
	return c
}

// fellows returns the earlier articles that are about the event of one, whose words
// are laid out.
func (g *Grouping) fellows(i int, x *index, search []indexKey, words spread) []int32 {
	var asked []int32
	if len(g.articles) > fewCircles {
		asked = slices.Clone(x.recent(search))
	} else {
		for j := range i {
			asked = append(asked, int32(j))
		}
	}
	about := func(j, i int) bool { return g.aboutAlike(j, i, words.cosine(g.articles[j].event.vector)) }
	return slices.DeleteFunc(asked, func(j int32) bool { return !g.storyBy(int(j), i, about) })
}

// join puts an article into the circle of the first of its fellows.
func (c *circles) join(i int, fellows []int32) {
	c.own[i] = int32(i)
	if len(fellows) > 0 {
		c.own[i] = c.own[fellows[0]]
	}
	c.near[i] = append(c.near[i], c.own[i])
	for _, j := range fellows {
		c.near[i] = append(c.near[i], c.own[j])
		c.near[j] = append(c.near[j], c.own[i])
	}
}

// file puts a mention of a value into an index: in the circle of its article, and
// by its names whatever the event is.
func (g *Grouping) file(x *index, m *mention, value int32, thing int) {
	if g.circles != nil && !m.sheet() {
		x.file(m, value, g.circles.own[m.article]+1, thing)
	}
	if g.anywhere(m) || g.sheets {
		x.file(m, value, 0, thing)
		return
	}
	measured := x.group(m.measured, value, 0, true)
	for _, k := range m.keys {
		if k.sort == nearName {
			x.add(indexKey{measured, k}, thing)
		}
	}
}

// file puts a thing under all keys of a mention in a circle.
func (x *index) file(m *mention, value, circle int32, thing int) {
	measured := x.group(m.measured, value, circle, true)
	for _, k := range m.keys {
		x.add(indexKey{measured, k.of(value)}, thing)
	}
	broadly := x.group(m.broadly, value, circle, true)
	for _, k := range m.broadKeys {
		x.add(indexKey{broadly, k}, thing)
	}
}

// of returns the key by which a mention is found by its value, too: then what is
// measured tells something by itself.
func (k key) of(value int32) key {
	if k.sort == nearAny && value != 0 {
		return key{nearValue, 0}
	}
	return k
}

// anywhere reports whether a mention is looked for under all its keys whatever the
// event of its article: if it is of a sheet, or there are no circles.
func (g *Grouping) anywhere(m *mention) bool { return g.circles == nil || m.sheet() }

// search is what a mention or a fact is looked for under: first in the circles
// of its articles, then anywhere.
type search struct {
	near, anywhere []indexKey
	circled        bool // there are circles to look in, whatever they hold
}

func (s *search) clear() { s.near, s.anywhere, s.circled = s.near[:0], s.anywhere[:0], false }

// seek adds the keys of those that a mention is compared with, but where the index
// has nothing that measures the same.
func (g *Grouping) seek(s *search, x *index, m *mention, value int32) {
	if g.anywhere(m) {
		s.anywhere = x.sought(s.anywhere, m, value, 0)
		return
	}
	s.circled = true
	for _, c := range g.circles.near[m.article] {
		s.near = x.sought(s.near, m, value, c+1)
	}
	if measured := x.group(m.measured, value, 0, false); measured != 0 {
		for _, k := range m.keys {
			if k.sort == nearName {
				s.anywhere = append(s.anywhere, indexKey{measured, k})
			}
		}
	}
}

// sought appends the keys of a mention in a circle under which there may be
// something.
func (x *index) sought(keys []indexKey, m *mention, value, circle int32) []indexKey {
	if measured := x.group(m.measured, value, circle, false); measured != 0 {
		for _, k := range m.keys {
			keys = append(keys, indexKey{measured, k.of(value)})
		}
	}
	if broadly := x.group(m.broadly, value, circle, false); broadly != 0 {
		for _, k := range m.broadKeys {
			keys = append(keys, indexKey{broadly, k})
		}
	}
	return keys
}

// found returns what there is under the keys of a search, in rising order.
func (g *Grouping) found(x *index, s *search) []int32 {
	if !s.circled {
		return x.recent(s.anywhere)
	}
	x.found = append(x.found[:0], x.latest(s.near, x.most)...)
	x.found = append(x.found, x.latest(s.anywhere, strangersMet)...)
	slices.Sort(x.found)
	return slices.Compact(x.found)
}

// strangersMet is how many figures, of articles about whatever, one is compared
// with for its names alone.
const strangersMet = 8

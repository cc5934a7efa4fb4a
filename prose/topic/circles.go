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
			search = append(search, indexKey{key: key{ofArticle, nearName, t}})
			file = append(file, indexKey{key: key{ofEvent, nearName, t}})
		}
		for _, t := range e.allTokens {
			search = append(search, indexKey{key: key{ofEvent, nearName, t}})
			file = append(file, indexKey{key: key{ofArticle, nearName, t}})
		}
		for _, t := range e.heaviest {
			k := indexKey{key: key{ofArticle, nearStory, t}}
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

// filed appends the keys under which a mention of a value is found: in the circle
// of its article, and by its names whatever the event is.
func (g *Grouping) filed(keys []indexKey, m *mention, value int32) []indexKey {
	if g.circles != nil && !m.sheet() {
		keys = fileAll(keys, m, value, g.circles.own[m.article]+1)
	}
	if g.anywhere(m) || g.sheets {
		return fileAll(keys, m, value, 0)
	}
	keys = append(keys, indexKey{key{m.measured, nearAnything, 0}, value, 0})
	return withNames(keys, m, value)
}

// fileAll appends all keys of a mention in a circle, and those that tell that there
// are any.
func fileAll(keys []indexKey, m *mention, value, circle int32) []indexKey {
	keys = append(keys, indexKey{key{m.measured, nearAnything, 0}, value, circle}, indexKey{key{m.broadly, nearAnything, 0}, value, circle})
	keys = inCircle(keys, m.keys, value, circle)
	return inCircle(keys, m.broadKeys, value, circle)
}

// anywhere reports whether a mention is looked for under all its keys whatever the
// event of its article: if it is of a sheet, or there are no circles.
func (g *Grouping) anywhere(m *mention) bool { return g.circles == nil || m.sheet() }

// inCircle appends keys in a circle.
func inCircle(to []indexKey, keys []key, value, circle int32) []indexKey {
	for _, k := range keys {
		to = append(to, indexKey{k, value, circle})
	}
	return to
}

// withNames appends the keys of a mention that have names.
func withNames(to []indexKey, m *mention, value int32) []indexKey {
	for _, k := range m.keys {
		if k.sort == nearName {
			to = append(to, indexKey{k, value, 0})
		}
	}
	return to
}

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
	if x.has(indexKey{key{m.measured, nearAnything, 0}, value, 0}) {
		s.anywhere = withNames(s.anywhere, m, value)
	}
}

// sought appends the keys of a mention in a circle under which there may be
// something.
func (x *index) sought(keys []indexKey, m *mention, value, circle int32) []indexKey {
	if x.has(indexKey{key{m.measured, nearAnything, 0}, value, circle}) {
		keys = inCircle(keys, m.keys, value, circle)
	}
	if x.has(indexKey{key{m.broadly, nearAnything, 0}, value, circle}) {
		keys = inCircle(keys, m.broadKeys, value, circle)
	}
	return keys
}

// found returns what there is under the keys of a search, in rising order.
func (g *Grouping) found(x *index, s *search) []int32 {
	if !s.circled {
		return x.recent(s.anywhere)
	}
	out := slices.Clone(x.recent(s.near))
	out = append(out, x.latest(s.anywhere, strangersMet)...)
	slices.Sort(out)
	return slices.Compact(out)
}

// strangersMet is how many figures, of articles about whatever, one is compared
// with for its names alone.
const strangersMet = 8

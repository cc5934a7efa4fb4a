package topic

// peers are figures of an article that have something in common.
type peers struct{ mentions []*mention }

// count returns how many there are.
func (p *peers) count() int { return len(p.mentions) }

// peersKey is what figures of an article have in common: two words, by number.
type peersKey struct{ article, first, second int32 }

// anyAttribute stands for all attributes of a dimension.
const anyAttribute = "*"

// takePeer puts a mention of an article among those of its sort, of its
// dimension and of its kind.
func (g *Grouping) takePeer(m *mention) {
	m.kind = m.sort()
	dimension := g.sortWords.of(m.dimension)
	m.ofSort = g.joinPeers(m, dimension, g.sortWords.of(m.attribute))
	m.ofDimension = g.joinPeers(m, dimension, g.sortWords.of(anyAttribute))
	m.ofKind = g.joinPeers(m, noDimension, g.sortWords.of(m.kind))
}

// noDimension stands for what is told from its like by one word.
const noDimension = -1

func (g *Grouping) joinPeers(m *mention, first, second int32) *peers {
	k := peersKey{int32(m.article), first, second}
	p := g.peers[k]
	if p == nil {
		p = &peers{}
		g.peers[k] = p
	}
	p.mentions = append(p.mentions, m)
	return p
}

// peersOf lists the figures of an article that are of a dimension and an
// attribute.
func (g *Grouping) peersOf(article int, dimension, attribute string) []*mention {
	first, known := g.sortWords[dimension]
	second, also := g.sortWords[attribute]
	if p := g.peers[peersKey{int32(article), first, second}]; p != nil && known && also {
		return p.mentions
	}
	return nil
}

package topic

// beside returns a mention of the one value in the sentence that states the
// other, if there is one: "11 were arrested, among them the four gunmen" tells
// that four arrested elsewhere are not those 11.
func (g *Grouping) beside(x, y *mention) *mention {
	if x.article == y.article || x.dimension == "date" {
		return nil
	}
	for _, pair := range [2][2]*mention{{x, y}, {y, x}} {
		here, value := pair[0], pair[1]
		if !here.accompanied {
			continue
		}
		for _, m := range here.in.mentions {
			if m != here && m.dimension == value.dimension && m.sameValue(value) && mayCountSame(m, value) && g.atHome(m, here, value) {
				return m
			}
		}
	}
	return nil
}

// mayCountSame reports whether two equal figures may be of the same things.
func mayCountSame(m, value *mention) bool {
	return onePlayed(m, value) && (m.person == value.person || telling(&m.value) > 0.1 && (m.person || m.noun == "") && (value.person || value.noun == ""))
}

// atHome reports whether m, which has the value of another article's figure, may be
// what that one tells of. It is not where the figure beside m is plainly more like
// it: "two people drowned, three were hit by falling trees" does not tell that two
// hit by falling trees elsewhere are not those three.
func (g *Grouping) atHome(m, here, value *mention) bool {
	const plainly = 0.2
	return value.sheet() || m.part || g.likeIn(m, value) >= g.likeIn(here, value)-plainly
}

// likeIn says how alike two figures are whatever their values: in what they measure
// and count, and in the words right around them.
func (g *Grouping) likeIn(a, b *mention) float64 {
	const otherwise, words = -0.3, 0.7
	var s score
	s.attributes(a, b)
	s.nouns(a, b)
	return max(s.total, otherwise) + words*cosine(g.near(a).close, g.near(b).close)
}

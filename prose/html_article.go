package prose

import (
	"sort"
	"strings"
)

// measure adds up the text within every element. Children stand after their
// parents, so one pass from the end does.
func (p *page) measure() {
	for _, t := range p.pieces {
		n := len(squeeze(p.source[t.Start:t.End]))
		p.nodes[t.node].letters += n
		if p.inLink(t.node) {
			p.nodes[t.node].linked += n
		}
	}
	for i := len(p.nodes) - 1; i > 0; i-- {
		up := &p.nodes[p.nodes[i].parent]
		up.letters += p.nodes[i].letters
		up.linked += p.nodes[i].linked
	}
}

func (p *page) inLink(i int) bool {
	for k := 0; i > 0 && k < 8; k++ {
		if p.nodes[i].href {
			return true
		}
		i = p.nodes[i].parent
	}
	return false
}

// findChrome marks what is not the article wherever it stands: what holds no
// prose by its element, what the page hides, what its names say is something
// else, and blocks that are links for the most part.
func (p *page) findChrome() {
	all := p.nodes[0].letters
	for i := 1; i < len(p.nodes); i++ {
		n := &p.nodes[i]
		n.chrome = p.nodes[n.parent].chrome || silentTags[n.tag] || n.hidden ||
			n.letters*2 < all && (n.namedChrome() || n.mostlyLinks()) || n.tag == "sup" && p.noteMark(i)
	}
}

// namedChrome goes by class names and ids; elements that carry the whole page
// have all sorts of names.
func (n *node) namedChrome() bool {
	switch n.tag {
	case "article":
		return n.named(otherArticle)
	case "html", "body", "main", "h1", "p", "a", "span", "em", "strong", "b", "i", "time":
		return n.tag == "p" && hasPair(n.names, chromePairs)
	}
	return n.named(chromeWords) || hasPair(n.names, chromePairs)
}

// otherArticle are the names of article elements that are none.
var otherArticle = wordSet(`comment comments teaser related promo card recommended`)

func hasPair(names string, pairs []string) bool {
	if len(names) < 4 {
		return false
	}
	for _, p := range pairs {
		if strings.Contains(names, p) {
			return true
		}
	}
	return false
}

// mostlyLinks finds lists of other stories, and paragraphs that are one link.
// A heading or a table cell may be a link for good reasons.
func (n *node) mostlyLinks() bool {
	switch n.tag {
	case "ul", "ol", "div", "section", "header", "li":
		return n.letters > 0 && n.linked*10 > n.letters*6
	case "p":
		return n.linked*10 > n.letters*9 && n.letters > 15
	}
	return false
}

// noteMark reports whether a sup element is the number of a note.
func (p *page) noteMark(i int) bool {
	const longest = 8
	if p.nodes[i].letters == 0 || p.nodes[i].letters > longest {
		return false
	}
	text := strings.Trim(p.nodeText(i), "[]() ")
	if text == "" {
		return false
	}
	if p.nodes[i].linked > 0 || strings.HasPrefix(text, "*") {
		return true
	}
	before := p.nodes[i].start - 1
	return isDigit(text[0]) && len(text) <= 3 && before >= 0 && !isLetter(p.source[before])
}

// nodeText returns the text directly and indirectly within a node.
func (p *page) nodeText(i int) string {
	var b strings.Builder
	from, to := p.nodes[i].start, p.nodes[i].end
	for k := p.pieceAt(from); k < len(p.pieces) && p.pieces[k].End <= to; k++ {
		b.WriteString(p.source[p.pieces[k].Start:p.pieces[k].End])
	}
	return b.String()
}

// pieceAt returns the index of the first piece that begins at or after at.
func (p *page) pieceAt(at int) int {
	return sort.Search(len(p.pieces), func(k int) bool { return p.pieces[k].Start >= at })
}

// article returns the node that holds the article: what the page says it is,
// if a fair part of its prose is there, else the innermost element with four
// fifths of the prose. Prose is scored by length and commas, which is what
// tells it from labels; chrome has no score.
func (p *page) article() int {
	p.scoreParagraphs()
	total := p.nodes[0].score
	best := 0
	for i, n := range p.nodes {
		if n.chrome || n.score*10 < total*3 || !n.declaresArticle() {
			continue
		}
		// Of one within another the inner is kept if it loses nothing much:
		// "article" often holds the comments too.
		if best == 0 || i > p.nodes[best].last && n.score > p.nodes[best].score ||
			i <= p.nodes[best].last && n.score*10 >= p.nodes[best].score*8 {
			best = i
		}
	}
	if best > 0 && p.nodes[best].score > 0 {
		return best
	}
	return p.densest(total)
}

func (n *node) declaresArticle() bool {
	return n.body || n.tag == "article" || n.tag == "main" || hasPair(n.names, storyPairs) ||
		strings.Contains(n.names, " main ") && n.tag == "div"
}

// densest goes from the page inwards as long as one child has nearly all.
func (p *page) densest(total int) int {
	at := 0
	for i := 1; i < len(p.nodes); i++ {
		n := &p.nodes[i]
		if n.parent == at && !n.chrome && total > 0 && n.score*5 >= total*4 && blockTags[n.tag] {
			at = i
		}
	}
	return at
}

// scoreParagraphs gives every element the score of the paragraphs within it.
func (p *page) scoreParagraphs() {
	own := make([]int, len(p.nodes))
	for _, t := range p.pieces {
		if b := p.nodes[t.node].block; !p.nodes[b].chrome && !p.nodes[t.node].chrome && !p.inLink(t.node) {
			text := p.source[t.Start:t.End]
			own[b] += len(squeeze(text)) + 20*strings.Count(text, ",")
		}
	}
	for i := len(p.nodes) - 1; i > 0; i-- {
		n := &p.nodes[i]
		if own[i] >= 60 && scoredTags[n.tag] {
			n.score += own[i]
		}
		p.nodes[n.parent].score += n.score
	}
}

// headline returns the node of the headline: the h1 in the article, else the
// last one above it, else any h1, else the title; 0 where there is none.
func (p *page) headline(root int) int {
	best, title := 0, 0
	for i, n := range p.nodes {
		switch {
		case n.tag == "title" && title == 0:
			title = i
		case n.tag != "h1" || n.letters == 0 || n.hidden || silentTags[p.nodes[n.parent].tag]:
		case i > root && i <= p.nodes[root].last:
			return i
		case i < root || best == 0:
			best = i
		}
	}
	if best > 0 {
		return best
	}
	return title
}

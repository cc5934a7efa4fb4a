package prose

import (
	"sort"
	"strings"
)

// paragraph is one being gathered from pieces of text.
type pageParagraph struct {
	Span
	kind ParagraphKind
}

// writePage masks all of the page but the headline, what stands between it
// and the article, and the article.
func (r *reader) writePage(p *page, root, title int) {
	m := newMask(p.source)
	from := p.nodes[root].start
	if title > 0 && p.nodes[title].tag == "h1" {
		from = min(from, p.nodes[title].start)
	}
	w := pageWriter{page: p, mask: m, block: -1}
	for _, t := range p.pieces {
		if p.wanted(t, from, p.nodes[root].end, title) {
			w.write(t, within(p, t.node, title))
		}
	}
	r.finishMask(m)
	r.addPageParagraphs(w.out)
}

func within(p *page, i, root int) bool { return root > 0 && i >= root && i <= p.nodes[root].last }

// wanted reports whether a piece is the article's.
func (p *page) wanted(t piece, from, to, title int) bool {
	if within(p, t.node, title) {
		return !silentTags[p.nodes[t.node].tag]
	}
	if t.Start < from || t.End > to || p.nodes[t.node].chrome {
		return false
	}
	return !p.inHead(t.node)
}

func (p *page) inHead(i int) bool {
	for ; i > 0; i = p.nodes[i].parent {
		if tag := p.nodes[i].tag; tag == "head" || tag == "title" {
			return true
		}
	}
	return false
}

// pageWriter copies pieces into the mask and groups them into paragraphs.
type pageWriter struct {
	*page
	mask  *mask
	out   []pageParagraph
	block int
	end   int // of the last piece
}

func (w *pageWriter) write(t piece, headline bool) {
	block := w.nodes[t.node].block
	if block != w.block || w.broken(t) {
		w.mask.breakWord()
		w.out = append(w.out, pageParagraph{Span{t.Start, t.End}, w.kind(t.node, headline)})
	} else if w.separated(t) {
		w.mask.breakWord()
	}
	w.mask.text(t.Start, t.End, "&")
	w.out[len(w.out)-1].End = t.End
	w.block, w.end = block, t.End
}

// broken reports whether a block or two line breaks stand between a piece and
// the one before it in the same block.
func (w *pageWriter) broken(t piece) bool {
	first := sort.SearchInts(w.breaks, w.end)
	if first+1 < len(w.breaks) && w.breaks[first+1] < t.Start {
		return true
	}
	i := sort.Search(len(w.nodes), func(i int) bool { return w.nodes[i].start >= w.end })
	for ; i < len(w.nodes) && w.nodes[i].start < t.Start; i++ {
		if blockTags[w.nodes[i].tag] {
			return true
		}
	}
	return false
}

// separated reports whether a tag between two pieces parts words, though no
// blank does: always at a line break or picture; else where gluing would make
// one of "Deaths" and "137", or of "Read more" and "Comments".
func (w *pageWriter) separated(t piece) bool {
	first := sort.SearchInts(w.breaks, w.end)
	if first < len(w.breaks) && w.breaks[first] < t.Start {
		return true
	}
	return w.end > 0 && partsWords(w.source[w.end-1], w.source[t.Start:t.End])
}

// partsWords reports whether the byte before a tag and the text after it are
// no single word.
func partsWords(a byte, next string) bool {
	b := next[0]
	switch {
	case isLower(a) && isUpper(b), isLetter(a) && isDigit(b):
		return true
	case isDigit(a) && isLetter(b):
		return !ordinalEnding(next)
	}
	return false
}

func ordinalEnding(s string) bool {
	if len(s) < 2 {
		return false
	}
	switch strings.ToLower(s[:2]) {
	case "st", "nd", "rd", "th":
		return len(s) == 2 || !isLetter(s[2])
	}
	return false
}

// kind tells by the elements around it what a paragraph is.
func (w *pageWriter) kind(i int, headline bool) ParagraphKind {
	if headline {
		return Heading
	}
	for up := 0; i > 0 && up < 6; up++ {
		n := &w.nodes[i]
		switch {
		case headingTags[n.tag]:
			return Heading
		case n.tag == "li":
			return ListItem
		case n.tag == "td" || n.tag == "th":
			return Cell
		case n.tag == "figcaption" || n.named(captionWords):
			return Caption
		case n.named(footnoteWords):
			return Footnote
		case n.tag == "time" || n.tag == "address" || n.named(furnitureWords) && n.letters < 200:
			return Furniture
		case n.tag == "article" || n.tag == "main":
			return Body
		}
		i = n.parent
	}
	return Body
}

func (n *node) named(words map[string]bool) bool {
	for _, w := range strings.Fields(n.names) {
		if words[w] {
			return true
		}
	}
	return false
}

// addPageParagraphs takes the paragraphs over, less what is chrome by its
// words: sites name their parts as they like. A figure that is alone in a
// cell or heading is no counter.
func (r *reader) addPageParagraphs(found []pageParagraph) {
	texts := make([]string, 0, len(found))
	kept := found[:0]
	for _, p := range found {
		p.Span = trim(r.Text, p.Span)
		if !p.Empty() {
			kept = append(kept, p)
			texts = append(texts, squeeze(r.Text[p.Start:p.End]))
		}
	}
	marked := markChrome(texts)
	var chrome []Span
	for i, p := range kept {
		if marked[i] && (p.kind == Body || pagePhrase(texts[i]) != noPhrase) {
			chrome = append(chrome, p.Span)
		} else {
			r.addParagraph(p.Span, p.kind)
		}
	}
	r.maskSpans(chrome)
}

// pageHead sets the title and what above the body is a date or byline.
func (r *reader) pageHead(p *page, title int) {
	if title > 0 {
		r.Title = trim(r.Text, Span{p.nodes[title].start, p.nodes[title].end})
	}
	r.markFurniture(r.firstProse())
}

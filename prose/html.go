package prose

import (
	"strings"

	"golang.org/x/net/html"
)

// readHTML finds the article in a page and masks the rest. The page is read
// with the tokenizer and not the parser, since only the tokenizer's raw bytes
// tell where in the file a thing stands.
func (r *reader) readHTML() {
	page := parsePage(r.Text)
	page.measure()
	page.findChrome()
	root := page.article()
	title := page.headline(root)
	r.pageMetadata(page, root, title)
	r.Comments = append(r.Comments, page.comments...)
	r.writePage(page, root, title)
	r.pageHead(page, title)
}

// node is an element of a page. Nodes stand in the order of their start tags,
// so that what is within node i are the nodes up to nodes[i].last.
type node struct {
	tag        string
	names      string // class, id and role, in lower case, blanks around each word
	parent     int
	block      int // the innermost block that it is or is in
	last       int // the last node within, or the node itself
	start, end int // offsets in the file, tags included
	date       string
	href       bool // a link
	hidden     bool // the page does not show it
	body       bool // marked as the body of an article
	chrome     bool // the site's, or within what is
	letters    int  // bytes of text within
	linked     int  // of these, in links
	score      int  // of the paragraphs within
}

// piece is a run of text between two tags.
type piece struct {
	Span
	node int
}

type page struct {
	source   string
	nodes    []node
	pieces   []piece
	comments []Span
	metas    []meta
	breaks   []int // offsets of br elements
}

// meta is what a page says of itself: the name in lower case, the content.
type meta struct {
	name, content string
	at            Span
}

// maxDepth bounds the open elements; what is nested deeper counts as text of
// the last one that fits. No page that people write comes near it.
const maxDepth = 500

// tree is a page being parsed.
type tree struct {
	page
	open []int // nodes whose end tags have not come
	over int   // elements beyond maxDepth that are open
}

func parsePage(source string) *page {
	t := &tree{page: page{source: source, nodes: []node{{tag: "", parent: -1}}}, open: []int{0}}
	z := html.NewTokenizer(strings.NewReader(source))
	for at := 0; ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		span := Span{at, at + len(z.Raw())}
		at = span.End
		switch kind {
		case html.TextToken:
			t.text(span)
		case html.StartTagToken, html.SelfClosingTagToken:
			t.startTag(z, span)
		case html.EndTagToken:
			name, _ := z.TagName()
			t.endTag(string(name), span)
		case html.CommentToken:
			t.comment(span)
		}
	}
	t.closeTo(0, len(source))
	t.close(len(source))
	return &t.page
}

func (t *tree) top() int { return t.open[len(t.open)-1] }

func (t *tree) text(s Span) {
	if !trim(t.source, s).Empty() {
		t.pieces = append(t.pieces, piece{s, t.top()})
	}
}

func (t *tree) comment(s Span) {
	inner := strings.TrimSuffix(strings.TrimPrefix(t.source[s.Start:s.End], "<!--"), "-->")
	if at := s.Start + len("<!--"); strings.HasPrefix(t.source[s.Start:], "<!--") && at+len(inner) <= s.End {
		t.comments = append(t.comments, trim(t.source, Span{at, at + len(inner)}))
	}
}

func (t *tree) startTag(z *html.Tokenizer, s Span) {
	name, more := z.TagName()
	n := node{tag: string(name), start: s.Start, end: s.End}
	attrs := map[string]string{}
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		if interesting[string(key)] {
			attrs[string(key)] = string(value)
		}
	}
	n.fill(attrs)
	switch n.tag {
	case "meta":
		t.addMeta(attrs, s)
	case "br":
		t.breaks = append(t.breaks, s.Start)
	}
	t.push(n)
}

// push opens an element, closing first what its start tag closes by itself.
func (t *tree) push(n node) {
	for _, c := range closedBy[n.tag] {
		t.closeWithin(c, n.start)
	}
	if blockTags[n.tag] {
		t.closeWithin("p", n.start)
	}
	n.parent, n.last = t.top(), len(t.nodes)
	n.block = t.nodes[n.parent].block
	if blockTags[n.tag] {
		n.block = len(t.nodes)
	}
	if voidTags[n.tag] {
		t.nodes = append(t.nodes, n)
		return
	}
	if len(t.open) >= maxDepth {
		t.over++
		return
	}
	t.nodes = append(t.nodes, n)
	t.open = append(t.open, len(t.nodes)-1)
}

// closeWithin closes an open element of this name, unless a list, table or
// other container that may hold more of its kind was opened within it.
func (t *tree) closeWithin(tag string, at int) {
	for i := len(t.open) - 1; i > 0; i-- {
		switch name := t.nodes[t.open[i]].tag; {
		case name == tag:
			t.closeTo(i, at)
			t.close(at)
			return
		case containers[name]:
			return
		}
	}
}

func (t *tree) endTag(tag string, s Span) {
	if t.over > 0 {
		t.over--
		return
	}
	for i := len(t.open) - 1; i > 0; i-- {
		if t.nodes[t.open[i]].tag == tag {
			t.closeTo(i, s.Start)
			t.close(s.End)
			return
		}
	}
}

// closeTo closes everything opened within open[i].
func (t *tree) closeTo(i, at int) {
	for len(t.open)-1 > i {
		t.close(at)
	}
}

func (t *tree) close(at int) {
	n := &t.nodes[t.top()]
	n.end, n.last = at, len(t.nodes)-1
	t.open = t.open[:len(t.open)-1]
}

// interesting are the attributes that are looked at.
var interesting = wordSet(`class id role itemprop hidden aria-hidden style href datetime name property content`)

func (n *node) fill(attrs map[string]string) {
	n.names = nameWords(attrs["class"] + " " + attrs["id"] + " " + attrs["role"] + " " + attrs["itemprop"])
	_, hidden := attrs["hidden"]
	style := strings.ReplaceAll(strings.ToLower(attrs["style"]), " ", "")
	n.hidden = hidden || attrs["aria-hidden"] == "true" || strings.Contains(style, "display:none")
	_, n.href = attrs["href"]
	n.href = n.href && n.tag == "a"
	n.body = strings.EqualFold(attrs["itemprop"], "articleBody")
	n.date = attrs["datetime"]
}

// nameWords splits class names and ids into words: "related-stories_list",
// "relatedStories" are both " related stories …".
func nameWords(s string) string {
	var b strings.Builder
	b.WriteByte(' ')
	for i := range len(s) {
		switch c := s[i]; {
		case isUpper(c):
			if i > 0 && isLower(s[i-1]) {
				b.WriteByte(' ')
			}
			b.WriteByte(c | 0x20)
		case isLower(c) || isDigit(c):
			b.WriteByte(c)
		default:
			b.WriteByte(' ')
		}
	}
	b.WriteByte(' ')
	return b.String()
}

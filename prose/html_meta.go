package prose

import (
	"encoding/json"
	"strings"
)

// dateMetas are the names under which pages state when an article came out,
// best first. When it was changed is another matter.
var dateMetas = []string{
	"article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
	"parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
	"pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date",
}

func (t *tree) addMeta(attrs map[string]string, s Span) {
	name := attrs["property"]
	if name == "" {
		name = attrs["name"]
	}
	if name == "" {
		name = attrs["itemprop"]
	}
	if name != "" && attrs["content"] != "" {
		t.metas = append(t.metas, meta{strings.ToLower(name), attrs["content"], s})
	}
}

// pageDates gathers the dates of publication that the page states, best
// first: its metadata, then the time elements above the body.
func (r *reader) pageDates(p *page, root, title int) {
	for _, name := range dateMetas {
		for _, m := range p.metas {
			if m.name == name {
				r.addDate(m.content, m.at, OriginMetadata)
			}
		}
	}
	for _, t := range p.pieces {
		if p.nodes[t.node].tag == "script" {
			if date := jsonDate(p.source[t.Start:t.End]); date != "" {
				r.addDate(date, t.Span, OriginMetadata)
			}
		}
	}
	from := p.nodes[max(title, 0)].start
	body := p.firstParagraph(root)
	for i, n := range p.nodes {
		if n.tag == "time" && n.date != "" && !n.named(updatedWords) && n.start <= body && (n.start >= from || i > root) {
			r.addDate(n.date, Span{n.start, n.end}, OriginTime)
		}
	}
}

var updatedWords = wordSet(`updated modified`)

// firstParagraph returns where the first scored paragraph in a node begins.
func (p *page) firstParagraph(root int) int {
	for i := root; i <= p.nodes[root].last; i++ {
		if n := &p.nodes[i]; n.score > 0 && n.tag == "p" {
			return n.start
		}
	}
	return p.nodes[root].end
}

// jsonDate returns the datePublished of an article described in JSON-LD.
func jsonDate(script string) string {
	const largest = 1 << 20
	if len(script) > largest || !strings.Contains(script, "datePublished") {
		return ""
	}
	var v any
	if json.Unmarshal([]byte(script), &v) != nil {
		return ""
	}
	return publishedIn(v, 0)
}

// publishedIn looks at the object itself, then in the lists that JSON-LD
// wraps articles in; not at comments, authors and other parts, which have
// dates of their own.
func publishedIn(v any, depth int) string {
	if depth > 8 {
		return ""
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			if date := publishedIn(item, depth+1); date != "" {
				return date
			}
		}
	case map[string]any:
		if date, ok := v["datePublished"].(string); ok {
			return date
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if date := publishedIn(v[key], depth+1); date != "" {
				return date
			}
		}
	}
	return ""
}

package prose

import (
	"encoding/json"
	"html"
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

// pageMetadata gathers what the page states of itself: who printed it, and the
// dates of publication, best first: its metadata, then the time elements above
// the body.
func (r *reader) pageMetadata(p *page, root, title int) {
	for _, name := range dateMetas {
		for _, m := range p.metas {
			if m.name == name {
				r.addDate(m.content, m.at, OriginMetadata)
			}
		}
	}
	for _, t := range p.pieces {
		if p.nodes[t.node].tag == "script" {
			if article := jsonArticle(p.source[t.Start:t.End]); article != nil {
				r.addDate(article["datePublished"].(string), t.Span, OriginMetadata)
				r.addPublisher(nameOf(article["publisher"]))
			}
		}
	}
	for _, m := range p.metas {
		if m.name == "og:site_name" {
			r.addPublisher(html.UnescapeString(m.content))
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

// jsonArticle returns an article described in JSON-LD, which has a string as
// datePublished; nil where there is none.
func jsonArticle(script string) map[string]any {
	const largest = 1 << 20
	if len(script) > largest || !strings.Contains(script, "datePublished") {
		return nil
	}
	var v any
	if json.Unmarshal([]byte(script), &v) != nil {
		return nil
	}
	return articleIn(v, 0)
}

// articleIn looks at the object itself, then in the lists that JSON-LD
// wraps articles in; not at comments, authors and other parts, which have
// dates of their own.
func articleIn(v any, depth int) map[string]any {
	if depth > 8 {
		return nil
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			if article := articleIn(item, depth+1); article != nil {
				return article
			}
		}
	case map[string]any:
		if date, ok := v["datePublished"].(string); ok && date != "" {
			return v
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if article := articleIn(v[key], depth+1); article != nil {
				return article
			}
		}
	}
	return nil
}

// nameOf returns the name of a party in JSON-LD: the text, or that of its name.
func nameOf(v any) string {
	if party, ok := v.(map[string]any); ok {
		v = party["name"]
	}
	name, _ := v.(string)
	return name
}

// addPublisher notes who printed the text; the first that is told counts.
func (r *reader) addPublisher(name string) {
	const longest = 100
	if name = strings.TrimSpace(name); r.Publisher == "" && len(name) <= longest {
		r.Publisher = name
	}
}

package prose

import (
	"strings"
)

// frontMatter is what stands before a Markdown text between two lines of
// "---" (YAML) or "+++" (TOML).
type frontMatter struct {
	end   int // offset of what follows it
	title Span
}

// dateKeys are the keys under which front matter states when a text came out,
// in lower case; where it was last changed is better than nothing.
var dateKeys = []string{"published", "pubdate", "publishdate", "publish_date", "publication_date", "published_at", "date",
	"lastmod", "last_modified", "updated"}

// readFrontMatter notes title, publisher and dates. Only plain "key: value" lines at the
// outer level are of interest, so they are read as such; the rest is skipped
// whatever it is.
func (r *reader) readFrontMatter() frontMatter {
	lines, end := frontMatterLines(r.Text)
	front := frontMatter{end: end}
	dates := map[string]Span{}
	for _, l := range lines {
		key, value := frontMatterEntry(r.Text, l)
		if key == "title" || key == "headline" && front.title.Empty() {
			front.title = value
		}
		if word := r.Text[value.Start:value.End]; key == "draft" && word == "true" || key == "role" && word == "draft" {
			r.Draft = true
		}
		if key == "publisher" {
			r.addPublisher(r.Text[value.Start:value.End])
		}
		dates[key] = value
	}
	for _, key := range dateKeys {
		if s, ok := dates[key]; ok {
			r.addDate(r.Text[s.Start:s.End], s, OriginFrontMatter)
		}
	}
	return front
}

// frontMatterLines returns the lines between the fences and the offset after
// the second; nothing where there is no second.
func frontMatterLines(text string) (inner []Span, end int) {
	const longest = 200 // lines
	fence := ""
	at := len(text) - len(strings.TrimLeft(text, " ")) // blanks of a byte order mark
	for n := 0; at < len(text) && n < longest; n++ {
		next := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			next = at + i + 1
		}
		line := strings.TrimRight(text[at:next], " \t\r\n")
		switch {
		case n == 0 && line != "---" && line != "+++":
			return nil, 0
		case n == 0:
			fence = line
		case line == fence || line == "..." && fence == "---":
			return inner, next
		default:
			inner = append(inner, Span{at, at + len(line)})
		}
		at = next
	}
	return nil, 0
}

// frontMatterEntry splits "key: value" and "key = value"; quotation marks and
// a comment after the value are left out.
func frontMatterEntry(text string, l Span) (key string, value Span) {
	line := text[l.Start:l.End]
	i := strings.IndexAny(line, ":=")
	if i <= 0 || isBlank(line[0]) {
		return "", Span{}
	}
	value = Span{l.Start + i + 1, l.End}
	if k := strings.Index(text[value.Start:value.End], " #"); k >= 0 {
		value.End = value.Start + k
	}
	value = trim(text, value)
	if s := text[value.Start:value.End]; len(s) >= 2 && (s[0] == '"' || s[0] == '\'') && s[len(s)-1] == s[0] {
		value.Start++
		value.End--
	}
	return strings.ToLower(strings.TrimSpace(line[:i])), value
}

package report

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"io"
	"regexp"
	"sync"

	"crosscheck/compare"
)

// pageFiles are the templates, styles and scripts of the pages.
//
//go:embed page
var pageFiles embed.FS

// pages are the templates. html/template escapes all that is filled in, by
// where it stands: as text, in an attribute, as an address. Most runs write no
// page.
var pages = sync.OnceValue(parsePages)

// indent is white space at the beginning of lines, of which a page has so much
// that it would weigh more than its words.
var indent = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\n\s+`) })

func parsePages() *template.Template {
	all := template.New("")
	for _, name := range []string{"frame", "glyphs", "report", "finding", "chart", "claims", "sources", "draft"} {
		template.Must(all.New(name).Parse(pageFile(name + ".tmpl")))
	}
	return all
}

// pageFile returns one of the files without its indentation.
func pageFile(name string) string {
	data, err := pageFiles.ReadFile("page/" + name)
	if err != nil {
		panic(err) // embedded: a fault of ours
	}
	return indent().ReplaceAllString(string(data), "\n")
}

// frame is what every page has around its content. The policy forbids all but
// the one style and the one script, so that nothing a source wrote can act
// and no request can leave.
type frame struct {
	Title  string
	Policy string
	Style  template.CSS
	Script template.JS
}

func newFrame(title string, styles, scripts []string) frame {
	var style, script string
	for _, name := range styles {
		style += pageFile(name)
	}
	for _, name := range scripts {
		script += pageFile(name)
	}
	return frame{
		Title: title,
		Policy: "default-src 'none'; style-src '" + integrity(style) + "'; script-src '" + integrity(script) +
			"'; base-uri 'none'; form-action 'none'",
		Style: template.CSS(style), Script: template.JS(script),
	}
}

// IsPage reports whether a file is a page that this package wrote: what it
// quotes was said by others, and is no article.
func IsPage(data []byte) bool {
	const head = 512
	return bytes.Contains(data[:min(len(data), head)], []byte(`<meta name="generator" content="crosscheck">`))
}

// integrity is how a policy names the one text that it allows.
func integrity(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// writeHTML writes a page for people to read, filter, print and send.
func writeHTML(w io.Writer, res *compare.Result, opt Options) error {
	b := bufio.NewWriter(w)
	if err := pages().ExecuteTemplate(b, "report", newReportPage(res, opt)); err != nil {
		return err
	}
	return b.Flush()
}

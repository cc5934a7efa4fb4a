package prose

import (
	"strings"
	"testing"
)

// inPage puts an article into a page with everything around it that pages have.
func inPage(article string) string {
	return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Ferry sinks | The Post</title>
<meta property="article:published_time" content="2023-03-14T09:15:00+01:00"><style>p{}</style></head>
<body class="has-sidebar"><nav><ul><li><a href="/">Home</a></li></ul></nav>
<div class="site-header">Call 555 1212 for offers</div><div class="layout"><div class="col">` + article + `</div>
<div class="related-stories"><p>Fire killed 5 people in a factory, as it was said there, on Monday.</p></div>
<div id="comments"><h3>23 comments</h3><article class="comment"><p>I heard 50 people died, at least, and nobody says so, as always.</p></article></div>
<footer>© 2023 The Post</footer></body></html>`
}

func TestHTML(t *testing.T) {
	const p1, p2 = "<p>" + lead + "</p>", "<p>The vessel carried 204 passengers, 18 crew and some cars, its owner said.</p>"
	const w1, w2 = "\nbody: " + lead, "\nbody: The vessel carried 204 passengers, 18 crew and some cars, its owner said."
	const h1, wh = "<h1>Ferry sinks</h1>", "heading: Ferry sinks"
	for _, c := range []struct{ name, article, want string }{
		{"plain", h1 + p1 + p2, wh + w1 + w2},
		{"div within div", h1 + "<div class=a>" + p1 + "</div><div class=b>" + p2 + "</div>", wh + w1 + w2},
		{"article", "<article>" + h1 + p1 + p2 + "</article>", wh + w1 + w2},
		{"article body", "<div itemprop=articleBody>" + p1 + p2 + "</div>", "heading: Ferry sinks | The Post" + w1 + w2},
		{"entities", h1 + p1 + p2 + "<p>At&nbsp;least 12&#8211;14 of Putin&rsquo;s &lt;men&gt; &amp; others</p>", wh + w1 + w2 + "\nbody: At least 12–14 of Putin’s <men> & others"},
		{"inline", h1 + p1 + p2 + "<p>At <b>13</b>7 on the 21<sup>st</sup> of <i>May</i>.</p>", wh + w1 + w2 + "\nbody: At 137 on the 21st of May."},
		{"note", h1 + p1 + p2 + "<p>It killed 139<sup><a href=#n>1</a></sup> people and 12<sup>2</sup> cows.</p>", wh + w1 + w2 + "\nbody: It killed 139 people and 12 cows."},
		{"spans apart", h1 + p1 + p2 + "<p><span>Deaths</span><span>137</span></p>", wh + w1 + w2 + "\nbody: Deaths 137"},
		{"br", h1 + p1 + p2 + "<div>One line<br>goes on<br><br>and another.</div>", wh + w1 + w2 + "\nheading: One line goes on\nbody: and another."},
		{"aside", h1 + p1 + "<aside>" + p2 + "</aside>", wh + w1},
		{"share", h1 + p1 + p2 + "<div class='social-share'>915 shares</div>", wh + w1 + w2},
		{"camel", h1 + p1 + p2 + "<div class='relatedStories'>Fire kills 5</div>", wh + w1 + w2},
		{"link", h1 + p1 + p2 + "<p><a href=x>The disaster of 1998 that killed 87 people here</a></p>", wh + w1 + w2},
		{"links", h1 + p1 + p2 + "<ul><li><a href=x>Fire kills 5</a></li></ul>", wh + w1 + w2},
		{"list", h1 + p1 + p2 + "<ul><li>12 dead</ul>", wh + w1 + w2 + "\nlist item: 12 dead"},
		{"table", h1 + p1 + p2 + "<table><tr><td>dead<td>12</table>", wh + w1 + w2 + "\ncell: dead\ncell: 12"},
		{"caption", h1 + p1 + "<figure><img><figcaption>At the pier</figcaption></figure>" + p2, wh + w1 + "\ncaption: At the pier" + w2},
		{"byline", h1 + "<div class=byline>By Ana Reyes</div>" + p1 + p2, wh + "\nfurniture: By Ana Reyes" + w1 + w2},
		{"standfirst", h1 + "<p>Twelve are missing</p><div class=text>" + p1 + p2 + p1 + p2 + "</div>", wh + "\nbody: Twelve are missing" + w1 + w2 + w1 + w2},
		{"hidden", h1 + p1 + p2 + "<p style='display: none'>not 99</p><p hidden>98</p>", wh + w1 + w2},
		{"script", h1 + p1 + p2 + "<script>var a = '<p>99</p>'</script>", wh + w1 + w2},
		{"deleted", h1 + p1 + p2 + "<p>It killed <del>99</del> 12.</p>", wh + w1 + w2 + "\nbody: It killed 12."},
		{"unclosed", h1 + "<p>" + lead + p2, wh + w1 + w2},
		{"words of chrome", h1 + p1 + p2 + "<p>Leave a Reply</p><p>" + lead, wh + w1 + w2},
	} {
		file := inPage(c.article)
		d, faults := Read("a.html", []byte(file), ReadOptions{})
		want := strings.Replace(c.want, "heading: One line", "body: One line", 1)
		if got := dump(d); got != want || len(faults) > 0 {
			t.Errorf("%s: %v\ngot\n%s\nwant\n%s", c.name, faults, got, want)
		}
		checkPlaces(t, d, []byte(file))
	}
}

// checkPlaces checks that every word of letters and digits that was not
// interrupted stands in the file where Pos says, on that line and column.
func checkPlaces(t *testing.T, d *Document, file []byte) {
	t.Helper()
	if len(d.Text) != len(file) {
		t.Errorf("the text has %d bytes, the file %d", len(d.Text), len(file))
	}
	for _, s := range d.Sentences {
		for i := s.Start; i < s.End; i++ {
			if b := d.Text[i]; isLetter(b) || isDigit(b) {
				p := d.Pos(i, 1)
				line := 1 + strings.Count(string(file[:p.Offset]), "\n")
				column := p.Offset - strings.LastIndexByte(string(file[:p.Offset]), '\n')
				if file[p.Offset] != b || p.Line != line || p.Column != column || p.Length != 1 {
					t.Fatalf("%q at %d: place %+v holds %q", b, i, p, file[p.Offset])
				}
			}
		}
	}
}

func TestPublisher(t *testing.T) {
	const day = `"datePublished":"2023-03-14"`
	for _, c := range []struct{ name, text, want string }{
		{"a.html", `<meta property="og:site_name" content=" Mail &amp; Post ">`, "Mail & Post"},
		{"a.html", `<script type="application/ld+json">{` + day + `,"publisher":{"@type":"Organization","name":"The Post"}}</script><meta property="og:site_name" content="post.example">`, "The Post"},
		{"a.html", `<script type="application/ld+json">{` + day + `,"publisher":"The Post"}</script>`, "The Post"},
		{"a.html", `<script type="application/ld+json">{"publisher":["The Post"],` + day + `}</script>`, ""},
		{"a.html", `<meta property="og:site_name" content="` + strings.Repeat("Post", 1000) + `">`, ""},
		{"a.md", "---\npublisher: \"The Post\"\n---\n", "The Post"},
		{"a.md", "publisher: The Post\n\n", ""},
	} {
		if d, _ := Read(c.name, []byte(c.text+"<p>"+lead+"</p>"), ReadOptions{}); d.Publisher != c.want {
			t.Errorf("%s: got %q, want %q", c.text, d.Publisher, c.want)
		}
	}
}

func TestPageDates(t *testing.T) {
	for _, c := range []struct{ head, body, want string }{
		{`<meta property="article:published_time" content="2023-03-14T09:15:00Z">`, "", "2023-03-14T09:15:00Z"},
		{`<meta property="article:modified_time" content="2023-03-15">`, "", ""},
		{`<meta name=date content=2023-03-15><meta itemprop=datePublished content=2023-03-14>`, "", "2023-03-14"},
		{`<script type="application/ld+json">{"@graph":[{"author":{"datePublished":"2020-01-01"}},{"datePublished":"2023-03-14"}]}</script>`, "", "2023-03-14"},
		{`<script type="application/ld+json">{broken "datePublished"</script>`, "", ""},
		{"", `<time datetime="2023-03-14T08:00">14 March</time>`, "2023-03-14T08:00"},
		{"", `<time class=updated datetime="2023-03-15">15 March</time><time datetime="2023-03-14">14 March</time>`, "2023-03-14"},
	} {
		file := "<html><head>" + c.head + "</head><body><h1>Ferry</h1>" + c.body + "<p>" + lead + "</p><p>" + lead + "</p><p>Since <time datetime=1998-05-05>1998</time></p></body>"
		if d, _ := Read("a.html", []byte(file), ReadOptions{}); d.Published.Text != c.want {
			t.Errorf("%s%s: got %q, want %q", c.head, c.body, d.Published.Text, c.want)
		}
	}
}

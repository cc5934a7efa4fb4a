package prose

import "testing"

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"heading", "# Ferry sinks\n\nTwelve died.", "heading: Ferry sinks\nbody: Twelve died."},
		{"setext", "Ferry sinks\n===\nTwelve died.", "heading: Ferry sinks\nbody: Twelve died."},
		{"front matter", "---\ntitle: 'Ferry sinks' # ok\ndate: 2024-01-02\n---\nTwelve died.", "heading: Ferry sinks\nbody: Twelve died."},
		{"toml", "+++\ntitle = \"Ferry sinks\"\n+++\nTwelve died.", "heading: Ferry sinks\nbody: Twelve died."},
		{"title twice", "---\ntitle: A\n---\n# Ferry sinks\n\nTwelve died.", "heading: Ferry sinks\nbody: Twelve died."},
		{"no front matter", "---\n\nTwelve died.", "body: Twelve died."},
		{"emphasis", "At **13**7 and *12*.", "body: At 137 and 12."},
		{"code", "Use `99` or\n\n```\n98\n```\n\n    97\n\nTwelve.", "body: Use or\nbody: Twelve."},
		{"struck", "It killed ~~99~~ 12, <del>98</del> or 13.", "body: It killed 12, or 13."},
		{"link", "See [the 2019 deal](http://a.b/99 \"98\") and ![97](96.png).", "body: See the 2019 deal and ."},
		{"autolink", "See <https://a.b/99> and https://a.b/98.", "body: See and ."},
		{"escapes", `In O\*Neil &amp; Co&#46; 12\-14.`, "body: In O*Neil & Co. 12-14."},
		{"list", "- 12 dead\n- 13 hurt\n  badly", "list item: 12 dead\nlist item: 13 hurt badly"},
		{"quote", "> Twelve died,\n> he said.", "body: Twelve died, he said."},
		{"table", "| a | b |\n|---|---|\n| dead | 12 |", "cell: a\ncell: b\ncell: dead\ncell: 12"},
		{"footnote", "It killed 139[^1] people.\n\n[^1]: Or 140.", "body: It killed 139 people.\nfootnote: Or 140."},
		{"footnote first", "[^1]: Or 140.\n\nIt killed 139[^1] people.", "footnote: Or 140.\nbody: It killed 139 people."},
		{"sup", "It killed 139<sup>1</sup> people.", "body: It killed 139 1 people."},
		{"html", "<p>Twelve &amp; more</p>\n<script>99</script>\n\nDied.", "body: Twelve & more\nbody: Died."},
		{"comment", "<!-- crosscheck: accept -->\nTwelve died.", "body: Twelve died."},
		{"wide blanks", "12\u00a0people, 10\u00a0000 cows, sea\u00adside.", "body: 12 people, 10 000 cows, seaside."},
	} {
		d, faults := Read("a.md", []byte(c.text), ReadOptions{})
		if got := dump(d); got != c.want || len(faults) > 0 {
			t.Errorf("%s: %v\ngot\n%s\nwant\n%s", c.name, faults, got, c.want)
		}
		checkPlaces(t, d, []byte(c.text))
	}
}

func TestComments(t *testing.T) {
	const text = "Twelve <!-- a: b --> died.\n\n<!-- crosscheck: accept 12 -->\n\nMore."
	for _, name := range []string{"a.md", "a.html"} {
		d, _ := Read(name, []byte(text), ReadOptions{})
		got := ""
		for _, c := range d.Comments {
			got += d.Source(c) + ";"
		}
		if got != "a: b;crosscheck: accept 12;" {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

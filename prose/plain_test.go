package prose

import (
	"strings"
	"testing"
)

// dump writes what was found: kind and words of each paragraph.
func dump(d *Document) string {
	var out []string
	for _, p := range d.Paragraphs {
		out = append(out, p.Kind.String()+": "+d.Words(p.Span))
	}
	return strings.Join(out, "\n")
}

const lead = "Twelve people died when a ferry sank off the northern coast on Monday, the coastguard said."

func TestPlainParagraphs(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a line each", "Ferry sinks\n\n" + lead + "\nTwo were saved.", "heading: Ferry sinks\nbody: " + lead + "\nbody: Two were saved."},
		{"wrapped", "Ferry sinks\n\nTwelve people died when a ferry sank off the\nnorthern coast on Monday, the coastguard said,\nand two were saved by a fishing boat that had\ncome from the north.\n\nMore is not known.",
			"heading: Ferry sinks\nbody: Twelve people died when a ferry sank off the northern coast on Monday, the coastguard said, and two were saved by a fishing boat that had come from the north.\nbody: More is not known."},
		{"wrapped by hand", "Ferry sinks\n\nTwelve people died when a ferry with as many as two hundred passengers and a crew of thirty on board sank off\nthe northern coast on Monday, the coastguard said. The ferry had left the port of\nAlda at noon with a fishing boat from the north close behind it, which saved\ntwo.\n\nMore is not known.",
			"heading: Ferry sinks\nbody: Twelve people died when a ferry with as many as two hundred passengers and a crew of thirty on board sank off the northern coast on Monday, the coastguard said. The ferry had left the port of Alda at noon with a fishing boat from the north close behind it, which saved two.\nbody: More is not known."},
		{"lines that leave nothing open", lead + "\ntwo were saved.", "body: " + lead + "\nbody: two were saved."},
		{"a heading in quotation marks", "\"No one saw a ship\"\n\n" + lead + "\n\n“No one saw it.”", "heading: \"No one saw a ship\"\nbody: " + lead + "\nbody: “No one saw it.”"},
		{"counter", "Ferry sinks\n\n0\n915 views\n" + lead, "heading: Ferry sinks\nbody: " + lead},
		{"a year is a heading", "Chronicle\n\n1994\n\n" + lead, "heading: Chronicle\nheading: 1994\nbody: " + lead},
		{"form", lead + "\n\nLeave a Reply\n\n" + lead, "body: " + lead},
		{"comments", lead + "\n\n12 Comments\n\n" + lead, "body: " + lead},
		{"other stories", lead + "\nRelated stories\nFire kills 5\nFlood kills 9\n" + lead, "body: " + lead + "\nbody: " + lead},
		{"teasers", lead + "\nBest phones\nIf you are looking for a phone then this list of...\nBy joe 2025-03-20 18:32:21 0 915", "body: " + lead},
		{"one teaser stays", lead + "\nWe shall see what they have to say about it...", "body: " + lead + "\nbody: We shall see what they have to say about it..."},
		{"foreign", lead + "\nالبحث\nأقسام", "body: " + lead},
		{"foreign text stays", "Москва\n\nВ понедельник утром затонул паром, погибли двенадцать человек, сообщили власти города.", "heading: Москва\nbody: В понедельник утром затонул паром, погибли двенадцать человек, сообщили власти города."},
		{"list", lead + "\n- two dead\n- 3 hurt", "body: " + lead + "\nlist item: - two dead\nlist item: - 3 hurt"},
		{"byline", "Ferry sinks\nBy Ana Reyes\n" + lead, "heading: Ferry sinks\nfurniture: By Ana Reyes\nbody: " + lead},
		{"breadcrumb", "World & Terrorism\nThe ferry that sank off the coast\n" + lead, "furniture: World & Terrorism\nheading: The ferry that sank off the coast\nbody: " + lead},
		{"empty", "", ""},
		{"blank", " \n\t\r\n ", ""},
		{"address", lead + " See https://a.b/2024/137, please.", "body: " + lead + " See , please."},
	} {
		d, faults := Read("a.txt", []byte(c.text), ReadOptions{})
		if got := dump(d); got != c.want || len(faults) > 0 {
			t.Errorf("%s: %v\ngot\n%s\nwant\n%s", c.name, faults, got, c.want)
		}
		if len(d.Text) != len(c.text) {
			t.Errorf("%s: the text has %d bytes, the file %d", c.name, len(d.Text), len(c.text))
		}
	}
}

func TestHead(t *testing.T) {
	for _, c := range []struct{ name, text, title, dateline, published string }{
		{"wire", "Ferry sinks, 12 dead\n\nPORT ALDA, Westmark (Agency) — " + lead, "Ferry sinks, 12 dead", "PORT ALDA, Westmark (Agency) —", ""},
		{"bracket", "Ferry sinks\n\nPort Alda (AP) - " + lead, "Ferry sinks", "Port Alda (AP) -", ""},
		{"day", "Ferry sinks\n2024-03-25\n" + lead, "Ferry sinks", "", "2024-03-25"},
		{"name, day and headline in a line", "Alda Courier, 3 May 2019: Who pays for the ferry?\n\n" + lead, "Who pays for the ferry?", "", "3 May 2019"},
		{"prose is no dateline", "Ferry sinks\n\nThe ferry — an old one — " + lead, "Ferry sinks", "", ""},
		{"date below", "Ferry sinks\n\n" + lead + "\nIt was built on 3 May 1994.", "Ferry sinks", "", ""},
		{"front matter", "---\ntitle: The ferry\ndate: 2024-03-26\n---\n" + lead, "The ferry", "", "2024-03-26"},
	} {
		name := "a.txt"
		if strings.HasPrefix(c.text, "---") {
			name = "a.md"
		}
		d, _ := Read(name, []byte(c.text), ReadOptions{})
		if d.Words(d.Title) != c.title || d.Words(d.Dateline) != c.dateline || d.Published.Text != c.published {
			t.Errorf("%s: got %q %q %q", c.name, d.Words(d.Title), d.Words(d.Dateline), d.Published.Text)
		}
	}
}

func TestPublishedGiven(t *testing.T) {
	d, faults := Read("a.md", []byte("---\ndate: 2024-03-26\n---\n"+lead), ReadOptions{Published: "2024-03-25"})
	if d.Published.Text != "2024-03-25" || d.Published.Origin != OriginGiven || len(faults) > 0 {
		t.Errorf("got %+v, %v", d.Published, faults)
	}
	if _, faults := Read("a.txt", []byte(lead), ReadOptions{Published: "lately"}); len(faults) != 1 {
		t.Errorf("got faults %v, want one", faults)
	}
}

package browser

import (
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp/kb"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/seeds"
)

const shownFindings = `[...document.querySelectorAll("article")].filter(f => f.getClientRects().length).length`

// choose sets a control of the filters, as a reader's hand does.
func (p *tab) choose(name, value string) {
	p.t.Helper()
	eval[bool](p, `(() => { const c = document.querySelector(".filters").elements["`+name+`"]; c.value = "`+value+`";
		c.dispatchEvent(new Event("input", {bubbles: true})); return c.value === "`+value+`"; })()`)
}

func TestPagesAreQuiet(t *testing.T) {
	for name, html := range everyPage(t) {
		t.Run(name, func(t *testing.T) {
			p := open(t, html, "")
			p.quiet()
			want(p, `document.documentElement.scrollWidth <= innerWidth`, true)
			want(p, `document.querySelectorAll("[style], [onclick], script[src], link[rel=stylesheet], img, iframe").length`, 0)
		})
	}
}

func everyPage(t *testing.T) map[string]string {
	t.Helper()
	return map[string]string{
		"seeds": seedsPage(t, compare.Warning), "notes": seedsPage(t, compare.Note), "hedges": reportOf(t, hedges, compare.Note),
		"draft": draftPage(t), "hostile": reportOf(t, hostile(), compare.Note), "hostile-draft": hostileDraft(t),
	}
}

// TestHostile holds that what sources wrote shows as text and does nothing.
func TestHostile(t *testing.T) {
	for name, html := range map[string]string{"report": reportOf(t, hostile(), compare.Note), "draft": hostileDraft(t)} {
		t.Run(name, func(t *testing.T) {
			p := open(t, html, "")
			p.quiet()
			want(p, `document.scripts.length`, 1)
			want(p, `document.querySelectorAll("img, b > b, q q, [onerror], [onmouseover]").length`, 0)
			want(p, `[...document.links].filter(a => !/^(https?|file):$/.test(a.protocol)).length`, 0)
			want(p, `document.body.textContent.includes("<script>document.title='x'</script>")`, true)
			want(p, `document.body.textContent.includes("javascript:alert(")`, true)
			want(p, `/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u001b]/.test(document.body.textContent)`, false)
		})
	}
}

func TestFilters(t *testing.T) {
	p := open(t, seedsPage(t, compare.Warning), "")
	all := eval[int](p, shownFindings)
	if all == 0 {
		t.Fatal("no findings are shown")
	}
	p.choose("kind", "conflict")
	want(p, `[...document.querySelectorAll("article")].every(f => f.hidden === (f.querySelector("h3 b").textContent !== "✗ conflict"))`, true)
	want(p, `document.querySelector(".filters output").value.startsWith("`+"10 of"+`")`, true)
	p.choose("source", eval[string](p, `[...document.querySelector(".filters").elements.source.options].find(o => o.text === "vox").value`))
	want(p, `[...document.querySelectorAll("article:not([hidden])")].every(f => f.textContent.includes("vox"))`, true)
	p.choose("text", "KERMAN")
	want(p, `[...document.querySelectorAll(".event:not([hidden]) > h2")].map(h => h.textContent).join()`, "kerman")
	p.press(kb.Escape)
	want(p, `new Promise(done => setTimeout(() => done(`+shownFindings+`), 50))`, all)
	p.quiet()
}

func TestSort(t *testing.T) {
	p := open(t, seedsPage(t, compare.Note), "")
	order := `[...document.querySelectorAll("article")].map(f => f.dataset.rank).join()`
	before, all := eval[string](p, order), eval[int](p, shownFindings)
	p.choose("sort", "severity")
	want(p, `[...document.querySelectorAll("#by-severity article")].every((f, i) => Number(f.dataset.rank) === i)`, true)
	want(p, shownFindings, all)
	p.choose("sort", "event")
	want(p, order, before)
	p.quiet()
}

// TestAnchor holds that an address leads to its finding, even to one that a
// filter hides.
func TestAnchor(t *testing.T) {
	html := seedsPage(t, compare.Warning)
	id := eval[string](open(t, html, ""), `document.querySelectorAll("article")[7].id`)
	p := open(t, html, id)
	want(p, `document.activeElement.id`, id)
	want(p, `(() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; })()`, true)
	p.choose("text", "nothing holds these words")
	want(p, shownFindings, 0)
	eval[bool](p, `(location.hash = "", location.hash = "`+id+`", true)`)
	want(p, `new Promise(done => setTimeout(() => done(document.activeElement.id), 100))`, id)
	p.quiet()
}

func TestKeys(t *testing.T) {
	p := open(t, seedsPage(t, compare.Warning), "")
	at := `[...document.querySelectorAll("article")].indexOf(document.activeElement)`
	p.press("j")
	want(p, at, 0)
	p.press("j", "j", "k")
	want(p, at, 1)
	want(p, `location.hash.slice(1) === document.activeElement.id`, true)
	p.press("/")
	want(p, `document.activeElement.name`, "text")
	p.press("j") // is text now
	want(p, `document.activeElement.value`, "j")
	p.press(kb.Escape)
	want(p, `new Promise(done => setTimeout(() => done(document.querySelector(".filters").elements.text.value), 50))`, "")
	eval[bool](p, `(document.activeElement.blur(), document.querySelector(".filters").elements.keys.checked = false, true)`)
	p.press("j")
	want(p, at, -1)
	p.quiet()
}

// TestTab holds that every control and link is reached by Tab, and seen.
func TestTab(t *testing.T) {
	p := open(t, seedsPage(t, compare.Warning), "")
	seen := map[string]bool{}
	for range 14 {
		p.press(kb.Tab)
		seen[eval[string](p, `document.activeElement.tagName + "/" + (document.activeElement.name || document.activeElement.className || "")`)] = true
		want(p, `getComputedStyle(document.activeElement).outlineStyle !== "none"`, true)
	}
	for _, control := range []string{"INPUT/text", "SELECT/kind", "SELECT/event", "SELECT/source", "SELECT/sort"} {
		if !seen[control] {
			t.Errorf("Tab does not reach %s: %v", control, seen)
		}
	}
}

// TestWithoutScript holds that the page reads well without its script.
func TestWithoutScript(t *testing.T) {
	for name, html := range map[string]string{"report": seedsPage(t, compare.Warning), "draft": draftPage(t)} {
		t.Run(name, func(t *testing.T) {
			p := open(t, html, "", emulation.SetScriptExecutionDisabled(true))
			want(p, `[...document.querySelectorAll(".filters, .steps span")].every(e => !e.getClientRects().length)`, true)
			want(p, `[...document.querySelectorAll("article, .mark")].every(e => e.getClientRects().length)`, true)
			p.quiet()
		})
	}
}

// TestSize holds a report on three times the built-in sheets, with every note
// listed, under 1 MB: it has more than 500 findings.
func TestSize(t *testing.T) {
	_, res := compared(t, threefold(t))
	html := reportOf(t, threefold(t), compare.Note)
	t.Logf("%d findings, %d bytes", len(res.Findings), len(html))
	if len(res.Findings) < 500 || len(html) > 1_000_000 {
		t.Errorf("%d findings make %d bytes", len(res.Findings), len(html))
	}
}

// TestRowsOfSources holds that where so many findings say a source's address
// only once, its name leads to the row that has it, and is found by the filter.
func TestRowsOfSources(t *testing.T) {
	p := open(t, reportOf(t, threefold(t), compare.Note), "")
	links := `[...document.querySelectorAll("article .claims a")]`
	want(p, links+`.length > 1000 && `+links+`.every(a => a.hash && document.getElementById(a.hash.slice(1)).querySelector("th a[href^=https]").textContent === a.textContent)`, true)
	eval[bool](p, `(`+links+`[9].click(), true)`)
	want(p, `new Promise(done => setTimeout(() => { const r = document.querySelector("tr:target").getBoundingClientRect(); done(r.top >= 0 && r.bottom < innerHeight); }, 100))`, true)
	p.choose("source", "first-vox")
	want(p, `[...document.querySelectorAll(".event > article")].every(f => f.hidden === ![...f.querySelectorAll(".claims a")].some(a => a.textContent === "first-vox"))`, true)
	p.quiet()
}

// threefold is the built-in sheets three times, each with an address.
func threefold(t *testing.T) facts.LoadOptions {
	t.Helper()
	files := fstest.MapFS{}
	for _, copy := range []string{"first", "second", "third"} {
		for _, id := range []string{"crisisgroup", "lawfare", "nbc", "reference", "slate", "vox"} {
			data, err := seeds.FS.ReadFile(id + ".yaml")
			if err != nil {
				t.Fatal(err)
			}
			topic := regexp.MustCompile(`(?m)^  ([a-z0-9-]+/)`)
			text := topic.ReplaceAllString(string(data), "  "+copy+"-$1")
			text = strings.Replace(text, "  id: ", "  url: https://news.example.org/world/2024/03/25/what-is-known-of-the-attack-on-the-concert-hall-"+copy+"-"+id+".html\n  id: "+copy+"-", 1)
			files[copy+"-"+id+".yaml"] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	return facts.LoadOptions{FS: files}
}

package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"crosscheck/compare"
)

// scheme sets light or dark.
func scheme(name string) chromedp.Action {
	return emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}})
}

func size(width, height int64) chromedp.Action {
	return emulation.SetDeviceMetricsOverride(width, height, 1, width < 500)
}

// axe returns the source of axe-core, or skips the test.
func axe(t *testing.T) string {
	t.Helper()
	for _, file := range []string{os.Getenv("AXE"), "../node_modules/axe-core/axe.min.js"} {
		if data, err := os.ReadFile(file); file != "" && err == nil {
			return string(data)
		}
	}
	t.Skip("skipped: there is no axe-core here (npm install axe-core, and AXE=/path/to/axe.min.js)")
	return ""
}

// TestAccessible holds that axe finds no violation, in both schemes, wide and
// narrow, with everything unfolded.
func TestAccessible(t *testing.T) {
	source := axe(t)
	pages := everyPage(t)
	delete(pages, "notes") // the like of seeds, and long
	for name, html := range pages {
		for _, look := range []struct {
			scheme string
			width  int64
		}{{"dark", 1280}, {"light", 360}} {
			t.Run(fmt.Sprintf("%s-%s-%d", name, look.scheme, look.width), func(t *testing.T) {
				p := open(t, html, "", scheme(look.scheme), size(look.width, 800))
				eval[int](p, `document.querySelectorAll("details").forEach(d => d.open = true), 1`)
				eval[int](p, source+"\n;1")
				for _, v := range violations(p) {
					t.Error(v)
				}
			})
		}
	}
}

func violations(p *tab) []string {
	p.t.Helper()
	var found []struct {
		ID, Help string
		Nodes    []struct{ HTML, FailureSummary string }
	}
	raw := eval[string](p, `axe.run(document, {resultTypes: ["violations"]}).then(r => JSON.stringify(r.violations.map(v =>
		({id: v.id, help: v.help, nodes: v.nodes.slice(0, 3).map(n => ({html: n.html, failureSummary: n.failureSummary}))}))))`)
	if err := json.Unmarshal([]byte(raw), &found); err != nil {
		p.t.Fatal(err)
	}
	var out []string
	for _, v := range found {
		for _, n := range v.Nodes {
			out = append(out, fmt.Sprintf("%s (%s): %.300s\n%s", v.ID, v.Help, n.HTML, n.FailureSummary))
		}
	}
	return out
}

// TestDark holds that the dark scheme is dark.
func TestDark(t *testing.T) {
	html := seedsPage(t, compare.Warning)
	for name, dark := range map[string]bool{"light": false, "dark": true} {
		p := open(t, html, "", scheme(name))
		want(p, `getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number)[0] < 128`, dark)
		want(p, `getComputedStyle(document.querySelector("figure text")).fill.match(/\d+/g).map(Number)[0] > 128`, dark)
	}
}

// TestPrint holds that paper gets what can be read there, and in black.
func TestPrint(t *testing.T) {
	for name, html := range map[string]string{"report": seedsPage(t, compare.Warning), "draft": draftPage(t)} {
		t.Run(name, func(t *testing.T) {
			p := open(t, html, "", emulation.SetEmulatedMedia().WithMedia("print"))
			want(p, `[...document.querySelectorAll(".filters, .steps")].every(e => !e.getClientRects().length)`, true)
			want(p, `getComputedStyle(document.body).backgroundColor`, "rgb(255, 255, 255)")
			if name == "draft" { // notes stand behind the text
				want(p, `document.querySelectorAll(".text")[2].getBoundingClientRect().top < document.querySelector(".aside").getBoundingClientRect().top`, true)
			}
			var pdf []byte
			p.do(chromedp.ActionFunc(func(ctx context.Context) (err error) {
				pdf, _, err = page.PrintToPDF().WithPreferCSSPageSize(true).WithPaperWidth(8.27).WithPaperHeight(11.69).Do(ctx)
				return err
			}))
			shot(t, name+".pdf", pdf)
			p.quiet()
		})
	}
}

// TestShots writes pictures of every page, for people to look at.
func TestShots(t *testing.T) {
	pages := everyPage(t)
	delete(pages, "notes")
	for name, html := range pages {
		for _, width := range []int64{360, 768, 1280} {
			for _, s := range []string{"light", "dark"} {
				if s == "dark" && width != 1280 {
					continue
				}
				p := open(t, html, "", scheme(s), size(width, 900))
				eval[int](p, `document.querySelectorAll(".legend, .others").forEach(d => d.open = true), 1`)
				height := eval[float64](p, `document.documentElement.scrollHeight`)
				shot(t, fmt.Sprintf("%s-%d-%s.png", name, width, s), capture(p, 0, float64(width), height))
			}
		}
	}
}

func shot(t *testing.T, name string, data []byte) {
	t.Helper()
	if len(data) == 0 {
		t.Errorf("%s is empty", name)
	}
	if err := os.MkdirAll("shots", 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join("shots", name), data, 0o666); err != nil {
		t.Fatal(err)
	}
}

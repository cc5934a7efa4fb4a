package browser

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"crosscheck/compare"
)

// TestPictures writes the pictures that the documents show, with -update:
//
//	go test ./browser -run Pictures -update
func TestPictures(t *testing.T) {
	if !*update {
		t.Skip("skipped: writes docs/pictures with -update only")
	}
	report := open(t, seedsPage(t, compare.Warning), "", scheme("light"), size(1000, 700))
	picture(report, "report.png", 0, 700)
	box := eval[[]float64](report, `(() => { const f = [...document.querySelectorAll("article small")].find(s => s.textContent === "crocus-attack/deaths").closest("article");
		scrollTo(0, 0); const r = f.getBoundingClientRect(); return [r.top, r.height]; })()`)
	picture(report, "deaths.png", box[0]-8, box[1]+16)
	picture(open(t, draftPage(t), "", scheme("light"), size(1000, 760)), "draft.png", 0, 760)
}

// picture writes a stretch of a page, 1000 pixels wide, for the documents.
func picture(p *tab, name string, top, height float64) {
	p.t.Helper()
	if err := os.WriteFile(filepath.Join("..", "docs", "pictures", name), capture(p, top, 1000, height), 0o666); err != nil {
		p.t.Fatal(err)
	}
}

// capture takes a picture of a stretch of a page.
func capture(p *tab, top, width, height float64) (png []byte) {
	p.t.Helper()
	p.do(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		png, err = page.CaptureScreenshot().WithCaptureBeyondViewport(true).
			WithClip(&page.Viewport{Y: top, Width: width, Height: height, Scale: 1}).Do(ctx)
		return err
	}))
	return png
}

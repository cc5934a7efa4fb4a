package browser

import (
	"context"
	"flag"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

var update = flag.Bool("update", false, "write the pictures of the documents anew")

// started is the one browser of all tests; each test has a tab of its own.
var started struct {
	sync.Once
	ctx     context.Context
	cancels []context.CancelFunc
	err     error
}

func TestMain(m *testing.M) {
	flag.Parse()
	status := m.Run()
	for i := len(started.cancels) - 1; i >= 0; i-- {
		started.cancels[i]()
	}
	os.Exit(status)
}

// chromium returns the browser's program, "" where there is none.
func chromium() string {
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); name != "" && err == nil {
			return path
		}
	}
	return ""
}

func start(program string) {
	dir, err := os.MkdirTemp("", "crosscheck-browser-")
	if err != nil {
		started.err = err
		return
	}
	flags := append([]chromedp.ExecAllocatorOption{chromedp.ExecPath(program), chromedp.UserDataDir(dir)},
		chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU)
	for _, f := range []string{"disable-quic", "disable-background-networking", "disable-component-update", "disable-sync", "hide-scrollbars"} {
		flags = append(flags, chromedp.Flag(f, true))
	}
	allocated, stop := chromedp.NewExecAllocator(context.Background(), flags...)
	ctx, cancel := chromedp.NewContext(allocated)
	started.ctx, started.err = ctx, chromedp.Run(ctx)
	started.cancels = []context.CancelFunc{func() { os.RemoveAll(dir) }, stop, cancel}
}

// tab is a page open in the browser, and what it said and asked for.
type tab struct {
	t   *testing.T
	ctx context.Context

	mu       sync.Mutex
	messages []string
	requests []string
}

// open opens a page in a new tab, after doing what comes before.
func open(t *testing.T, html, fragment string, before ...chromedp.Action) *tab {
	t.Helper()
	program := chromium()
	if program == "" {
		t.Skip("skipped: there is no chromium here (apt-get install chromium, or CHROMIUM=/path)")
	}
	started.Do(func() { start(program) })
	if started.err != nil {
		t.Fatal(started.err)
	}
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, []byte(html), 0o666); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(started.ctx)
	t.Cleanup(cancel)
	ctx, cancelTime := context.WithTimeout(ctx, time.Minute)
	t.Cleanup(cancelTime)
	p := &tab{t: t, ctx: ctx}
	p.listen()
	address := (&url.URL{Scheme: "file", Path: filepath.ToSlash(file), Fragment: fragment}).String()
	p.do(append(before, chromedp.Navigate(address))...)
	return p
}

func (p *tab) listen() {
	chromedp.ListenTarget(p.ctx, func(event any) {
		p.mu.Lock()
		defer p.mu.Unlock()
		switch e := event.(type) {
		case *runtime.EventConsoleAPICalled:
			p.messages = append(p.messages, fmt.Sprintf("console.%s: %d arguments", e.Type, len(e.Args)))
		case *runtime.EventExceptionThrown:
			p.messages = append(p.messages, e.ExceptionDetails.Error())
		case *log.EventEntryAdded:
			p.messages = append(p.messages, e.Entry.Text)
		case *network.EventRequestWillBeSent:
			p.requests = append(p.requests, e.Request.URL)
		}
	})
	p.do(log.Enable(), network.Enable())
}

func (p *tab) do(actions ...chromedp.Action) {
	p.t.Helper()
	if err := chromedp.Run(p.ctx, actions...); err != nil {
		p.t.Fatal(err)
	}
}

// eval evaluates an expression in the page; of a promise, what it comes to.
func eval[T any](p *tab, expression string) T {
	p.t.Helper()
	var out T
	p.do(chromedp.Evaluate(expression, &out, func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) }))
	return out
}

// want holds what an expression gives against what it should.
func want[T comparable](p *tab, expression string, want T) {
	p.t.Helper()
	if got := eval[T](p, expression); got != want {
		p.t.Errorf("%s: %v, want %v", expression, got, want)
	}
}

// press presses keys, one after the other. A letter comes with its key, so
// that a page that takes the key gets no letter, as from a keyboard.
func (p *tab) press(keys ...string) {
	p.t.Helper()
	for _, k := range keys {
		if len(k) == 1 && k > " " {
			p.do(input.DispatchKeyEvent(input.KeyDown).WithKey(k).WithText(k), input.DispatchKeyEvent(input.KeyUp).WithKey(k))
			continue
		}
		p.do(chromedp.KeyEvent(k))
	}
}

// quiet holds that the page said nothing and asked for nothing but itself.
func (p *tab) quiet() {
	p.t.Helper()
	p.do(chromedp.Sleep(50 * time.Millisecond))
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, m := range p.messages {
		p.t.Errorf("the page says: %s", m)
	}
	for _, r := range p.requests {
		if !strings.HasPrefix(r, "file://") || !strings.HasSuffix(strings.SplitN(r, "#", 2)[0], "/page.html") {
			p.t.Errorf("the page asks for %.200s", r)
		}
	}
}

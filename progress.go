package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/term"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// What takes longer than patience is said on standard error, in one line that
// is written over and removed at the end.
const (
	patience = time.Second
	renewal  = 200 * time.Millisecond
)

// during says what is being done, if it takes long and somebody is looking: on
// a terminal only. What words returns is asked anew again and again, from
// another goroutine. Call done before anything else is printed.
func (s *session) during(words func() string) (done func()) {
	fd, ok := terminal(s.stderr)
	if !ok || os.Getenv("TERM") == "dumb" {
		return func() {}
	}
	width := 80
	if n, _, err := term.GetSize(fd); err == nil && n > 0 {
		width = n
	}
	begin, again := time.NewTimer(patience), time.NewTicker(renewal)
	stop := keepSaying(s.stderr, width, words, begin.C, again.C)
	return func() {
		begin.Stop()
		again.Stop()
		stop()
	}
}

// keepSaying writes words over one another, first when begin tells and then
// whenever again does. What it returns stops that and clears the line.
func keepSaying(w io.Writer, width int, words func() string, begin, again <-chan time.Time) (stop func()) {
	quit := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		select {
		case <-begin:
		case <-quit:
			return
		}
		for {
			fmt.Fprintf(w, "\r\x1b[K%.*s", width-1, words()) // a full line would wrap
			select {
			case <-again:
			case <-quit:
				fmt.Fprint(w, "\r\x1b[K")
				return
			}
		}
	})
	return func() {
		close(quit)
		wg.Wait()
	}
}

// reading counts what is read.
type reading struct{ files, of, claims atomic.Int64 }

func (r *reading) count(files, of, claims int) {
	r.files.Store(int64(files))
	r.of.Store(int64(of))
	r.claims.Store(int64(claims))
}

func (r *reading) String() string {
	if r.of.Load() == 0 {
		return "reading"
	}
	return fmt.Sprintf("reading: %s of %s files, %s claims", number(r.files.Load()), number(r.of.Load()), number(r.claims.Load()))
}

// number writes a number with separators of thousands.
func number(n int64) string { return measure.FormatNum(measure.Int(n)) }

// comparing says what is compared.
func comparing(c *facts.Corpus) func() string {
	return func() string {
		if c.Bulk() != nil {
			return "comparing"
		}
		return "comparing: " + number(int64(len(c.Claims))) + " claims"
	}
}

package compare

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// limited takes so many writes.
type limited struct {
	bytes.Buffer
	left int
}

var errFull = errors.New("full")

func (w *limited) Write(p []byte) (int, error) {
	if w.left--; w.left < 0 {
		return 0, errFull
	}
	return w.Buffer.Write(p)
}

// TestWriteInTurn writes pieces that take unlike times, to writers that fail
// sooner or later.
func TestWriteInTurn(t *testing.T) {
	const pieces = 60
	var want strings.Builder
	for i := range pieces {
		fmt.Fprintln(&want, i)
	}
	for left := range pieces + 1 {
		w := &limited{left: left}
		err := writeInTurn(w, pieces, func() func([]byte, int) []byte {
			return func(b []byte, piece int) []byte {
				for range piece * 7 % 5 {
					runtime.Gosched()
				}
				return fmt.Appendln(b, piece)
			}
		})
		whole := left == pieces
		if got := w.String(); !strings.HasPrefix(want.String(), got) || whole != (got == want.String()) || whole != (err == nil) {
			t.Fatalf("%d writes: %v\n%s", left, err, got)
		}
	}
}

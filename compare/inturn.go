package compare

import (
	"io"
	"runtime"
	"sync"
)

// inTurn writes pieces in order, which several goroutines make: whoever has
// made the next one writes, and all that wait behind it. Few pieces are held at
// a time, in rooms that are used again.
type inTurn struct {
	w    io.Writer
	mu   sync.Mutex
	more sync.Cond // than next are to be made
	err  error

	made    int            // pieces that somebody makes or has made
	next    int            // the piece to be written
	ready   map[int][]byte // pieces that wait
	rooms   [][]byte
	writing bool
}

// piecesHeld is how many pieces are held for each goroutine, at most.
const piecesHeld = 4

// writeInTurn writes n pieces; start makes what makes pieces, for one goroutine.
func writeInTurn(w io.Writer, n int, start func() func(b []byte, piece int) []byte) error {
	x := &inTurn{w: w, ready: map[int][]byte{}}
	x.more.L = &x.mu
	workers := min(runtime.GOMAXPROCS(0), n)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			do := start()
			for {
				piece, room := x.take(n, piecesHeld*workers)
				if piece < 0 {
					return
				}
				x.put(piece, do(room, piece))
			}
		})
	}
	wg.Wait()
	return x.err
}

// take returns the piece to be made next and room for it; -1 if there is none.
func (x *inTurn) take(n, held int) (piece int, room []byte) {
	x.mu.Lock()
	defer x.mu.Unlock()
	for x.err == nil && x.made < n && x.made >= x.next+held {
		x.more.Wait()
	}
	if x.err != nil || x.made == n {
		return -1, nil
	}
	if last := len(x.rooms) - 1; last >= 0 {
		room, x.rooms = x.rooms[last], x.rooms[:last]
	}
	x.made++
	return x.made - 1, room
}

// put hands over a piece, and writes what is next as long as there is any,
// unless somebody else does.
func (x *inTurn) put(piece int, text []byte) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.ready[piece] = text
	if x.writing {
		return
	}
	x.writing = true
	for text, ok := x.ready[x.next]; ok && x.err == nil; text, ok = x.ready[x.next] {
		delete(x.ready, x.next)
		x.mu.Unlock()
		_, err := x.w.Write(text)
		x.mu.Lock()
		x.next++
		x.rooms = append(x.rooms, text[:0])
		x.err = err
		x.more.Broadcast()
	}
	x.writing = false
}

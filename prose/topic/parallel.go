package topic

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// blockSize is how many things a processor takes at once, where each takes
// little time.
const blockSize = 256

// blocks does something with every block of n things on all processors. What is
// done must depend on nothing that another block does; what comes of it is kept
// by the number of the block, so that the number of processors changes nothing.
func blocks(n, size int, do func(block, from, to int)) {
	count := (n + size - 1) / size
	workers := min(runtime.GOMAXPROCS(0), count)
	if workers <= 1 {
		for i := range count {
			do(i, i*size, min(n, (i+1)*size))
		}
		return
	}
	var next atomic.Int64
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < count; i = int(next.Add(1)) - 1 {
				do(i, i*size, min(n, (i+1)*size))
			}
		})
	}
	all.Wait()
}

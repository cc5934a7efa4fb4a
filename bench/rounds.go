package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"crosscheck/bench/meter"
)

// rounds runs every peer once a round, in an order of each round's own, so
// that what else the machine does, and what the one before left behind, falls
// on all alike. No round is begun that would not end within the given time, if
// any is. It returns the runs by peer, and the loads of the machine.
func (k *kit) rounds(peers []peer, in string, rounds int, within time.Duration) (taken map[string][]meter.Usage, loads []float64, err error) {
	taken = map[string][]meter.Usage{}
	if _, err := k.take(peers[len(peers)-1], in); err != nil { // brings the file into the page cache
		return nil, nil, err
	}
	begin := time.Now()
	for round, last := 0, false; !last; round++ {
		elapsed := time.Since(begin)
		each := elapsed / time.Duration(max(round, 1))
		last = round == rounds-1 || within > 0 && elapsed+2*each > within
		for _, i := range rand.New(rand.NewPCG(uint64(round), 1)).Perm(len(peers)) {
			p := peers[i]
			u, err := k.take(p, in)
			if err != nil {
				return nil, nil, err
			}
			taken[p.name] = append(taken[p.name], u)
			fmt.Fprintf(k.log, "round %d of %d: %-15s %8s %8s of CPU %10s\n", round+1, rounds, p.name,
				meter.Seconds(u.Wall), meter.Seconds(u.CPU), meter.Megabytes(u.Peak))
			if load, ok := meter.Load(); ok {
				loads = append(loads, load)
			}
			if !last { // what is not written to the disk yet never will be
				os.Remove(filepath.Join(k.dir, out(p, in)))
			}
		}
	}
	return taken, loads, nil
}

// take measures one run.
func (k *kit) take(p peer, in string) (meter.Usage, error) {
	os.Remove(filepath.Join(k.dir, out(p, in)))
	return meter.Run(k.command(p, in))
}

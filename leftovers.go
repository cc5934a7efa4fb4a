package main

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"crosscheck/report"
)

// leftovers are the files that are there only until a run ends. Whoever makes
// one adds it first, and drops it once it is gone or has its final name.
type leftovers struct {
	mu    sync.Mutex
	names map[string]bool
}

// temporary is what a signal removes.
var temporary = leftovers{names: map[string]bool{}}

func (l *leftovers) add(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.names[name] = true
}

func (l *leftovers) drop(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.names, name)
}

// remove removes them all. None can be added afterwards: whoever tries to,
// waits for the end.
func (l *leftovers) remove() {
	l.mu.Lock()
	for name := range l.names {
		os.RemoveAll(name)
	}
}

// endOnSignal ends the command when it is interrupted or told to end, with
// nothing left behind and the status that shells expect: 128 and the signal's
// number.
func endOnSignal(stderr io.Writer) {
	signals := make(chan os.Signal, 1)
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		if !signal.Ignored(s) { // as nohup has it
			signal.Notify(signals, s)
		}
	}
	go func() {
		s := <-signals
		temporary.remove()
		fmt.Fprintln(stderr, "crosscheck: ended by a signal:", report.Escape(s.String()))
		number, _ := s.(syscall.Signal)
		os.Exit(128 + int(number))
	}()
}

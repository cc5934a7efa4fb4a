package main

import (
	"runtime"
	"runtime/metrics"
	"testing"
	"time"
)

// sparedNow is how much memory is spared, in percent.
func sparedNow() int {
	sample := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(sample)
	return int(sample[0].Value.Uint64())
}

// TestSpare holds how much memory is spared for how much text, that GOGC stands
// above it, and that nothing is left of it.
func TestSpare(t *testing.T) {
	before, beside := sparedNow(), spareMemory
	if runtime.GC(); littleInUse() { // what other tests have left counts, too
		beside = spareForShort
	}
	for _, c := range []struct {
		gogc  string
		text  int
		alone bool
		spare int
	}{
		{"", 1000, true, spareForShort},
		{"", 1000, false, beside},
		{"", shortTexts, true, spareForShort},
		{"", shortTexts + 1, true, spareMemory},
		{"", longTexts + 1, true, before},
		{"70", 1000, true, before},
	} {
		t.Setenv("GOGC", c.gogc)
		var s session
		s.spare(spareMemory + 1)
		s.spareForArticles(c.text, c.alone)
		if got := sparedNow(); got != c.spare && !(c.spare == spareForShort && got == spareMemory) { // less once the runtime has looked
			t.Errorf("GOGC %q, %d bytes of text: %d %%, want %d", c.gogc, c.text, got, c.spare)
		}
		s.endSpare()
		if got := sparedNow(); got != before {
			t.Errorf("GOGC %q, %d bytes of text: %d %% is left, it was %d", c.gogc, c.text, got, before)
		}
	}
}

// TestLittleInUse holds that what is in use beside a short text counts: thousands of
// sheets would be let grow to thirty times their size.
func TestLittleInUse(t *testing.T) {
	sheets := make([]byte, 8<<20)
	runtime.GC()
	if littleInUse() {
		t.Error("8 MB are in use, and it is said to be little")
	}
	runtime.KeepAlive(sheets)
}

// TestSpareLess holds that as much is spared for short texts only until the runtime
// has looked once for what is not used any more.
func TestSpareLess(t *testing.T) {
	t.Setenv("GOGC", "")
	var s session
	defer s.endSpare()
	s.spareForArticles(1000, true)
	for range 1000 {
		if runtime.GC(); sparedNow() == spareMemory {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Errorf("%d %% are spared, want %d", sparedNow(), spareMemory)
}

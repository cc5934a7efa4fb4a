package main

import (
	"runtime/debug"
	"testing"
)

// TestSpare holds how much memory is spared for how much text, that GOGC stands
// above it, and that nothing is left of it.
func TestSpare(t *testing.T) {
	percent := func() int {
		now := debug.SetGCPercent(100)
		debug.SetGCPercent(now)
		return now
	}
	before := percent()
	for _, c := range []struct {
		gogc  string
		text  int
		alone bool
		spare int
	}{
		{"", 1000, true, spareForShort},
		{"", 1000, false, spareMemory},
		{"", shortTexts, true, spareForShort},
		{"", shortTexts + 1, true, spareMemory},
		{"", longTexts + 1, true, before},
		{"70", 1000, true, before},
	} {
		t.Setenv("GOGC", c.gogc)
		var s session
		s.spare(spareMemory + 1)
		s.spareForArticles(c.text, c.alone)
		if got := percent(); got != c.spare {
			t.Errorf("GOGC %q, %d bytes of text: %d %%, want %d", c.gogc, c.text, got, c.spare)
		}
		s.endSpare()
		if got := percent(); got != before {
			t.Errorf("GOGC %q, %d bytes of text: %d %% is left, it was %d", c.gogc, c.text, got, before)
		}
	}
}

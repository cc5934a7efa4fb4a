package main

import (
	"math"
	"os"
	"runtime/debug"

	"crosscheck/prose"
)

// How much memory, in percent of what is in use, may be taken before the
// runtime looks for what is not used any more. GOGC says otherwise, and --memory
// stands above both.
const (
	// spareMemory is for many sheets and long texts. Most of what such a run takes
	// it keeps to its end, so that looking often is in vain: Go's own 100 costs a
	// sixth more time over many sheets, and saves an eighth of the memory.
	spareMemory = 400
	// spareForShort is for short texts, of which that is as true: the runtime looks
	// first when 128 MB are in use. What it looks through are tables with room for
	// more, whose empty pages it would be the first to touch.
	spareForShort = 3200
)

// Up to how many bytes of text memory is spared while articles are read.
const (
	shortTexts = 8 << 20
	longTexts  = prose.DefaultMaxSize
)

// spare sets how much may be taken until the run ends.
func (s *session) spare(percent int) {
	if os.Getenv("GOGC") != "" || s.spared == percent {
		return
	}
	before := debug.SetGCPercent(percent)
	if s.spared == 0 {
		s.collectedAt = before
	}
	s.spared = percent
}

// endSpare ends what spare began.
func (s *session) endSpare() {
	if s.spared != 0 {
		debug.SetGCPercent(s.collectedAt)
		s.spared = 0
	}
}

// spareForArticles spares memory for what so many bytes of text take.
func (s *session) spareForArticles(text int) {
	switch {
	case text <= shortTexts:
		s.spare(spareForShort)
	case text <= longTexts:
		s.spare(spareMemory)
	default:
		s.endSpare()
		return
	}
	if bounded := debug.SetMemoryLimit(-1) < math.MaxInt64; text >= largeText && !bounded {
		useLargePages(text * memoryOfByte)
	}
}

// largeText is from how many bytes of text on it is worth it to ask the system for
// large pages, and memoryOfByte about how many bytes are taken for one of them.
const (
	largeText    = 512 << 10
	memoryOfByte = 24
)

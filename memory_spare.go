package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"

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
	// spareForShort is for short texts, alone or beside few sheets, of which that is
	// as true, until the runtime has looked once, when 128 MB are in use. What it looks
	// through are tables with room for more, whose empty pages it would be the first
	// to touch. From then on it would let 150 MB in use become 5 GB.
	spareForShort = 3200
)

// Up to how many bytes of text memory is spared while articles are read.
const (
	shortTexts = 8 << 20
	longTexts  = prose.DefaultMaxSize
)

// spare sets how much may be taken until the run ends.
func (s *session) spare(percent int) {
	s.sparing.Lock()
	defer s.sparing.Unlock()
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
	s.sparing.Lock()
	defer s.sparing.Unlock()
	if s.spared != 0 {
		debug.SetGCPercent(s.collectedAt)
		s.spared = 0
	}
}

// littleInUse reports whether so little was in use when the runtime last looked that
// it would look again at 128 MB, if memory is spared as for short texts: a few thousand
// claims of sheets beside a draft, not a hundred thousand.
func littleInUse() bool {
	const little = 4 << 20
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64() <= little
}

// spareLessLater spares less for short texts when the runtime has looked once for
// what is not used any more: it finds that nobody uses a mark.
func (s *session) spareLessLater() {
	runtime.AddCleanup(new([64]byte), func(s *session) {
		s.sparing.Lock()
		defer s.sparing.Unlock()
		if s.spared == spareForShort {
			debug.SetGCPercent(spareMemory)
			s.spared = spareMemory
		}
	}, s)
}

// spareForSheets spares memory for what so many files take.
func (s *session) spareForSheets(files int) {
	s.spare(spareMemory)
	if files >= manyFiles {
		largePages(int64(files) * memoryOfFile)
	}
}

// spareForArticles spares memory for what so many bytes of text take; alone says
// that nothing was read before them.
func (s *session) spareForArticles(text int, alone bool) {
	switch {
	case text <= shortTexts && (alone || littleInUse()):
		s.spare(spareForShort)
	case text <= longTexts:
		s.spare(spareMemory)
	default:
		s.endSpare()
	}
	if text >= largeText && alone {
		largePages(int64(text) * memoryOfByte)
	}
	s.spareLessLater()
}

// From how much on it is worth it to ask the system for large pages, and about how
// much memory is taken for it.
const (
	largeText    = 128 << 10 // bytes
	memoryOfByte = 96
	manyFiles    = 20
	memoryOfFile = 256 << 10 // a sheet of 200 claims
)

// mostLarge bounds what is asked for, which counts as taken where memory that
// nobody writes to does.
const mostLarge = 256 << 20

// largePages asks for as much of what is taken next, unless memory is bounded.
func largePages(size int64) {
	if debug.SetMemoryLimit(-1) == math.MaxInt64 {
		useLargePages(int(min(size, mostLarge)))
	}
}

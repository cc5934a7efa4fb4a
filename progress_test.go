package main

import (
	"bytes"
	"testing"
	"time"
)

// slowly lets the first n times of saying happen, one after the other.
type slowly struct {
	bytes.Buffer
	said chan struct{}
}

func (s *slowly) Write(p []byte) (int, error) {
	n, err := s.Buffer.Write(p)
	if len(p) > len("\r\x1b[K") {
		s.said <- struct{}{}
	}
	return n, err
}

func TestKeepSaying(t *testing.T) {
	w := &slowly{said: make(chan struct{})}
	begin, again := make(chan time.Time, 1), make(chan time.Time, 1)
	var r reading
	r.count(3, 1200, 4500)
	stop := keepSaying(w, 40, r.String, begin, again)
	begin <- time.Time{}
	<-w.said
	r.count(1200, 1200, 1234567)
	again <- time.Time{}
	<-w.said
	stop()
	want := "\r\x1b[Kreading: 3 of 1,200 files, 4,500 claims" +
		"\r\x1b[Kreading: 1,200 of 1,200 files, 1,234,56" + "\r\x1b[K"
	if got := w.String(); got != want {
		t.Errorf("said %q, want %q", got, want)
	}
}

// TestKeepSayingNothing holds that what is done in time says nothing.
func TestKeepSayingNothing(t *testing.T) {
	var w bytes.Buffer
	keepSaying(&w, 80, func() string { return "work" }, nil, nil)()
	if w.Len() > 0 {
		t.Errorf("said %q", w.String())
	}
}

// TestNoProgressInPipes holds that only a terminal is told.
func TestNoProgressInPipes(t *testing.T) {
	var w bytes.Buffer
	s := &session{stderr: &w}
	s.during(func() string { t.Error("asked what is being done"); return "" })()
	if w.Len() > 0 {
		t.Errorf("said %q", w.String())
	}
}

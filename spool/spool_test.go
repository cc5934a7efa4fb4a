package spool

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"
)

func create(t *testing.T) *File {
	t.Helper()
	f, err := Create()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// TestNameless holds that there is nothing to be removed, even while a file is
// open.
func TestNameless(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	if os.TempDir() != dir {
		t.Skip("TMPDIR is not where temporary files go on this system; there they are deleted with their last handle")
	}
	f := create(t)
	s := f.Stream(16)
	fmt.Fprint(s, strings.Repeat("some ", 100))
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("in the folder: %v, %v", left, err)
	}
}

// TestStreams writes to several streams in turn, and holds what comes out of
// each against what went in.
func TestStreams(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	f := create(t)
	var streams []*Stream
	var want [5]bytes.Buffer
	for range want {
		streams = append(streams, f.Stream(1+r.IntN(64)))
	}
	for range 2000 {
		i := r.IntN(len(want))
		p := bytes.Repeat([]byte{byte(r.IntN(256))}, r.IntN(100))
		want[i].Write(p)
		if n, err := streams[i].Write(p); n != len(p) || err != nil {
			t.Fatal(n, err)
		}
	}
	for i, s := range streams {
		if _, err := s.Finish(); err != nil {
			t.Fatal(err)
		}
		got, err := s.AppendTo([]byte("before"))
		if err != nil || string(got) != "before"+want[i].String() || s.Size() != int64(want[i].Len()) {
			t.Errorf("stream %d: %d bytes of %d, error %v", i, s.Size(), want[i].Len(), err)
		}
		read, err := io.ReadAll(&reader{Stream: s})
		if err != nil || !bytes.Equal(read, want[i].Bytes()) {
			t.Errorf("stream %d: read %d bytes of %d, error %v", i, len(read), want[i].Len(), err)
		}
	}
}

// TestMerge holds the merging of sorted lists against sorting them as one.
func TestMerge(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 3))
		type record struct{ key, body string }
		var all []record
		var streams []*Stream
		f := create(t)
		for i := range r.IntN(12) {
			var list []record
			for n := range r.IntN(300) {
				list = append(list, record{strings.Repeat("k", r.IntN(9)) + fmt.Sprint(r.IntN(200)), fmt.Sprint("|", i, n, strings.Repeat("b", r.IntN(50)*r.IntN(50)*r.IntN(5)))})
			}
			slices.SortStableFunc(list, func(a, b record) int { return strings.Compare(a.key, b.key) })
			s := f.Stream(64)
			for _, x := range list {
				if err := s.Record(x.key, []byte(x.body)); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := s.Finish(); err != nil {
				t.Fatal(err)
			}
			streams, all = append(streams, s), append(all, list...)
		}
		slices.SortStableFunc(all, func(a, b record) int { return strings.Compare(a.key, b.key) })
		var want, got bytes.Buffer
		for _, x := range all {
			want.WriteString(x.body)
		}
		if err := Merge(&got, streams, r.IntN(100_000)); err != nil || got.String() != want.String() {
			t.Fatalf("seed %d: %d bytes, want %d, error %v", seed, got.Len(), want.Len(), err)
		}
	}
}

// fullDisk takes a few bytes and no more; what it gives back is cut short.
type fullDisk struct{ room int64 }

func (d *fullDisk) WriteAt(p []byte, at int64) (int, error) {
	if at+int64(len(p)) > d.room {
		return 0, &os.PathError{Op: "write", Path: "/tmp/x", Err: syscall.ENOSPC}
	}
	return len(p), nil
}

func (d *fullDisk) ReadAt(p []byte, at int64) (int, error) { return 0, io.EOF }
func (d *fullDisk) Close() error                           { return nil }

// TestFullDisk holds that a full disk is an error that names the folder, when
// it happens and for whatever is written.
func TestFullDisk(t *testing.T) {
	for _, c := range []struct {
		name  string
		write func(*Stream) error
	}{
		{"what fills the room", func(s *Stream) error { _, err := fmt.Fprint(s, strings.Repeat("12345", 100)); return err }},
		{"records", func(s *Stream) error {
			for range 100 {
				if err := s.Record("key", []byte("body")); err != nil {
					return err
				}
			}
			return nil
		}},
		{"the rest", func(s *Stream) error {
			if _, err := fmt.Fprint(s, strings.Repeat("1", 60)); err != nil {
				return err
			}
			_, err := s.Finish()
			return err
		}},
	} {
		err := c.write((&File{disk: &fullDisk{room: 50}}).Stream(64))
		var full *Error
		if !errors.As(err, &full) || !errors.Is(err, syscall.ENOSPC) || err.Error() != "temporary files in "+os.TempDir()+": no space left on device" {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// TestCutShort holds that a temporary file that lost its end is an error, not
// an end.
func TestCutShort(t *testing.T) {
	f := &File{disk: &fullDisk{room: 1 << 20}}
	s := f.Stream(8)
	if err := s.Record("key", []byte("body")); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Finish(); err != nil {
		t.Fatal(err)
	}
	if err := Merge(io.Discard, []*Stream{s}, 0); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("merged: %v", err)
	}
	if _, err := s.AppendTo(nil); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("appended: %v", err)
	}
}

package spool

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"sync/atomic"
)

// File is a temporary file that streams share. Its methods may be called by
// several goroutines at a time.
type File struct {
	disk disk
	next atomic.Int64 // where the next chunk goes
}

// disk is what a File needs of an *os.File.
type disk interface {
	io.ReaderAt
	io.WriterAt
	io.Closer
}

// Error is that temporary files cannot be made, written or read.
type Error struct {
	Dir string // the folder for them
	Err error
}

func (e *Error) Error() string { return fmt.Sprintf("temporary files in %s: %v", e.Dir, e.Err) }

func (e *Error) Unwrap() error { return e.Err }

// wrapped returns the cause of an error without the name of a file that has
// none.
func wrapped(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return &Error{os.TempDir(), err}
}

// Create makes a temporary file.
func Create() (*File, error) {
	f, err := createNameless(os.TempDir())
	if err != nil {
		return nil, wrapped(err)
	}
	return &File{disk: f}, nil
}

// Close frees the room on disk.
func (f *File) Close() error { return f.disk.Close() }

// Size returns how many bytes were written.
func (f *File) Size() int64 { return f.next.Load() }

// chunk is a stretch of a file.
type chunk struct {
	at   int64
	size int
}

// add writes a chunk.
func (f *File) add(p []byte) (chunk, error) {
	c := chunk{f.next.Add(int64(len(p))) - int64(len(p)), len(p)}
	if _, err := f.disk.WriteAt(p, c.at); err != nil {
		return c, wrapped(err)
	}
	return c, nil
}

func (f *File) read(p []byte, at int64) error {
	n, err := f.disk.ReadAt(p, at)
	if n == len(p) {
		return nil
	}
	if err == nil || err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return wrapped(err)
}

package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"crosscheck/facts"
	"crosscheck/prose"
)

// articleRoom is how much is read of an article: a byte more than is accepted,
// so that what is larger is refused for its size, and a device that never ends
// is not read for ever.
const articleRoom = prose.DefaultMaxSize + 1

// linesRoom is the same for a list of lines.
const linesRoom = facts.DefaultMaxSize

// readInput reads a file of fsys, or of the machine where that is nil, up to a
// number of bytes.
func readInput(fsys fs.FS, name string, room int64) ([]byte, error) {
	file, err := openInput(fsys, name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, rootCause(err))
	}
	defer file.Close()
	data, err := readUpTo(file, room)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, rootCause(err))
	}
	return data, nil
}

// readUpTo reads what there is, up to a number of bytes. What tells its size has
// room for all of it at once, and for one byte more, which shows the end.
func readUpTo(from io.Reader, room int64) ([]byte, error) {
	size := int64(bytes.MinRead)
	if file, ok := from.(interface{ Stat() (fs.FileInfo, error) }); ok {
		if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
			size += min(max(info.Size(), 0), room)
		}
	}
	b := bytes.NewBuffer(make([]byte, 0, size))
	_, err := b.ReadFrom(io.LimitReader(from, room))
	return b.Bytes(), err
}

func openInput(fsys fs.FS, name string) (fs.File, error) {
	if fsys != nil {
		return fsys.Open(path.Clean(name))
	}
	return os.Open(filepath.FromSlash(name))
}

// readAgain reads a file that was an input once more, for what was not kept of
// it. A pipe gives nothing a second time, and might wait for ever.
func readAgain(name string) ([]byte, bool) {
	name = filepath.FromSlash(name)
	if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() || info.Size() > facts.DefaultMaxSize {
		return nil, false
	}
	data, err := os.ReadFile(name)
	return data, err == nil
}

package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// replaceFile makes data the content of the named file, whole or not at all.
func replaceFile(name string, data []byte) error {
	return replaceWith(name, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// replaceWith makes what write writes the content of the named file, whole or
// not at all: it goes to a new file beside it, which is then renamed. An old
// file's permissions are kept, and a link goes on pointing where it did. What
// is no ordinary file (a device, a pipe) is written to.
func replaceWith(name string, write func(io.Writer) error) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return fmt.Errorf("%s is a folder", name)
	case err == nil && !info.Mode().IsRegular():
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		return errors.Join(write(f), f.Close())
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	}
	temp, err := writeBeside(name, write)
	if err != nil {
		return err
	}
	if info != nil {
		err = os.Chmod(temp, info.Mode().Perm())
	}
	if err == nil {
		err = os.Rename(temp, name)
	}
	if err != nil {
		os.Remove(temp)
	}
	temporary.drop(temp)
	return err
}

// writeBeside writes a new file in the folder of name. Nothing is left behind
// where that fails.
func writeBeside(name string, write func(io.Writer) error) (string, error) {
	for n := 0; ; n++ {
		temp := filepath.Join(filepath.Dir(name), fmt.Sprintf(".crosscheck-%d-%d.tmp", os.Getpid(), n))
		temporary.add(temp)
		f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if err != nil {
			temporary.drop(temp)
		}
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", fmt.Errorf("cannot write %s: %w", name, errors.Unwrap(err))
		}
		err = write(f)
		if closing := f.Close(); err == nil {
			err = closing
		}
		if err != nil {
			os.Remove(temp)
			temporary.drop(temp)
			return "", fmt.Errorf("cannot write %s: %w", name, rootCause(err))
		}
		return temp, nil
	}
}

// rootCause takes the name of the new file out of an error: nobody knows it.
func rootCause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// replaceFile makes data the content of the named file, whole or not at all:
// it writes a new file beside it and renames that. An old file's permissions
// are kept, and a link goes on pointing where it did. What is no ordinary file
// (a device, a pipe) is written to.
func replaceFile(name string, data []byte) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return fmt.Errorf("%s is a folder", name)
	case err == nil && !info.Mode().IsRegular():
		return os.WriteFile(name, data, 0o666)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	}
	temp, err := writeBeside(name, data)
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
	return err
}

// writeBeside writes data to a new file in the folder of name. Nothing is left
// behind where that fails.
func writeBeside(name string, data []byte) (string, error) {
	for n := 0; ; n++ {
		temp := fmt.Sprintf("%s.%d-%d.tmp", name, os.Getpid(), n)
		f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", fmt.Errorf("cannot write %s: %w", name, errors.Unwrap(err))
		}
		_, err = f.Write(data)
		if err = errors.Join(err, f.Close()); err != nil {
			os.Remove(temp)
			return "", err
		}
		return temp, nil
	}
}

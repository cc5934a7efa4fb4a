package facts

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// place is where files are: the machine's own, or a file system given.
type place struct{ fsys fs.FS }

func (p place) stat(name string) (fs.FileInfo, error) {
	if p.fsys != nil {
		return fs.Stat(p.fsys, path.Clean(name))
	}
	return os.Stat(name)
}

func (p place) readDir(name string) ([]fs.DirEntry, error) {
	if p.fsys != nil {
		return fs.ReadDir(p.fsys, path.Clean(name))
	}
	return os.ReadDir(name)
}

func (p place) open(name string) (fs.File, error) {
	if p.fsys != nil {
		return p.fsys.Open(path.Clean(name))
	}
	return os.Open(name)
}

// real returns one name for all names of a file, so that links and repeated
// paths are seen to be the same.
func (p place) real(name string) string {
	if p.fsys != nil {
		return path.Clean(name)
	}
	if abs, err := filepath.Abs(name); err == nil {
		name = abs
	}
	if real, err := filepath.EvalSymlinks(name); err == nil {
		return real
	}
	return name
}

// in returns the real name of a plain file in a folder, whose real name is
// known: no link lies between.
func (p place) in(dir, base string) string {
	if p.fsys != nil {
		return path.Join(dir, base)
	}
	return filepath.Join(dir, base)
}

// up returns the folder that a folder lies in; "" above the highest.
func (p place) up(dir string) string {
	if p.fsys != nil {
		if dir = path.Clean(dir); dir == "." {
			return ""
		}
		return path.Dir(dir)
	}
	abs, err := filepath.Abs(dir)
	if err != nil || filepath.Dir(abs) == abs {
		return ""
	}
	if rel := filepath.Dir(dir); dir != rel && rel != "." && dir != "." && filepath.Base(dir) != ".." {
		return rel
	}
	return filepath.Dir(abs)
}

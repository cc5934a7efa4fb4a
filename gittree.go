package main

import (
	"bufio"
	"bytes"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// gitTree is the tree of a commit as a file system. Names are listed at once;
// what a file holds is asked of git when it is opened.
type gitTree struct {
	top   string              // the root of the work tree
	nodes map[string]*gitNode // by path, "." for the root

	mu   sync.Mutex // guards the pipes
	cmd  *exec.Cmd
	ask  io.WriteCloser
	told *bufio.Reader
}

// gitNode is a file or folder of a tree.
type gitNode struct {
	name     string
	path     string // of a file: from the root
	object   string // of a file: what git calls its content
	size     int64
	mode     fs.FileMode
	children []fs.DirEntry // of a folder
}

func (n *gitNode) Name() string               { return n.name }
func (n *gitNode) Size() int64                { return n.size }
func (n *gitNode) Mode() fs.FileMode          { return n.mode }
func (n *gitNode) Type() fs.FileMode          { return n.mode.Type() }
func (n *gitNode) ModTime() time.Time         { return time.Time{} }
func (n *gitNode) IsDir() bool                { return n.mode.IsDir() }
func (n *gitNode) Sys() any                   { return nil }
func (n *gitNode) Info() (fs.FileInfo, error) { return n, nil }

// tree lists the tree of a commit.
func (r *repository) tree(commit string) (*gitTree, error) {
	list, err := r.git("ls-tree", "-r", "-l", "-z", "--full-tree", commit)
	if err != nil {
		return nil, fmt.Errorf("git: %w", err)
	}
	t := &gitTree{top: r.top, nodes: map[string]*gitNode{".": {name: ".", mode: fs.ModeDir | 0o555}}}
	for entry := range strings.SplitSeq(strings.TrimSuffix(list, "\x00"), "\x00") {
		t.add(entry)
	}
	for _, n := range t.nodes {
		slices.SortFunc(n.children, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
	return t, t.start(r)
}

// add adds a line of git ls-tree: mode, type, object, size, a tab, the path.
func (t *gitTree) add(entry string) {
	head, name, ok := strings.Cut(entry, "\t")
	fields := strings.Fields(head)
	if !ok || len(fields) != 4 || fields[1] != "blob" || !fs.ValidPath(name) {
		return // a submodule is another repository's
	}
	size, err := strconv.ParseInt(fields[3], 10, 64)
	if err != nil {
		return
	}
	n := &gitNode{name: path.Base(name), path: name, object: fields[2], size: size, mode: 0o444}
	if fields[0] == "120000" {
		n.mode |= fs.ModeSymlink
	}
	t.nodes[name] = n
	dir := t.folder(path.Dir(name))
	dir.children = append(dir.children, n)
}

// folder returns a folder of the tree, and makes it where it is new.
func (t *gitTree) folder(name string) *gitNode {
	if n, ok := t.nodes[name]; ok {
		return n
	}
	n := &gitNode{name: path.Base(name), mode: fs.ModeDir | 0o555}
	t.nodes[name] = n
	above := t.folder(path.Dir(name))
	above.children = append(above.children, n)
	return n
}

// start starts the git that tells what files hold.
func (t *gitTree) start(r *repository) (err error) {
	t.cmd = r.command("cat-file", "--batch")
	if t.ask, err = t.cmd.StdinPipe(); err != nil {
		return err
	}
	out, err := t.cmd.StdoutPipe()
	if err != nil {
		return err
	}
	t.told = bufio.NewReaderSize(out, 1<<16)
	return t.cmd.Start()
}

// Close ends that git.
func (t *gitTree) Close() error {
	err := t.ask.Close()
	return errors.Join(err, t.cmd.Wait())
}

// content returns a file's content. Most files are as they were: that is told by
// what git calls them. For the others git is asked.
func (t *gitTree) content(n *gitNode) ([]byte, error) {
	if data, same := t.unchanged(n); same {
		return data, nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, err := io.WriteString(t.ask, n.object+"\n"); err != nil {
		return nil, err
	}
	head, err := t.told.ReadString('\n')
	if err != nil {
		return nil, err
	}
	fields := strings.Fields(head)
	if len(fields) != 3 || fields[1] != "blob" {
		return nil, fmt.Errorf("git says %q", strings.TrimSpace(head))
	}
	size, err := strconv.Atoi(fields[2])
	if err != nil {
		return nil, err
	}
	data := make([]byte, size+1) // and a line break
	if _, err := io.ReadFull(t.told, data); err != nil {
		return nil, err
	}
	return data[:size], nil
}

// unchanged reads a file of the work tree if it holds what it held then.
func (t *gitTree) unchanged(n *gitNode) ([]byte, bool) {
	name := filepath.Join(t.top, filepath.FromSlash(n.path))
	if info, err := os.Lstat(name); err != nil || !info.Mode().IsRegular() || info.Size() != n.size {
		return nil, false
	}
	data, err := os.ReadFile(name)
	return data, err == nil && objectName(data, len(n.object)) == n.object
}

// objectName is what git calls a content: its SHA-1, or its SHA-256 in
// repositories whose names have that length.
func objectName(data []byte, length int) string {
	h := sha1.New()
	if length == hex.EncodedLen(sha256.Size) {
		h = sha256.New()
	}
	fmt.Fprintf(h, "blob %d\x00", len(data))
	h.Write(data)
	return hex.EncodeToString(h.Sum(nil))
}

// node finds a file or folder by its path; links are followed as far as they
// stay in the tree.
func (t *gitTree) node(op, name string) (*gitNode, error) {
	at := name
	for range 10 {
		n, ok := t.nodes[at]
		if !ok {
			break
		}
		if n.mode&fs.ModeSymlink == 0 {
			return n, nil
		}
		target, err := t.content(n)
		if err != nil {
			return nil, &fs.PathError{Op: op, Path: name, Err: err}
		}
		at = path.Join(path.Dir(at), string(target))
	}
	return nil, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

// Stat implements fs.StatFS.
func (t *gitTree) Stat(name string) (fs.FileInfo, error) { return t.node("stat", name) }

// ReadDir implements fs.ReadDirFS.
func (t *gitTree) ReadDir(name string) ([]fs.DirEntry, error) {
	n, err := t.node("readdir", name)
	if err != nil {
		return nil, err
	}
	return n.children, nil
}

// Open implements fs.FS.
func (t *gitTree) Open(name string) (fs.File, error) {
	n, err := t.node("open", name)
	if err != nil {
		return nil, err
	}
	f := &gitFile{gitNode: n}
	if !n.IsDir() {
		data, err := t.content(n)
		if err != nil {
			return nil, &fs.PathError{Op: "open", Path: name, Err: err}
		}
		f.Reader = bytes.NewReader(data)
	}
	return f, nil
}

// gitFile is an open file of a tree.
type gitFile struct {
	*gitNode
	*bytes.Reader
}

func (f *gitFile) Stat() (fs.FileInfo, error) { return f.gitNode, nil }
func (f *gitFile) Size() int64                { return f.gitNode.size }
func (f *gitFile) Close() error               { return nil }

func (f *gitFile) Read(b []byte) (int, error) {
	if f.Reader == nil {
		return 0, &fs.PathError{Op: "read", Path: f.name, Err: errors.New("is a folder")}
	}
	return f.Reader.Read(b)
}

package facts

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"sort"
	"strings"
)

// format is how a file is written.
type format uint8

const (
	noFormat format = iota
	yamlFormat
	jsonFormat
	linesFormat
	csvFormat
	tsvFormat
	textFormat // an article: for prose to read
)

var formats = map[string]format{
	".yaml": yamlFormat, ".yml": yamlFormat, ".json": jsonFormat, ".jsonl": linesFormat, ".csv": csvFormat, ".tsv": tsvFormat,
	".txt": textFormat, ".text": textFormat, ".md": textFormat, ".markdown": textFormat,
	".html": textFormat, ".htm": textFormat, ".xhtml": textFormat, ".docx": textFormat,
}

// fileEndings says how the files that are read end.
const fileEndings = "sheets end in .yaml, .yml, .json, .jsonl, .csv or .tsv, articles in .txt, .md, .html or .docx"

func formatOf(name string) format { return formats[strings.ToLower(path.Ext(name))] }

// IsSheetName reports whether a file is a sheet by its name's ending.
func IsSheetName(name string) bool {
	f := formatOf(name)
	return f != noFormat && f != textFormat
}

// IsTextName reports whether a file is a text by its name's ending.
func IsTextName(name string) bool { return formatOf(name) == textFormat }

// IsYAML reports whether a file is a sheet in YAML by its name's ending.
func IsYAML(name string) bool { return formatOf(name) == yamlFormat }

// input is one file to read.
type input struct {
	name   string // forward slashes
	format format
	found  bool // in a folder, not named
	stdin  bool
}

// isTopicsFile reports whether a file declares topics, by its name.
func isTopicsFile(name string) bool {
	base := path.Base(name)
	return base == "topics.yaml" || base == "topics.yml"
}

// finder lists the files to read.
type finder struct {
	place   place
	stdin   string // the name of standard input, "" for none
	inputs  []input
	topics  []string        // topics files met
	folders []string        // folders given, and those of files given
	empty   []string        // folders given that hold no sheets
	seen    map[string]bool // files and folders already met, by their real names
	faults  []Fault

	articles bool // texts in folders are listed too
}

// find lists what the paths name. What does not exist is an error; the rest is
// still listed.
func (f *finder) find(paths []string) error {
	var errs []error
	for _, p := range paths {
		if p == "-" {
			f.standardInput()
			continue
		}
		info, err := f.place.stat(p)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", filepath.ToSlash(p), cause(err)))
			continue
		}
		if info.IsDir() {
			f.folder(p)
			continue
		}
		name := filepath.ToSlash(p)
		f.folders = append(f.folders, path.Dir(name))
		if isTopicsFile(name) {
			f.addTopics(name)
		} else {
			f.add(input{name: name, format: formatOf(name)}, f.place.real(p))
		}
	}
	return errors.Join(errs...)
}

// standardInput lists what is piped in. Under a file's name it stands for that
// file, as an editor's unsaved text does: the file is not read beside it.
func (f *finder) standardInput() {
	real, dir := "-", "."
	if f.stdin != "" {
		real, dir = f.place.real(f.stdin), path.Dir(filepath.ToSlash(f.stdin))
	}
	f.add(input{stdin: true}, real)
	f.folders = append(f.folders, dir)
}

// cause takes the path out of an error of the file system: the message has it
// already.
func cause(err error) error {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err
		}
		if _, wraps := inner.(interface{ Unwrap() error }); !wraps {
			return inner
		}
		err = inner
	}
}

func (f *finder) add(in input, real string) bool {
	if f.seen[real] {
		return false
	}
	f.seen[real] = true
	f.inputs = append(f.inputs, in)
	return true
}

func (f *finder) addTopics(name string) {
	if real := f.place.real(name); !f.seen[real] {
		f.seen[real] = true
		f.topics = append(f.topics, name)
	}
}

// folder lists the sheets in a folder and below it, in byte order of paths.
func (f *finder) folder(dir string) {
	from := len(f.inputs)
	f.folders = append(f.folders, filepath.ToSlash(dir))
	f.walk(filepath.ToSlash(dir))
	list := f.inputs[from:]
	sort.Slice(list, func(i, j int) bool { return list[i].name < list[j].name })
	if len(list) == 0 {
		f.empty = append(f.empty, filepath.ToSlash(dir))
	}
}

// walk reads one folder. Links are followed, but no folder is entered twice,
// so that links in circles end.
func (f *finder) walk(dir string) {
	here := f.place.real(dir)
	if real := "folder " + here; f.seen[real] {
		return
	} else {
		f.seen[real] = true
	}
	entries, err := f.place.readDir(dir)
	if err != nil {
		f.faults = append(f.faults, Fault{Pos{File: dir}, "the folder cannot be read: " + cause(err).Error(), ""})
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && e.Name() != ResolutionsFile {
			f.entry(here, path.Join(dir, e.Name()), e)
		}
	}
}

// entry lists what a folder has under a name; here is the folder's real name.
// Of a plain file the system is asked nothing more.
func (f *finder) entry(here, name string, e fs.DirEntry) {
	mode, real := e.Type(), ""
	var err error
	if mode.IsRegular() {
		real = f.place.in(here, e.Name())
	} else if info, bad := f.place.stat(name); bad == nil {
		mode, real = info.Mode(), f.place.real(name)
	} else {
		err = bad
	}
	format := formatOf(name)
	switch {
	case err != nil && format != noFormat && format != textFormat:
		f.faults = append(f.faults, Fault{Pos{File: name}, "the file cannot be read: " + cause(err).Error(), ""})
	case err != nil:
	case mode.IsDir():
		f.walk(name)
	case !mode.IsRegular() && format != noFormat && format != textFormat:
		f.faults = append(f.faults, Fault{Pos{File: name}, "no file but a pipe, a socket or a device: it was not read", "name it as an argument if it is to be read"})
	case !mode.IsRegular() || format == noFormat || format == textFormat && !f.articles:
	case isTopicsFile(name):
		f.addTopics(name)
	default:
		f.add(input{name: name, format: format, found: true}, real)
	}
}

// topicsAbove looks for a topics file in the folders given and upward from each.
func (f *finder) topicsAbove() {
	for _, dir := range f.folders {
		for ; dir != ""; dir = f.place.up(dir) {
			if name := f.topicsIn(dir); name != "" {
				f.addTopics(name)
				break
			}
		}
	}
}

func (f *finder) topicsIn(dir string) string {
	for _, base := range []string{"topics.yaml", "topics.yml"} {
		name := path.Join(filepath.ToSlash(dir), base)
		if info, err := f.place.stat(name); err == nil && info.Mode().IsRegular() {
			return name
		}
	}
	return ""
}

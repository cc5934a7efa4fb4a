package facts

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// ConfigFile is the name under which settings are looked for.
const ConfigFile = ".crosscheck.yaml"

// Shape is how a setting is written.
type Shape uint8

// The shapes.
const (
	OneText Shape = iota // a text, a number, true or false
	Texts                // a list, or one text
	Pairs                // a mapping of names to texts
)

// ConfigKey is a setting that the file may have. What settings there are, and
// what they may say, is known to who reads the file.
type ConfigKey struct {
	Name  string
	Shape Shape
	Names []string // of Pairs: the names there are
	// Check says what is wrong with a value, "" for nothing, and what to write
	// instead. Pairs are given as name=value. It may be nil.
	Check func(text string) (msg, hint string)
}

// Config is what a file of settings says.
type Config struct {
	File   string // "" where there is none
	Values []ConfigValue
	Faults []Fault
}

// ConfigValue is one value of one setting; lists and mappings have several.
// Pairs are name=value.
type ConfigValue struct {
	Name string
	Text string
	Pos  Pos
}

// LoadConfig reads a file of settings from fsys, or from the machine's files
// where that is nil:
//
//	paths: [facts, more/facts]      # what is read where no path is given
//	fail-on: error
//	severities: {spelling: error}
//
// What is wrong with it is in its Faults; the error is for a file that cannot
// be opened. [ConfigSchema] has all settings.
func LoadConfig(fsys fs.FS, name string, keys []ConfigKey) (*Config, error) {
	c := &Config{File: name}
	doc, r, err := openDocument(fsys, name, "write a setting, as fail-on: error, or delete it")
	if doc != nil {
		reader := configReader{sheetReader: *r, keys: keys, config: c}
		reader.settings(doc)
	}
	if r != nil {
		c.Faults = r.faults
		slices.SortStableFunc(c.Faults, func(a, b Fault) int { return a.Pos.Offset - b.Pos.Offset })
	}
	return c, err
}

// configReader reads one file of settings.
type configReader struct {
	sheetReader
	keys   []ConfigKey
	config *Config
}

func (r *configReader) settings(doc *node) {
	if doc.kind != mapping {
		r.at(doc.at, doc.kind.String()+" where settings should be", "write setting: value")
		return
	}
	var names []string
	for _, k := range r.keys {
		names = append(names, k.Name)
	}
	r.unknown(doc, "a file of settings", names)
	for _, f := range doc.fields {
		if i := slices.Index(names, f.key.text); i >= 0 {
			r.setting(&r.keys[i], f.val)
		}
	}
}

// setting reads the values of one setting. One left empty is not set.
func (r *configReader) setting(k *ConfigKey, n *node) {
	switch {
	case n.null, n.kind == scalar && n.text == "":
	case n.kind == scalar && k.Shape != Pairs:
		r.value(k, n, n.text)
	case n.kind == sequence && k.Shape == Texts:
		for _, item := range n.list {
			if s := r.text(item, k.Name); s != "" {
				r.value(k, item, s)
			}
		}
	case n.kind == mapping && k.Shape == Pairs:
		r.pairs(k, n)
	default:
		r.at(n.at, fmt.Sprintf("%q wants %s, not %s", k.Name, k.Shape.wants(), n.kind), k.Shape.example(k))
	}
}

func (r *configReader) pairs(k *ConfigKey, n *node) {
	r.unknown(n, k.Name+":", k.Names)
	for _, f := range n.fields {
		if slices.Contains(k.Names, f.key.text) {
			if s := r.text(f.val, f.key.text); s != "" {
				r.value(k, f.val, f.key.text+"="+s)
			}
		}
	}
}

// value keeps a value, unless something is wrong with it.
func (r *configReader) value(k *ConfigKey, n *node, text string) {
	if k.Check != nil {
		if msg, hint := k.Check(text); msg != "" {
			r.at(n.at, msg, hint)
			return
		}
	}
	r.config.Values = append(r.config.Values, ConfigValue{k.Name, text, r.f.pos(n.at)})
}

func (s Shape) wants() string {
	return [...]string{"one value", "a list", "a mapping"}[s]
}

func (s Shape) example(k *ConfigKey) string {
	switch s {
	case Texts:
		return "write " + k.Name + ": [one, another]"
	case Pairs:
		return "write " + k.Name + ": {name: value}; names are " + strings.Join(k.Names, ", ")
	}
	return "write " + k.Name + ": value"
}

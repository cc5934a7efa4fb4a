package facts

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"sync"
	"time"
)

// The keys of a record of decisions.
var (
	recordKeys     = []string{"resolutions"}
	resolutionKeys = []string{"topic", "kind", "scope", "rule", "fingerprint", "status", "value", "by", "date", "reason", "expires", "covers"}
	coverKeys      = []string{"source", "topic", "value", "as-of", "quote"}

	// requiredKeys are those that no entry may lack, in the order in which they
	// are missed.
	requiredKeys = []string{"topic", "kind", "fingerprint", "status", "by", "date", "reason", "covers"}
)

// LoadResolutions reads a record of decisions from fsys, or from the machine's
// files where that is nil. What is wrong with it is in its Faults; the error is
// for a file that cannot be opened.
func LoadResolutions(fsys fs.FS, name string) (*Resolutions, error) {
	rec := &Resolutions{File: name}
	doc, r, err := openDocument(fsys, name, "write resolutions:, or delete it")
	if doc != nil {
		reader := recordReader{sheetReader: *r, lines: map[string]int{}}
		reader.record(rec, doc)
	}
	if r != nil {
		rec.Faults = r.faults
		slices.SortStableFunc(rec.Faults, func(a, b Fault) int { return a.Pos.Offset - b.Pos.Offset })
		if r.f != nil {
			rec.text = r.f.text
		}
	}
	return rec, err
}

// openDocument reads a YAML file that is no sheet. It returns a reader that
// gathers faults, and no document where there is none.
func openDocument(fsys fs.FS, name, hint string) (*node, *sheetReader, error) {
	l := &loader{gathering: newGathering(&Corpus{Topics: newTopics()}, nil),
		opt: LoadOptions{MaxSize: DefaultMaxSize}, place: place{fsys}, orders: map[string]int{}}
	f, err := l.open(input{name: name, format: yamlFormat})
	if err != nil {
		return nil, nil, err
	}
	l.faults = append(l.faults, l.all...)
	r := &sheetReader{gathering: l.gathering, f: f}
	if f == nil || l.emptyFile(f, hint) {
		return nil, r, nil
	}
	doc := readYAML(f, &l.faults)
	if doc == nil && len(l.faults) == 0 {
		r.at(span{int32(f.start()), 0}, "nothing but comments", hint)
	}
	return doc, r, nil
}

// recordReader reads one record of decisions.
type recordReader struct {
	sheetReader
	lines map[string]int // of fingerprints met
}

func (r *recordReader) record(rec *Resolutions, doc *node) {
	if doc.kind != mapping {
		r.at(doc.at, doc.kind.String()+" where a record of decisions should be", "write resolutions: and below it a list")
		return
	}
	r.unknown(doc, "a record of decisions", recordKeys)
	list := doc.get("resolutions")
	switch {
	case list == nil, list.null:
	case list.kind != sequence:
		r.at(list.at, list.kind.String()+" where the decisions should be", "write a list: - topic: …")
	default:
		for i, n := range list.list {
			if e := r.entry(n); e != nil {
				e.number = i + 1
				rec.Entries = append(rec.Entries, e)
			}
		}
	}
}

// entry reads one decision; nil if it cannot count as one.
func (r *recordReader) entry(n *node) *Resolution {
	if n.kind != mapping {
		r.at(n.at, n.kind.String()+" where a decision should be", "write - topic: … and the other keys below it")
		return nil
	}
	before := len(r.faults)
	r.unknown(n, "a decision", resolutionKeys)
	e := &Resolution{Pos: r.f.pos(n.at)}
	for _, f := range n.fields {
		r.entryField(e, f)
	}
	r.missing(n)
	if e.Fingerprint != "" {
		if line, twice := r.lines[e.Fingerprint]; twice {
			r.at(n.get("fingerprint").at, fmt.Sprintf("the finding %q is already decided on in line %d", e.Fingerprint, line), "keep one of them")
		}
		r.lines[e.Fingerprint] = e.Pos.Line
	}
	if len(r.faults) > before {
		return nil
	}
	return e
}

// missing faults the keys that an entry lacks, and those left empty.
func (r *recordReader) missing(n *node) {
	for _, key := range requiredKeys {
		val := n.get(key)
		switch {
		case val == nil && hasNear(n, key, resolutionKeys):
		case val == nil:
			r.at(n.at, "a decision without "+key+":", missingHint(key))
		case val.null, val.kind == scalar && val.text == "", val.kind == sequence && len(val.list) == 0:
			r.at(val.at, "nothing is written at "+key+":", missingHint(key))
		}
	}
}

func missingHint(key string) string {
	switch key {
	case "reason":
		return "say why: it is what the next person will want to know"
	case "by":
		return "say who decided"
	case "date":
		return "say when, as 2024-04-02"
	case "status":
		return "write accepted-variant, corrected, source-wrong, unverifiable or open"
	}
	return "\"crosscheck resolve\" writes it"
}

func (r *recordReader) entryField(e *Resolution, f field) {
	key, val := f.key.text, f.val
	texts := map[string]*string{"topic": &e.Topic, "kind": &e.Kind, "scope": &e.Scope, "rule": &e.Rule,
		"fingerprint": &e.Fingerprint, "value": &e.Value, "by": &e.By, "reason": &e.Reason}
	switch to := texts[key]; {
	case to != nil:
		*to = r.text(val, key)
	case key == "status":
		e.Status = r.oneOf(val, key, ResolutionStatuses)
	case key == "date":
		e.Date = r.day(val, key)
	case key == "expires":
		e.Expires = r.day(val, key)
	case key == "covers":
		e.Covers = r.covers(val)
	}
	switch key {
	case "kind":
		e.KindPos = r.f.pos(val.at)
	case "value":
		e.ValuePos = r.f.pos(val.at)
	}
}

var isoDay = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\d{4}-\d\d-\d\d$`) })

// IsDay reports whether s is one day of the calendar, written YYYY-MM-DD.
func IsDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil && isoDay().MatchString(s)
}

// day reads one day of the calendar.
func (r *recordReader) day(n *node, key string) string {
	s := r.text(n, key)
	if s != "" && !IsDay(s) {
		r.at(n.at, fmt.Sprintf("%s: is no day: %q", key, s), "write it as 2024-04-02")
		return ""
	}
	return s
}

func (r *recordReader) covers(n *node) []Cover {
	if n.kind != sequence {
		if !n.null {
			r.at(n.at, n.kind.String()+" where the claims that are covered should be", "\"crosscheck resolve\" writes it")
		}
		return nil
	}
	var list []Cover
	for _, item := range n.list {
		if item.kind != mapping {
			r.at(item.at, item.kind.String()+" where a claim should be", "write {source: …, value: …, as-of: …}")
			continue
		}
		r.unknown(item, "a claim that is covered", coverKeys)
		var c Cover
		for _, f := range item.fields {
			if to := map[string]*string{"source": &c.Source, "topic": &c.Topic, "value": &c.Value, "as-of": &c.AsOf, "quote": &c.Quote}[f.key.text]; to != nil {
				*to = r.text(f.val, f.key.text)
			}
		}
		if c.Source == "" && !hasNear(item, "source", coverKeys) {
			r.at(item.at, "a claim without source:", "\"crosscheck resolve\" writes it")
		}
		list = append(list, c)
	}
	return list
}

package report

import (
	"fmt"
	"io"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// Options say how to write a report.
type Options struct {
	Show     compare.Severity // the lowest severity listed
	Width    int              // columns of the table; 0: 100
	Color    bool             // add colour to words and signs
	NoTopics bool             // json: leave the list of topics out
	Topics   *facts.Topics    // names the units of counts; may be nil
	Version  string           // of crosscheck, for formats that name their tool
	Windows  *measure.Windows // that the sources were compared with; nil: default

	// Drafts are those that the findings are on: table and html show them claim
	// by claim. nil where sources are compared with one another.
	Drafts []Draft
	// AllClaims lists the claims of drafts in the table whatever Show says.
	AllClaims bool

	Root  string                     // absolute path that formats for code hosts make files relative to; "": as they are
	Lines Lines                      // for columns in other units than bytes; may be nil
	Fails func(compare.Finding) bool // whether a finding fails the gate; nil: errors do
}

// writer writes a result in one format.
type writer func(w io.Writer, res *compare.Result, opt Options) error

// formats is the only list of formats; flag help, look-up and tests use it.
var formats = []struct {
	name       string
	write      writer
	drafts     writer // where Options.Drafts are to be shown otherwise; else nil
	incomplete bool   // says for itself that the input had faults
}{
	{"table", writeTable, writeDraftTable, true},
	{"line", writeLine, nil, true},
	{"json", writeJSON, nil, true},
	{"csv", writeCSV, nil, false},
	{"markdown", writeMarkdown, nil, false},
	{"html", writeHTML, writeDraftPage, false},
	{"sarif", writeSARIF, nil, false},
	{"junit", writeJUnit, nil, false},
	{"github", writeGitHub, nil, false},
	{"gitlab", writeGitLab, nil, false},
	{"rdjsonl", writeRDJSONL, nil, false},
}

// Names returns the names of all formats, in the order of the help text.
func Names() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// Write writes res in the named format.
func Write(w io.Writer, format string, res *compare.Result, opt Options) error {
	for _, f := range formats {
		if f.name == format && f.drafts != nil && opt.Drafts != nil {
			return f.drafts(w, res, opt)
		}
		if f.name == format {
			return f.write(w, res, opt)
		}
	}
	return fmt.Errorf("unknown format %q", format)
}

// WritesIncomplete reports whether a format is written even where the input
// had faults. The others would pass for a whole report.
func WritesIncomplete(format string) bool {
	for _, f := range formats {
		if f.name == format {
			return f.incomplete
		}
	}
	return false
}

// ListsTopics reports whether a format lists topics without a finding, so that
// compare.Options.NoTopics is not wanted.
func ListsTopics(format string, opt Options) bool {
	return format == "json" && !opt.NoTopics || format == "junit" || format == "html"
}

// ShowsClaims reports whether a format shows the claims on topics without a
// finding, so that compare.Options.KeepClaims is wanted.
func ShowsClaims(format string) bool { return format == "html" }

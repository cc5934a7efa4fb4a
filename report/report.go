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
	Encoded  *compare.Encoded // what the Encoder of the format wrote of findings, which are not taken from the result then; nil: they are
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

// encoding makes an encoder for a format that can be written finding by
// finding.
type encoding func(opt Options) compare.Encoder

// formats is the only list of formats; flag help, look-up and tests use it.
var formats = []struct {
	name       string
	write      writer
	drafts     writer // where Options.Drafts are to be shown otherwise; else nil
	incomplete bool   // says for itself that the input had faults
	encoding          // nil: findings are written when all are known
}{
	{"table", writeTable, writeDraftTable, true, nil},
	{"line", writeLine, nil, true, encodeLine},
	{"json", writeJSON, nil, true, encodeJSON},
	{"csv", writeCSV, nil, false, encodeCSV},
	{"markdown", writeMarkdown, nil, false, nil},
	{"html", writeHTML, writeDraftPage, false, nil},
	{"sarif", writeSARIF, nil, false, nil},
	{"junit", writeJUnit, nil, false, nil},
	{"github", writeGitHub, nil, false, nil},
	{"gitlab", writeGitLab, nil, false, nil},
	{"rdjsonl", writeRDJSONL, nil, false, nil},
}

// Encoder returns what compare.Options.Encoders needs, so that Write in a
// format takes findings as Options.Encoded. It reports false if the format
// needs them all at once.
func Encoder(format string, opt Options) (compare.Encoder, bool) {
	for _, f := range formats {
		if f.name == format && f.encoding != nil {
			return f.encoding(opt), true
		}
	}
	return compare.Encoder{}, false
}

// MostListed returns how many findings a format lists, the first ones; 0 for
// all of them.
func MostListed(format string) int {
	if format == "table" {
		return mostListed
	}
	return 0
}

// encodeShown makes an encoder of findings that are listed.
func encodeShown(opt Options, one func([]byte, *compare.Finding) []byte) compare.Encoder {
	return compare.Encoder{Finding: func(b []byte, f *compare.Finding) []byte {
		if f.Severity > opt.Show {
			return b
		}
		return one(b, f)
	}}
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

// SaysShownOnly reports whether a format has the words of no findings but those
// from Options.Show up, so that compare.Options.Terse may be used.
func SaysShownOnly(format string) bool {
	return format == "table" || format == "line" || format == "json"
}

// ShowsClaims reports whether a format shows the claims on topics without a
// finding, so that compare.Options.KeepClaims is wanted.
func ShowsClaims(format string) bool { return format == "html" }

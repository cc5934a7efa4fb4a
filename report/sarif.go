package report

import (
	"io"
	"net/url"
	"strings"

	"crosscheck/compare"
)

// sarifSchema is the address of the published schema (OASIS, SARIF 2.1.0 with
// errata 01).
const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// The types below are SARIF's own, as far as they are used; section numbers
// are those of the standard.

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

// sarifRun is a run (3.14). Results is never null: null would say that the
// check did not take place (3.14.23).
type sarifRun struct {
	Tool       sarifTool       `json:"tool"`
	Automation sarifAutomation `json:"automationDetails"`
	ColumnKind string          `json:"columnKind"`
	Results    []sarifResult   `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

// sarifAutomation tells the runs of this tool from those of others (3.17).
type sarifAutomation struct {
	ID string `json:"id"`
}

type sarifText struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

// writeSARIF writes SARIF 2.1.0 for code scanning. Accepted findings are left
// out. A report with faults is not written at all, since it would close the
// findings of the sheets that could not be read.
func writeSARIF(w io.Writer, res *compare.Result, opt Options) error {
	run := sarifRun{
		Tool:       sarifTool{sarifDriver{Name: "crosscheck", Version: opt.Version, Rules: sarifRules()}},
		Automation: sarifAutomation{"crosscheck/"},
		ColumnKind: "utf16CodeUnits",
		Results:    []sarifResult{},
	}
	unique := fingerprints{}
	for _, f := range shown(res, opt.Show) {
		run.Results = append(run.Results, newSARIFResult(f, unique.of(f), opt))
	}
	return indentJSON(w, sarifLog{sarifSchema, "2.1.0", []sarifRun{run}})
}

// sarifURI returns a file's relative reference, percent-encoded.
func sarifURI(file string) string {
	parts := strings.Split(file, "/")
	for i, p := range parts {
		parts[i] = url.PathEscape(p)
	}
	uri := strings.Join(parts, "/")
	if strings.Contains(parts[0], ":") {
		return "./" + uri // or the colon would end a scheme
	}
	return uri
}

// sarifEscapes write what message strings give a meaning of its own: braces
// begin placeholders (3.11.5), brackets links (3.11.6).
var sarifEscapes = strings.NewReplacer("{", "{{", "}", "}}", `\`, `\\`, "[", `\[`, "]", `\]`)

func sarifPlain(s string) string { return sarifEscapes.Replace(Escape(s)) }

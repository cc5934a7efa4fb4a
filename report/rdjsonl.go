package report

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// The types below are reviewdog's Diagnostic, as far as it is used (reviewdog,
// proto/rdf/reviewdog.proto).

type rdDiagnostic struct {
	Message  string      `json:"message"`
	Location *rdLocation `json:"location,omitempty"`
	Severity string      `json:"severity"`
	Source   rdSource    `json:"source"`
	Code     rdCode      `json:"code"`
	Related  []rdRelated `json:"related_locations,omitempty"`
}

type rdLocation struct {
	Path  string  `json:"path"`
	Range rdRange `json:"range"`
}

type rdRange struct {
	Start rdPosition  `json:"start"`
	End   *rdPosition `json:"end,omitempty"`
}

// rdPosition counts lines from 1 and columns from 1 in UTF-8 bytes.
type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column,omitempty"`
}

type rdSource struct {
	Name string `json:"name"`
}

type rdCode struct {
	Value string `json:"value"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

// writeRDJSONL writes one diagnostic a line for reviewdog.
func writeRDJSONL(w io.Writer, res *compare.Result, opt Options) error {
	var b bytes.Buffer
	for _, f := range shown(res, opt.Show) {
		line, err := json.Marshal(newRDDiagnostic(f, opt))
		if err != nil {
			return err
		}
		b.Write(escapeJSON(line))
		b.WriteByte('\n')
	}
	_, err := w.Write(b.Bytes())
	return err
}

func newRDDiagnostic(f compare.Finding, opt Options) rdDiagnostic {
	d := rdDiagnostic{
		Message:  Escape(message(f)),
		Location: rdLocated(position(f), opt),
		Severity: rdSeverity(f.Severity),
		Source:   rdSource{"crosscheck"},
		Code:     rdCode{string(f.Kind)},
	}
	for i, c := range f.Claims {
		if at := rdLocated(c.Pos, opt); i > 0 && at != nil {
			d.Related = append(d.Related, rdRelated{Escape(claimLine(c)), *at})
		}
	}
	return d
}

func rdLocated(p facts.Pos, opt Options) *rdLocation {
	if p.File == "" {
		return nil
	}
	at := rdLocation{Path: opt.relative(p.File), Range: rdRange{Start: rdPosition{p.Line, p.Column}}}
	if p.Column > 0 {
		at.Range.End = &rdPosition{p.Line, p.Column + p.Length}
	}
	return &at
}

func rdSeverity(s compare.Severity) string {
	if s == compare.Note {
		return "INFO"
	}
	return strings.ToUpper(s.String())
}

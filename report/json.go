package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"crosscheck/compare"
	"crosscheck/facts"
)

// The types below are the contract, version 1; their fields stand in its order.
// null says that there is nothing to say.

type jsonReport struct {
	Version  int           `json:"version"`
	Complete bool          `json:"complete"`
	Sources  []jsonSource  `json:"sources"`
	Summary  counts        `json:"summary"`
	Topics   []jsonTopic   `json:"topics,omitzero"`
	Findings []jsonFinding `json:"findings"`
}

type jsonSource struct {
	ID        string  `json:"id"`
	Title     *string `json:"title"`
	Publisher *string `json:"publisher"`
	Published *string `json:"published"`
	Role      string  `json:"role"`
	Claims    int     `json:"claims"`
	Findings  int     `json:"findings"`
}

type jsonTopic struct {
	Topic   string         `json:"topic"`
	Label   string         `json:"label"`
	Status  compare.Status `json:"status"`
	Sources int            `json:"sources"`
	Claims  int            `json:"claims"`
}

type jsonFinding struct {
	Kind        compare.Kind `json:"kind"`
	Severity    string       `json:"severity"`
	Topic       string       `json:"topic"`
	Topics      []string     `json:"topics"`
	Label       string       `json:"label"`
	Reason      string       `json:"reason"`
	Fingerprint string       `json:"fingerprint"`
	Rule        *string      `json:"rule"`
	Notes       []string     `json:"notes"`
	Camps       []jsonCamp   `json:"camps"`
	FitsAll     []int        `json:"fits_all"`
	Reference   []int        `json:"reference"`
	Claims      []jsonClaim  `json:"claims"`
}

type jsonCamp struct {
	Claims []int `json:"claims"`
	jsonInterval
}

func writeJSON(w io.Writer, res *compare.Result, opt Options) error {
	doc := jsonReport{
		Version: 1, Complete: res.Faults == 0,
		Sources: []jsonSource{}, Summary: tally(res, opt), Findings: []jsonFinding{},
	}
	for _, s := range res.Sources {
		doc.Sources = append(doc.Sources, newJSONSource(s))
	}
	if !opt.NoTopics {
		doc.Topics = []jsonTopic{}
		for _, t := range res.Topics {
			doc.Topics = append(doc.Topics, jsonTopic(t))
		}
	}
	for _, f := range shown(res, opt.Show) {
		doc.Findings = append(doc.Findings, newJSONFinding(f, opt))
	}
	return encodeJSON(w, doc)
}

// encodeJSON writes v indented, and with what would act on a terminal written
// as escapes, which mean the same.
func encodeJSON(w io.Writer, v any) error {
	var buf bytes.Buffer
	e := json.NewEncoder(&buf)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(escapeJSON(buf.Bytes()))
	return err
}

// escapeJSON writes the characters that do not show as \u escapes. They can
// stand only inside strings, where the encoder has escaped those below 0x20.
func escapeJSON(b []byte) []byte {
	out := make([]byte, 0, len(b))
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		switch {
		case r == '\n' || r == ' ' || visible(r):
			out = append(out, b[:size]...)
		case r > 0xffff:
			r -= 0x10000
			out = fmt.Appendf(out, `\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
		b = b[size:]
	}
	return out
}

func newJSONSource(s compare.SourceCount) jsonSource {
	return jsonSource{
		ID: s.Source.ID, Title: orNull(s.Source.Title), Publisher: orNull(s.Source.Publisher),
		Published: orNull(s.Source.PublishedText), Role: roleName(s.Source.Role),
		Claims: s.Claims, Findings: s.Findings,
	}
}

func roleName(r facts.Role) string {
	switch r {
	case facts.RoleReference:
		return "reference"
	case facts.RoleDraft:
		return "draft"
	}
	return "source"
}

func newJSONFinding(f compare.Finding, opt Options) jsonFinding {
	out := jsonFinding{
		Kind: f.Kind, Severity: f.Severity.String(), Topic: f.Topic, Topics: orEmpty(f.Topics),
		Label: f.Label, Reason: f.Reason, Fingerprint: f.Fingerprint, Rule: orNull(f.Rule),
		Notes: orEmpty(f.Notes), Camps: []jsonCamp{}, FitsAll: orEmpty(f.FitsAll),
		Reference: orEmpty(f.Reference), Claims: []jsonClaim{},
	}
	for _, c := range f.Claims {
		out.Claims = append(out.Claims, newJSONClaim(c, opt))
	}
	for _, c := range f.Camps {
		out.Camps = append(out.Camps, newJSONCamp(f, c))
	}
	return out
}

// orNull returns nil for "".
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// orEmpty makes an absent list an empty one: a list is never null.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// MarshalJSON writes the counts as one object, in their order.
func (m members) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for i, x := range m {
		if i > 0 {
			b = append(b, ',')
		}
		b = fmt.Appendf(b, "%q:%d", x.name, x.n)
	}
	return append(b, '}'), nil
}

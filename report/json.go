package report

import (
	"fmt"
	"io"

	"crosscheck/compare"
	"crosscheck/facts"
)

// The types below are the contract, version 1; their fields stand in its order.
// null says that there is nothing to say.

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
	Confidence  float64      `json:"confidence,omitempty"` // only where claims were found in texts
}

type jsonCamp struct {
	Claims []int `json:"claims"`
	jsonInterval
	Sources int `json:"sources"`
	Origins int `json:"origins"` // independent ones: sources that relay one count once
}

// writeJSON writes the report one source, topic and finding a line, each as
// soon as it is made: a report of a million claims does not fit in memory
// twice.
func writeJSON(w io.Writer, res *compare.Result, opt Options) error {
	j := newJSONStream(w)
	j.text(fmt.Sprintf("{\"version\": 1, \"complete\": %t", res.Faults == 0))
	j.list("sources")
	for _, s := range res.Sources {
		j.element(newJSONSource(s))
	}
	j.end()
	j.text(",\n \"summary\": ")
	j.value(tally(res, opt))
	if !opt.NoTopics {
		j.list("topics")
		for _, t := range res.Topics {
			j.element(jsonTopic(t))
		}
		j.end()
	}
	j.list("findings")
	for _, f := range res.Findings {
		if f.Severity <= opt.Show {
			j.element(newJSONFinding(f, opt))
		}
	}
	j.end()
	if res.Checked != nil {
		j.list("checked")
		for i := range res.Checked {
			j.element(newJSONChecked(&res.Checked[i], opt))
		}
		j.end()
	}
	j.text("}\n")
	return j.close()
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
		Reference: orEmpty(f.Reference), Claims: []jsonClaim{}, Confidence: f.Confidence,
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

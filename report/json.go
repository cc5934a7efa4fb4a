package report

import (
	"fmt"
	"io"

	"crosscheck/compare"
	"crosscheck/facts"
)

// The types below are a part of the contract, version 1; their fields stand in
// its order. null says that there is nothing to say.

type jsonSource struct {
	ID        string  `json:"id"`
	Title     *string `json:"title"`
	Publisher *string `json:"publisher"`
	Published *string `json:"published"`
	Role      string  `json:"role"`
	Claims    int     `json:"claims"`
	Findings  int     `json:"findings"`
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
			j.appended(func(b []byte) []byte { return appendTopic(b, t) })
		}
		if opt.Encoded != nil {
			j.encoded(opt.Encoded.WriteTopics)
		}
		j.end()
	}
	j.list("findings")
	for i := range res.Findings {
		if f := &res.Findings[i]; f.Severity <= opt.Show && opt.Encoded == nil {
			j.appended(func(b []byte) []byte { return AppendFinding(b, f, opt) })
		}
	}
	if opt.Encoded != nil {
		j.encoded(opt.Encoded.WriteFindings)
	}
	j.end()
	if res.Checked != nil {
		j.list("checked")
		for i := range res.Checked {
			j.appended(func(b []byte) []byte { return appendChecked(b, &res.Checked[i], opt) })
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

// appendTopic appends a topic of the list of all.
func appendTopic(b []byte, t compare.TopicStatus) []byte {
	b = appendText(append(b, `{"topic":`...), t.Topic)
	b = appendText(append(b, `,"label":`...), t.Label)
	b = appendText(append(b, `,"status":`...), string(t.Status))
	b = appendInt(append(b, `,"sources":`...), t.Sources)
	return append(appendInt(append(b, `,"claims":`...), t.Claims), '}')
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

// orNull returns nil for "".
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
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

package report

import (
	"crosscheck/compare"
	"crosscheck/facts"
)

// counts is the summary that every format gives. Sources and claims are those
// that are compared with one another: references and drafts are not counted.
type counts struct {
	Sources  int     `json:"sources"`
	Origins  int     `json:"origins"` // independent ones behind the sources
	Topics   int     `json:"topics"`
	Claims   int     `json:"claims"`
	Findings int     `json:"findings"`
	Accepted int     `json:"accepted"`
	Old      *int    `json:"old,omitempty"` // only where findings are compared with those of a revision
	Shown    int     `json:"shown"`
	Unsure   int     `json:"unsure,omitempty"` // left out by --min-confidence
	Kinds    members `json:"kinds"`
	Statuses members `json:"statuses"`
}

// members are named counts in a fixed order, zero ones included.
type members []member

type member struct {
	name string
	n    int
}

func (m members) of(name string) int {
	for _, x := range m {
		if x.name == name {
			return x.n
		}
	}
	return 0
}

func (m *members) add(name string) {
	for i := range *m {
		if (*m)[i].name == name {
			(*m)[i].n++
			return
		}
	}
	*m = append(*m, member{name, 1})
}

func tally(res *compare.Result, opt Options) counts {
	c := counts{
		Origins: res.Origins, Topics: len(res.Topics), Findings: len(res.Findings),
		Accepted: len(res.Accepted), Unsure: res.Unsure, Shown: len(shown(res, opt.Show)),
	}
	if res.Since != "" {
		c.Old = &res.Old
	}
	for _, s := range res.Sources {
		if s.Source.Role == facts.RoleSource {
			c.Sources++
			c.Claims += s.Claims
		}
	}
	for _, k := range compare.Kinds() {
		c.Kinds = append(c.Kinds, member{name: string(k.Kind)})
	}
	for _, s := range compare.Statuses() {
		c.Statuses = append(c.Statuses, member{name: string(s)})
	}
	for _, f := range res.Findings {
		c.Kinds.add(string(f.Kind))
	}
	for _, t := range res.Topics {
		c.Statuses.add(string(t.Status))
	}
	return c
}

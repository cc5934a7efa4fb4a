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

func tally(res *compare.Result, opt Options) counts {
	c := counts{
		Origins:  res.Origins,
		Accepted: len(res.Accepted), Unsure: res.Unsure,
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
	for _, f := range res.CountFindings() {
		if f.Severity <= opt.Show {
			c.Shown += f.Count
		}
	}
	for _, k := range res.CountKinds() {
		c.Kinds = append(c.Kinds, member{string(k.Kind), k.Count})
		c.Findings += k.Count
	}
	for _, s := range res.CountStatuses() {
		c.Statuses = append(c.Statuses, member{string(s.Status), s.Count})
		c.Topics += s.Count
	}
	return c
}

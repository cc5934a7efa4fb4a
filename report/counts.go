package report

import (
	"crosscheck/compare"
	"crosscheck/facts"
)

// counts is the summary that every format gives. Sources and claims are those
// that are compared with one another: references and drafts are not counted.
type counts struct {
	Sources  int     `json:"sources"`
	Topics   int     `json:"topics"`
	Claims   int     `json:"claims"`
	Findings int     `json:"findings"`
	Accepted int     `json:"accepted"`
	Shown    int     `json:"shown"`
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

// kinds and statuses are in the order of their worth.
var (
	kinds = []compare.Kind{
		compare.Incorrect, compare.Conflict, compare.Rule, compare.Misquote, compare.Misread,
		compare.Misattributed, compare.Contradicted, compare.PossibleConflict, compare.Revised,
		compare.Outdated, compare.Stale, compare.Disputed, compare.HedgeDropped, compare.Incomparable,
		compare.Spelling, compare.UnknownTopic, compare.Unsourced, compare.SameNumber,
		compare.Imprecise, compare.Wording, compare.SingleSource, compare.OneOrigin,
	}
	statuses = []compare.Status{
		compare.StatusIncorrect, compare.StatusConflict, compare.StatusPossibleConflict,
		compare.StatusRevised, compare.StatusOutdated, compare.StatusIncomparable,
		compare.StatusDiffers, compare.StatusCompatible, compare.StatusAgree, compare.StatusSingle,
	}
)

func tally(res *compare.Result, opt Options) counts {
	c := counts{
		Topics: len(res.Topics), Findings: len(res.Findings),
		Accepted: len(res.Accepted), Shown: len(shown(res, opt.Show)),
	}
	for _, s := range res.Sources {
		if s.Source.Role == facts.RoleSource {
			c.Sources++
			c.Claims += s.Claims
		}
	}
	for _, k := range kinds {
		c.Kinds = append(c.Kinds, member{name: string(k)})
	}
	for _, s := range statuses {
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

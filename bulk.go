package main

import (
	"slices"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

// inColumns lets large tables stay in columns, where nothing that was asked
// for takes their claims one by one.
func (p *plan) inColumns(in *facts.LoadOptions) {
	switch {
	case p.compare.KeepClaims:
		p.claimByClaim = "a report as html shows all claims"
	case !p.compare.Quiet:
		p.claimByClaim = "notes are listed or fail the gate, or findings are held against a record or a revision"
	default:
		in.Bulk, in.Memory = facts.BulkSize, p.memory
	}
	p.compare.Memory = p.memory
	p.compare.NoTopics = !slices.ContainsFunc(p.outputs, func(o output) bool { return report.ListsTopics(o.format, p.report) })
}

// encode lets findings be written as they are found, where no report needs
// all of them at once.
func (p *plan) encode(topics *facts.Topics) {
	opt := p.report
	opt.Topics = topics
	var encoders []compare.Encoder
	for i := range p.outputs {
		o := &p.outputs[i]
		if e, ok := report.Encoder(o.format, opt); ok {
			encoders = append(encoders, e)
			o.encoder = len(encoders)
		} else if n := report.MostListed(o.format); n > 0 {
			p.compare.Keep, p.compare.KeepTo = max(p.compare.Keep, n), p.report.Show
		} else {
			p.holding, p.compare.Keep = o.format, 0
			return
		}
	}
	p.compare.Encoders = encoders
}

// compareAll compares claims wherever they are held.
func compareAll(c *facts.Corpus, opt compare.Options, d compare.Decisions) (*compare.Result, error) {
	if c.Bulk() != nil {
		return compare.Bulk(c, opt)
	}
	return judge(c, opt, d), nil
}

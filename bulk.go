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
	if p.compare.Quiet && !p.compare.KeepClaims {
		in.Bulk = facts.BulkSize
	}
	p.compare.NoTopics = !slices.ContainsFunc(p.outputs, func(o output) bool { return report.ListsTopics(o.format, p.report) })
}

// encoder returns what writes findings as they are found: a report of one
// format is all that becomes of them.
func (p *plan) encoder(topics *facts.Topics) func([]byte, *compare.Finding) []byte {
	if len(p.outputs) != 1 {
		return nil
	}
	opt := p.report
	opt.Topics = topics
	return report.Encoder(p.outputs[0].format, opt)
}

// compareAll compares claims wherever they are held.
func compareAll(c *facts.Corpus, opt compare.Options, d compare.Decisions) (*compare.Result, error) {
	if c.Bulk() != nil {
		return compare.Bulk(c, opt)
	}
	return judge(c, opt, d), nil
}

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

// compareAll compares claims wherever they are held.
func compareAll(c *facts.Corpus, opt compare.Options, d compare.Decisions) (*compare.Result, error) {
	if c.Bulk() != nil {
		return compare.Bulk(c, opt)
	}
	return judge(c, opt, d), nil
}

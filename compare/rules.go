package compare

import "crosscheck/facts"

func checkRules(c *facts.Corpus, gs []group, opt Options, st []TopicStatus) *drawers {
	return &drawers{}
}

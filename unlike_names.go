package main

import (
	"fmt"

	"crosscheck/facts"
	"crosscheck/prose/statement"
	"crosscheck/prose/topic"
	"crosscheck/report"
)

// The texts of a few sheets are read once more for what these have under two names: of
// more, or of books, it takes longer than to compare them. pairsTold is how many pairs are
// told one by one.
const (
	fewSheets      = 10
	fewSheetClaims = 2000
	fewTextBytes   = 256 << 10
	pairsTold      = 3
)

// tellUnlikeNames says of a few sheets that have hardly a topic in common what they likely
// have under two names: sheets meet by the names of their topics alone, and who makes them
// from articles for the first time has as many names as sheets. It is no finding.
func (s *session) tellUnlikeNames(c *facts.Corpus, in facts.LoadOptions, flags articleFlags) {
	if c.Bulk() != nil || len(c.Sources) > fewSheets || len(c.Claims) > fewSheetClaims || !haveShortTexts(c) || !hardlyMeet(c) {
		return
	}
	lexicon, err := s.lexicon(flags.lexicon)
	if err != nil {
		return // nothing else asks for it
	}
	opt := statement.Options{Lexicon: lexicon, Names: c.Topics.Vocabulary, Windows: in.Windows}
	pairs := topic.UnlikeNames(topic.Options{Lexicon: lexicon, Corpus: c, Texts: s.sheetTexts(c.Sources, 0, in, opt)})
	if len(pairs) == 0 {
		return
	}
	for _, p := range pairs[:min(pairsTold, len(pairs))] {
		fmt.Fprintf(s.stderr, "these two read like one fact: %s, %s\n", placed(p.A), placed(p.B))
	}
	if n := len(pairs) - pairsTold; n > 0 {
		fmt.Fprintf(s.stderr, "and %d more\n", n)
	}
	fmt.Fprintf(s.stderr, "hint: sheets are compared by the names of topics: give a fact one name in all, or say so in topics.yaml: %s: {also: [%s]}\n",
		report.Escape(pairs[0].A.Topic), report.Escape(pairs[0].B.Topic))
}

// placed is a claim's topic, and where it stands.
func placed(c *facts.Claim) string {
	return report.Escape(fmt.Sprintf("%s (%s:%d)", c.Topic, c.Pos.File, c.Pos.Line))
}

// haveShortTexts reports whether several sheets have texts, and these are short.
func haveShortTexts(c *facts.Corpus) bool {
	texts, size := 0, 0
	for _, src := range c.Sources {
		if src.Text != nil {
			texts, size = texts+1, size+len(src.Text.Body)
		}
	}
	return texts > 1 && size <= fewTextBytes
}

// hardlyMeet reports whether sheets have at most one topic in ten in common.
func hardlyMeet(c *facts.Corpus) bool {
	first, shared := map[string]*facts.Source{}, map[string]bool{}
	for _, claim := range c.Claims {
		name := c.Topics.Canonical(claim.Topic)
		if by, known := first[name]; !known {
			first[name] = claim.Source
		} else if by != claim.Source {
			shared[name] = true
		}
	}
	const few = 10
	return few*len(shared) <= len(first)
}

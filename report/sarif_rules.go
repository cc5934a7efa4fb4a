package report

import (
	"fmt"

	"crosscheck/compare"
)

// sarifRule describes a kind of finding (reportingDescriptor, 3.49).
type sarifRule struct {
	ID            string              `json:"id"`
	Name          string              `json:"name"`
	Short         sarifText           `json:"shortDescription"`
	Full          sarifText           `json:"fullDescription"`
	Help          sarifText           `json:"help"`
	Configuration sarifConfiguration  `json:"defaultConfiguration"`
	Properties    sarifRuleProperties `json:"properties"`
}

type sarifConfiguration struct {
	Level string `json:"level"`
}

// sarifRuleProperties are those that code scanning reads.
type sarifRuleProperties struct {
	Tags      []string `json:"tags"`
	Precision string   `json:"precision"`
	Severity  string   `json:"problem.severity"`
}

// sarifRules returns a rule for every kind, in their order: ruleIndex counts
// on it.
func sarifRules() []sarifRule {
	var rules []sarifRule
	for _, k := range compare.Kinds() {
		short := sarifPlain(sentence(k.Short))
		full := sarifPlain(k.Full)
		rules = append(rules, sarifRule{
			ID: string(k.Kind), Name: k.Name,
			Short:         sarifText{Text: short},
			Full:          sarifText{Text: full},
			Help:          sarifText{Text: short + "\n\n" + full, Markdown: sarifHelp(k)},
			Configuration: sarifConfiguration{k.Severity.String()},
			Properties:    sarifRuleProperties{[]string{"facts", "sources"}, sarifPrecision(k.Kind), sarifProblem(k.Severity)},
		})
	}
	return rules
}

func sarifHelp(k compare.KindInfo) string {
	return fmt.Sprintf("**%s**: %s\n\n%s\n\nRun `crosscheck explain %s` for more, or `crosscheck explain TOPIC` for everything that the sources say on a topic.",
		k.Kind, k.Short, k.Full, k.Kind)
}

func sarifProblem(s compare.Severity) string {
	if s == compare.Note {
		return "recommendation"
	}
	return s.String()
}

// sarifPrecision is how rarely a finding of the kind is a false alarm. What
// rests on the values alone cannot be one; what rests on a reading that may
// be doubted, or on likeness, can.
func sarifPrecision(k compare.Kind) string {
	switch k {
	case compare.PossibleConflict, compare.Spelling, compare.SameNumber:
		return "medium"
	case compare.Incorrect, compare.Conflict, compare.Rule, compare.Misquote:
		return "very-high"
	}
	return "high"
}

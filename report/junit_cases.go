package report

import "crosscheck/compare"

// junitCases are the cases of one report: topics in their order, and their
// events in the order in which they first appear.
type junitCases struct {
	suites  junitSuites
	byEvent map[string]*junitSuite
	byTopic map[string]*junitCase
}

func newJUnitCases(res *compare.Result) *junitCases {
	cases := &junitCases{
		suites:  junitSuites{Name: "crosscheck"},
		byEvent: map[string]*junitSuite{},
		byTopic: map[string]*junitCase{},
	}
	for _, t := range res.Topics {
		cases.add(t.Topic, t.Label)
	}
	return cases
}

// of returns the case of a topic. A finding on something that is no compared
// topic gets a case of its own, so that none is lost.
func (cases *junitCases) of(topic string) *junitCase {
	if c, ok := cases.byTopic[topic]; ok {
		return c
	}
	return cases.add(topic, "")
}

func (cases *junitCases) add(topic, label string) *junitCase {
	name, _, ok := cutTopic(topic)
	if !ok {
		name = topic
	}
	suite, known := cases.byEvent[name]
	if !known {
		suite = &junitSuite{Name: xmlText(Escape(name))}
		cases.byEvent[name] = suite
		cases.suites.Suites = append(cases.suites.Suites, suite)
	}
	c := &junitCase{Name: xmlText(Escape(subject(topic, label))), ClassName: suite.Name}
	suite.Cases = append(suite.Cases, c)
	cases.byTopic[topic] = c
	return c
}

// total counts every suite and all of them.
func (cases *junitCases) total() junitSuites {
	for _, s := range cases.suites.Suites {
		for _, c := range s.Cases {
			s.count(c)
		}
		cases.suites.Tests += s.Tests
		cases.suites.Failures += s.Failures
		cases.suites.Errors += s.Errors
		cases.suites.Skipped += s.Skipped
	}
	return cases.suites
}

func (s *junitSuite) count(c *junitCase) {
	s.Tests++
	switch {
	case c.Failure != nil:
		s.Failures++
	case c.Error != nil:
		s.Errors++
	case c.Skipped != nil:
		s.Skipped++
	}
}

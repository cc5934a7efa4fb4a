package report

import (
	"encoding/xml"
	"io"
	"strings"
	"unicode/utf8"

	"crosscheck/compare"
)

// The types below are the JUnit format as Jenkins, GitLab and GitHub's
// reporters read it. A suite is an event, a case is a topic.

type junitSuites struct {
	XMLName xml.Name `xml:"testsuites"`
	Name    string   `xml:"name,attr"`
	junitCounts
	Suites []*junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name string `xml:"name,attr"`
	junitCounts
	Cases []*junitCase `xml:"testcase"`
}

type junitCounts struct {
	Tests    int `xml:"tests,attr"`
	Failures int `xml:"failures,attr"`
	Errors   int `xml:"errors,attr"`
	Skipped  int `xml:"skipped,attr"`
}

type junitCase struct {
	Name      string        `xml:"name,attr"`
	ClassName string        `xml:"classname,attr"`
	File      string        `xml:"file,attr,omitempty"`
	Failure   *junitProblem `xml:"failure,omitempty"`
	Error     *junitProblem `xml:"error,omitempty"`
	Skipped   *junitSkipped `xml:"skipped,omitempty"`
	Output    *junitText    `xml:"system-out,omitempty"`
}

type junitProblem struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Body    string `xml:",chardata"`
}

type junitSkipped struct {
	Message string `xml:"message,attr"`
}

type junitText struct {
	Body string `xml:",chardata"`
}

// writeJUnit writes every topic as a test case, in the order of the topics.
// A finding that fails the gate is a failure, or an error where the claims
// could not even be compared; an accepted one is skipped; any other that is
// shown is told in the case's output.
func writeJUnit(w io.Writer, res *compare.Result, opt Options) error {
	cases := newJUnitCases(res)
	for _, f := range res.Findings {
		c := cases.of(f.Topic)
		switch {
		case opt.fails(f):
			c.fail(f, opt)
		case f.Severity <= opt.Show:
			c.tell(f)
		}
	}
	for _, f := range res.Accepted {
		cases.of(f.Topic).skip(f)
	}
	out := cases.total()
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(out); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// fails reports whether f fails the gate: as the caller says, else if it is an
// error.
func (o Options) fails(f compare.Finding) bool {
	if o.Fails == nil {
		return f.Severity == compare.Error
	}
	return o.Fails(f)
}

// fail makes the case fail. A case fails once: what else is wrong is added to
// its text, since readers show one problem a case.
func (c *junitCase) fail(f compare.Finding, opt Options) {
	if c.File == "" {
		c.File = xmlText(Escape(opt.relative(position(f).File)))
	}
	problem := &c.Failure
	if f.Kind == compare.Incomparable && c.Failure == nil {
		problem = &c.Error
	} else if c.Error != nil {
		// A failure says more than that something could not be compared.
		c.Failure, c.Error = c.Error, nil
	}
	if *problem == nil {
		*problem = &junitProblem{Message: xmlText(Escape(message(f))), Type: string(f.Kind)}
	}
	(*problem).Body += "\n" + junitBody(f) + "\n"
}

func (c *junitCase) tell(f compare.Finding) {
	if c.Output == nil {
		c.Output = &junitText{}
	}
	c.Output.Body += "\n" + f.Severity.String() + ": " + string(f.Kind) + ": " + junitBody(f) + "\n"
}

// skip marks an accepted finding, unless another one fails the case.
func (c *junitCase) skip(f compare.Finding) {
	if c.Failure == nil && c.Error == nil && c.Skipped == nil {
		c.Skipped = &junitSkipped{xmlText("accepted: " + Escape(message(f)))}
	}
}

func junitBody(f compare.Finding) string { return xmlText(annotation(f)) }

// xmlText removes the characters that XML 1.0 forbids even as references
// (section 2.2), and those that Escape makes visible are visible.
func xmlText(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t', r == '\n', r >= ' ' && r < 0xfffe && r != utf8.RuneError, r >= 0x10000:
			return r
		}
		return -1
	}, s)
}

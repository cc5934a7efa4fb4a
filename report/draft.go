package report

import (
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// Draft is a text whose claims were held against sources, as WriteDraft shows
// it.
type Draft struct {
	Title   string          // its headline, else its file's name
	File    string          // as it was given
	Text    string          // as it reads: UTF-8, a blank line between paragraphs
	Checked []Checked       // in the order of the text
	Sources []*facts.Source // that it was held against
	Faults  int             // in the input
}

// Supported is the verdict on a claim that the sources bear out. All other
// verdicts are kinds of findings.
const Supported = compare.Supported

// Checked is one claim of a draft and what the sources say on it.
type Checked struct {
	// Start and End are the bytes of Draft.Text in which it is stated; both 0
	// where that is not known. Of two that overlap, the later has its note, and
	// no mark in the text.
	Start, End int
	// SentenceStart and SentenceEnd are the bytes of the sentence; both 0 where
	// that is not known.
	SentenceStart, SentenceEnd int

	Claim    *facts.Claim     // the draft's own
	Label    string           // what to call its topic; never ""
	Topics   []string         // the names of the topics that it was held against, its own first
	Verdict  compare.Kind     // Supported, or the kind of Finding
	Severity compare.Severity // of the verdict; not looked at where it is Supported
	Reason   string           // one sentence without a final period; never ""
	Finding  *compare.Finding // the finding that says so, with its camps; nil: none
	Notes    []string         // further sentences, likewise
	Silenced string           // why the draft's author silenced the finding, or ""
	Says     []*facts.Claim   // the sources' claims on the topic, in the order to list them
}

// draftSubject is what a claim's topic is called, with its event where that
// does not say which: a draft has no headings for events.
func draftSubject(c Checked) string {
	if c.Claim == nil || c.Label == c.Claim.Topic {
		return c.Label
	}
	event, _, ok := cutTopic(c.Claim.Topic)
	if !ok || saysEvent(c.Label, event) {
		return c.Label
	}
	return c.Label + " (" + event + ")"
}

// saysEvent reports whether a label has the words of an event's name.
func saysEvent(label, event string) bool {
	return strings.Contains(measure.Fold(label), measure.Fold(strings.ReplaceAll(event, "-", " ")))
}

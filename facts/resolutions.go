package facts

import (
	"cmp"
	"slices"
)

// ResolutionsFile is the name under which a record of decisions is looked for.
const ResolutionsFile = "crosscheck.resolutions.yaml"

// Resolutions is a record of decisions on findings: one file, one entry a
// finding.
//
//	resolutions:
//	  - topic: crocus-attack/deaths
//	    kind: conflict
//	    fingerprint: "7d1f0a4c9be2a351"
//	    status: source-wrong
//	    value: "137"                # the value taken, if any
//	    by: Jo Field
//	    date: 2024-04-02
//	    reason: the early count was raised twice
//	    expires: 2024-12-31         # optional: the last day on which it holds
//	    covers:
//	      - {source: nbc, value: "133", as-of: 2024-03-23}
//	      - {source: slate, value: "137", as-of: 2024-03-25}
//
// Where claims have a scope of their own, or break a rule, the entry has
// scope: or rule: too. What covers: holds is written by crosscheck: the value
// as it is understood, not as it is written, so that another spelling of the
// same value changes nothing. Findings on several topics have topic: in each
// line of covers:, those on quotes have quote:.
type Resolutions struct {
	File    string        // "" where there is none
	Entries []*Resolution // in the order of the file
	Faults  []Fault       // in the order of the file

	text string // of the file as it was, for its comments
}

// ResolutionStatuses are what may have been decided. All but the last settle
// the finding: it is accepted as long as nothing changes. An entry that is
// open only tells who looks after the finding.
var ResolutionStatuses = []string{"accepted-variant", "corrected", "source-wrong", "unverifiable", "open"}

// Resolution is one entry: what a person decided on a finding.
type Resolution struct {
	Fingerprint string // of the finding when it was decided on
	Topic       string
	Kind        string
	Scope       string // of all its claims, or ""
	Rule        string // the rule that is broken, or ""
	Status      string // one of ResolutionStatuses
	Value       string // the value taken, or ""
	By          string // who decided
	Date        string // when, YYYY-MM-DD
	Reason      string // never ""
	Expires     string // the last day on which it holds, YYYY-MM-DD, or ""
	Covers      []Cover

	Pos      Pos // of the entry
	KindPos  Pos
	ValuePos Pos

	number int // of the entry in its file, from 1; 0: it is new
}

// Cover is one claim as it stood when the decision was made.
type Cover struct {
	Source string
	Topic  string // only where the finding speaks of several
	Value  string // normalised, see compare.Normalised
	AsOf   string // ISO days, "" where unknown
	Quote  string // only where the finding is about the quote
}

// Settles reports whether the decision settles its finding: all do but those
// that say the question is open.
func (r *Resolution) Settles() bool { return r.Status != "open" }

// ExpiredOn reports whether the decision no longer holds on a day, YYYY-MM-DD.
func (r *Resolution) ExpiredOn(day string) bool {
	return r.Expires != "" && day != "" && day > r.Expires
}

// Sort puts the entries into the order of the file: topic, kind, scope, rule,
// fingerprint; and what each covers: source, topic, value.
func (r *Resolutions) Sort() {
	slices.SortStableFunc(r.Entries, func(a, b *Resolution) int {
		return cmp.Or(cmp.Compare(a.Topic, b.Topic), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Scope, b.Scope),
			cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Fingerprint, b.Fingerprint))
	})
	for _, e := range r.Entries {
		slices.SortStableFunc(e.Covers, Cover.compare)
	}
}

func (c Cover) compare(d Cover) int {
	return cmp.Or(cmp.Compare(c.Source, d.Source), cmp.Compare(c.Topic, d.Topic), cmp.Compare(c.Value, d.Value),
		cmp.Compare(c.AsOf, d.AsOf), cmp.Compare(c.Quote, d.Quote))
}

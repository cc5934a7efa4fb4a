package compare

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// Decisions are what people decided on earlier findings.
type Decisions struct {
	Record  *facts.Resolutions
	Today   string           // YYYY-MM-DD; decides what has expired, and nothing else
	Full    bool             // all there is was read, so that what is missing is gone
	Windows *measure.Windows // for the values taken; nil: default
}

// RemarkKind says what is to be said of the record of decisions.
type RemarkKind string

// The kinds of remarks.
const (
	RemarkUnused  RemarkKind = "unused"  // the finding is gone
	RemarkExpired RemarkKind = "expired" // the decision held until a day that is past
	RemarkFurther RemarkKind = "further" // the finding has a further claim, which changes nothing
)

// Remark is something to say about an entry of the record. That a finding is
// open again is said by the finding's notes.
type Remark struct {
	Kind  RemarkKind
	Entry *facts.Resolution
	Text  string // one plain sentence without a final period
}

// Settle holds the findings against the record of decisions. Those that were
// settled, and are as they were, move from r.Findings to r.Accepted. Those
// where something changed stay, and their notes say what. r.Remarks and
// r.Taken are set. What the record has that cannot be understood is returned.
func (r *Result) Settle(c *facts.Corpus, d Decisions) []facts.Fault {
	r.Recorded = d.Record.File != ""
	m := &matching{corpus: c, decisions: d, entries: d.Record.Entries, of: make([]int, len(r.Findings)), taken: make([]int, len(d.Record.Entries))}
	m.match(r.Findings)
	var open []Finding
	for i := range r.Findings {
		if f := r.Findings[i]; m.settle(&f, m.of[i]) {
			r.Accepted = append(r.Accepted, f)
			r.uncount(&f)
		} else {
			open = append(open, f)
		}
	}
	r.Findings = open
	m.unused()
	r.Remarks = m.remarks
	return append(m.faults(), r.take(c, d)...)
}

// settle holds one finding against its entry and reports whether it is
// accepted.
func (m *matching) settle(f *Finding, entry int) bool {
	if entry < 0 {
		return false
	}
	e := m.entries[entry]
	f.Entry = e
	change := m.change(f, e)
	expired := e.ExpiredOn(m.decisions.Today)
	if expired {
		m.remark(RemarkExpired, e, "the decision on "+e.Topic+" ("+e.Kind+") held until "+e.Expires+": the finding is open again")
	}
	switch {
	case len(change.reopens) > 0:
		f.Notes = append(f.Notes, "open again, as "+list(change.reopens))
		f.Notes = append(f.Notes, "decided before: "+decided(e))
		return false
	case expired:
		f.Notes = append(f.Notes, "open again, as the decision held until "+e.Expires, "decided before: "+decided(e))
		return false
	}
	for _, text := range change.further {
		f.Notes = append(f.Notes, text)
		m.remark(RemarkFurther, e, e.Topic+": "+text)
	}
	f.Resolution = &Resolution{Status: e.Status, Value: e.Value, By: e.By, Date: e.Date, Reason: e.Reason}
	return e.Settles()
}

func decided(e *facts.Resolution) string {
	s := e.Status
	if e.Value != "" {
		s += ", taken: " + clean(e.Value)
	}
	return s + " (" + clean(e.By) + ", " + e.Date + "): " + oneLine(e.Reason)
}

// oneLine puts words on one line, all of them.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// uncount takes a finding that is not counted off its sources' counts.
func (r *Result) uncount(f *Finding) {
	for i := range r.Sources {
		for _, x := range f.Excluded {
			if f.Claims[x].Source == r.Sources[i].Source {
				r.Sources[i].Findings--
				break
			}
		}
	}
}

// take reads the values that were taken in decisions that hold. Each is a
// claim of a reference that is named after the record.
func (r *Result) take(c *facts.Corpus, d Decisions) (faults []facts.Fault) {
	src := &facts.Source{ID: "decision", Title: "decisions of " + d.Record.File, Role: facts.RoleReference}
	for i := range r.Accepted {
		f := &r.Accepted[i]
		e := f.Entry
		if e.Value == "" {
			continue
		}
		claim, err := takenValue(c, f, d.Windows)
		if err != nil {
			faults = append(faults, facts.Fault{Pos: e.ValuePos, Msg: "the value taken cannot be read: " + err.Error()})
			continue
		}
		claim.Source = src
		r.Taken = append(r.Taken, claim)
	}
	return faults
}

// takenValue reads the value taken as one more claim on the finding's topic.
func takenValue(c *facts.Corpus, f *Finding, w *measure.Windows) (*facts.Claim, error) {
	first := f.Claims[0]
	v, err := ReadTaken(c, f, f.Entry.Value, w)
	if err != nil {
		return nil, err
	}
	return &facts.Claim{Topic: first.Topic, Value: v, Pos: f.Entry.ValuePos,
		Context: &facts.Context{Scope: f.Scope, AttributedTo: f.Entry.By, Note: f.Entry.Reason}}, nil
}

// ReadTaken reads a value that somebody takes to settle a finding: it is of
// the kind of the finding's first claim, and in its unit unless it has one.
func ReadTaken(c *facts.Corpus, f *Finding, text string, w *measure.Windows) (measure.Value, error) {
	like := &f.Claims[0].Value
	r := measure.Reader{Windows: w, Names: c.Topics.Vocabulary}
	v, err := r.Parse(text, like.Kind)
	if like.Unit != nil && (err != nil || v.Unit == nil) {
		if in, bad := r.ParseHedged("", text, like.Unit.Name, like.Kind); bad == nil {
			in.Text = text
			return in, nil
		}
	}
	return v, err
}

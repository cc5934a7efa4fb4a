package compare

import (
	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/spool"
)

// Kind is what sort of discrepancy a finding is; its text is what every
// format prints.
type Kind string

// The kinds of findings, in their order inside one severity.
const (
	Incorrect        Kind = "incorrect"
	Conflict         Kind = "conflict"
	Rule             Kind = "rule"
	Misquote         Kind = "misquote"
	Misread          Kind = "misread"
	Misattributed    Kind = "misattributed"
	Contradicted     Kind = "contradicted"
	PossibleConflict Kind = "possible-conflict"
	Revised          Kind = "revised"
	Outdated         Kind = "outdated"
	Stale            Kind = "stale"
	Disputed         Kind = "disputed"
	HedgeDropped     Kind = "hedge-dropped"
	Incomparable     Kind = "incomparable"
	Spelling         Kind = "spelling"
	UnknownTopic     Kind = "unknown-topic"
	Unsourced        Kind = "unsourced"
	SameNumber       Kind = "same-number"
	Imprecise        Kind = "imprecise"
	Wording          Kind = "wording"
	SingleSource     Kind = "single-source"
	OneOrigin        Kind = "one-origin"
)

// Severity is how much a finding matters.
type Severity uint8

// The severities, worst first.
const (
	Error Severity = iota
	Warning
	Note
)

// Camp is a largest set of claims that can all be true together.
type Camp struct {
	Claims []int // indices into Finding.Claims, rising; without those of FitsAll
	// Lo and Hi bound what all of them allow, as the JSON contract words it:
	// exact decimals in Finding.Unit or ISO days. A nil end is unbounded, or
	// the values are no numbers and no dates.
	Lo, Hi         *string
	LoOpen, HiOpen bool
	Common         measure.Set // the same in base units or days; nil where there is none
	// Sources are how many sources stand in the camp, Origins on how many
	// independent ones they rest: sources that relay one origin count once.
	Sources, Origins int
}

// Finding is one discrepancy or note.
type Finding struct {
	Kind        Kind
	Severity    Severity
	Topic       string   // the first of Topics
	Topics      []string //
	Label       string   // what to call the topic in print; never ""
	Reason      string   // one plain sentence without a final period
	Notes       []string // further sentences, likewise
	Fingerprint string
	Rule        string        // the rule as written, or ""
	Scope       string        // the scope of all claims, or ""
	Unit        *measure.Unit // the topic's unit, in which camps are given; nil: bare numbers
	Camps       []Camp
	FitsAll     []int // indices of claims that fit every camp
	Reference   []int // indices of reference claims
	// Claims are all claims that take part; the first is the one to look at.
	Claims []*facts.Claim
	// Excluded are the indices of claims that another claim excludes.
	Excluded []int
	// Confidence is how sure a reader of texts is that the claims speak of one
	// fact: above 0, up to 1. It is 0 where no claim was found in a text.
	Confidence float64
	// Resolution is what a person decided on it, where that still holds; else nil.
	Resolution *Resolution
	// Entry is the entry of the record that speaks of it, whether or not it
	// still holds; nil where there is none.
	Entry *facts.Resolution

	repeat int // how often a draft has made the same claim before
}

// Resolution is a person's recorded decision on a finding.
type Resolution struct {
	Status string // "accepted-variant", "corrected", "source-wrong", "unverifiable" or "open"
	Value  string // the value taken, or ""
	By     string // who decided
	Date   string // when, YYYY-MM-DD
	Reason string // never ""
}

// Status is the worst that is to be said of one topic.
type Status string

// The statuses, worst first.
const (
	StatusIncorrect        Status = "incorrect"
	StatusConflict         Status = "conflict"
	StatusPossibleConflict Status = "possible-conflict"
	StatusRevised          Status = "revised"
	StatusOutdated         Status = "outdated"
	StatusIncomparable     Status = "incomparable"
	StatusDiffers          Status = "differs"
	StatusCompatible       Status = "compatible"
	StatusAgree            Status = "agree"
	StatusSingle           Status = "single"
)

// TopicStatus is one topic's line in the list of topics.
type TopicStatus struct {
	Topic   string
	Label   string
	Status  Status
	Sources int // that state it, references and drafts not counted
	Claims  int // likewise
}

// SourceCount is one source's line in the list of sources.
type SourceCount struct {
	Source   *facts.Source
	Claims   int
	Findings int // in which a claim of it is excluded by another
}

// Result is everything a report prints.
type Result struct {
	Sources []SourceCount
	Topics  []TopicStatus
	// Claims are those of each of Topics, of every role: sources first, then
	// references and drafts. Only where Options.KeepClaims asks for them.
	Claims   [][]*facts.Claim
	Findings []Finding // in their total order
	Accepted []Finding // accepted by a resolution; counted, not listed
	Checked  []Checked // claims of drafts, in the order of the drafts
	Faults   int       // faults in the input: the result is incomplete if not 0
	Origins  int       // independent origins of all sources; sources that relay one count once
	Skipped  int       // files in folders that are no sheets
	Unsure   int       // findings left out for their little confidence

	// Encoded is what Options.Encoders wrote of all findings; of these, only
	// those of Options.Keep are in Findings then.
	Encoded []Encoded
	// Counted are findings that are in no list: notes, under Options.Quiet, and
	// those that were encoded and not kept.
	Counted []FindingCount
	// Unlisted are topics that are not in Topics, under Options.NoTopics.
	Unlisted []StatusCount

	Old   int    // findings left out because they were there before Since
	Since string // the revision whose base the findings are compared with, or ""

	spool    *spool.File // of Encoded
	Recorded bool        // there is a record of decisions
	Remarks  []Remark    // what is to be said of that record, in the order of findings and entries
	// Taken are the values that were taken in decisions that hold: claims of a
	// reference, for drafts to be held against.
	Taken []*facts.Claim
}

// Close frees what Encoded has on disk.
func (r *Result) Close() {
	if r.spool != nil {
		r.spool.Close()
	}
}

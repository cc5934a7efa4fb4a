package compare

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
)

// matching finds the entry that speaks of each finding.
type matching struct {
	corpus    *facts.Corpus
	decisions Decisions
	entries   []*facts.Resolution
	of        []int // of findings: the entry that speaks of it, or -1
	taken     []int // of entries: how many findings each speaks of
	remarks   []Remark
	read      map[string]bool                // the sources that were read
	stated    map[facts.Cover][]*facts.Claim // by source and topic
}

// match finds entries by fingerprint first. Where a value changed, the
// fingerprint did too: then the entry is the one on the same topic and of the
// same kind that covers most of the finding's claims, and last, for claims
// that exclude one another, of a kind that says so in another way.
func (m *matching) match(findings []Finding) {
	at := make(map[string]int, len(m.entries))
	for i, e := range m.entries {
		at[e.Fingerprint] = i
	}
	for i := range findings {
		m.of[i] = -1
		if e, ok := at[findings[i].Fingerprint]; ok && sameAbout(&findings[i], m.entries[e]) {
			m.bind(i, e)
		}
	}
	for _, likeKind := range []func(Kind) string{exactKind, broadKind} {
		m.matchCovers(findings, likeKind)
	}
}

func (m *matching) bind(finding, entry int) {
	m.of[finding] = entry
	m.taken[entry]++
}

func exactKind(k Kind) string { return string(k) }

// broadKind is one name for all kinds that say that claims exclude one another.
func broadKind(k Kind) string {
	if exclusion(k) {
		return "exclusion"
	}
	return string(k)
}

func sameAbout(f *Finding, e *facts.Resolution) bool {
	return string(f.Kind) == e.Kind && f.Topic == e.Topic && f.Scope == e.Scope && f.Rule == e.Rule
}

// about is what an entry and a finding must have in common.
func about(kind, topic, scope, rule string) string {
	return strings.Join([]string{kind, topic, scope, rule}, "\x00")
}

// candidate is a finding and an entry that may speak of it.
type candidate struct{ finding, entry, common int }

// matchCovers binds findings without an entry to entries without a finding,
// those that have most in common first.
func (m *matching) matchCovers(findings []Finding, likeKind func(Kind) string) {
	free := map[string][]int{}
	for i, e := range m.entries {
		if m.taken[i] == 0 {
			key := about(likeKind(Kind(e.Kind)), e.Topic, e.Scope, e.Rule)
			free[key] = append(free[key], i)
		}
	}
	if len(free) == 0 {
		return
	}
	var all []candidate
	for i := range findings {
		if f := &findings[i]; m.of[i] < 0 {
			for _, e := range free[about(likeKind(f.Kind), f.Topic, f.Scope, f.Rule)] {
				if n := inCommon(f, m.entries[e]); n > 0 {
					all = append(all, candidate{i, e, n})
				}
			}
		}
	}
	slices.SortFunc(all, func(a, b candidate) int {
		return cmp.Or(b.common-a.common, a.finding-b.finding, a.entry-b.entry)
	})
	for _, c := range all {
		if m.of[c.finding] < 0 && m.taken[c.entry] == 0 {
			m.bind(c.finding, c.entry)
		}
	}
}

// inCommon counts what a finding has of the claims that an entry covers: a
// source that says the same counts for much, one that says something else for
// little.
func inCommon(f *Finding, e *facts.Resolution) int {
	said, spoke := map[facts.Cover]bool{}, map[facts.Cover]bool{}
	for i := range f.Claims {
		c := coverOf(f, i)
		said[facts.Cover{Source: c.Source, Topic: c.Topic, Value: c.Value}] = true
		spoke[facts.Cover{Source: c.Source, Topic: c.Topic}] = true
	}
	n := 0
	for _, c := range e.Covers {
		switch {
		case said[facts.Cover{Source: c.Source, Topic: c.Topic, Value: c.Value}]:
			n += len(e.Covers) + 1
		case spoke[facts.Cover{Source: c.Source, Topic: c.Topic}]:
			n++
		}
	}
	return n
}

// coverOf is how a claim of a finding is recorded.
func coverOf(f *Finding, i int) facts.Cover {
	c := f.Claims[i]
	out := facts.Cover{Source: c.Source.ID, Value: Normalised(&c.Value), AsOf: asOfDay(c)}
	if len(f.Topics) > 1 {
		out.Topic = c.Topic
	}
	if evidenced(f.Kind) && c.Context != nil {
		out.Quote = oneLine(c.Quote)
	}
	return out
}

// NewResolution records a finding: everything that an entry says of it. Who
// decided what, and why, is for the caller to add.
func NewResolution(f *Finding) *facts.Resolution {
	e := &facts.Resolution{}
	Record(e, f)
	return e
}

// Record makes an entry speak of a finding as it stands now.
func Record(e *facts.Resolution, f *Finding) {
	e.Fingerprint, e.Topic, e.Kind, e.Scope, e.Rule = f.Fingerprint, f.Topic, string(f.Kind), f.Scope, f.Rule
	e.Covers = nil
	for i := range f.Claims {
		if c := coverOf(f, i); !slices.Contains(e.Covers, c) {
			e.Covers = append(e.Covers, c)
		}
	}
}

// inView reports whether a source's silence says that it no longer speaks: it
// was read, or everything was.
func (m *matching) inView(source string) bool {
	if m.decisions.Full {
		return true
	}
	if m.read == nil {
		m.read = make(map[string]bool, len(m.corpus.Sources))
		for _, s := range m.corpus.Sources {
			m.read[s.ID] = true
		}
	}
	return m.read[source]
}

// states reports whether a source still states what an entry covers, on the
// entry's topic.
func (m *matching) states(e *facts.Resolution, was facts.Cover) bool {
	if m.stated == nil {
		m.stated = make(map[facts.Cover][]*facts.Claim, len(m.corpus.Claims))
		for _, c := range m.corpus.Claims {
			key := facts.Cover{Source: c.Source.ID, Topic: m.corpus.Topics.Canonical(c.Topic)}
			m.stated[key] = append(m.stated[key], c)
		}
	}
	topic := was.Topic
	if topic == "" {
		topic = e.Topic
	}
	return slices.ContainsFunc(m.stated[facts.Cover{Source: was.Source, Topic: m.corpus.Topics.Canonical(topic)}], func(c *facts.Claim) bool {
		return Normalised(&c.Value) == was.Value
	})
}

// unused remarks on entries whose findings are gone. Where only some sheets
// were read, it leaves out entries that cover others.
func (m *matching) unused() {
	for i, e := range m.entries {
		unread := func(c facts.Cover) bool { return !m.inView(c.Source) }
		if m.taken[i] == 0 && !slices.ContainsFunc(e.Covers, unread) {
			m.remark(RemarkUnused, e, "there is no such finding any more: "+e.Topic+" ("+e.Kind+")")
		}
	}
}

func (m *matching) remark(kind RemarkKind, e *facts.Resolution, text string) {
	m.remarks = append(m.remarks, Remark{kind, e, text})
}

// faults are the entries of a kind that is none.
func (m *matching) faults() (faults []facts.Fault) {
	for _, e := range m.entries {
		if _, err := ParseKind(e.Kind); err != nil {
			f := facts.Fault{Pos: e.KindPos, Msg: err.Error(), Hint: "crosscheck check --print-rules lists the kinds"}
			if near := facts.Nearest(e.Kind, kindNames()); near != "" {
				f.Hint = "did you mean \"" + near + "\"?"
			}
			faults = append(faults, f)
		}
	}
	return faults
}

func kindNames() (names []string) {
	for _, k := range kinds {
		names = append(names, string(k.Kind))
	}
	return names
}

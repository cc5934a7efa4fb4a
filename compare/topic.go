package compare

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// topic compares the claims on one topic. A worker has one and uses it for
// topic after topic, so that its buffers are made once.
type topic struct {
	corpus   *facts.Corpus
	opt      *Options
	windows  *measure.Windows
	out      *drawers
	origins  *origins
	unknowns unknowns

	name      string
	self      []string     // the name as a list
	decl      *facts.Topic // nil where the topic is not declared
	tolerance *measure.Tolerance
	scope     string         // of the claims being compared
	scopes    int            // how many scopes the topic's claims have
	claims    []*facts.Claim // of sources and references, sorted

	bylines bylines           // of sources that a draft may credit; nil where there is no draft
	credits map[string]credit // those that drafts gave so far, by their words
	checked []Checked         // claims of drafts, so far

	elsewhere elsewhere // what drafts are held against beside their own topics

	references []variety // those of the comparison under way
	vals       []variety
	number     []int32
	count      []int32
	dealt      []*facts.Claim
	some       []*facts.Claim
	sweep      sweep
	print      printer
	plain      *plain  // judges topics of which columns tell all; may be nil
	plainly    builder // of those
	plainField field
	paper      paper
	at         slab[[]int] // what follows is used again for each topic
	spans      slab[span]
	reaches    slab[reach]
}

// compare finds what is to be said of one topic.
func (t *topic) compare(g group) TopicStatus {
	t.begin(g.topic, g.self)
	return t.compareClaims(g.claims)
}

// compareClaims compares all claims on the topic that was begun.
func (t *topic) compareClaims(all []*facts.Claim) TopicStatus {
	if n := agreeing(all); n > 1 && (t.decl != nil || t.corpus.Topics.File == "") {
		t.oneOrigin(all)
		return TopicStatus{t.name, t.label(), StatusAgree, n, len(all)}
	}
	sortClaims(all)
	sources, refs := byRole(all)
	t.claims = all[:len(sources)+len(refs)]
	st := TopicStatus{t.name, t.label(), StatusSingle, countSources(sources), len(sources)}
	if t.decl == nil && t.corpus.Topics.File != "" && !t.unknowns.many(t.name) {
		if len(t.claims) > 0 {
			t.unknown(t.claims)
		} else {
			t.unknown(all)
		}
	}
	if len(t.claims) > 0 {
		st.Status = t.byScope(st.Sources, len(refs) > 0)
		t.oneOrigin(sources)
	}
	t.drafts(all[len(t.claims):])
	return st
}

func (t *topic) begin(name string, self []string) {
	var decl *facts.Topic
	if len(t.corpus.Topics.Declared) > 0 {
		decl = t.corpus.Topics.Find(name)
	}
	t.beginAs(name, self, decl)
}

// beginAs begins with a topic of which the declaration is known.
func (t *topic) beginAs(name string, self []string, decl *facts.Topic) {
	t.self = self
	t.name, t.scope, t.scopes, t.decl, t.tolerance = name, "", 1, decl, nil
	t.at.again()
	t.spans.again()
	t.reaches.again()
	if t.decl != nil && t.decl.Tolerance != "" {
		if tol, err := measure.ParseTolerance(t.decl.Tolerance); err == nil { // a faulty one is reported where it stands
			t.tolerance = &tol
		}
	}
}

func (t *topic) label() string { return labelOf(t.decl, t.name) }

func labelOf(decl *facts.Topic, name string) string {
	if decl != nil && decl.Label != "" {
		return decl.Label
	}
	return name
}

// agreeing counts the sources of claims that all say the same in one scope;
// it is 0 where a closer look is needed. Most topics of large corpora end here.
func agreeing(claims []*facts.Claim) int {
	first := claims[0]
	if symbolic(first) || first.Value.Kind == measure.Period || len(claims) > manyClaims {
		return 0
	}
	n := 0
	for i, c := range claims {
		if c.Source.Role != facts.RoleSource || c.Scope != first.Scope || i > 0 && !sameValue(&first.Value, &c.Value) {
			return 0
		}
		if !slices.ContainsFunc(claims[:i], func(o *facts.Claim) bool { return o.Source == c.Source }) {
			n++
		}
	}
	return n
}

// byScope compares the claims of each scope apart.
func (t *topic) byScope(sources int, reference bool) Status {
	status := StatusSingle
	if sources == 1 {
		t.single(reference)
	}
	scopes := t.splitScopes()
	t.scopes = len(scopes)
	for _, s := range scopes {
		t.scope = s[0].Scope
		status = worse(status, t.compareScope(s))
	}
	if t.scopes > 1 && status == StatusSingle {
		status = StatusCompatible
		t.unlikeScopes(scopes)
	}
	return status
}

// splitScopes groups claims by scope, in the order of their first claims.
func (t *topic) splitScopes() [][]*facts.Claim {
	one := true
	for _, c := range t.claims {
		one = one && c.Scope == t.claims[0].Scope
	}
	if one {
		return [][]*facts.Claim{t.claims}
	}
	at := map[string]int{}
	var out [][]*facts.Claim
	for _, c := range t.claims {
		key := measure.Fold(c.Scope)
		i, known := at[key]
		if !known {
			i = len(out)
			at[key] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], c)
	}
	return out
}

// compareScope compares the claims of one scope, those apart that cannot be
// compared with the others.
func (t *topic) compareScope(claims []*facts.Claim) Status {
	status := StatusSingle
	families := t.families(claims)
	if len(families) > 1 || len(claims) > 1 && symbolic(claims[0]) {
		t.incomparable(families)
		status = StatusIncomparable
	}
	for _, f := range families {
		if len(f) > 1 && !symbolic(f[0]) {
			status = worse(status, t.compareFamily(t.varieties(f)))
		}
	}
	return status
}

// compareFamily compares claims that can be compared.
func (t *topic) compareFamily(vals []variety) Status {
	if t.decl != nil && t.decl.Many {
		t.spelling(vals)
		return t.agreement(vals)
	}
	t.references = nil
	rest := vals
	for i := range vals { // references come behind sources
		if vals[i].reference() {
			rest, t.references = vals[:i:i], vals[i:]
			break
		}
	}
	excluded := StatusSingle
	together := haveCommon(vals)
	if !together {
		if len(t.references) > 0 {
			excluded, rest = t.againstReferences(rest)
		}
		excluded = worse(excluded, t.conflicts(rest))
	}
	if excluded == StatusSingle { // all that values exclude is worse than how else they differ
		excluded = t.agreement(vals)
		t.differences(vals, excluded, together)
	}
	t.spelling(vals)
	return excluded
}

// haveCommon reports whether all values obviously can be true together, so
// that there is one camp: most topics are so. They are numbers or dates that
// share a place, texts, or lists that may be longer than they are.
func haveCommon(vals []variety) bool {
	return neverExclude(vals) || sharePlace(vals)
}

// neverExclude reports whether values are of a kind of which no two exclude one
// another, whatever they say. To relate every two of them would take long where
// there are thousands.
func neverExclude(vals []variety) bool {
	for i := range vals {
		v := vals[i].value
		if v.Kind != vals[0].value.Kind || v.Kind != measure.Text && (v.Kind != measure.List || v.Detail == nil || v.Detail.Exactly) {
			return false
		}
	}
	return true
}

func sharePlace(vals []variety) bool {
	var common span
	for i := range vals {
		v := vals[i].value
		if !numeric(v.Kind) && v.Kind != measure.Date || len(v.Set) != 1 || instant(v) {
			return false
		}
		s := spanOf(v.Set[0], v.Hedge == measure.Exact || v.Kind == measure.Date)
		if i > 0 {
			s = span{maxEdge(s.lo, common.lo), minEdge(s.hi, common.hi)}
		}
		common = s
	}
	return common.lo.cmp(common.hi) <= 0
}

// conflicts compares what sources say with one another.
func (t *topic) conflicts(vals []variety) Status {
	if len(vals) < 2 {
		return StatusSingle
	}
	f := t.newField(vals)
	c := f.campsBy(&t.sweep)
	if len(c.list) < 2 {
		return StatusSingle
	}
	worst, ok := f.worstPair()
	if !ok {
		if !f.noPairTells() {
			return StatusSingle
		}
		worst.kind = Conflict
	}
	t.reportCamps(f, c, worst)
	return statusOf(worst.kind)
}

// noPairTells reports whether every two values meet, although all do not:
// that takes sets with gaps ("12 or 14", "14 or 16", "12 or 16").
func (f *field) noPairTells() bool {
	if f.line == nil || len(f.vals) > manyValues {
		return false
	}
	tells := false
	f.excluded(func(a, b int) bool { tells = true; return false })
	return !tells
}

func statusOf(k Kind) Status {
	switch k {
	case Incorrect:
		return StatusIncorrect
	case Conflict:
		return StatusConflict
	case PossibleConflict:
		return StatusPossibleConflict
	case Revised:
		return StatusRevised
	case Outdated:
		return StatusOutdated
	}
	return StatusSingle
}

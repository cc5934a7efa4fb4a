package compare

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// Supported is the verdict on a draft's claim that the sources bear out. All
// other verdicts are kinds of findings; there are no findings of this kind.
const Supported Kind = "supported"

// Verdicts returns the verdicts on a draft's claim, in the order in which they
// are weighed: the first that holds is given.
func Verdicts() []Kind {
	return []Kind{Misattributed, Contradicted, Stale, Disputed, HedgeDropped, Unsourced, Supported}
}

// Checked is one claim of a draft, held against what the sources say.
type Checked struct {
	Claim       *facts.Claim
	Topic       string   // the name under which it is compared
	Topics      []string // the same, and other names under which sheets have what it was held against
	Label       string   // what to call the topic in print; never ""
	Verdict     Kind     // Supported, or the kind of its finding
	Severity    Severity
	Reason      string // one plain sentence without a final period; never ""
	Notes       []string
	Fingerprint string         // of its finding; "" where it is Supported
	By          []*facts.Claim // of sources and references that bear it out, also where others do not
	Says        []*facts.Claim // all that sources and references say on the topic
	Silenced    string         // why the draft's author silenced the finding, or ""
}

// trial is one claim of a draft before the sources: the claims on its topic in
// its scope with which it can be compared.
type trial struct {
	t       *topic
	draft   variety
	vals    []variety          // of sources, then of references
	sources int                // how many of vals are of sources
	rels    []measure.Relation // of the draft to vals
	camps   camps              // of the sources that no reference excludes
	valid   []int              // vals that count: no reference excludes them
	credit  credit
	others  []*facts.Claim // said on the topic in another scope, or not to be compared

	verdict Kind
	doubt   bool // a reading may be doubted
	by      []int
}

// drafts holds what drafts state on the topic against what was said of it.
func (t *topic) drafts(claims []*facts.Claim) {
	if len(claims) == 0 {
		return
	}
	said := t.withTaken()
	again := map[string]int{}
	for i, c := range claims {
		said := t.elsewhere.with(c, said)
		tr := t.newTrial(claims[i:i+1:i+1], said)
		tr.decide()
		b := tr.finding()
		key := c.Source.ID + "\x00" + c.Scope + "\x00" + string(appendMeaning(nil, &c.Value))
		b.f.repeat = again[key]
		again[key]++
		tr.noteSelf(b, claims, i)
		t.checked = append(t.checked, tr.report(b, said))
	}
}

// withTaken returns the claims of sources and references, and as such what was
// taken in decisions.
func (t *topic) withTaken() []*facts.Claim {
	said := t.claims
	for _, c := range t.opt.Taken {
		if t.corpus.Topics.Canonical(c.Topic) == t.name {
			said = append(said[:len(said):len(said)], c)
		}
	}
	return said
}

// report says what became of a claim, and files its finding.
func (tr *trial) report(b *builder, said []*facts.Claim) Checked {
	c := Checked{Claim: tr.draft.first(), Topic: tr.t.name, Topics: tr.t.self, Label: b.f.Label, Verdict: tr.verdict, Severity: Note, Says: said}
	if b.f.Topics != nil {
		c.Topics = b.f.Topics
	}
	for _, i := range tr.by {
		c.By = append(c.By, tr.vals[i].claims...)
	}
	if tr.verdict != Supported {
		tr.t.emit(b)
		c.Severity, c.Fingerprint = b.f.Severity, b.f.Fingerprint
	}
	c.Reason, c.Notes = b.f.Reason, b.f.Notes
	return c
}

// newTrial gathers what can be held against a claim, and relates it.
func (t *topic) newTrial(draft, said []*facts.Claim) *trial {
	c := draft[0]
	t.scope, t.references = c.Scope, nil
	tr := &trial{t: t, draft: t.variety(draft), credit: t.creditOf(c)}
	same, others := byScopeOf(said, c.Scope)
	tr.others = others
	if len(same) == 0 || symbolic(c) {
		tr.others = append(same, others...)
		return tr
	}
	for _, family := range t.families(same) {
		if tr.vals == nil && !symbolic(family[0]) && measure.Relate(c.Value, family[0].Value, t.windows).Verdict != measure.Incomparable {
			tr.vals = slices.Clone(t.varieties(family))
			for i := range tr.vals {
				tr.vals[i].claims = slices.Clone(tr.vals[i].claims) // the room of varieties is used again
			}
			continue
		}
		tr.others = append(tr.others, family...)
	}
	tr.relate()
	return tr
}

// byScopeOf parts claims into those of a scope and the others.
func byScopeOf(claims []*facts.Claim, scope string) (same, others []*facts.Claim) {
	fold := measure.Fold(scope)
	for _, c := range claims {
		if c.Scope == scope || measure.Fold(c.Scope) == fold {
			same = append(same, c)
		} else {
			others = append(others, c)
		}
	}
	return same, others
}

// relate holds the draft against every value, and finds the camps of sources:
// those that a reference excludes are wrong and back nobody.
func (tr *trial) relate() {
	for i := range tr.vals {
		if !tr.vals[i].reference() {
			tr.sources = i + 1
		}
		tr.rels = append(tr.rels, measure.Relate(*tr.draft.value, *tr.vals[i].value, tr.t.windows))
	}
	tr.t.references = tr.vals[tr.sources:]
	var fits []variety
	for i := range tr.vals {
		if i < tr.sources && tr.t.worstReference(&tr.vals[i], false).kind != "" {
			continue
		}
		tr.valid = append(tr.valid, i)
		if i < tr.sources {
			fits = append(fits, tr.vals[i])
		}
	}
	if len(fits) > 0 && !tr.many() {
		tr.camps = tr.t.newField(fits).camps()
	}
}

func (tr *trial) many() bool { return tr.t.decl != nil && tr.t.decl.Many }

// meets reports whether the draft's value and another can both be true.
func (tr *trial) meets(i int) bool { return tr.rels[i].Verdict <= measure.Compatible }

// inDraftOrder puts what was checked into the order of the drafts.
func inDraftOrder(all []Checked) []Checked {
	slices.SortStableFunc(all, func(a, b Checked) int {
		p, q := a.Claim.Pos, b.Claim.Pos
		return cmp.Or(strings.Compare(p.File, q.File), p.Offset-q.Offset, strings.Compare(a.Topic, b.Topic),
			strings.Compare(a.Claim.Scope, b.Claim.Scope))
	})
	return all
}

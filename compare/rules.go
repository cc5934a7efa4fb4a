package compare

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// checkRules holds the rules of topics.yaml against what each source says by
// itself, and then against what all sources say together.
func checkRules(c *facts.Corpus, gs []group, opt Options, st []TopicStatus) *drawers {
	out := &drawers{}
	t := topic{corpus: c, opt: &opt, windows: opt.Windows, out: out, scopes: 1}
	for i := range c.Topics.Rules {
		r := ruleCheck{t: &t, rule: &c.Topics.Rules[i]}
		if r.gather(gs, st) {
			for _, s := range r.scopes() {
				r.check(s)
			}
		}
	}
	return out
}

// ruleCheck holds one rule against the claims on its topics.
type ruleCheck struct {
	t        *topic
	rule     *facts.Rule
	terms    []term // of both sides, the right one subtracted
	left     int    // how many of them stand on the left
	disputed bool   // a topic is in conflict already
}

// term is one summand with the claims there are on it.
type term struct {
	facts.Term
	name   string // canonical topic, "" for a number
	claims []*facts.Claim
}

// gather finds the claims on the rule's topics; it is false if there are none.
func (r *ruleCheck) gather(gs []group, st []TopicStatus) bool {
	any := false
	for _, side := range [...][]facts.Term{r.rule.Left, r.rule.Right} {
		for _, ft := range side {
			x := term{Term: ft}
			if ft.Topic != "" {
				x.name = r.t.corpus.Topics.Canonical(ft.Topic)
				at, found := slices.BinarySearchFunc(gs, x.name, func(g group, s string) int { return strings.Compare(g.topic, s) })
				if found {
					sortClaims(gs[at].claims)
					sources, refs := byRole(gs[at].claims)
					x.claims = gs[at].claims[:len(sources)+len(refs)]
					any = any || len(x.claims) > 0
					r.disputed = r.disputed || st[at].Status == StatusConflict || st[at].Status == StatusIncorrect
				}
			}
			r.terms = append(r.terms, x)
		}
	}
	r.left = len(r.rule.Left)
	return any
}

// scopes lists the scopes of the claims: a rule holds in each by itself.
func (r *ruleCheck) scopes() []string {
	var out []string
	for _, x := range r.terms {
		for _, c := range x.claims {
			if !slices.Contains(out, c.Scope) {
				out = append(out, c.Scope)
			}
		}
	}
	slices.Sort(out)
	return out
}

// check looks at every source by itself, and if all of them keep the rule, at
// all together.
func (r *ruleCheck) check(scope string) {
	broken := false
	sources := r.sources(scope)
	for _, s := range sources {
		p := r.parts(func(c *facts.Claim) bool { return c.Source == s && c.Scope == scope }, false)
		if p.breaks(r) {
			broken = true
			r.report(p, scope, clean(s.ID)+": ")
		}
	}
	if broken || r.disputed || len(sources) < 2 {
		return
	}
	if p := r.parts(func(c *facts.Claim) bool { return c.Scope == scope }, true); p.breaks(r) {
		r.report(p, scope, "taken together: ")
	}
}

func (r *ruleCheck) sources(scope string) []*facts.Source {
	var out []*facts.Source
	for _, x := range r.terms {
		for _, c := range x.claims {
			if c.Scope == scope && !slices.Contains(out, c.Source) {
				out = append(out, c.Source)
			}
		}
	}
	slices.SortFunc(out, func(a, b *facts.Source) int { return strings.Compare(a.ID, b.ID) })
	return out
}

// report reports a broken rule.
func (r *ruleCheck) report(p parts, scope, who string) {
	t := r.t
	t.begin(r.mainTopic(), nil)
	t.scope = scope
	b := t.build(Rule)
	b.f.Rule = r.rule.Text
	for i := range r.terms {
		b.f.Claims = append(b.f.Claims, p[i].claims...)
		if n := r.terms[i].name; n != "" && !slices.Contains(b.f.Topics, n) {
			b.f.Topics = append(b.f.Topics, n)
		}
	}
	b.f.Reason = who + r.reason(p)
	t.emit(b)
}

// mainTopic is the first topic of the rule.
func (r *ruleCheck) mainTopic() string {
	for _, x := range r.terms {
		if x.name != "" {
			return x.name
		}
	}
	return ""
}

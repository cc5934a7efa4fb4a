package compare

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// elsewhere are claims that drafts' claims are held against beside those on their own
// topic: what sheets have under other names that likely is the same fact.
type elsewhere map[*facts.Claim][]*facts.Claim

// newElsewhere copies these claims, to say of each how sure it is that it belongs here.
func newElsewhere(c *facts.Corpus, gs []group) elsewhere {
	if len(c.Elsewhere) == 0 {
		return nil
	}
	out := elsewhere{}
	for claim, topics := range c.Elsewhere {
		for _, other := range topics {
			i, known := slices.BinarySearchFunc(gs, c.Topics.Canonical(other.Topic), func(g group, name string) int { return strings.Compare(g.topic, name) })
			if !known {
				continue
			}
			for _, said := range gs[i].claims {
				if said.Source.Role == facts.RoleDraft {
					continue
				}
				own, ctx := *said, *said.Context
				ctx.Confidence = other.Confidence
				own.Context = &ctx
				out[claim] = append(out[claim], &own)
			}
		}
	}
	return out
}

// with returns what is said on a draft's own topic and elsewhere.
func (e elsewhere) with(draft *facts.Claim, said []*facts.Claim) []*facts.Claim {
	more := e[draft]
	if len(more) == 0 {
		return said
	}
	out := slices.Concat(said, more)
	sortClaims(out)
	return out
}

// tellElsewhere names the other topics that the draft's claim was held against, and
// says how sure the finding is: what excludes the claim may be under another name, and
// is as sure as it is that both are one fact.
func (tr *trial) tellElsewhere(b *builder) {
	names := tr.elsewhere()
	if len(names) == 0 {
		return
	}
	b.f.Topics = append([]string{tr.t.name}, names...)
	b.sure = tr.sure()
	var told []string
	for i, name := range names {
		names[i] = clean(name)
		told = append(told, names[i]+" ("+list(tr.under(name))+")")
	}
	reads := " reads like the same fact"
	if len(names) > 1 {
		reads = " read like the same fact"
	}
	b.note(list(told) + reads)
	if tr.verdict != Supported && tr.named() {
		b.note("if so, one name for all in topics.yaml brings them together: " + clean(tr.t.name) + ": {also: [" + strings.Join(names, ", ") + "]}")
	}
}

// elsewhere lists the names, other than the topic's, under which values stand that the
// draft was held against.
func (tr *trial) elsewhere() (names []string) {
	if len(tr.t.elsewhere[tr.draft.first()]) == 0 {
		return nil
	}
	for _, v := range tr.vals {
		for _, c := range v.claims {
			if name := tr.t.corpus.Topics.Canonical(c.Topic); name != tr.t.name && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// named reports whether a person can give the other topics one name: those of articles are
// crosscheck's own.
func (tr *trial) named() bool {
	return slices.ContainsFunc(tr.vals, func(v variety) bool {
		return slices.ContainsFunc(v.claims, func(c *facts.Claim) bool { return !facts.IsTextName(c.Pos.File) })
	})
}

// under lists the sources that state the topic of a name.
func (tr *trial) under(name string) (ids []string) {
	for _, v := range tr.vals {
		for _, c := range v.claims {
			if id := clean(c.Source.ID); tr.t.corpus.Topics.Canonical(c.Topic) == name && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	slices.Sort(ids)
	return ids
}

// sureOf is how sure it is that a claim is of the draft's fact.
func (tr *trial) sureOf(c *facts.Claim) float64 {
	if tr.t.corpus.Topics.Canonical(c.Topic) == tr.t.name {
		return sureness(tr.draft.first())
	}
	return sureness(c)
}

// surely reports whether a value may bear the draft out: who has it under the topic's
// own name, or likely states the same fact.
func (tr *trial) surely(i int) bool {
	return slices.ContainsFunc(tr.vals[i].claims, func(c *facts.Claim) bool {
		return tr.t.corpus.Topics.Canonical(c.Topic) == tr.t.name || sureness(c) >= Sure
	})
}

// sure is how sure the best of the claims that exclude the draft's is to be of its fact.
func (tr *trial) sure() float64 {
	if !tr.excludes() {
		return sureness(tr.draft.first())
	}
	best := 0.0
	for _, i := range tr.excluding() {
		for _, c := range tr.vals[i].claims {
			best = max(best, tr.sureOf(c))
		}
	}
	return best
}

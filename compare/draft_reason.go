package compare

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// finding puts together what is to be said of the draft's claim, which stands
// first. A claim that is supported gets its words from it, too.
func (tr *trial) finding() *builder {
	kind := tr.verdict
	b := tr.t.build(kind)
	at := make([][]int, len(tr.vals))
	b.add(&tr.draft)
	for i := range tr.vals {
		at[i] = b.add(&tr.vals[i])
		if tr.vals[i].reference() {
			b.f.Reference = append(b.f.Reference, at[i]...)
		}
	}
	if len(tr.camps.list) > 1 {
		tr.addCamps(b, at)
	}
	if tr.excludes() {
		b.f.Excluded = []int{0}
	}
	if tr.doubt {
		b.f.Severity = Warning
	}
	b.f.Reason = tr.reason(b)
	if kind == Supported {
		if sure := tr.supportSure(); sure < Sure {
			b.noteSure(sure)
		}
	}
	if older := tr.those(func(i int) bool { return !tr.meets(i) }); kind == Supported && len(older) > 0 && tr.t.grows() {
		b.note(list(tr.listed(older)) + areOlder(older))
	}
	tr.noteCredit(b)
	tr.tellElsewhere(b)
	return b
}

// addCamps lists the camps of the sources; the draft is in none.
func (tr *trial) addCamps(b *builder, at [][]int) {
	var fits []variety
	var where [][]int
	for _, i := range tr.valid {
		if i < tr.sources {
			fits, where = append(fits, tr.vals[i]), append(where, at[i])
		}
	}
	f := tr.t.newField(fits)
	for i, all := range tr.camps.fitsAll {
		if all {
			b.f.FitsAll = append(b.f.FitsAll, where[i]...)
		}
	}
	slices.Sort(b.f.FitsAll)
	unit := tr.t.unit(b.f.Claims)
	for _, c := range tr.camps.list {
		b.f.Camps = append(b.f.Camps, f.camp(c, tr.camps.fitsAll, where, unit, &tr.t.paper))
	}
}

// reason says in one sentence why the verdict is what it is.
func (tr *trial) reason(b *builder) string {
	d := spoken{v: &tr.draft}
	switch tr.verdict {
	case Misattributed:
		return tr.reasonCredit(b, d)
	case Contradicted:
		against := tr.excluding()
		tr.noteDoubt(b, against)
		if len(against) == 1 {
			return pairReason(tr.rels[against[0]], d, spoken{&tr.vals[against[0]], true})
		}
		return asNoun(d.listed()) + " does not fit " + list(tr.listed(against))
	case Stale:
		return tr.reasonStale(d)
	case Disputed:
		return "the sources disagree: " + d.noun() + " fits " + list(tr.listed(tr.meeting())) + ", not " + list(tr.listed(tr.excluding()))
	case HedgeDropped:
		return d.noun() + " is stated as exact, but not by " + list(tr.listed(tr.hedging()))
	case Unsourced:
		return tr.reasonUnsourced(d)
	}
	return tr.reasonSupported()
}

func (tr *trial) reasonSupported() string {
	var same, other []string
	for _, i := range tr.by {
		if s := (spoken{v: &tr.vals[i]}); tr.rels[i].Verdict == measure.Same {
			same = append(same, tr.vals[i].sources()...)
		} else {
			other = append(other, s.noun()+" ("+tr.vals[i].sourceNames()+")")
		}
	}
	var parts []string
	if len(same) > 0 {
		slices.Sort(same)
		parts = append(parts, list(first(slices.Compact(same)))+says(same))
	}
	if len(other) > 0 {
		parts = append(parts, "it follows from "+list(first(other)))
	}
	return strings.Join(parts, "; ")
}

func says(ids []string) string {
	if len(slices.Compact(slices.Clone(ids))) > 1 {
		return " say so"
	}
	return " says so"
}

// first keeps as many names as a sentence can hold.
func first(names []string) []string {
	if len(names) > namedValues {
		return append(names[:namedValues:namedValues], measure.FormatNum(measure.Int(int64(len(names)-namedValues)))+" more")
	}
	return names
}

func (tr *trial) reasonCredit(b *builder, d spoken) string {
	stated := tr.credited()
	tr.noteDoubt(b, stated)
	who := clean(tr.draft.first().AttributedTo)
	if len(tr.credit.sources) == 0 {
		return d.noun() + " is credited to " + who + ", who is reported to say " + list(tr.listed(stated))
	}
	var said []string
	for _, i := range stated {
		v := tr.vals[i]
		v.claims = slices.DeleteFunc(slices.Clone(v.claims), func(c *facts.Claim) bool { return !tr.credit.says(c) })
		said = append(said, asNoun(spoken{&v, true}.listed()))
	}
	return d.noun() + " is credited to " + who + ", which says " + list(first(said))
}

func (tr *trial) reasonStale(d spoken) string {
	newer := spoken{&tr.vals[tr.stale()], true}
	return d.noun() + " is an older figure: " + newer.full() + asOfWords(newer.v) + " is later and higher"
}

func (tr *trial) reasonUnsourced(d spoken) string {
	var near []string
	for _, i := range tr.meeting() {
		near = append(near, asNoun(spoken{&tr.vals[i], true}.listed()))
	}
	switch {
	case symbolic(tr.draft.first()):
		return "“" + d.noun() + "” cannot be checked without a day to count from"
	case len(tr.by) > 0:
		return fmt.Sprintf("it is only %.0f %% sure that %s of the same thing", 100*tr.supportSure(), list(first(tr.listed(tr.by)))+speaks(tr.by))
	case len(near) > 0:
		return "no source states " + d.noun() + ", though " + list(first(near)) + leaves(near)
	case len(tr.others) > 0:
		return "no source states it so that it can be compared: " + list(first(tr.apartFrom()))
	case len(tr.vals) > 0:
		return "no source states " + d.noun()
	}
	return "no source was found to speak of it"
}

func areOlder(which []int) string {
	if len(which) > 1 {
		return " are older"
	}
	return " is older"
}

func speaks(which []int) string {
	if len(which) > 1 {
		return " speak"
	}
	return " speaks"
}

func leaves(names []string) string {
	if len(names) > 1 {
		return " leave room for it"
	}
	return " leaves room for it"
}

// apartFrom names what was said in another scope, or is of another kind.
func (tr *trial) apartFrom() []string {
	var out []string
	for _, c := range tr.others {
		of := []string{clean(c.Source.ID)}
		if c.Scope != "" {
			of = append(of, clean(c.Scope))
		}
		if s := inSentence(&c.Value) + bracketed(of); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// listed names values and who states them.
func (tr *trial) listed(which []int) []string {
	var out []string
	for _, i := range which {
		if s := asNoun(spoken{&tr.vals[i], true}.listed()); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return first(out)
}

func (tr *trial) meeting() []int { return tr.those(func(i int) bool { return tr.meets(i) }) }
func (tr *trial) hedging() []int {
	return tr.those(func(i int) bool { return sameNumber(tr.draft.value, tr.vals[i].value) && tr.meets(i) })
}

// excluding lists the values that exclude the draft's: the references that do
// say it all. Where every value leaves room by itself, only together they do
// not.
func (tr *trial) excluding() []int {
	out := tr.those(func(i int) bool { return !tr.meets(i) })
	if refs := slices.DeleteFunc(slices.Clone(out), func(i int) bool { return i < tr.sources }); len(refs) > 0 {
		return refs
	}
	if len(out) == 0 {
		return slices.Clone(tr.valid)
	}
	return out
}

// those picks among the values that count.
func (tr *trial) those(fit func(i int) bool) []int {
	var out []int
	for _, i := range tr.valid {
		if fit(i) {
			out = append(out, i)
		}
	}
	return out
}

// noteDoubt adds why the exclusion may be doubted, or the window that decided.
func (tr *trial) noteDoubt(b *builder, against []int) {
	for _, i := range against {
		b.noteRelation(tr.rels[i])
		if apart(&tr.draft, &tr.vals[i]) {
			b.note("each is attributed to a different speaker")
		}
	}
}

// noteCredit says where a source that is credited is silent.
func (tr *trial) noteCredit(b *builder) {
	if len(tr.credit.sources) == 0 || len(tr.credited()) > 0 {
		return
	}
	b.note(clean(tr.draft.first().AttributedTo) + ", which is credited, says nothing of it")
}

// noteSelf notes where the draft contradicts itself.
func (tr *trial) noteSelf(b *builder, claims []*facts.Claim, own int) {
	c := claims[own]
	for i, o := range claims {
		if i == own || o.Source != c.Source || o.Scope != c.Scope || otherSpeakers(c, o) || tr.many() {
			continue
		}
		if v := measure.Relate(c.Value, o.Value, tr.t.windows).Verdict; v == measure.Conflict {
			b.note("the draft also says " + clean(o.Value.Text) + ", at " + o.Pos.String())
		}
	}
}

package compare

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// credit is whom a draft credits with a claim.
type credit struct {
	words   string          // folded; "" for nobody
	sources []*facts.Source // that the words name
}

// bylines are the names under which sources may be credited.
type bylines []byline

type byline struct {
	source *facts.Source
	names  []string // folded, between blanks: id, publisher, title
}

func newBylines(sources []*facts.Source) bylines {
	var out bylines
	for _, s := range sources {
		if s.Role == facts.RoleDraft {
			continue
		}
		b := byline{source: s}
		for _, name := range [...]string{s.ID, s.Publisher, s.Title} {
			if f := " " + foldWords(name) + " "; f != "  " && !slices.Contains(b.names, f) {
				b.names = append(b.names, f)
			}
		}
		out = append(out, b)
	}
	return out
}

// creditOf returns whom a claim is credited to. A draft credits a few, time and again,
// and the names of all sources are gone through for each.
func (t *topic) creditOf(c *facts.Claim) credit {
	to, known := t.credits[c.AttributedTo]
	if !known {
		if t.credits == nil {
			t.credits = map[string]credit{}
		}
		to = t.creditTo(foldWords(c.AttributedTo))
		t.credits[c.AttributedTo] = to
	}
	return to
}

// creditTo returns who is meant by folded words: the sources that are called so, else
// those of whose name they are a part or that are a part of them ("NBC" for NBC News,
// "a report by the Courier" for The Courier).
func (t *topic) creditTo(who string) credit {
	to := credit{words: who}
	if to.words == "" {
		return to
	}
	words := " " + to.words + " "
	for _, fits := range [...]func(name, words string) bool{called, within, opens} {
		for _, b := range t.bylines {
			if slices.ContainsFunc(b.names, func(name string) bool { return fits(name, words) }) {
				to.sources = append(to.sources, b.source)
			}
		}
		if len(to.sources) > 0 {
			return to
		}
	}
	return to
}

// foldWords folds words one by one, without articles and possessive endings.
func foldWords(s string) string {
	var out []string
	for w := range strings.FieldsSeq(s) {
		w = strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")
		if w = measure.Fold(w); w != "the" && w != "a" && w != "an" {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// called reports whether a name is the words, within whether it stands in them as
// whole words, and opens whether it begins with them. All are between blanks.
func called(name, words string) bool { return name == words }
func within(name, words string) bool { return strings.Contains(words, name) }
func opens(name, words string) bool  { return name != words && strings.HasPrefix(name, words) }

// says reports whether a claim is one of those who are credited: the sources
// that are named, or else whoever other sources have it from.
func (to credit) says(c *facts.Claim) bool {
	if len(to.sources) > 0 {
		return slices.Contains(to.sources, c.Source)
	}
	return to.words != "" && to.words == foldWords(c.AttributedTo)
}

// credited lists the values that those who are credited state.
func (tr *trial) credited() []int {
	var out []int
	for i := range tr.vals {
		if slices.ContainsFunc(tr.vals[i].claims, tr.credit.says) {
			out = append(out, i)
		}
	}
	return out
}

// misattributed reports whether those who are credited say something else, and
// nothing that could be what the draft says. What a speaker said earlier is
// not held against what he may have said later.
func (tr *trial) misattributed() bool {
	stated := tr.credited()
	for _, i := range stated {
		if tr.meets(i) || len(tr.credit.sources) == 0 && tr.t.growth(&tr.draft, &tr.vals[i]) != "" {
			return false
		}
	}
	return len(stated) > 0
}

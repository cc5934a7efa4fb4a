package report

import (
	"slices"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// sourcesView is the table of sources and how often every two of them agree.
// It counts; it gives no verdict on who is right.
type sourcesView struct {
	List   []sourceView
	Counts bool // the claims on all topics were at hand
	More   int  // sources that are not listed
	Matrix []agreementRow
}

type sourceView struct {
	ID, Title, Publisher, Published string
	URL, BadURL                     string // BadURL: an address that is no link
	Facts, Only, Disputed, Alone    int
}

// agreementRow is how often one source agrees with each other.
type agreementRow struct {
	ID    string
	Cells []agreementCell
}

// agreementCell is of how many facts that two sources both state they agree
// on how many.
type agreementCell struct {
	Self        bool
	Agree, Both int
}

// Sources beyond these are not listed, or not compared with each other.
const (
	mostSources  = 200
	mostCompared = 16
)

func newSourcesView(res *compare.Result, opt Options) sourcesView {
	t := newTallies(res, opt)
	for i, claims := range res.Claims {
		t.topic(res.Topics[i], claims)
	}
	v := sourcesView{Counts: len(res.Claims) > 0}
	for i, s := range res.Sources {
		if i >= mostSources {
			v.More++
			continue
		}
		v.List = append(v.List, t.view(i, s.Source))
	}
	v.Matrix = t.matrix()
	return v
}

// tallies counts, over all topics, what each source states and how it stands
// to the others.
type tallies struct {
	res    *compare.Result
	opt    Options
	number map[*facts.Source]int
	views  []sourceView
	both   map[[2]int]int
	agree  map[[2]int]int
	kept   map[string][]*compare.Finding // exclusions by topic
}

func newTallies(res *compare.Result, opt Options) *tallies {
	t := &tallies{res: res, opt: opt, number: map[*facts.Source]int{}, views: make([]sourceView, len(res.Sources)),
		both: map[[2]int]int{}, agree: map[[2]int]int{}, kept: map[string][]*compare.Finding{}}
	for i, s := range res.Sources {
		t.number[s.Source] = i
	}
	for _, list := range [][]compare.Finding{res.Findings, res.Accepted} {
		for i := range list {
			if f := &list[i]; len(f.Excluded) > 0 && f.Rule == "" {
				t.kept[f.Topic] = append(t.kept[f.Topic], f)
			}
		}
	}
	return t
}

// topic adds the claims on one topic.
func (t *tallies) topic(status compare.TopicStatus, claims []*facts.Claim) {
	var who []int
	said := map[int][]*facts.Claim{}
	for _, c := range claims {
		n, ok := t.number[c.Source]
		if !ok || c.Source.Role == facts.RoleDraft {
			continue
		}
		if said[n] == nil {
			who = append(who, n)
		}
		said[n] = append(said[n], c)
	}
	disputed := slices.Contains(inDispute, status.Status)
	for i, n := range who {
		view := &t.views[n]
		view.Facts++
		alone := true
		for j, m := range who {
			if i == j {
				continue
			}
			agrees := t.agrees(status, said[n], said[m])
			alone = alone && !agrees
			t.pair(n, m, agrees, status.Status)
		}
		switch {
		case len(who) == 1:
			view.Only++
		case disputed && alone:
			view.Alone++
			view.Disputed++
		case disputed:
			view.Disputed++
		}
	}
}

// pair counts a fact that two sources both state, unless it is worded so
// differently that nobody can say whether they agree.
func (t *tallies) pair(a, b int, agrees bool, status compare.Status) {
	if a > b || status == compare.StatusDiffers || status == compare.StatusIncomparable {
		return
	}
	t.both[[2]int{a, b}]++
	if agrees {
		t.agree[[2]int{a, b}]++
	}
}

// agrees reports whether nothing that one source says on a topic excludes
// what the other says.
func (t *tallies) agrees(status compare.TopicStatus, a, b []*facts.Claim) bool {
	if !slices.Contains(inDispute, status.Status) {
		return true
	}
	for _, x := range a {
		for _, y := range b {
			if t.excludes(status.Topic, x, y) {
				return false
			}
		}
	}
	return true
}

// excludes reports whether a finding has two claims in different camps, or
// one excluded by a reference; claims that no finding places are related.
func (t *tallies) excludes(topic string, x, y *facts.Claim) bool {
	for _, f := range t.kept[topic] {
		i, j := slices.Index(f.Claims, x), slices.Index(f.Claims, y)
		if i < 0 || j < 0 || len(f.Camps) < 2 {
			continue
		}
		if slices.Contains(f.FitsAll, i) || slices.Contains(f.FitsAll, j) {
			return false
		}
		return !slices.ContainsFunc(f.Camps, func(c compare.Camp) bool {
			return slices.Contains(c.Claims, i) && slices.Contains(c.Claims, j)
		})
	}
	if scopeOf(x) != scopeOf(y) {
		return false
	}
	verdict := measure.Relate(x.Value, y.Value, t.opt.Windows).Verdict
	return verdict == measure.PossibleConflict || verdict == measure.Conflict
}

func (t *tallies) view(n int, s *facts.Source) sourceView {
	v := t.views[n]
	v.ID, v.Title, v.Publisher, v.Published = sourceName(s), Escape(s.Title), Escape(s.Publisher), Escape(publishedOn(s))
	if v.URL = safeURL(s.URL); v.URL == "" {
		v.BadURL = Escape(s.URL)
	}
	return v
}

// matrix sets the sources with most facts against each other.
func (t *tallies) matrix() []agreementRow {
	var who []int
	for n := range t.views {
		if t.views[n].Facts > 0 {
			who = append(who, n)
		}
	}
	slices.SortStableFunc(who, func(a, b int) int { return t.views[b].Facts - t.views[a].Facts })
	who = who[:min(len(who), mostCompared)]
	slices.Sort(who)
	if len(who) < 2 {
		return nil
	}
	var out []agreementRow
	for _, n := range who {
		row := agreementRow{ID: sourceName(t.res.Sources[n].Source)}
		for _, m := range who {
			key := [2]int{min(n, m), max(n, m)}
			row.Cells = append(row.Cells, agreementCell{n == m, t.agree[key], t.both[key]})
		}
		out = append(out, row)
	}
	return out
}

func scopeOf(c *facts.Claim) string {
	if c.Context == nil {
		return ""
	}
	return measure.Fold(c.Scope)
}

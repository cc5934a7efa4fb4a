package report

import (
	"slices"
	"strconv"

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
	Counted                         bool   // the four numbers are known
	Row                             string // what claims link to; "" if they do not
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

// Sources beyond these are not counted, and listed only where a claim links to
// them; or not compared with each other.
const (
	mostSources  = 200
	mostCompared = 16
)

func newSourcesView(res *compare.Result, opt Options, linked map[int]bool) sourcesView {
	t := newTallies(res, opt)
	for _, claims := range res.Claims {
		t.countFacts(claims)
	}
	t.choose()
	for i, claims := range res.Claims {
		t.topic(res.Topics[i], claims)
	}
	v := sourcesView{Counts: len(res.Claims) > 0}
	for i, s := range res.Sources {
		if i >= mostSources && !linked[i] {
			v.More++
			continue
		}
		row := t.view(i, s.Source)
		row.Counted = v.Counts && i < mostSources
		if linked[i] {
			row.Row = "s" + strconv.Itoa(i)
		}
		v.List = append(v.List, row)
	}
	v.Matrix = t.matrix()
	return v
}

// tallies counts, over all topics, what each source states and how it stands
// to the others.
type tallies struct {
	res      *compare.Result
	opt      Options
	number   map[*facts.Source]int
	views    []sourceView
	chosen   []int // the sources of the matrix, rising
	both     map[[2]int]int
	agree    map[[2]int]int
	kept     map[string][]*compare.Finding // exclusions by topic
	standing []standing                    // those on the topic at hand
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

// bySource gathers the claims on one topic, drafts' left out.
func (t *tallies) bySource(claims []*facts.Claim) (who []int, said map[int][]*facts.Claim) {
	said = map[int][]*facts.Claim{}
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
	return who, said
}

func (t *tallies) countFacts(claims []*facts.Claim) {
	who, _ := t.bySource(claims)
	for _, n := range who {
		t.views[n].Facts++
	}
}

// choose takes the sources with most facts for the matrix.
func (t *tallies) choose() {
	for n := range t.views {
		if t.views[n].Facts > 0 {
			t.chosen = append(t.chosen, n)
		}
	}
	slices.SortStableFunc(t.chosen, func(a, b int) int { return t.views[b].Facts - t.views[a].Facts })
	t.chosen = t.chosen[:min(len(t.chosen), mostCompared)]
	slices.Sort(t.chosen)
}

// topic adds the claims on one topic. Sources that are neither listed nor in
// the matrix are only looked at as those that others agree with.
func (t *tallies) topic(status compare.TopicStatus, claims []*facts.Claim) {
	who, said := t.bySource(claims)
	disputed := slices.Contains(inDispute, status.Status)
	t.standing = nil
	if disputed {
		t.place(status.Topic)
	}
	for _, n := range who {
		switch {
		case n >= mostSources:
		case len(who) == 1:
			t.views[n].Only++
		case disputed:
			t.views[n].Disputed++
			if !slices.ContainsFunc(who, func(m int) bool { return m != n && t.agrees(said[n], said[m]) }) {
				t.views[n].Alone++
			}
		}
	}
	for i, n := range t.chosen {
		for _, m := range t.chosen[i+1:] {
			if said[n] != nil && said[m] != nil {
				t.pair(n, m, !disputed || t.agrees(said[n], said[m]), status.Status)
			}
		}
	}
}

// pair counts a fact that two sources both state, unless it is worded so
// differently that nobody can say whether they agree.
func (t *tallies) pair(a, b int, agrees bool, status compare.Status) {
	if status == compare.StatusDiffers || status == compare.StatusIncomparable {
		return
	}
	t.both[[2]int{a, b}]++
	if agrees {
		t.agree[[2]int{a, b}]++
	}
}

// agrees reports whether nothing that one source says on a topic in dispute
// excludes what the other says.
func (t *tallies) agrees(a, b []*facts.Claim) bool {
	for _, x := range a {
		for _, y := range b {
			if t.excludes(x, y) {
				return false
			}
		}
	}
	return true
}

// standing is where the claims of a finding stand.
type standing struct {
	number  map[*facts.Claim]int
	camps   [][]int // by claim: the camps it is in, rising
	fitsAll []bool  // by claim
}

// place looks where claims stand in the findings on a topic.
func (t *tallies) place(topic string) {
	for _, f := range t.kept[topic] {
		if len(f.Camps) < 2 {
			continue
		}
		p := standing{map[*facts.Claim]int{}, make([][]int, len(f.Claims)), make([]bool, len(f.Claims))}
		for i, c := range f.Claims {
			p.number[c] = i
		}
		for n, camp := range f.Camps {
			for _, i := range camp.Claims {
				p.camps[i] = append(p.camps[i], n)
			}
		}
		for _, i := range f.FitsAll {
			p.fitsAll[i] = true
		}
		t.standing = append(t.standing, p)
	}
}

// excludes reports whether a finding has two claims in different camps; claims
// that no finding places are related.
func (t *tallies) excludes(x, y *facts.Claim) bool {
	for _, p := range t.standing {
		i, hasX := p.number[x]
		j, hasY := p.number[y]
		if !hasX || !hasY {
			continue
		}
		if p.fitsAll[i] || p.fitsAll[j] {
			return false
		}
		if len(p.camps[i]) > 0 && len(p.camps[j]) > 0 {
			return !haveCommon(p.camps[i], p.camps[j])
		}
	}
	if scopeOf(x) != scopeOf(y) {
		return false
	}
	verdict := measure.Relate(x.Value, y.Value, t.opt.Windows).Verdict
	return verdict == measure.PossibleConflict || verdict == measure.Conflict
}

// haveCommon reports whether two lists of rising numbers share one.
func haveCommon(a, b []int) bool {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			return true
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return false
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
	if len(t.chosen) < 2 {
		return nil
	}
	var out []agreementRow
	for _, n := range t.chosen {
		row := agreementRow{ID: sourceName(t.res.Sources[n].Source)}
		for _, m := range t.chosen {
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

package compare

import (
	"cmp"
	"slices"
	"strings"
)

// drawers collects findings by severity and kind, which is the first part of
// their order, in the order of topics, which is the second. A drawer is a list
// of pages, so that findings are not copied as it grows.
type drawers struct {
	kept    [Note + 1][][][]Finding
	counted [Note + 1][]int // by kind: findings that are not kept
	encoded *encoded        // nil: they are kept as they are
}

const pageSize = 128

// count counts a finding that is not kept.
func (d *drawers) count(f *Finding) { d.countKind(f.Severity, mustRank(f.Kind)) }

func (d *drawers) countKind(s Severity, kind int) {
	if d.counted[s] == nil {
		d.counted[s] = make([]int, len(kinds))
	}
	d.counted[s][kind]++
}

func (d *drawers) put(f *Finding) {
	if d.encoded != nil && !spansTopics(f.Kind) {
		d.encoded.pending = append(d.encoded.pending, *f)
		return
	}
	if d.kept[f.Severity] == nil {
		d.kept[f.Severity] = make([][][]Finding, len(kinds))
	}
	pages := &d.kept[f.Severity][mustRank(f.Kind)]
	if n := len(*pages); n == 0 {
		*pages = append(*pages, nil) // grows: most drawers hold little
	} else if len((*pages)[n-1]) >= pageSize {
		*pages = append(*pages, make([]Finding, 0, pageSize))
	}
	last := &(*pages)[len(*pages)-1]
	*last = append(*last, *f)
}

// collect takes all findings, in their total order, and counts those that were
// not kept.
func (r *Result) collect(all []*drawers) {
	n := 0
	for _, d := range all {
		n += d.size()
	}
	r.Findings = make([]Finding, 0, n)
	for s := range Note + 1 {
		for k := range kinds {
			r.Findings = append(r.Findings, inDrawer(all, s, k)...)
		}
	}
	r.countDrawers(all)
}

func (r *Result) countDrawers(all []*drawers) {
	for _, d := range all {
		for s := range d.counted {
			for k, n := range d.counted[s] {
				if n > 0 {
					r.addCount(Severity(s), kinds[k].Kind, n)
				}
			}
		}
	}
}

// size counts the findings that are kept.
func (d *drawers) size() (n int) {
	for _, kinds := range d.kept {
		for _, pages := range kinds {
			for _, fs := range pages {
				n += len(fs)
			}
		}
	}
	return n
}

// inDrawer joins the findings of one severity and kind, by topic and position.
// Each of the drawers holds them by topic already, save those that speak of
// several.
func inDrawer(all []*drawers, s Severity, k int) (out []Finding) {
	for _, d := range all {
		if d.kept[s] == nil {
			continue
		}
		for _, page := range d.kept[s][k] {
			out = append(out, page...)
		}
	}
	if !slices.IsSortedFunc(out, byTopic) {
		slices.SortStableFunc(out, byTopic)
	}
	return out
}

func byTopic(a, b Finding) int {
	if c := strings.Compare(a.Topic, b.Topic); c != 0 {
		return c
	}
	p, q := a.Claims[0].Pos, b.Claims[0].Pos
	return cmp.Or(strings.Compare(p.File, q.File), p.Offset-q.Offset,
		strings.Compare(a.Scope, b.Scope), strings.Compare(a.Fingerprint, b.Fingerprint))
}

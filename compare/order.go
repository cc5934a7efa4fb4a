package compare

import (
	"cmp"
	"slices"
	"strings"
)

// drawers collects findings by severity and kind, which is the first part of
// their order, in the order of topics, which is the second.
type drawers [Note + 1][]([]Finding)

func (d *drawers) put(f Finding) {
	if d[f.Severity] == nil {
		d[f.Severity] = make([][]Finding, len(kinds))
	}
	k := mustRank(f.Kind)
	d[f.Severity][k] = append(d[f.Severity][k], f)
}

// inTotalOrder joins findings in their total order: severity, kind, topic,
// position. Each of the drawers holds them by topic already, save those that
// speak of several.
func inTotalOrder(all []*drawers) []Finding {
	n := 0
	for _, d := range all {
		for _, kinds := range d {
			for _, fs := range kinds {
				n += len(fs)
			}
		}
	}
	out := make([]Finding, 0, n)
	for s := range Note + 1 {
		for k := range kinds {
			from := len(out)
			for _, d := range all {
				if d[s] != nil {
					out = append(out, d[s][k]...)
				}
			}
			if part := out[from:]; !slices.IsSortedFunc(part, byTopic) {
				slices.SortStableFunc(part, byTopic)
			}
		}
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

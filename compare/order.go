package compare

import (
	"cmp"
	"slices"
	"strings"
)

// drawers collects findings by severity and kind, which is the first part of
// their order, in the order of topics, which is the second. A drawer is a list
// of pages, so that findings are not copied as it grows.
type drawers [Note + 1][][][]Finding

const pageSize = 128

func (d *drawers) put(f *Finding) {
	if d[f.Severity] == nil {
		d[f.Severity] = make([][][]Finding, len(kinds))
	}
	pages := &d[f.Severity][mustRank(f.Kind)]
	if n := len(*pages); n == 0 {
		*pages = append(*pages, nil) // grows: most drawers hold little
	} else if len((*pages)[n-1]) >= pageSize {
		*pages = append(*pages, make([]Finding, 0, pageSize))
	}
	last := &(*pages)[len(*pages)-1]
	*last = append(*last, *f)
}

// inTotalOrder joins findings in their total order: severity, kind, topic,
// position. Each of the drawers holds them by topic already, save those that
// speak of several.
func inTotalOrder(all []*drawers) []Finding {
	n := 0
	for _, d := range all {
		for _, kinds := range d {
			for _, pages := range kinds {
				for _, fs := range pages {
					n += len(fs)
				}
			}
		}
	}
	out := make([]Finding, 0, n)
	for s := range Note + 1 {
		for k := range kinds {
			from := len(out)
			for _, d := range all {
				if d[s] == nil {
					continue
				}
				for _, page := range d[s][k] {
					out = append(out, page...)
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

package compare

import "slices"

// keeper keeps the first findings of each severity and kind, as many as are
// shown: which they are is known when all were found.
type keeper struct {
	most  int
	to    Severity // less severe ones are not kept
	lists [Note + 1][]keptFindings
}

type keptFindings struct {
	list []Finding
	last string // topics behind it are not kept, where it is not ""
}

// add keeps a finding, or reports that it does not.
func (k *keeper) add(f *Finding) bool {
	if k.most == 0 || f.Severity > k.to {
		return false
	}
	if k.lists[f.Severity] == nil {
		k.lists[f.Severity] = make([]keptFindings, len(kinds))
	}
	of := &k.lists[f.Severity][mustRank(f.Kind)]
	if of.last != "" && f.Topic > of.last {
		return false
	}
	of.list = append(of.list, *f)
	if len(of.list) >= 2*k.most {
		slices.SortStableFunc(of.list, byTopic)
		clear(of.list[k.most:])
		of.list = of.list[:k.most]
		of.last = of.list[k.most-1].Topic
	}
	return true
}

// takeKept takes the first of the findings that were kept.
func (r *Result) takeKept(all []*drawers, most int) {
	for s := range Note + 1 {
		for k := range kinds {
			var list []Finding
			for _, d := range all {
				if e := d.encoded; e != nil && e.kept.lists[s] != nil {
					list = append(list, e.kept.lists[s][k].list...)
				}
			}
			slices.SortStableFunc(list, byTopic)
			list = list[:min(len(list), most-len(r.Findings))]
			if r.Findings = append(r.Findings, list...); len(list) > 0 {
				r.addCount(s, kinds[k].Kind, -len(list))
			}
		}
	}
}

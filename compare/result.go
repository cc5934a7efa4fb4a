package compare

// KindCount is how many findings of one kind there are.
type KindCount struct {
	Kind  Kind
	Count int
}

// CountKinds counts the findings of every kind, zero included, in the order of
// kinds. Accepted findings are not counted.
func (r *Result) CountKinds() []KindCount {
	out := make([]KindCount, len(kinds))
	for i, k := range kinds {
		out[i].Kind = k.Kind
	}
	for _, c := range r.CountFindings() {
		out[mustRank(c.Kind)].Count += c.Count
	}
	return out
}

// FindingCount is how many findings of one severity and kind there are.
type FindingCount struct {
	Severity Severity
	Kind     Kind
	Count    int
}

// CountFindings counts the findings of every severity and kind that has some,
// in the order of findings. Accepted findings are not counted.
func (r *Result) CountFindings() []FindingCount {
	var n [Note + 1][]int
	for s := range n {
		n[s] = make([]int, len(kinds))
	}
	for i := range r.Findings {
		n[r.Findings[i].Severity][mustRank(r.Findings[i].Kind)]++
	}
	for _, c := range r.Counted {
		n[c.Severity][mustRank(c.Kind)] += c.Count
	}
	var out []FindingCount
	for s := range n {
		for k, count := range n[s] {
			if count > 0 {
				out = append(out, FindingCount{Severity(s), kinds[k].Kind, count})
			}
		}
	}
	return out
}

// addCount counts findings that are in no list.
func (r *Result) addCount(s Severity, k Kind, n int) {
	r.Counted = append(r.Counted, FindingCount{s, k, n})
}

// StatusCount is how many topics have one status.
type StatusCount struct {
	Status Status
	Count  int
}

// CountStatuses counts the topics of every status, zero included, worst first.
func (r *Result) CountStatuses() []StatusCount {
	at := make(map[Status]int, len(statuses))
	out := make([]StatusCount, len(statuses))
	for i, s := range statuses {
		out[i].Status, at[s] = s, i
	}
	for i := range r.Topics {
		out[at[r.Topics[i].Status]].Count++
	}
	for _, c := range r.Unlisted {
		out[at[c.Status]].Count += c.Count
	}
	return out
}

// countTopics counts topics instead of listing them.
func (r *Result) countTopics(list []TopicStatus) {
	n := map[Status]int{}
	for i := range list {
		n[list[i].Status]++
	}
	r.addStatuses(n)
}

// addStatuses counts topics that are not listed.
func (r *Result) addStatuses(n map[Status]int) {
	for _, s := range statuses {
		if n[s] > 0 {
			r.Unlisted = append(r.Unlisted, StatusCount{s, n[s]})
		}
	}
}

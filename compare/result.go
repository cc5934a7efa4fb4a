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
	for i := range r.Findings {
		out[mustRank(r.Findings[i].Kind)].Count++
	}
	return out
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
	return out
}

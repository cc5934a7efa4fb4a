package main

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

// findings are all there are, decided on or not.
func (r *resolving) findings() []*compare.Finding {
	var all []*compare.Finding
	for _, list := range [][]compare.Finding{r.result.Findings, r.result.Accepted} {
		for i := range list {
			all = append(all, &list[i])
		}
	}
	return all
}

// decideOn decides on the one finding that the target names.
func (r *resolving) decideOn(target string) error {
	f, err := r.find(target)
	if err != nil {
		return err
	}
	return r.decide(f)
}

var fingerprintStart = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[0-9a-f]{6,16}$`) })

// find returns the finding that a fingerprint or a topic names.
func (r *resolving) find(target string) (*compare.Finding, error) {
	topic := r.corpus.Topics.Canonical(target)
	var found []*compare.Finding
	for _, f := range r.findings() {
		named := f.Topic == topic || slices.Contains(f.Topics, topic)
		if fingerprintStart().MatchString(target) {
			named = named || strings.HasPrefix(f.Fingerprint, target) || f.Entry != nil && strings.HasPrefix(f.Entry.Fingerprint, target)
		}
		if named && (r.flags.kind == "" || r.flags.kind == string(f.Kind)) {
			found = append(found, f)
		}
	}
	if len(found) > 1 { // notes are rarely what is meant
		if loud := slices.DeleteFunc(slices.Clone(found), func(f *compare.Finding) bool { return f.Severity == compare.Note }); len(loud) > 0 {
			found = loud
		}
	}
	switch len(found) {
	case 0:
		return nil, r.noSuchFinding(target, topic)
	case 1:
		return found[0], nil
	}
	return nil, severalFindings(target, found)
}

func (r *resolving) noSuchFinding(target, topic string) error {
	if fingerprintStart().MatchString(target) {
		return trouble{"no finding has the fingerprint " + quoted(target), "crosscheck check -f json gives the fingerprints"}
	}
	if !slices.ContainsFunc(r.corpus.Claims, func(c *facts.Claim) bool { return r.corpus.Topics.Canonical(c.Topic) == topic }) {
		return noSuchTopic(r.corpus, target)
	}
	t := trouble{"there is no finding on " + quoted(target), "the sources do not disagree on it"}
	if r.flags.kind != "" {
		t = trouble{"there is no finding of the kind " + r.flags.kind + " on " + quoted(target), "leave --kind away"}
	}
	return t
}

func severalFindings(target string, found []*compare.Finding) error {
	var list []string
	for _, f := range found {
		list = append(list, string(f.Kind)+" "+f.Fingerprint)
	}
	return trouble{"there are several findings on " + quoted(target), "name one by its fingerprint: " + strings.Join(list, ", ")}
}

// decide records a decision on a finding: a new entry, or the one that is
// there, changed.
func (r *resolving) decide(f *compare.Finding) error {
	e, what := f.Entry, "changed"
	if e == nil {
		e, what = &facts.Resolution{}, "added"
	}
	next := *e
	if what == "changed" && !r.givesAny() {
		next.Status, next.Reason = "", "" // decided anew
	}
	if r.given("status") && strings.TrimSpace(r.flags.status) != e.Status {
		next.Reason = "" // the old one is for the old status
	}
	if err := r.fill(&next, f); err != nil {
		return err
	}
	*e = next
	compare.Record(e, f)
	if what == "added" {
		r.record.Entries = append(r.record.Entries, e)
	}
	r.did(what, e)
	return nil
}

// givesAny reports whether the flags say what to change of an entry.
func (r *resolving) givesAny() bool {
	return slices.ContainsFunc([]string{"status", "value", "by", "reason", "expires", "date"}, r.given)
}

// fill puts into an entry what was given, and asks for what is missing.
func (r *resolving) fill(next *facts.Resolution, f *compare.Finding) error {
	for _, x := range []struct {
		flag, val string
		to        *string
	}{
		{"status", r.flags.status, &next.Status}, {"value", r.flags.value, &next.Value}, {"by", r.flags.by, &next.By},
		{"reason", r.flags.reason, &next.Reason}, {"expires", r.flags.expires, &next.Expires},
	} {
		if r.given(x.flag) || x.val != "" {
			*x.to = strings.TrimSpace(x.val)
		}
	}
	next.Date = r.flags.date
	if err := r.askFor(next, f); err != nil {
		return err
	}
	if next.Value != "" {
		if _, err := compare.ReadTaken(r.corpus, f, next.Value, nil); err != nil {
			return trouble{"--value " + quoted(next.Value) + " cannot be read: " + err.Error(), "write it as the sources do: " + quoted(f.Claims[0].Value.Text)}
		}
	}
	if next.ExpiredOn(r.today) {
		return trouble{"the decision would hold until " + next.Expires + ", which is past", `give a later day with --expires, or none: --expires ""`}
	}
	return nil
}

// acceptAll records every open finding that nobody has decided on.
func (r *resolving) acceptAll() error {
	show, err := compare.ParseSeverity(r.flags.show)
	if err != nil {
		return err
	}
	if r.flags.status == "" {
		r.flags.status = facts.ResolutionStatuses[0]
	}
	seen := map[string]bool{}
	left := 0
	for i := range r.result.Findings {
		f := &r.result.Findings[i]
		switch {
		case f.Severity > show || seen[f.Fingerprint]:
		case f.Entry != nil:
			left++
		default:
			seen[f.Fingerprint] = true
			if err := r.decide(f); err != nil {
				return err
			}
		}
	}
	if left > 0 {
		r.print([]byte(report.Escape(plural(left, "1 finding was decided on before", "%d findings were decided on before")+
			" and stays open: decide on it by its fingerprint or topic") + "\n"))
	}
	return nil
}

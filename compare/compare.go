package compare

import (
	"runtime"
	"slices"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// Options say how to compare.
type Options struct {
	Windows    *measure.Windows  // nil: default
	Severities map[Kind]Severity // kinds whose severity was changed
	// Quiet says that findings of severity Note are counted and not shown: those
	// in which nothing is excluded are in Result.Counted only, and of the others
	// Reason, Notes and Fingerprint may stay empty.
	Quiet bool
	// Terse says that nobody reads the words of findings of severity Note: their
	// Reason and Notes may stay empty.
	Terse bool
	// Suspects returns the topics whose claims are to be held against their
	// quotes. nil: those of all topics are.
	Suspects func() map[string]bool
	// Encoders make Bulk write findings instead of keeping them. See
	// Result.Encoded.
	Encoders []Encoder
	// Keep is how many findings Bulk keeps then, the first ones in their order,
	// none less severe than KeepTo. With neither, it keeps them all.
	Keep   int
	KeepTo Severity
	// Memory is about how many bytes may be taken where claims lie on disk.
	Memory int64
	// NoTopics says that topics are counted and not listed.
	NoTopics bool
	// MinConfidence leaves findings on claims found in texts out that are less
	// sure than this; Result.Unsure counts them.
	MinConfidence float64
	// KeepClaims fills Result.Claims.
	KeepClaims bool
	// Taken are values taken in decisions that hold, as claims of a reference:
	// drafts are held against them, and nobody else. See Result.Taken.
	Taken []*facts.Claim
}

// Compare finds where the sources of c disagree. It is pure: the same corpus
// gives the same result on any number of processors, and the order of its
// sources changes nothing but the order of Result.Sources.
func Compare(c *facts.Corpus, opt Options) *Result {
	gs := groups(c)
	res := &Result{Topics: make([]TopicStatus, len(gs)), Faults: len(c.Faults), Skipped: c.Skipped}
	origins := newOrigins(c.Sources)
	unknown := countUnknown(c, gs)
	found, checked := compareTopics(c, gs, opt, topic{origins: origins, unknowns: unknown}, res.Topics)
	found = append(found, checkRules(c, gs, opt, res.Topics))
	found = append(found, checkEvidence(c, opt)...)
	found = append(found, sameNumbers(c, gs, opt), unknown.report(c, opt))
	res.Origins = origins.backingOf(ofRole(c.Sources, facts.RoleSource)).origins
	res.collect(found)
	res.Checked = inDraftOrder(checked)
	if opt.MinConfidence > 0 {
		res.leaveOut(opt.MinConfidence)
	}
	res.Sources = countBySource(c, res.Findings)
	if opt.NoTopics {
		res.countTopics(res.Topics)
		res.Topics = nil
	}
	if opt.KeepClaims {
		res.Claims = claimsByTopic(gs)
	}
	return res
}

// claimsByTopic returns the claims of every group, sorted.
func claimsByTopic(gs []group) [][]*facts.Claim {
	out := make([][]*facts.Claim, len(gs))
	for i, g := range gs {
		sortClaims(g.claims)
		out[i] = g.claims
	}
	return out
}

// For how many topics it is worth it to have one more processor compare. Each claim of a
// draft is tried by itself, and its verdict put into words.
const (
	topicsAtOnce  = 1000
	topicsOfDraft = 50
)

// compareTopics compares every topic by itself. The topics are cut into
// stretches, so that the findings come in one order however many goroutines
// there are.
func compareTopics(c *facts.Corpus, gs []group, opt Options, shared topic, out []TopicStatus) ([]*drawers, []Checked) {
	each := topicsAtOnce
	if len(ofRole(c.Sources, facts.RoleDraft)) > 0 {
		each, shared.bylines, shared.elsewhere = topicsOfDraft, newBylines(c.Sources), newElsewhere(c, gs)
	}
	workers := min(runtime.GOMAXPROCS(0), len(gs)/each+1)
	found, checked := make([]*drawers, workers), make([][]Checked, workers)
	var wg sync.WaitGroup
	for w := range workers {
		from, to := w*len(gs)/workers, (w+1)*len(gs)/workers
		found[w] = &drawers{}
		wg.Go(func() {
			t := shared // what all topics are compared with
			t.corpus, t.opt, t.windows, t.out = c, &opt, opt.Windows, found[w]
			for i := from; i < to; i++ {
				out[i] = t.compare(gs[i])
			}
			checked[w] = t.checked
		})
	}
	wg.Wait()
	return found, slices.Concat(checked...)
}

// countBySource counts what each source claims, and in how many findings a
// claim of it is excluded.
func countBySource(c *facts.Corpus, findings []Finding) []SourceCount {
	at := make(map[*facts.Source]int, len(c.Sources))
	out := make([]SourceCount, len(c.Sources))
	for i, s := range c.Sources {
		at[s], out[i].Source = i, s
	}
	var last *facts.Source
	n := 0
	for _, claim := range c.Claims {
		if claim.Source != last {
			last, n = claim.Source, at[claim.Source]
		}
		out[n].Claims++
	}
	for i := range findings {
		eachExcluded(&findings[i], func(s *facts.Source) { out[at[s]].Findings++ })
	}
	return out
}

// eachExcluded yields each source of which a claim is excluded.
func eachExcluded(f *Finding, yield func(*facts.Source)) {
	var seen map[*facts.Source]bool
	if len(f.Excluded) > 8 {
		seen = make(map[*facts.Source]bool, len(f.Excluded))
	}
	for i, x := range f.Excluded {
		s := f.Claims[x].Source
		known := seen[s] || seen == nil && slices.ContainsFunc(f.Excluded[:i], func(y int) bool { return f.Claims[y].Source == s })
		if !known {
			yield(s)
		}
		if seen != nil {
			seen[s] = true
		}
	}
}

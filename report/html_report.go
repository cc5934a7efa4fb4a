package report

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// reportPage is what page/report.tmpl shows. All texts in it are escaped by
// Escape already, so that marks of direction and control characters show; the
// template does the rest.
type reportPage struct {
	frame
	Incomplete string
	Lead       string     // the result in a sentence
	Figures    []figure   // the result in numbers
	Worst      []pageLink // the findings to look at first
	More       int        // errors beyond Worst
	Filters    filters
	Events     []*eventView // those with findings
	Quiet      []*eventView // the others
	QuietFacts int
	Accepted   []findingView
	Sources    sourcesView
	Left       []string // what is not listed, in sentences
	Listed     int
}

type figure struct {
	N           int
	Words, Sign string
}

type pageLink struct{ ID, Sign, Words, Event, Reason string }

// filters are what the list can be narrowed to.
type filters struct {
	Kinds   []string
	Events  []choice
	Sources []string
}

type choice struct{ Value, Label string }

// eventView is an event with its findings and its other facts.
type eventView struct {
	N        int    // its number on the page
	Name     string // "" for topics without an event
	Findings []findingView
	Facts    []factView
}

// What a page lists at most: nobody reads more, and browsers choke on it.
const (
	mostFacts = 3000
	mostWorst = 5
)

func newReportPage(res *compare.Result, opt Options) reportPage {
	b := newPageBuilder(res, opt)
	findings := shown(res, opt.Show)
	listed := findings[:min(len(findings), mostListed)]
	b.cited = citations(listed)
	p := reportPage{Listed: len(listed)}
	p.frame = newFrame("crosscheck: "+cmpOr(severityCounts(res), "no findings"), []string{"page.css", "chart.css", "report.css"}, []string{"report.js"})
	if res.Faults > 0 {
		p.Incomplete = incomplete(res)
	}
	for rank, f := range listed {
		e := b.event(f.Topic)
		e.Findings = append(e.Findings, b.finding(f, rank))
	}
	b.facts(listed)
	p.Events, p.Quiet = b.split()
	for _, e := range p.Quiet {
		p.QuietFacts += len(e.Facts)
	}
	for _, f := range res.Accepted {
		p.Accepted = append(p.Accepted, b.finding(f, -1))
	}
	p.summarise(res, opt)
	p.Filters = b.filters(listed, p.Events)
	p.Sources = newSourcesView(res, opt, b.linked)
	p.Left = leftOut(res, opt, len(findings)-len(listed), b.left)
	if len(res.Accepted) == 0 {
		p.Left = append(p.Left, "No finding is accepted.")
	}
	if old := oldCount(res); old != "" {
		p.Left = append(p.Left, old)
	}
	return p
}

func cmpOr(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// pageBuilder makes the views of one page.
type pageBuilder struct {
	res    *compare.Result
	opt    Options
	prints fingerprints
	events []*eventView
	byName map[string]*eventView
	source map[*facts.Source]int
	claims map[string][]*facts.Claim // by topic, until a finding shows them
	left   int                       // facts that are not listed
	cited  map[*facts.Source]int     // on a page that would repeat too many addresses
	linked map[int]bool              // sources whose rows claims link to
}

func newPageBuilder(res *compare.Result, opt Options) *pageBuilder {
	b := &pageBuilder{res: res, opt: opt, prints: fingerprints{}, byName: map[string]*eventView{}, source: map[*facts.Source]int{}, linked: map[int]bool{}}
	for i, s := range res.Sources {
		b.source[s.Source] = i
	}
	b.claims = make(map[string][]*facts.Claim, len(res.Claims))
	for i, claims := range res.Claims {
		b.claims[res.Topics[i].Topic] = claims
	}
	return b
}

// event is the view of a topic's event; new ones come in the order of their
// first findings, which is that of the worst.
func (b *pageBuilder) event(topic string) *eventView {
	name, _, _ := cutTopic(topic)
	e, ok := b.byName[name]
	if !ok {
		e = &eventView{N: len(b.events), Name: Escape(name)}
		b.byName[name] = e
		b.events = append(b.events, e)
	}
	return e
}

// facts lists the topics that no listed finding shows.
func (b *pageBuilder) facts(listed []compare.Finding) {
	told := map[string]bool{}
	for _, f := range listed {
		told[f.Topic] = true
	}
	n := 0
	for i, t := range b.res.Topics {
		if told[t.Topic] || i >= len(b.res.Claims) || len(b.res.Claims[i]) == 0 {
			continue
		}
		if n++; n > mostFacts {
			b.left++
			continue
		}
		e := b.event(t.Topic)
		e.Facts = append(e.Facts, b.fact(t, b.res.Claims[i]))
	}
}

// split parts the events that have findings from those that have not.
func (b *pageBuilder) split() (with, without []*eventView) {
	for _, e := range b.events {
		if len(e.Findings) > 0 {
			with = append(with, e)
		} else if len(e.Facts) > 0 {
			without = append(without, e)
		}
	}
	slices.SortStableFunc(without, func(x, y *eventView) int { return strings.Compare(x.Name, y.Name) })
	return with, without
}

func (b *pageBuilder) filters(listed []compare.Finding, events []*eventView) filters {
	var f filters
	for _, k := range compare.Kinds() {
		if slices.ContainsFunc(listed, func(x compare.Finding) bool { return x.Kind == k.Kind }) {
			f.Kinds = append(f.Kinds, kindWords(k.Kind))
		}
	}
	for _, e := range events {
		f.Events = append(f.Events, choice{fmt.Sprintf("e-%d", e.N), cmpOr(e.Name, "no event")})
	}
	speaks := map[*facts.Source]bool{}
	for i := range listed {
		for _, c := range listed[i].Claims {
			speaks[c.Source] = true
		}
	}
	for _, s := range b.res.Sources {
		if speaks[s.Source] {
			f.Sources = append(f.Sources, sourceName(s.Source))
		}
	}
	return f
}

// leftOut says what the page counts and does not list.
func leftOut(res *compare.Result, opt Options, findings, facts int) []string {
	var out []string
	if findings > 0 {
		out = append(out, count(findings, "further finding is", "further findings are")+" not on this page: -f line lists them all.")
	}
	if hidden := hiddenCounts(res, opt.Show); hidden != "" {
		out = append(out, hidden+" lists them.")
	}
	if facts > 0 {
		out = append(out, count(facts, "further fact is", "further facts are")+" not on this page.")
	}
	if res.Unsure > 0 {
		out = append(out, count(res.Unsure, "finding was", "findings were")+" left out because it is not sure that the texts speak of one fact.")
	}
	if res.Skipped > 0 {
		out = append(out, fmt.Sprintf("%s passed over.", count(res.Skipped, "file is no sheet and was", "files are no sheets and were")))
	}
	return out
}

package topic

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// texts reads the texts of the sheets that quote any; those of drafts are what is
// checked, as they stand.
func (o *Options) texts() []Article {
	if o.Texts == nil || o.Corpus == nil {
		return nil
	}
	seen := map[*facts.Source]bool{}
	var quoting []*facts.Source
	for _, c := range o.Corpus.Claims {
		if s := c.Source; c.Quote != "" && s.TextPath != "" && s.Role != facts.RoleDraft && !seen[s] {
			seen[s] = true
			quoting = append(quoting, s)
		}
	}
	if len(quoting) == 0 {
		return nil
	}
	return o.Texts(quoting)
}

// takeTexts takes the mentions of the texts of sheets. A figure that a claim quotes
// becomes that claim. The others are silent: they tell what else the text has, and
// are no claims, as the person who keeps the sheet made them none.
func (g *Grouping) takeTexts(texts map[int][]*mention, c *facts.Corpus) {
	if len(texts) == 0 || c == nil {
		return
	}
	claims := map[*facts.Source][]*facts.Claim{}
	for _, claim := range c.Claims {
		if claim.Quote != "" {
			claims[claim.Source] = append(claims[claim.Source], claim)
		}
	}
	for i := range g.articles {
		if a := &g.articles[i]; a.sheet {
			g.takeMentions(g.quoted(a, texts[i], claims[a.Source], c.Topics))
		}
	}
}

// quoted makes claims of the figures of a text that they quote, and returns all but
// those that the sheet has otherwise. Of several claims that quote one figure it is
// that of the shortest quote.
func (g *Grouping) quoted(a *article, mentions []*mention, claims []*facts.Claim, topics *facts.Topics) []*mention {
	slices.SortStableFunc(claims, func(a, b *facts.Claim) int {
		return cmp.Or(len(a.Quote)-len(b.Quote), strings.Compare(a.Topic, b.Topic))
	})
	t := sheetText{g, topics, a.Document.Quoted(), mentions, map[*mention]bool{}}
	for _, claim := range claims {
		t.take(claim)
	}
	for _, m := range mentions {
		m.silent = !m.kept()
	}
	return slices.DeleteFunc(mentions, func(m *mention) bool { return m.silent && t.replaced[m] })
}

// sheetText is the text of a sheet while it is found out which of its figures are
// claims of the sheet.
type sheetText struct {
	*Grouping
	topics   *facts.Topics
	text     *facts.Text
	mentions []*mention        // in the order of the text
	replaced map[*mention]bool // those at whose place the sheet has something else
}

// take finds the figure that a claim quotes. Where the claim has another value than
// the text, or is under a topic that measures something else, a person has corrected
// the reader: the claim stays by itself, and takes the figure's place.
func (t *sheetText) take(claim *facts.Claim) {
	var other []*mention
	for _, p := range t.passages(claim) {
		for _, m := range t.within(p) {
			switch same := hasValueOf(claim, m); {
			case same && !t.renamed(claim, m):
				t.keep(m, claim)
				return
			case same || dimension(&claim.Value) == m.dimension:
				other = append(other, m)
			}
		}
	}
	for _, m := range other {
		t.replaced[m] = true
	}
}

// keep makes a figure a claim of the sheet. Whatever the text calls its event, it is
// also that of the topic.
func (t *sheetText) keep(m *mention, claim *facts.Claim) {
	event, _ := cutTopic(t.topics.Canonical(claim.Topic))
	m.claim, m.names = claim, slices.Clone(t.namesOf(m))
	for _, n := range nameKeys([]string{strings.ReplaceAll(event, "-", " ")}) {
		m.names = appendNew(m.names, n)
	}
}

// placesOfQuote is how many of the places where a quote stands are looked at where
// the claim says that it stands, and as many elsewhere; quotesTried how often it is
// looked for at all.
const (
	placesOfQuote = 16
	quotesTried   = 1024
)

// passages returns where a quote stands, first where the claim says that it does.
func (t *sheetText) passages(claim *facts.Claim) []facts.Passage {
	locator, checked := facts.ParseLocator(claim.At)
	var there, elsewhere []facts.Passage
	tried := 0
	for p := range t.text.Find(claim.Quote) {
		switch {
		case checked && locator.Holds(t.text, p):
			there = append(there, p)
		case len(elsewhere) < placesOfQuote:
			elsewhere = append(elsewhere, p)
		}
		if tried++; len(there) == placesOfQuote || !checked && len(elsewhere) == placesOfQuote || tried == quotesTried {
			break
		}
	}
	return append(there, elsewhere...)
}

// longestFigure is how many bytes before a quote a figure in it begins at most.
const longestFigure = 64

// within returns the figures in a passage that are no claims yet.
func (t *sheetText) within(p facts.Passage) (out []*mention) {
	from := sort.Search(len(t.mentions), func(i int) bool { return t.mentions[i].stated.Span.Start >= p.Start-longestFigure })
	for _, m := range t.mentions[from:] {
		s := m.stated.Span
		if s.Start >= p.End {
			break
		}
		if s.End > p.Start && !m.kept() {
			out = append(out, m)
		}
	}
	return out
}

// hasValueOf reports whether a claim has the value of a figure.
func hasValueOf(claim *facts.Claim, m *mention) bool {
	v, w := &claim.Value, &m.value
	switch {
	case v.Set == nil && w.Set == nil:
		return measure.Fold(v.Text) == measure.Fold(w.Text) || v.Kind == w.Kind && v.Relate(w, nil).Verdict == measure.Same
	case v.Set == nil || w.Set == nil || dimension(v) != m.dimension:
		return false
	}
	return v.Set.Equal(w.Set) || v.Relate(w, nil).Verdict == measure.Same
}

// renamed reports whether the topic of a claim says that its figure measures something
// else than the reader found.
func (t *sheetText) renamed(claim *facts.Claim, m *mention) bool {
	_, attribute := cutTopic(t.topics.Canonical(claim.Topic))
	if m.attribute == "" || strings.Contains("-"+attribute+"-", "-"+m.attribute+"-") {
		return false
	}
	for w := range strings.SplitSeq(attribute, "-") {
		if !generic[w] && t.lexicon.Tells(w) && !inOneLine(knowledge().kin, w, m.attribute) {
			return true
		}
	}
	return false
}

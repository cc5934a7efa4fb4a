package topic

import (
	"crosscheck/facts"
	"crosscheck/prose"
	"crosscheck/prose/statement"
)

// claims makes claims of mentions: one for each value and scope in an
// article, that of the body before that of a headline.
func (g *Grouping) claims(all []*mention) []Claim {
	type key struct {
		article     int
		said        int32
		name, scope string
	}
	if len(all) == 1 {
		return []Claim{g.claimOf(all[0])}
	}
	at := map[key]int{}
	var out []Claim
	for _, m := range all {
		c := g.claimOf(m)
		if m.sheet() {
			out = append(out, c)
			continue
		}
		k := key{m.article, m.said, nameText(&m.value), m.stated.Scope}
		i, known := at[k]
		switch {
		case !known:
			at[k] = len(out)
			out = append(out, c)
		case out[i].Statement.Headline && !m.stated.Headline:
			out[i] = c
		}
	}
	return out
}

func (g *Grouping) claimOf(m *mention) Claim {
	if m.sheet() {
		return Claim{Source: m.claim.Source, Sheet: m.claim, mention: m}
	}
	return Claim{Source: g.articles[m.article].Source, Statement: m.stated, mention: m}
}

// AddTo adds the articles and what they state to a corpus.
func (g *Grouping) AddTo(c *facts.Corpus) {
	claims := make([][]*facts.Claim, len(g.articles))
	g.stated = make(map[*facts.Claim]*statement.Statement, len(g.Topics))
	for i := range g.Topics {
		t := &g.Topics[i]
		alone := len(t.Claims) == 1
		for _, x := range t.Claims {
			if x.Sheet == nil && !(alone && x.mention.passing()) {
				claim := x.factsClaim(t)
				claims[x.mention.article] = append(claims[x.mention.article], claim)
				g.stated[claim] = x.Statement
			}
		}
		if t.Label != "" {
			c.Topics.Describe(t.Name, t.Label)
		}
	}
	for i, a := range g.articles {
		c.Add(a.Source, claims[i])
	}
}

// Stated returns the statement that a claim was made of by AddTo; nil for all
// other claims.
func (g *Grouping) Stated(c *facts.Claim) *statement.Statement { return g.stated[c] }

// factsClaim writes a claim as a sheet would have it.
func (x *Claim) factsClaim(t *Topic) *facts.Claim {
	s := x.Statement
	d, quote := s.Document, quoteOf(s)
	ctx := &facts.Context{
		Quote: d.Words(quote), QuotePos: place(d, quote), At: d.At(s.Span.Start),
		Scope: s.Scope, AttributedTo: s.Credit, Confidence: x.Confidence,
	}
	if s.Lasts != "" {
		ctx.Derived, ctx.Note = true, "the article has “"+s.Lasts+" "+s.Value.Text+"”"
	}
	if s.Lent != "" {
		ctx.Derived, ctx.Note = true, "the "+s.Lent+" is worked out with other articles about the same event"
	}
	if p := x.Source.Published; len(p.Set) > 0 {
		ctx.AsOf, ctx.AsOfText, ctx.AsOfFrom = p, x.Source.PublishedText, facts.AsOfPublished
	}
	ctx.AtPos = ctx.QuotePos
	return &facts.Claim{Topic: t.Name, Source: x.Source, Value: s.Value, Pos: place(d, s.Span), Context: ctx}
}

// place returns where a span stands in its file.
func place(d *prose.Document, s prose.Span) facts.Pos { return d.Pos(s.Start, s.End-s.Start) }

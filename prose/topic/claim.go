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
	if len(all) == 1 && !all[0].silent {
		return []Claim{g.claimOf(all[0])}
	}
	at := map[key]int{}
	var out []Claim
	for _, m := range all {
		if m.silent {
			continue
		}
		c := g.claimOf(m)
		if m.kept() {
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
	if m.kept() {
		return Claim{Source: m.claim.Source, Sheet: m.claim, mention: m}
	}
	return Claim{Source: g.articles[m.article].Source, Statement: m.stated, mention: m}
}

// AddTo adds the articles and what they state to a corpus.
func (g *Grouping) AddTo(c *facts.Corpus) {
	claims := make([][]*facts.Claim, len(g.articles))
	elsewhere := map[*facts.Claim][]facts.Elsewhere{}
	made := claimMaker{made: make([]madeClaim, 0, len(g.Topics))}
	for i := range g.Topics {
		t := &g.Topics[i]
		alone := len(t.Claims) == 1
		for k := range t.Claims {
			switch x := &t.Claims[k]; {
			case x.Sheet != nil:
				x.onLocalClock()
			case !(alone && x.passing()):
				claim := made.claim(x, t)
				claims[x.article()] = append(claims[x.article()], claim)
				if len(x.Elsewhere) > 0 {
					elsewhere[claim] = x.Elsewhere
				}
			}
		}
		if t.Label != "" {
			c.Topics.Describe(t.Name, t.Label)
		}
	}
	g.made, g.stated = made.made, nil
	if len(elsewhere) > 0 {
		c.Elsewhere = elsewhere
	}
	for i, a := range g.articles {
		if !a.sheet {
			c.Add(a.Source, claims[i])
		}
	}
}

// article returns which article a claim is of, and passing whether it was told in
// passing. The sheet of one text keeps no mentions, and lists nothing of that sort.
func (x *Claim) article() int {
	if x.mention == nil {
		return 0
	}
	return x.mention.article
}

func (x *Claim) passing() bool { return x.mention != nil && x.mention.passing() }

// madeClaim is a claim that AddTo made, and of what.
type madeClaim struct {
	claim *facts.Claim
	of    *statement.Statement
}

// Stated returns the statement that a claim was made of by AddTo; nil for all
// other claims. It may not be called from several goroutines.
func (g *Grouping) Stated(c *facts.Claim) *statement.Statement {
	if g.stated == nil { // few ask
		g.stated = make(map[*facts.Claim]*statement.Statement, len(g.made))
		for _, m := range g.made {
			g.stated[m.claim] = m.of
		}
	}
	return g.stated[c]
}

// claimMaker makes claims, many at a time.
type claimMaker struct {
	made []madeClaim
	free []claimRoom
}

// claimRoom is room for a claim and what stands around it.
type claimRoom struct {
	claim facts.Claim
	ctx   facts.Context
}

// roomsAtOnce is how many claims there is room for at a time.
const roomsAtOnce = 32

// claim writes a claim as a sheet would have it.
func (m *claimMaker) claim(x *Claim, t *Topic) *facts.Claim {
	if len(m.free) == 0 {
		m.free = make([]claimRoom, roomsAtOnce)
	}
	claim, ctx := &m.free[0].claim, &m.free[0].ctx
	m.free = m.free[1:]
	x.writeInto(claim, ctx)
	claim.Topic, claim.Context = t.Name, ctx
	m.made = append(m.made, madeClaim{claim, x.Statement})
	return claim
}

// writeInto writes what a statement says.
func (x *Claim) writeInto(claim *facts.Claim, ctx *facts.Context) {
	s := x.Statement
	d, quote := s.Document, quoteOf(s)
	claim.Source, claim.Value, claim.Pos = x.Source, s.Value, place(d, s.Span)
	ctx.Quote, ctx.QuotePos, ctx.At = d.Words(quote), place(d, quote), d.Locator(claim.Pos.Line)
	ctx.Scope, ctx.AttributedTo, ctx.Confidence = s.Scope, s.Credit, x.Confidence
	ctx.AtPos = ctx.QuotePos
	if s.Lasts != "" {
		ctx.Derived, ctx.Note = true, "the article has “"+s.Lasts+" "+s.Value.Text+"”"
	}
	if s.Lent != "" {
		ctx.Derived, ctx.Note = true, lentNote(s)
	}
	if p := &x.Source.Published; len(p.Set) > 0 {
		ctx.AsOf, ctx.AsOfText, ctx.AsOfFrom = *p, x.Source.PublishedText, facts.AsOfPublished
	}
}

// lentNote says what of a value others lent.
func lentNote(s *statement.Statement) string {
	return "the " + s.Lent + " is worked out with other articles about the same event"
}

// place returns where a span stands in its file.
func place(d *prose.Document, s prose.Span) facts.Pos { return d.Pos(s.Start, s.End-s.Start) }

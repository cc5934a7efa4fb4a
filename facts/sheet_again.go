package facts

import "crosscheck/facts/measure"

// ReadAgain reads the values of claims as Load reads them in the sheet that
// AppendSheet writes of them, under topics that were read already. It is for
// whoever proposes a sheet: nothing is written to be read, as a text comes back
// from YAML as it was.
//
// There is one claim for each, in their order. Of one that cannot be read the
// Value is of Kind Auto; what is said around a value is not read again.
func ReadAgain(src *Source, claims []*Claim, topics *Topics, w *measure.Windows) []Claim {
	g := newGathering(&Corpus{Topics: topics}, w)
	own := &Source{ID: src.ID, PublishedText: src.PublishedText}
	if own.PublishedText != "" {
		own.Published, _, _, _ = readDate(own.PublishedText, measure.Reader{})
	}
	g.addSource(own, true)
	g.grow(len(claims))
	read := make([]Claim, len(claims))
	for i, c := range claims {
		if c.Value.Text == "" {
			continue
		}
		if written, msg, _ := g.topic(c.Topic); msg == "" {
			g.again(&read[i], own, c, written)
		}
	}
	g.oneDay = len(g.own) == 0
	g.typing()
	return read
}

// again adds a claim as the sheet of another has it.
func (g *gathering) again(read *Claim, src *Source, c *Claim, written int32) {
	g.corpus.Claims = append(g.corpus.Claims, read)
	g.raws = append(g.raws, raw{written: written})
	read.Source, read.Context, read.Value.Text = src, src.plain, c.Value.Text
	if c.Context == nil || c.AsOfFrom != AsOfStated || c.AsOfText == "" {
		return
	}
	ctx := &Context{}
	if v, msg, _, _ := readDate(c.AsOfText, g.anchored(src.Published)); msg == "" {
		ctx.AsOf, ctx.AsOfText, ctx.AsOfFrom = v, c.AsOfText, AsOfStated
	}
	read.Context, g.own = ctx, append(g.own, read)
}

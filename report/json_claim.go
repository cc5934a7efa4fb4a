package report

import (
	"encoding/json"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

type jsonClaim struct {
	Source       string          `json:"source"`
	Role         string          `json:"role"`
	Topic        string          `json:"topic"`
	Value        string          `json:"value"`
	Nominal      json.RawMessage `json:"nominal"`
	Hedge        string          `json:"hedge"`
	Kind         string          `json:"kind"`
	jsonInterval                 // the whole range; Set where it has holes
	Set          []jsonInterval  `json:"set"`
	Unit         *string         `json:"unit"`
	Scope        *string         `json:"scope"`
	AttributedTo *string         `json:"attributed_to"`
	Quote        *string         `json:"quote"`
	At           *string         `json:"at"`
	AsOf         *string         `json:"as_of"`
	AsOfFrom     *string         `json:"as_of_from"`
	File         string          `json:"file"`
	Line         int             `json:"line"`
	Column       int             `json:"column"`
	EndColumn    int             `json:"end_column"`
	Offset       int             `json:"offset"`
	Length       int             `json:"length"`
	Confidence   float64         `json:"confidence,omitempty"` // only of claims found in texts
}

// jsonInterval is a range: exact decimals in the unit that was written, or
// ISO days. An end without bound is null and open.
type jsonInterval struct {
	Lo     json.RawMessage `json:"lo"`
	Hi     json.RawMessage `json:"hi"`
	LoOpen bool            `json:"lo_open"`
	HiOpen bool            `json:"hi_open"`
}

var null = json.RawMessage("null")

func newJSONClaim(c *facts.Claim, opt Options) jsonClaim {
	v := c.Value
	out := jsonClaim{
		Source: c.Source.ID, Role: roleName(c.Source.Role), Topic: c.Topic,
		Value: v.Text, Nominal: null, Hedge: v.Hedge.String(), Kind: v.Kind.String(),
		jsonInterval: jsonInterval{Lo: null, Hi: null}, Unit: unit(c, opt),
		File: c.Pos.File, Line: c.Pos.Line, Column: c.Pos.Column, EndColumn: c.Pos.Column + c.Pos.Length,
		Offset: c.Pos.Offset, Length: c.Pos.Length,
	}
	if len(v.Set) > 0 && scaled(v.Kind) {
		out.Nominal = number(v, v.Nominal)
		out.jsonInterval, out.Set = intervals(v)
	}
	if c.Context != nil {
		out.context(c.Context)
	}
	return out
}

func (out *jsonClaim) context(c *facts.Context) {
	out.Scope, out.AttributedTo = orNull(c.Scope), orNull(c.AttributedTo)
	out.Quote, out.At, out.AsOf = orNull(c.Quote), orNull(c.At), orNull(c.AsOfText)
	out.Confidence = c.Confidence
	switch c.AsOfFrom {
	case facts.AsOfStated:
		out.AsOfFrom = orNull("stated")
	case facts.AsOfPublished:
		out.AsOfFrom = orNull("published")
	}
}

// scaled reports whether values of a kind lie on a scale of numbers or days.
func scaled(k measure.Kind) bool {
	switch k {
	case measure.Count, measure.Quantity, measure.Date, measure.Period, measure.Time:
		return true
	}
	return false
}

// number writes n, a nominal value in the unit as written, as JSON.
func number(v measure.Value, n measure.Num) json.RawMessage {
	if v.Kind == measure.Date || v.Kind == measure.Period {
		return json.RawMessage(`"` + measure.FormatDay(n.Floor()) + `"`)
	}
	return json.RawMessage(n.String())
}

// bound writes n, an end of a set in base units, in the unit as written.
func bound(v measure.Value, n measure.Num) json.RawMessage {
	if v.Unit != nil {
		n = v.Unit.FromBase(n)
	}
	return number(v, n)
}

// intervals returns the range of v's set and, where the set has several
// intervals, all of them.
func intervals(v measure.Value) (jsonInterval, []jsonInterval) {
	var all []jsonInterval
	for _, i := range v.Set {
		x := jsonInterval{Lo: null, Hi: null, LoOpen: true, HiOpen: true}
		if !i.LoInf {
			x.Lo, x.LoOpen = bound(v, i.Lo), i.LoOpen
		}
		if !i.HiInf {
			x.Hi, x.HiOpen = bound(v, i.Hi), i.HiOpen
		}
		all = append(all, x)
	}
	first, last := all[0], all[len(all)-1]
	whole := jsonInterval{first.Lo, last.Hi, first.LoOpen, last.HiOpen}
	if len(all) == 1 {
		return whole, nil
	}
	return whole, all
}

// unit is the unit as written, else the one that topics.yaml declares, else
// the noun that was counted.
func unit(c *facts.Claim, opt Options) *string {
	if c.Value.Unit != nil {
		return orNull(c.Value.Unit.Name)
	}
	if c.Value.Kind != measure.Count {
		return nil
	}
	if opt.Topics != nil {
		if d := opt.Topics.Find(c.Topic); d != nil && d.Unit != "" {
			return orNull(d.Unit)
		}
	}
	return orNull(c.Value.Noun)
}

// newJSONCamp writes a camp's common range. Its ends are numbers or days as
// the claims of the finding are.
func newJSONCamp(f compare.Finding, c compare.Camp) jsonCamp {
	days := false
	for _, i := range c.Claims {
		k := f.Claims[i].Value.Kind
		days = days || k == measure.Date || k == measure.Period
	}
	end := func(s *string) json.RawMessage {
		switch {
		case s == nil:
			return null
		case days:
			return json.RawMessage(`"` + *s + `"`)
		}
		return json.RawMessage(*s)
	}
	return jsonCamp{orEmpty(c.Claims), jsonInterval{end(c.Lo), end(c.Hi), c.LoOpen, c.HiOpen}, c.Sources, c.Origins}
}

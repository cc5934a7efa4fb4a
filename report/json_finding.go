package report

import (
	"crosscheck/compare"
	"crosscheck/facts/measure"
)

// encodeJSON encodes findings and topics as elements, each after a comma.
func encodeJSON(opt Options) compare.Encoder {
	e := encodeShown(opt, func(b []byte, f *compare.Finding) []byte { return AppendFinding(append(b, ",\n  "...), f, opt) })
	if !opt.NoTopics {
		e.Topic = func(b []byte, t compare.TopicStatus) []byte { return appendTopic(append(b, ",\n  "...), t) }
	}
	return e
}

// AppendFinding appends a finding as the JSON contract, version 1, has it; its
// members stand in the contract's order. null says that there is nothing to
// say.
func AppendFinding(b []byte, f *compare.Finding, opt Options) []byte {
	b = append(append(b, `{"kind":"`...), f.Kind...)
	b = append(append(b, `","severity":"`...), f.Severity.String()...)
	b = appendText(append(b, `","topic":`...), f.Topic)
	b = appendList(append(b, `,"topics":`...), f.Topics, appendText)
	b = appendText(append(b, `,"label":`...), f.Label)
	b = appendText(append(b, `,"reason":`...), f.Reason)
	b = appendText(append(b, `,"fingerprint":`...), f.Fingerprint)
	b = appendOrNull(append(b, `,"rule":`...), f.Rule)
	b = appendList(append(b, `,"notes":`...), f.Notes, appendText)
	days := inDays(f)
	b = appendList(append(b, `,"camps":`...), f.Camps, func(b []byte, c compare.Camp) []byte { return appendCamp(b, &c, days(c)) })
	b = appendList(append(b, `,"fits_all":`...), f.FitsAll, appendInt)
	b = appendList(append(b, `,"reference":`...), f.Reference, appendInt)
	b = appendClaims(append(b, `,"claims":`...), f.Claims, opt)
	return append(appendConfidence(b, f.Confidence), '}')
}

// inDays tells whether the ends of a camp are days, as its claims are.
func inDays(f *compare.Finding) func(compare.Camp) bool {
	return func(c compare.Camp) bool {
		for _, i := range c.Claims {
			if k := f.Claims[i].Value.Kind; k == measure.Date || k == measure.Period {
				return true
			}
		}
		return false
	}
}

// appendCamp appends a camp with its common range.
func appendCamp(b []byte, c *compare.Camp, days bool) []byte {
	b = appendList(append(b, `{"claims":`...), c.Claims, appendInt)
	b = appendEnd(append(b, `,"lo":`...), c.Lo, days)
	b = appendEnd(append(b, `,"hi":`...), c.Hi, days)
	b = appendOpen(b, c.LoOpen, c.HiOpen)
	b = appendInt(append(b, `,"sources":`...), c.Sources)
	return append(appendInt(append(b, `,"origins":`...), c.Origins), '}') // sources that relay one count once
}

// appendEnd appends the end of a camp's range.
func appendEnd(b []byte, end *string, day bool) []byte {
	switch {
	case end == nil:
		return append(b, "null"...)
	case day:
		return append(append(append(b, '"'), *end...), '"')
	}
	return append(b, *end...)
}

func appendOpen(b []byte, lo, hi bool) []byte {
	if !lo && !hi {
		return append(b, `,"lo_open":false,"hi_open":false`...)
	}
	b = appendBool(append(b, `,"lo_open":`...), lo)
	return appendBool(append(b, `,"hi_open":`...), hi)
}

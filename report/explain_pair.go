package report

import (
	"strings"

	"crosscheck/facts/measure"
)

// verdicts are how each verdict shows: a sign, words and a colour.
var verdicts = [...]struct {
	words string
	style style
}{
	measure.Same:             {"= the same", styleAgree},
	measure.Compatible:       {"~ compatible", styleAgree},
	measure.PossibleConflict: {"! possible conflict", styleWarning},
	measure.Conflict:         {"✗ conflict", styleError},
	measure.Incomparable:     {"? incomparable", styleWarning},
}

// pairVerdict is the verdict on a pair and the arithmetic behind it.
func (t *table) pairVerdict(p pair, width int) cell {
	v := verdicts[p.rel.Verdict]
	out := t.lines(v.style, wrap(v.words, width))
	if why := arithmetic(p); why != "" {
		out = append(out, wrap(Escape(why), width)...)
	}
	return out
}

// grounds are what a verdict rests on, in words; the sets speak for themselves.
var grounds = map[measure.Basis]string{
	measure.ByPrecision:  "one is written more exactly",
	measure.ByRounding:   "only rounding makes them agree",
	measure.ByVocabulary: "one lies within the other",
	measure.BySpelling:   "they look like two spellings of one name",
	measure.ByWording:    "texts are shown side by side, and never conflict",
	measure.ByLoose:      "they meet under the profile loose",
	measure.ByVague:      "a vague phrase decides",
	measure.ByUpTo:       "“up to” is a soft bound",
	measure.BySurname:    "only a part of the name is in common",
	measure.ByQuotation:  "the quoted words differ",
	measure.ByKind:       "they are of different kinds",
	measure.ByUnit:       "they are measured in different things",
	measure.BySymbolic:   "a date counts from something that is not known",
	measure.ByTolerance:  "the topic's tolerance makes them meet",
}

func arithmetic(p pair) string {
	var parts []string
	if text := shared(p); text != "" {
		parts = append(parts, text)
	}
	if ground := grounds[p.rel.By]; ground != "" {
		parts = append(parts, ground)
	}
	if p.rel.Window != "" {
		parts = append(parts, p.rel.Window)
	}
	if p.rel.OneDay {
		parts = append(parts, "one day apart: local dates?")
	}
	return strings.Join(parts, "; ")
}

// shared says what both values allow, or how far they lie apart; "" where
// that is not what decides.
func shared(p pair) string {
	switch p.rel.Verdict {
	case measure.Compatible:
		common := p.a.value.Set.Intersect(p.b.value.Set)
		if p.rel.By == measure.ByTouching {
			return "they meet only at " + reading(p.a.value, measure.Point(p.rel.At))
		}
		if !common.Empty() {
			return "both allow " + reading(p.a.value, common)
		}
	case measure.Conflict, measure.PossibleConflict:
		if len(p.a.value.Set) > 0 && len(p.b.value.Set) > 0 {
			return apart(p)
		}
	}
	return ""
}

// reading words a set as a value of v's kind and unit would be.
func reading(v measure.Value, s measure.Set) string {
	v.Set, v.Hedge, v.Detail = s, measure.BetweenHedge, nil
	return v.Reading()
}

// apart says what the two are read as, where their words do not, and of counts
// how far they are apart.
func apart(p pair) string {
	text := "nothing in common"
	if meaning(p.a.value)+meaning(p.b.value) != "" {
		text += ": " + p.a.value.Reading() + " and " + p.b.value.Reading()
	}
	low, high := p.a.value.Set, p.b.value.Set
	if low[0].LoInf || !high[0].LoInf && high[0].Lo.Less(low[0].Lo) {
		low, high = high, low
	}
	end, begin := low[len(low)-1], high[0]
	if p.a.value.Kind != measure.Count || end.HiInf || begin.LoInf || !end.Hi.Less(begin.Lo) {
		return text
	}
	return text + ", " + measure.FormatNum(begin.Lo.Sub(end.Hi)) + " apart"
}

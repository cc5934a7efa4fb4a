package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// sterling reads "291 million pounds" and "one pound" as money where they
// cannot be a weight: nothing weighs millions of pounds in an article that has
// pounds sterling, and nobody weighs a million of them at all but "of" cargo.
func (f *finder) sterling(m *measure.Match) {
	v := &m.Value
	if v.Unit == nil || v.Unit.Dimension != measure.Mass || !strings.HasSuffix(v.Text, " pounds") && !strings.HasSuffix(v.Text, " pound") {
		return
	}
	rest := strings.TrimLeft(f.text[m.End:min(m.End+8, len(f.text))], " ")
	large := strings.Contains(v.Text, "million") || strings.Contains(v.Text, "billion")
	if strings.HasPrefix(rest, "of ") || strings.HasPrefix(rest, "(") || f.text[max(0, m.Start-1):m.Start] == "(" || !large && !strings.Contains(f.text, "£") {
		return
	}
	again, err := f.reader.ParseHedged(v.Hedge.String(), v.Nominal.String(), "£", measure.Quantity)
	if err != nil || v.Hedge == measure.BetweenHedge {
		return
	}
	again.Text, again.Noun = v.Text, v.Noun
	*v = again
}

package topic

import (
	"cmp"
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// clockAlone reads the local hour of "3:40 a.m. local time (2210 GMT)" and "3:40 a.m.
// (2210 GMT)", since that is what others give. "9:30 p.m. ET (0130 GMT)" is no local hour.
func (a *article) clockAlone(s *statement.Statement) *statement.Statement {
	v := &s.Value
	hour, _, bracket := strings.Cut(v.Text, " (")
	local := v.Kind == measure.Time && v.Detail.Local
	if !bracket || v.Kind != measure.Time && v.Kind != measure.Date || !local && !strings.Contains(hour, "local time") {
		return s
	}
	time, err := (measure.Reader{}).Parse(hour, measure.Time)
	if err != nil || time.Zoned() {
		return s
	}
	if local && v.Zoned() {
		a.ahead = a.ahead.with(zone{minutes: *v.Detail.Zone, known: true})
	}
	time.Text = v.Text
	own := *s
	own.Value = time
	if own.Attribute == "" || own.Field == "dates" && own.Attribute == happened {
		own.Attribute, own.Field = "time", "dates"
	}
	return &own
}

// onLocalClock lets the claim of a sheet tell the local hour that its text and others
// about the event tell, as a claim of the article would: articles give no other, and an
// hour that states its zone is at odds with none that states none.
func (x *Claim) onLocalClock() {
	v, m := &x.Sheet.Value, x.mention
	if m == nil || m.sheet() || v.Kind != measure.Time || !v.Zoned() || m.value.Zoned() {
		return
	}
	*v = m.value
	if ctx := *x.Sheet.Context; m.stated.Lent != "" {
		ctx.Derived, ctx.Note = true, cmp.Or(ctx.Note, lentNote(m.stated))
		x.Sheet.Context = &ctx
	}
}

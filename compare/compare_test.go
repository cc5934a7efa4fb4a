package compare

import (
	"strings"
	"testing"

	"crosscheck/facts/measure"
)

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		kind   measure.Kind
		claims string // separated by "; "
		status Status
		want   string // kind: reason [notes], separated by "; "
	}{
		{measure.Count, "nbc: 133; slate: 137; crisis: at least 139; vox: at least 133; lawfare: over 130", StatusConflict, "conflict: 133, 137 and at least 139 exclude one another"},
		{measure.Count, "a: 84; b: almost 100", StatusPossibleConflict, "possible-conflict: 84 lies outside almost 100, read as 90 to 100 [read loosely they meet (nearly: 20 %)]"},
		{measure.Count, "a: 94; b: almost 100", StatusCompatible, "imprecise: almost 100 (b), read as 90 to 100, is vaguer than 94 (a)"},
		{measure.Count, "a: 100; b: more than 100", StatusCompatible, "imprecise: 100 (a) and more than 100 (b) have only one number in common [they meet only at 100]"},
		{measure.Count, "a: nearly 100; b: more than 100", StatusConflict, "conflict: more than 100 lies outside nearly 100, read as 90 to 100 [the window that decided is nearly: 10 %]"},
		{measure.Count, "a: nearly 100; b: 100; c: more than 100", StatusConflict, "conflict: more than 100 lies outside nearly 100, read as 90 to 100 [the window that decided is nearly: 10 %]"},
		{measure.Count, "a: 12,345,678; b: 12 million", StatusCompatible, "imprecise: 12 million (b) and 12,345,678 (a) agree only by rounding [the window that decided is rounding: 5 %]"},
		{measure.Count, "a: 12,345,678; b: 12 million; c: 11,900,000", StatusConflict, "conflict: 11,900,000 and 12,345,678 exclude one another [only rounding makes 12 million and 11,900,000 agree] [only rounding makes 12 million and 12,345,678 agree]"},
		{measure.Count, "vox: 84; vox: almost 100", StatusPossibleConflict, "possible-conflict: vox contradicts itself: 84 lies outside almost 100, read as 90 to 100 [read loosely they meet (nearly: 20 %)]; single-source: only vox states it"},
		{measure.Count, "vox: 84; vox: almost 100; a: 84", StatusPossibleConflict, "possible-conflict: 84 lies outside almost 100, read as 90 to 100 [vox contradicts itself] [read loosely they meet (nearly: 20 %)]"},
		{measure.Count, "a: dozens; b: 150", StatusPossibleConflict, "possible-conflict: 150 lies outside dozens, read as 24 to 99 [vague words decide: they may reach further]"},
		{measure.Count, "a: up to 50; b: 60", StatusPossibleConflict, "possible-conflict: up to 50 and 60 exclude one another [the bound of \"up to\" is a soft one]"},
		{measure.Count, "a: 13; b: thirteen", StatusAgree, ""},
		{measure.Count, "a: 13 soldiers; b: thirteen Americans", StatusAgree, ""},
		{measure.Count, "a: 13", StatusSingle, "single-source: only a states it"},
		{measure.Count, "a: 13; a: more than 10", StatusSingle, "single-source: only a states it"},
		{measure.Count, "a: 13; ref: 13", StatusAgree, "single-source: only a states it, beside the reference"},
		{measure.Count, "a: 133; b: 143; ref: 143", StatusIncorrect, "incorrect: 133 (a) and 143 (ref) exclude one another"},
		{measure.Count, "a: 133; b: 144; c: 145; ref: at least 143", StatusIncorrect, "incorrect: 133 (a) and at least 143 (ref) exclude one another; conflict: 144 and 145 exclude one another"},
		{measure.Count, "a: 133; b: 144; ref: at least 130", StatusConflict, "conflict: 133 and 144 exclude one another"},
		{measure.Count, "a: 133; ref: 133; ref2: 144", StatusConflict, "conflict: 133 and 144 exclude one another [these are references: they ought to agree]; single-source: only a states it, beside the reference"},
		{measure.Count, "a: 133; b: 144; draft: 200", StatusConflict, "conflict: 133 and 144 exclude one another; contradicted: 200 does not fit 133 (a) and 144 (b)"},
		{measure.Count, "a: 133; b: 144 | scope including attackers", StatusCompatible, "imprecise: 133 (a) and 144 (b; including attackers) are of unlike scope and not compared"},
		{measure.Date, "a: -0044-03-15; b: 44 BC", StatusConflict, "conflict: -0044-03-15, read as 15 March 45 BC, and 44 BC, read as -0043 (1 BC is the year 0), exclude one another"},
		{measure.Person, "a: Ana Ruiz; b: Ana Ruiz Delgado", StatusPossibleConflict, "possible-conflict: Ana Ruiz and Ana Ruiz Delgado have only a part of the name in common"},
		{measure.Quantity, "a: 35 miles; b: 56 km", StatusCompatible, "imprecise: 56 km (b) and 35 miles (a) agree as far as they are exact"},
		{measure.Quantity, "a: 35 miles; b: 56 kg", StatusIncomparable, "incomparable: “35 miles” (a) and “56 kg” (b) cannot be compared: one is a length, the other a mass"},
		{measure.Date, "a: 2024-03-22; b: 2024-03", StatusCompatible, "imprecise: 2024-03-22 (a) is within 2024-03 (b)"},
		{measure.Date, "a: XXXX-04-09; b: 2012-04-09", StatusCompatible, "imprecise: 2012-04-09 (b) is within XXXX-04-09 (a), read as 9 April 1 BC, 9 April 1 … or 9 April 9999, one of 10,000"},
		{measure.Date, "a: XXXX-04-09; b: 2012-04-08", StatusConflict, "conflict: 2012-04-08 lies outside XXXX-04-09, read as 9 April 1 BC, 9 April 1 … or 9 April 9999, one of 10,000"},
		{measure.Date, "a: 2024-03-22; b: 2024-03-23", StatusConflict, "conflict: 2024-03-22 and 2024-03-23 exclude one another [one day apart: local dates?]"},
		{measure.Name, "a: ISIS-K; b: IS-KP; c: ISIS", StatusCompatible, "imprecise: ISIS-K (a and b) is within ISIS (c)"},
		{measure.Name, "a: ISIS-K; b: ISIS-central; c: ISIS", StatusConflict, "conflict: ISIS-K and ISIS-central exclude one another"},
		{measure.Name, "a: not ISIS-K; b: ISIS-K", StatusConflict, "conflict: not ISIS-K and ISIS-K exclude one another"},
		{measure.Name, "a: Krasnogorsk; b: Krasnagorsk", StatusAgree, "spelling: Krasnogorsk and Krasnagorsk look like spellings of one name"},
		{measure.Name, "a: ISIS-K | by the US; b: Hamas | by Russia", StatusPossibleConflict, "possible-conflict: ISIS-K (citing the US) and Hamas (citing Russia) exclude one another [each is attributed to a different speaker]"},
		{measure.Name, "a: ISIS-K | by the US; b: Hamas", StatusConflict, "conflict: ISIS-K (citing the US) and Hamas exclude one another"},
		{measure.Person, "a: Michael Kurilla; b: Erik Kurilla", StatusPossibleConflict, "possible-conflict: Michael Kurilla and Erik Kurilla have only a part of the name in common"},
		{measure.Person, "a: Michael Kurilla; b: Erik Kurilla; ref: Michael Erik Kurilla", StatusCompatible, "imprecise: Michael Kurilla (a) and Erik Kurilla (b) are vaguer than Michael Erik Kurilla (ref)"},
		{measure.Time, "a: 10:15; b: 10:20", StatusConflict, "conflict: 10:15 and 10:20 exclude one another"},
		{measure.Time, "a: 10:15 GMT; b: 13:15", StatusCompatible, "imprecise: 10:15 GMT (a) and 13:15 (b) can both be true"},
		{measure.Period, "a: 2014/2016; b: 2014/2017", StatusConflict, "conflict: 2014/2016 and 2014/2017 exclude one another"},
		{measure.Period, "a: 2014/2016; b: 2014-02-01/2016", StatusCompatible, "imprecise: 2014/2016 (a) is vaguer than 2014-02-01/2016 (b)"},
		{measure.YesNo, "a: yes; b: no", StatusConflict, "conflict: no and yes exclude one another"},
		{measure.Text, "a: in the suburbs of Moscow; b: just outside Moscow", StatusDiffers, "wording: “in the suburbs of Moscow” (a) and “just outside Moscow” (b) are worded differently"},
		{measure.Quotation, "a: “we did it”; b: “we have done it”", StatusPossibleConflict, "possible-conflict: the quoted words differ: “we did it” and “we have done it”"},
		{measure.List, "a: x, y; b: x, y, z", StatusCompatible, "imprecise: “x, y” (a) is vaguer than “x, y, z” (b)"},
		{measure.List, "a: x, y, z; b: x, y", StatusCompatible, "imprecise: “x, y” (b) is vaguer than “x, y, z” (a)"},
		{measure.List, "a: x, y; b: y, z", StatusCompatible, "imprecise: “x, y” (a) and “y, z” (b) can both be true"},
		{measure.List, "a: exactly: x, y; b: x, y, z", StatusConflict, "conflict: “exactly: x, y” and “x, y, z” exclude one another"},
	} {
		res := Compare(newWorld(t, c.kind).says("e/t", strings.Split(c.claims, "; ")...).corpus, Options{})
		if got := res.Topics[0].Status; got != c.status {
			t.Errorf("%s: status %s, want %s", c.claims, got, c.status)
		}
		got := strings.ReplaceAll(strings.TrimSpace(brief(res)), "\n", "; ")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.claims, got, c.want)
		}
	}
}

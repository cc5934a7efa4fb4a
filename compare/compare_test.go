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
		{measure.Count, "a: 94; b: almost 100", StatusCompatible, "imprecise: b's almost 100, read as 90 to 100, is vaguer than a's 94"},
		{measure.Count, "a: 100; b: more than 100", StatusCompatible, "imprecise: a's 100 and b's more than 100 have only one number in common [they meet only at 100]"},
		{measure.Count, "a: nearly 100; b: more than 100", StatusConflict, "conflict: more than 100 lies outside nearly 100, read as 90 to 100 [the window that decided is nearly: 10 %]"},
		{measure.Count, "a: nearly 100; b: 100; c: more than 100", StatusConflict, "conflict: more than 100 lies outside nearly 100, read as 90 to 100 [the window that decided is nearly: 10 %]"},
		{measure.Count, "a: 12,345,678; b: 12 million", StatusCompatible, "imprecise: b's 12 million and a's 12,345,678 agree only by rounding [the window that decided is rounding: 5 %]"},
		{measure.Count, "a: 12,345,678; b: 12 million; c: 11,900,000", StatusConflict, "conflict: 12,345,678 and 11,900,000 exclude one another [only rounding makes 12 million and 11,900,000 agree] [only rounding makes 12 million and 12,345,678 agree]"},
		{measure.Count, "vox: 84; vox: almost 100", StatusPossibleConflict, "possible-conflict: vox contradicts itself: 84 lies outside almost 100, read as 90 to 100 [read loosely they meet (nearly: 20 %)]; single-source: only vox states it"},
		{measure.Count, "vox: 84; vox: almost 100; a: 84", StatusPossibleConflict, "possible-conflict: 84 lies outside almost 100, read as 90 to 100 [vox contradicts itself] [read loosely they meet (nearly: 20 %)]"},
		{measure.Count, "a: dozens; b: 150", StatusPossibleConflict, "possible-conflict: 150 lies outside dozens, read as 24 to 99 [vague words decide: they may reach further]"},
		{measure.Count, "a: up to 50; b: 60", StatusPossibleConflict, "possible-conflict: up to 50 and 60 exclude one another [the bound of \"up to\" is a soft one]"},
		{measure.Count, "a: 13; b: thirteen", StatusAgree, ""},
		{measure.Count, "a: 13 soldiers; b: thirteen Americans", StatusAgree, ""},
		{measure.Count, "a: 13", StatusSingle, "single-source: only a states it"},
		{measure.Count, "a: 13; a: more than 10", StatusSingle, "single-source: only a states it"},
		{measure.Count, "a: 13; ref: 13", StatusAgree, "single-source: only a states it, beside the reference"},
		{measure.Count, "a: 133; b: 143; ref: 143", StatusIncorrect, "incorrect: a's 133 and ref's 143 exclude one another"},
		{measure.Count, "a: 133; b: 144; c: 145; ref: at least 143", StatusIncorrect, "incorrect: a's 133 and ref's at least 143 exclude one another; conflict: 144 and 145 exclude one another"},
		{measure.Count, "a: 133; b: 144; ref: at least 130", StatusConflict, "conflict: 133 and 144 exclude one another"},
		{measure.Count, "a: 133; ref: 133; ref2: 144", StatusConflict, "conflict: 133 and 144 exclude one another [these are references: they ought to agree]; single-source: only a states it, beside the reference"},
		{measure.Count, "a: 133; b: 144; draft: 200", StatusConflict, "conflict: 133 and 144 exclude one another"},
		{measure.Count, "a: 133; b: 144 | scope including attackers", StatusCompatible, ""},
		{measure.Quantity, "a: 35 miles; b: 56 km", StatusCompatible, "imprecise: b's 56 km and a's 35 miles agree as far as they are exact"},
		{measure.Quantity, "a: 35 miles; b: 56 kg", StatusIncomparable, "incomparable: “35 miles” (a) and “56 kg” (b) cannot be compared: one is a length, the other a mass"},
		{measure.Date, "a: 2024-03-22; b: 2024-03", StatusCompatible, "imprecise: a's 2024-03-22 is within b's 2024-03"},
		{measure.Date, "a: 2024-03-22; b: 2024-03-23", StatusConflict, "conflict: 2024-03-22 and 2024-03-23 exclude one another [one day apart: local dates?]"},
		{measure.Name, "a: ISIS-K; b: IS-KP; c: ISIS", StatusCompatible, "imprecise: a and b's ISIS-K is within c's ISIS"},
		{measure.Name, "a: ISIS-K; b: ISIS-central; c: ISIS", StatusConflict, "conflict: ISIS-K and ISIS-central exclude one another"},
		{measure.Name, "a: not ISIS-K; b: ISIS-K", StatusConflict, "conflict: not ISIS-K and ISIS-K exclude one another"},
		{measure.Name, "a: Krasnogorsk; b: Krasnagorsk", StatusAgree, "spelling: a's Krasnogorsk and b's Krasnagorsk look like spellings of one name"},
		{measure.Name, "a: ISIS-K | by the US; b: Hamas | by Russia", StatusPossibleConflict, "possible-conflict: ISIS-K (attributed to the US) and Hamas (attributed to Russia) exclude one another [each is attributed to a different speaker]"},
		{measure.Name, "a: ISIS-K | by the US; b: Hamas", StatusConflict, "conflict: ISIS-K (attributed to the US) and Hamas exclude one another"},
		{measure.Person, "a: Michael Kurilla; b: Erik Kurilla", StatusPossibleConflict, "possible-conflict: Michael Kurilla and Erik Kurilla have only a part of the name in common"},
		{measure.Person, "a: Michael Kurilla; b: Erik Kurilla; ref: Michael Erik Kurilla", StatusCompatible, "imprecise: a's Michael Kurilla and b's Erik Kurilla are vaguer than ref's Michael Erik Kurilla"},
		{measure.YesNo, "a: yes; b: no", StatusConflict, "conflict: yes and no exclude one another"},
		{measure.Text, "a: in the suburbs of Moscow; b: just outside Moscow", StatusDiffers, "wording: a's “in the suburbs of Moscow” and b's “just outside Moscow” are worded differently"},
		{measure.Quotation, "a: “we did it”; b: “we have done it”", StatusPossibleConflict, "possible-conflict: the quoted words differ: “we did it” and “we have done it”"},
		{measure.List, "a: x, y; b: x, y, z", StatusCompatible, "imprecise: a's x, y is vaguer than b's x, y, z"},
		{measure.List, "a: x, y, z; b: x, y", StatusCompatible, "imprecise: b's x, y is vaguer than a's x, y, z"},
		{measure.List, "a: x, y; b: y, z", StatusCompatible, "imprecise: a's x, y and b's y, z can both be true"},
		{measure.List, "a: exactly: x, y; b: x, y, z", StatusConflict, "conflict: exactly: x, y and x, y, z exclude one another"},
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

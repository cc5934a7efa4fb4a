package compare

import "fmt"

// KindInfo is what there is to say about one kind of finding: the texts that
// lists of rules, explanations and formats with rule tables print.
type KindInfo struct {
	Kind     Kind     // its ID, the same in every format
	Name     string   // the same as one word: "PossibleConflict"
	Short    string   // what it means in one line, without a final period
	Full     string   // when it is reported, in plain sentences
	Severity Severity // unless changed by options or by the topic
}

// kinds is the only list of kinds; its order is their order inside one
// severity.
var kinds = []KindInfo{
	{Incorrect, "Incorrect", "a claim that excludes what a reference says",
		"A source's value and the value of a source with the role reference cannot both be true. All claims that the reference excludes stand in one finding, first among its claims. A reference that hedges excludes only what its hedge excludes.", Error},
	{Conflict, "Conflict", "claims on one topic that no value satisfies",
		"The sources fall into camps: largest sets of claims that can all be true together. There is more than one camp, so some of them must be wrong. Claims that fit every camp are listed apart. The finding also stands where one source contradicts itself, or one reference another.", Error},
	{Rule, "Rule", "claims that break a stated sum or order",
		"topics.yaml states a sum or an order between topics, and no choice of values that the claims allow satisfies it: for one source by itself, or for all sources together.", Error},
	{Misquote, "Misquote", "the quote is not in the source's text",
		"The source's text is at hand, and the words quoted for the claim do not stand in it; the nearest passage is shown. White space, quotation marks, dashes and soft hyphens do not matter, all else does. Where the words stand elsewhere than the claim says, it is a warning.", Error},
	{Misread, "Misread", "the quote says something else than the value",
		"The quote holds one measure of the value's kind, and that excludes the value; or, as a warning, it allows another set of values, as where the quote says \"at least\" and the value does not. Of several measures, one must be the value. derived: true, with a note, switches it off.", Error},
	{Misattributed, "Misattributed", "the draft names a source that does not say so",
		"The draft attributes a value to a source that says something else.", Error},
	{Contradicted, "Contradicted", "the draft's claim fits no camp",
		"What the draft states excludes what every camp of sources says.", Error},
	{PossibleConflict, "PossibleConflict", "claims that exclude one another only under a reading that may be doubted",
		"The values exclude one another, but they meet under wider windows, or a vague phrase or \"up to\" decides, or names share only a surname, or quoted words differ, or each version is attributed to a different speaker (for names, quotations and yes or no only).", Warning},
	{Revised, "Revised", "on a topic that grows: a later figure is lower",
		"The topic grows, and every disagreement on it is one between figures of different dates; at least one later figure is lower than an earlier one, so somebody counted again.", Warning},
	{Outdated, "Outdated", "on a topic that grows: an earlier figure is lower",
		"The topic grows, and every disagreement on it is one between a lower, earlier figure and a higher, later one.", Warning},
	{Stale, "Stale", "the draft gives an older figure",
		"The topic grows, and the draft gives a figure that a later one has overtaken.", Warning},
	{Disputed, "Disputed", "the draft's claim fits some camp, not all",
		"The sources disagree, and the draft follows some of them without saying so.", Warning},
	{HedgeDropped, "HedgeDropped", "the draft is exact where every source hedges",
		"Every source with that number says at least, about or the like; the draft does not.", Warning},
	{Incomparable, "Incomparable", "units or kinds that cannot be compared",
		"Claims on one topic are of different kinds, dimensions or currencies, or a relative date has no date of publication to count from.", Warning},
	{Spelling, "Spelling", "two spellings of what looks like one name",
		"Two names that are in no vocabulary differ by one letter, or by two from eight letters on.", Warning},
	{UnknownTopic, "UnknownTopic", "a topic that is not in topics.yaml",
		"There is a topics.yaml, and neither it nor a pattern of it declares the topic. The nearest declared name is given.", Warning},
	{Unsourced, "Unsourced", "no source has the draft's claim",
		"The draft states something that none of the sources speaks of.", Note},
	{SameNumber, "SameNumber", "one telling number under two topics of one event",
		"Different sources give the same number, of three telling figures or more (137, 4,460; not 1,200) and no year, under two topics of one event: one of them may have taken it for something else.", Note},
	{Imprecise, "Imprecise", "compatible, but not equal",
		"The values can all be true, but some say less: they are hedged, wider, or less exact. Where only rounding makes them agree, it is a warning.", Note},
	{Wording, "Wording", "texts that differ",
		"The sources describe it in different words. Texts are shown side by side and never conflict.", Note},
	{SingleSource, "SingleSource", "only one source states it",
		"Nothing confirms the value and nothing speaks against it.", Note},
	{OneOrigin, "OneOrigin", "all sources relay one origin",
		"Several sources state it, but all of them relay the same origin (via:), so that it rests on one witness.", Note},
}

// kindRank maps a kind to its place in kinds.
var kindRank = func() map[Kind]int {
	m := make(map[Kind]int, len(kinds))
	for i, k := range kinds {
		m[k.Kind] = i
	}
	return m
}()

// Kinds returns everything there is to say about every kind, in their order.
func Kinds() []KindInfo { return append([]KindInfo(nil), kinds...) }

// Info returns what there is to say about k. It panics if k is no kind.
func (k Kind) Info() KindInfo { return kinds[mustRank(k)] }

func mustRank(k Kind) int {
	for r := range kinds { // most findings are of the first kinds
		if kinds[r].Kind == k {
			return r
		}
	}
	panic("compare: unknown kind " + string(k))
}

// ParseKind returns the kind with the given name.
func ParseKind(name string) (Kind, error) {
	if _, ok := kindRank[Kind(name)]; !ok {
		return "", fmt.Errorf("unknown kind %q", name)
	}
	return Kind(name), nil
}

var severityNames = [...]string{Error: "error", Warning: "warning", Note: "note"}

// String returns "error", "warning" or "note".
func (s Severity) String() string { return severityNames[s] }

// ParseSeverity returns the severity with the given name.
func ParseSeverity(name string) (Severity, error) {
	for s, n := range severityNames {
		if n == name {
			return Severity(s), nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q", name)
}

// Statuses returns every status, worst first.
func Statuses() []Status { return append([]Status(nil), statuses[:]...) }

var statuses = [...]Status{StatusIncorrect, StatusConflict, StatusPossibleConflict, StatusRevised, StatusOutdated,
	StatusIncomparable, StatusDiffers, StatusCompatible, StatusAgree, StatusSingle}

// worse returns the worse of two statuses.
func worse(a, b Status) Status {
	for _, s := range statuses {
		if s == a || s == b {
			return s
		}
	}
	return b
}

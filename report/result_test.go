package report

import (
	"bytes"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// The results below are made by hand, so that the writers are tested without
// what reads and compares.

var (
	slate   = &facts.Source{ID: "slate", Title: "Why ISIS-K Hates Putin", Publisher: "Slate", PublishedText: "2024-03-25/2024-03-26"}
	nbc     = &facts.Source{ID: "nbc", PublishedText: "2024-03-23/2024-03-25"}
	crisis  = &facts.Source{ID: "crisisgroup", PublishedText: "2024-03-26/2024-03-28"}
	lawfare = &facts.Source{ID: "lawfare", PublishedText: "2024-03-27"}
	record  = &facts.Source{ID: "record", Role: facts.RoleReference}
)

// says returns a claim: a count unless the caller changes it.
func says(src *facts.Source, topic, value string, line int, quote string) *facts.Claim {
	return &facts.Claim{
		Topic: topic, Source: src,
		Value: measure.Value{Text: value, Kind: measure.Count},
		Pos:   facts.Pos{File: "seeds/" + src.ID + ".yaml", Offset: 20 * line, Line: line, Column: 12, Length: len(value)},
		Context: &facts.Context{
			Quote: quote, At: "line 6", AsOfText: src.PublishedText, AsOfFrom: facts.AsOfPublished,
		},
	}
}

// counted gives a claim its number.
func counted(c *facts.Claim, h measure.Hedge, n int64) *facts.Claim {
	c.Value.Hedge, c.Value.Nominal = h, measure.Int(n)
	c.Value.Set = measure.Point(measure.Int(n))
	if h == measure.AtLeast || h == measure.MoreThan {
		c.Value.Set[0].HiInf, c.Value.Set[0].HiOpen = true, true
		c.Value.Set[0].LoOpen = h == measure.MoreThan
	}
	return c
}

func end(s string) *string { return &s }

func conflict() compare.Finding {
	const topic = "crocus-attack/deaths"
	return compare.Finding{
		Kind: compare.Conflict, Severity: compare.Error, Topic: topic, Topics: []string{topic}, Label: "Death toll",
		Reason: "133, 137 and at least 139 exclude one another", Fingerprint: "c0ffee",
		Notes: []string{"at least 139 is a lower bound that its source calls provisional", "over 130 fits all of these"},
		Camps: []compare.Camp{
			{Claims: []int{0}, Lo: end("133"), Hi: end("133")},
			{Claims: []int{1, 2}, Lo: end("137"), Hi: end("137")},
			{Claims: []int{3}, Lo: end("139"), HiOpen: true},
		},
		FitsAll: []int{4},
		Claims: []*facts.Claim{
			counted(says(nbc, topic, "133", 12, "killed 133 people"), measure.Exact, 133),
			counted(says(slate, topic, "137", 9, "killing 137 people"), measure.Exact, 137),
			counted(says(lawfare, topic, "137", 19, "the deaths of 137 people"), measure.Exact, 137),
			counted(says(crisis, topic, "at least 139", 7, "leaving at least 139 dead and more than 180 others injured"), measure.AtLeast, 139),
			counted(says(nbc, topic, "over 130", 16, "over 130"), measure.MoreThan, 130),
		},
		Excluded: []int{0, 1, 2, 3},
	}
}

func incorrect() compare.Finding {
	const topic = "taliban-takeover/date"
	bad := says(slate, topic, "2017", 88, "took over Afghanistan in 2017")
	good := says(record, topic, "15 August 2021", 4, "")
	return compare.Finding{
		Kind: compare.Incorrect, Severity: compare.Error, Topic: topic, Topics: []string{topic}, Label: "Date of the Taliban takeover",
		Reason: "2017 excludes 15 August 2021, which the reference states", Reference: []int{1},
		Claims: []*facts.Claim{bad, good}, Excluded: []int{0},
	}
}

func ruleBroken() compare.Finding {
	topics := []string{"kabul-airport/deaths", "kabul-airport/us-deaths", "kabul-airport/civilian-deaths"}
	return compare.Finding{
		Kind: compare.Rule, Severity: compare.Error, Topic: topics[0], Topics: topics, Label: "Killed at Kabul airport",
		Reason: "lawfare: 170 is not 13 + 170, which is 183",
		Rule:   "kabul-airport/deaths = kabul-airport/us-deaths + kabul-airport/civilian-deaths",
		Claims: []*facts.Claim{
			says(lawfare, topics[0], "170", 31, "killed 170"),
			says(lawfare, topics[1], "13", 32, "13 U.S. service members"),
			says(lawfare, topics[2], "170", 33, "170 civilians"),
		},
	}
}

func spelling() compare.Finding {
	const topic = "crocus-attack/town"
	return compare.Finding{
		Kind: compare.Spelling, Severity: compare.Warning, Topic: topic, Topics: []string{topic}, Label: "Town",
		Reason: "“Krasnogorsk” and “Krasnagorsk” look like one name",
		Claims: []*facts.Claim{
			says(slate, topic, "Krasnogorsk", 40, "Crocus City Hall in Krasnogorsk"),
			says(nbc, topic, "Krasnagorsk", 41, ""),
		},
	}
}

func imprecise() compare.Finding {
	const topic = "crocus-attack/injured"
	return compare.Finding{
		Kind: compare.Imprecise, Severity: compare.Note, Topic: topic, Topics: []string{topic}, Label: "Injured",
		Reason: "at least 100 and over 100 can both be true",
		Claims: []*facts.Claim{
			says(slate, topic, "at least 100", 14, "injuring at least 100"),
			says(nbc, topic, "over 100", 18, "over 100 injured"),
		},
	}
}

func result(findings ...compare.Finding) *compare.Result {
	res := &compare.Result{Findings: findings}
	for _, s := range []*facts.Source{slate, nbc, crisis, lawfare, record} {
		res.Sources = append(res.Sources, compare.SourceCount{Source: s, Claims: 4, Findings: 1})
	}
	res.Topics = []compare.TopicStatus{
		{Topic: "crocus-attack/deaths", Label: "Death toll", Status: compare.StatusConflict, Sources: 4, Claims: 5},
		{Topic: "crocus-attack/injured", Label: "Injured", Status: compare.StatusCompatible, Sources: 2, Claims: 2},
	}
	return res
}

func written(t *testing.T, format string, res *compare.Result, opt Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, format, res, opt); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func everything() *compare.Result {
	return result(conflict(), incorrect(), ruleBroken(), spelling(), imprecise())
}

package report

import (
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// drafted is a result on a draft: one claim that the sources bear out, and one
// that its author silenced.
func drafted() *compare.Result {
	draft := &facts.Source{ID: "draft", Role: facts.RoleDraft}
	good := counted(says(draft, "crocus-attack/deaths", "133", 3, ""), measure.Exact, 133)
	bad := counted(says(draft, "crocus-attack/deaths", "135", 9, ""), measure.Exact, 135)
	source := counted(says(nbc, "crocus-attack/deaths", "133", 12, "killed 133 people"), measure.Exact, 133)
	res := everything()
	res.Checked = []compare.Checked{
		{Claim: good, Topic: good.Topic, Label: "Death toll", Verdict: compare.Supported, Reason: "nbc says so",
			By: []*facts.Claim{source, source}, Says: []*facts.Claim{source}},
		{Claim: bad, Topic: bad.Topic, Label: "Death toll", Verdict: compare.Contradicted, Severity: compare.Error,
			Reason: "135 and 133 (nbc) exclude one another", Fingerprint: "c0ffee", Silenced: "corrected \x1b by phone", Says: []*facts.Claim{source}},
	}
	return res
}

func TestJSONChecked(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("schema/report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	text := written(t, "json", drafted(), Options{Show: compare.Note})
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(doc); err != nil {
		t.Error(err)
	}
	for _, want := range []string{`{"verdict":"supported","severity":null,`, `"by":["nbc"],"source":"draft"`,
		`"silenced":"corrected \u001b by phone"`, `"fingerprint":null`} {
		if !strings.Contains(text, want) {
			t.Errorf("%s is missing in\n%s", want, text)
		}
	}
}

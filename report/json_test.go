package report

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

func TestJSONGolden(t *testing.T) {
	golden(t, "report.json", written(t, "json", everything(), Options{Show: compare.Warning}))
}

func TestJSONSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("schema/report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	faulty := everything()
	faulty.Faults = 2
	for name, res := range map[string]*compare.Result{"everything": everything(), "nothing": {}, "faulty": faulty, "hostile": result(hostile())} {
		for _, noTopics := range []bool{false, true} {
			text := written(t, "json", res, Options{Show: compare.Note, NoTopics: noTopics})
			doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if err := schema.Validate(doc); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if _, has := doc.(map[string]any)["topics"]; has == noTopics {
				t.Errorf("%s: with NoTopics %v, topics present: %v", name, noTopics, has)
			}
		}
	}
}

// TestJSONKinds holds the schema to the lists in compare.
func TestJSONKinds(t *testing.T) {
	text := written(t, "json", &compare.Result{}, Options{})
	var doc struct {
		Summary struct{ Kinds, Statuses map[string]int }
	}
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	for _, k := range compare.Kinds() {
		if _, ok := doc.Summary.Kinds[string(k.Kind)]; !ok {
			t.Errorf("summary.kinds lacks %s", k.Kind)
		}
	}
	for _, s := range compare.Statuses() {
		if _, ok := doc.Summary.Statuses[string(s)]; !ok {
			t.Errorf("summary.statuses lacks %s", s)
		}
	}
}

func TestJSONBounds(t *testing.T) {
	big := measure.NumFromRat(measure.Int(9007199254740993).Rat())
	day := measure.Int(0)
	tests := []struct {
		name  string
		value measure.Value
		want  string // nominal, lo, hi, lo_open, hi_open, set
	}{
		{"exact", number1(measure.Int(84)), `84 84 84 false false null`},
		{"beyond float64", number1(big), `9007199254740993 9007199254740993 9007199254740993 false false null`},
		{"decimal", number1(measure.Frac(3, 10)), `0.3 0.3 0.3 false false null`},
		{"half open", measure.Value{Kind: measure.Count, Nominal: measure.Int(100), Set: measure.Set{{Lo: measure.Int(90), Hi: measure.Int(100), HiOpen: true}}}, `100 90 100 false true null`},
		{"unbounded", measure.Value{Kind: measure.Count, Nominal: measure.Int(5), Set: measure.Set{{Lo: measure.Int(5), HiInf: true}}}, `5 5 null false true null`},
		{"two intervals", measure.Value{Kind: measure.Count, Nominal: measure.Int(1), Set: measure.Set{{Lo: measure.Int(1), Hi: measure.Int(1)}, {Lo: measure.Int(5), Hi: measure.Int(6)}}},
			`1 1 6 false false [{"lo":1,"hi":1,"lo_open":false,"hi_open":false},{"lo":5,"hi":6,"lo_open":false,"hi_open":false}]`},
		{"day", measure.Value{Kind: measure.Date, Nominal: day, Set: measure.Point(day)}, `"1970-01-01" "1970-01-01" "1970-01-01" false false null`},
		{"a moment", measure.Value{Kind: measure.Date, Nominal: measure.Frac(1, 2), Set: measure.Point(measure.Frac(1, 2))}, `"1970-01-01" "1970-01-01" "1970-01-01" false false null`},
		{"name", measure.Value{Kind: measure.Name}, `null null null false false null`},
	}
	for _, x := range tests {
		c := readClaim(t, &facts.Claim{Source: slate, Value: x.value})
		set, _ := json.Marshal(c.Set)
		flags, _ := json.Marshal([]bool{c.LoOpen, c.HiOpen})
		got := strings.Join([]string{string(c.Nominal), string(c.Lo), string(c.Hi)}, " ") + " " +
			strings.ReplaceAll(strings.Trim(string(flags), "[]"), ",", " ") + " " + string(set)
		if diff := cmp.Diff(x.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", x.name, diff)
		}
	}
}

func number1(n measure.Num) measure.Value {
	return measure.Value{Kind: measure.Count, Nominal: n, Set: measure.Point(n)}
}

func TestJSONUnit(t *testing.T) {
	km := measure.UnitNamed("km")
	c := &facts.Claim{Topic: "x/length", Source: slate, Value: measure.Value{
		Kind: measure.Quantity, Unit: km, Nominal: measure.Int(35), Set: measure.Point(measure.Int(35000))}}
	got := readClaim(t, c)
	if string(got.Lo) != "35" || got.Unit == nil || *got.Unit != "km" {
		t.Errorf("35 km reads lo %s unit %v, want lo 35 unit km", got.Lo, got.Unit)
	}
}

// readJSON is what is read back of a claim.
type readJSON struct {
	Nominal, Lo, Hi json.RawMessage
	LoOpen          bool `json:"lo_open"`
	HiOpen          bool `json:"hi_open"`
	Set             json.RawMessage
	Unit            *string
}

func readClaim(t *testing.T, c *facts.Claim) (out readJSON) {
	t.Helper()
	if err := json.Unmarshal(appendClaim(nil, c, Options{}), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestAppendText holds the strings that are written by hand against the
// standard library's, and against what may reach a terminal.
func TestAppendText(t *testing.T) {
	for _, s := range []string{"", "plain", `quo"te`, `back\slash`, "tab\t", "line\n", "\x1b[31m", "\x7f", "é", "\u2028", "\u202e", "\xff", "😀", "<b>&", "\u200d", "\U000e0001"} {
		var got string
		b := appendText(nil, s)
		if err := json.Unmarshal(b, &got); err != nil || got != strings.ToValidUTF8(s, "\ufffd") {
			t.Errorf("%q is written %s, read %q (%v)", s, b, got, err)
		}
		if string(escapeJSON(b)) != string(b) {
			t.Errorf("%q is written %q, which does not show", s, b)
		}
	}
}

package facts_test

import (
	"fmt"
	"testing/fstest"

	"crosscheck/facts"
)

// show loads files and prints their claims and faults.
func show(files fstest.MapFS) {
	c, err := facts.Load(facts.LoadOptions{FS: files, Paths: []string{"."}})
	if err != nil {
		fmt.Println(err)
	}
	for _, cl := range c.Claims {
		fmt.Printf("%s: %s says %s is %s (%s)\n", cl.Pos, cl.Source.ID, cl.Topic, cl.Value.Text, cl.Value.Kind)
	}
	for _, f := range c.Faults {
		fmt.Printf("%s: %s\n", f.Pos, f.Msg)
		if f.Hint != "" {
			fmt.Println("hint:", f.Hint)
		}
	}
}

func text(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }

func ExampleLoad() {
	show(fstest.MapFS{"slate.yaml": text(`source:
  title: Why ISIS-K Hates Putin
  published: 2024-03-25/2024-03-26
facts:
  crocus-attack/deaths: 137
  crocus-attack/injured:
    value: at least 100
    quote: injuring at least 100
    at: line 6
  kabul-airport/deaths:
    - {value: 183}
    - {value: more than 180}
  isis-k/countries: [Afghanistan, Pakistan]
  crocus-attack/claimed: true
`)})
	// Output:
	// slate.yaml:5:25: slate says crocus-attack/deaths is 137 (count)
	// slate.yaml:7:12: slate says crocus-attack/injured is at least 100 (count)
	// slate.yaml:11:15: slate says kabul-airport/deaths is 183 (count)
	// slate.yaml:12:15: slate says kabul-airport/deaths is more than 180 (count)
	// slate.yaml:13:21: slate says isis-k/countries is Afghanistan, Pakistan (list)
	// slate.yaml:14:26: slate says crocus-attack/claimed is true (yes/no)
}

func ExampleLoad_matrix() {
	show(fstest.MapFS{"facts.csv": text(`topic,nbc,slate,vox
crocus-attack/deaths,133,137,at least 139
crocus-attack/injured,,at least 100,140
`)})
	// Output:
	// facts.csv:2:22: nbc says crocus-attack/deaths is 133 (count)
	// facts.csv:2:26: slate says crocus-attack/deaths is 137 (count)
	// facts.csv:2:30: vox says crocus-attack/deaths is at least 139 (count)
	// facts.csv:3:24: slate says crocus-attack/injured is at least 100 (count)
	// facts.csv:3:37: vox says crocus-attack/injured is 140 (count)
}

func ExampleLoad_table() {
	show(fstest.MapFS{"claims.csv": text(`source,topic,value,hedge,unit,quote
nbc,crocus-attack/deaths,133,,people,"killed ""133"" people"
vox,crocus-attack/deaths,139,at least,,
vox,crocus-attack/distance,20,about,km,
`)})
	// Output:
	// claims.csv:2:26: nbc says crocus-attack/deaths is 133 (count)
	// claims.csv:3:26: vox says crocus-attack/deaths is at least 139 (count)
	// claims.csv:4:28: vox says crocus-attack/distance is about 20 km (quantity)
}

func ExampleLoad_jsonLines() {
	show(fstest.MapFS{"claims.jsonl": text(`{"topic": "isis-k/founded", "source": "nbc", "value": 2015}
{"topic": "isis-k/countries", "source": "nbc", "value": ["Iran", "Iraq"]}
`)})
	// Output:
	// claims.jsonl:1:55: nbc says isis-k/founded is 2015 (date)
	// claims.jsonl:2:57: nbc says isis-k/countries is Iran, Iraq (list)
}

// The kind of a topic follows from all its claims: 2015 is a year because
// another source gives a date.
func ExampleLoad_kinds() {
	show(fstest.MapFS{
		"a.yaml": text("facts: {caliphate/loss: 2019, caliphate/fighters: 2000}"),
		"b.yaml": text("facts: {caliphate/loss: 2019-03-23, caliphate/fighters: 1500}"),
	})
	// Output:
	// a.yaml:1:25: a says caliphate/loss is 2019 (date)
	// a.yaml:1:51: a says caliphate/fighters is 2000 (count)
	// b.yaml:1:25: b says caliphate/loss is 2019-03-23 (date)
	// b.yaml:1:57: b says caliphate/fighters is 1500 (count)
}

// All faults come in one run, and what can be read is read.
func ExampleLoad_faults() {
	show(fstest.MapFS{
		"a.yaml": text("source: {id: a, publshed: 2024}\nfacts:\n  x/deaths: 3\n  x/deaths: 4\n"),
		"b.csv":  text("topic,source,valeu\nx/deaths,b,5\n"),
	})
	// Output:
	// a.yaml:3:13: a says x/deaths is 3 (count)
	// a.yaml:1:17: a source has no key "publshed"
	// hint: did you mean "published"?
	// a.yaml:4:3: "x/deaths" stands here twice, first in line 3
	// hint: several statements are a list under one key: [{value: …}, {value: …}]
	// b.csv:1:14: a table has no column "valeu"
	// hint: did you mean "value"?
}

func ExampleTopics_Find() {
	c, _ := facts.Load(facts.LoadOptions{Paths: []string{"topics.yaml"}, FS: fstest.MapFS{"topics.yaml": text(`topics:
  "*/deaths": {kind: count, unit: people, label: Deaths}
  crocus-attack/deaths: {label: Death toll, also: [moscow-attack/deaths]}
`)}})
	for _, name := range []string{"moscow-attack/deaths", "kabul-airport/deaths"} {
		t := c.Topics.Find(name)
		fmt.Println(t.Name, t.Label, t.Kind, t.Unit)
	}
	fmt.Println(c.Topics.Nearest("crocus-attack/daeths"))
	// Output:
	// crocus-attack/deaths Death toll count people
	// kabul-airport/deaths Deaths count people
	// crocus-attack/deaths
}

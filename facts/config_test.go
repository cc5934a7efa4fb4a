package facts

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// configKeys are settings of each shape.
var configKeys = []ConfigKey{
	{Name: "paths", Shape: Texts},
	{Name: "show", Check: func(s string) (string, string) {
		if s != "note" && s != "error" {
			return "unknown word " + s, "write note"
		}
		return "", ""
	}},
	{Name: "windows", Shape: Pairs, Names: []string{"about", "nearly"}, Check: func(s string) (string, string) {
		if strings.HasSuffix(s, "=much") {
			return "no width", ""
		}
		return "", ""
	}},
}

// configCases are files of settings: what they say, as name text line:column,
// and what is wrong with them.
var configCases = []struct{ text, want, faults string }{
	{"paths: [a, b/c]\n", "paths a 1:9; paths b/c 1:12", ""},
	{"paths: a\n", "paths a 1:8", ""},
	{"paths:\nshow:\nwindows:\n", "", ""},
	{"show: note\n", "show note 1:7", ""},
	{"show: ''\n", "", ""},
	{"windows: {about: 15 %, nearly: 0.1}\n", "windows about=15 % 1:18; windows nearly=0.1 1:32", ""},
	{"windows: {about: ~}\n", "", ""},
	{"paths: {a: b}\n", "", `1:8 "paths" wants a list, not a mapping | write paths: [one, another]`},
	{"paths: [[a]]\n", "", `1:9 "paths" wants a text, not a list | write paths: text`},
	{"show: [note]\n", "", `1:7 "show" wants one value, not a list | write show: value`},
	{"windows: about\n", "", `1:10 "windows" wants a mapping, not a value | write windows: {name: value}; names are about, nearly`},
	{"windows: {abuot: 1, nearly: much}\n", "", `1:11 windows: has no key "abuot" | did you mean "about"?; 1:29 no width | `},
	{"show: loud\nshwo: note\n", "", `1:7 unknown word loud | write note; 2:1 a file of settings has no key "shwo" | did you mean "show"?`},
	{"colour: red\n", "", `1:1 a file of settings has no key "colour" | known are paths, show, windows`},
	{"show: note\nshow: error\n", "show note 1:7", `2:1 "show" stands here twice, first in line 1 | several statements are a list under one key: [{value: …}, {value: …}]`},
	{"- paths\n", "", "1:1 a list where settings should be | write setting: value"},
	{"", "", "1:1 an empty file | write a setting, as fail-on: error, or delete it"},
}

func TestLoadConfig(t *testing.T) {
	for _, c := range configCases {
		got, err := LoadConfig(fstest.MapFS{"c.yaml": {Data: []byte(c.text)}}, "c.yaml", configKeys)
		if err != nil {
			t.Fatal(err)
		}
		var values []string
		for _, v := range got.Values {
			values = append(values, fmt.Sprintf("%s %s %d:%d", v.Name, v.Text, v.Pos.Line, v.Pos.Column))
		}
		if s := strings.Join(values, "; "); s != c.want || faultLines(got.Faults) != c.faults {
			t.Errorf("%s\n got %s | %s\nwant %s | %s", c.text, s, faultLines(got.Faults), c.want, c.faults)
		}
	}
}

// TestConfigSchema holds what the schema of the settings lets pass.
func TestConfigSchema(t *testing.T) {
	schema := compileSchema(t, ConfigSchema())
	for _, c := range []struct {
		text string
		ok   bool
	}{
		{"paths: [facts]\nfail-on: [conflict, rule]\nshow: note\n", true},
		{"paths: facts\nformats: [table, 'json=out.json']\nnew-from: origin/main\n", true},
		{"profile: strict\nwindows: {about: 15 %, about-floor: 0.1, half-months: true}\n", true},
		{"severities: {spelling: error}\nrequire: [quote, at]\nmin-confidence: 0.7\nwidth: 80\ncolor: never\narticles: true\nno-topics: false\n", true},
		{"topics:\nresolutions:\nwidth:\nseverities:\nwindows:\n", true},
		{"path: [facts]\n", false},
		{"show: all\n", false},
		{"profile: lose\n", false},
		{"windows: {abuot: 1 %}\n", false},
		{"windows: {about: much}\n", false},
		{"severities: {spelling: fatal}\n", false},
		{"severities: [spelling]\n", false},
		{"require: title\n", false},
		{"width: 12\n", false},
		{"min-confidence: 2\n", false},
		{"paths: {a: b}\n", false},
	} {
		if err := schema.Validate(instance(t, c.text)); (err == nil) != c.ok {
			t.Errorf("%s: %v", c.text, err)
		}
	}
}

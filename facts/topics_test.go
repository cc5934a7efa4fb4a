package facts

import (
	"strings"
	"testing"

	"crosscheck/facts/measure"
)

// topicsOf reads a topics.yaml.
func topicsOf(t testing.TB, text string) (*Topics, []Fault) {
	t.Helper()
	c := load(t, LoadOptions{}, map[string]string{"topics.yaml": text, "a.yaml": "facts: {x: 1}"})
	return c.Topics, c.Faults
}

func TestTopicFaults(t *testing.T) {
	const two = "topics:\n  a/b:\n  a/c:\n"
	for _, c := range []struct{ text, want string }{
		{"", "1:1 an empty file"},
		{"topics: strict\n", "1:9 a value where the topics should be | write strict: true beside topics:"},
		{"- 1\n", "1:1 a list where topics should be declared | write topics:, names: or rules:"},
		{"topic: {}\n", `1:1 topics.yaml has no key "topic" | did you mean "topics"?`},
		{"strict: perhaps\n", "1:9 neither true nor false | write true or false"},
		{"topics:\n  a/b: {knd: count}\n", `2:9 a topic has no key "knd" | did you mean "kind"?`},
		{"topics:\n  a/b: {kind: counts}\n", `2:15 unknown kind "counts" | did you mean "count"?`},
		{"topics:\n  a/b: {kind: weight}\n", `2:15 unknown kind "weight" | write count, quantity, date, `},
		{"topics:\n  a/b: {kind: auto}\n", `2:15 unknown kind "auto" | write count, quantity, date, `},
		{"topics:\n  a/b: {severity: warn}\n", `2:19 unknown severity "warn" | write error, warning, note`},
		{"topics:\n  a/b: {grows: {til: 2024}}\n", `2:16 grows without until | ; 2:17 grows has no key "til" | `},
		{"topics:\n  a/b: {grows: {until: 2024-13-01}}\n", "2:29 bad date: "},
		{"topics:\n  a/b: {grows: often}\n", "2:16 neither true nor false | "},
		{"topics:\n  a/b: {tolerance: few}\n", "2:20 bad tolerance: "},
		{"topics:\n  a/b: {many: 2}\n", "2:15 neither true nor false | "},
		{"topics:\n  a/b: count\n", "2:8 a value where a topic's settings should be | write {kind: count}, or {} for none"},
		{"topics:\n  'a/*': {}\n", `2:3 the pattern "a/*" | patterns are */attribute`},
		{"topics:\n  '*/': {}\n", `2:3 the pattern "*/" | patterns are */attribute`},
		{"topics:\n  /b: {}\n", `2:3 the topic "/b" lacks its event or its attribute | `},
		{"topics:\n  a/b: {}\n  a/b: {}\n", `3:3 "a/b" stands here twice, first in line 2 | `},
		{"topics:\n  a/b: {also: [c/d]}\n  a/c: {also: [c/d]}\n", `3:16 "c/d" is already another name of "a/b" | keep one of them`},
		{"topics:\n  a/b: {also: [a/c]}\n  a/c: {}\n", `2:16 "a/c" is another name of "a/b", and a topic of its own in topics.yaml:3:3 | keep one of them`},
		{"topics:\n  a/b: {also: ['*/c']}\n", `2:16 "a/b" and "*/c": a pattern and a topic | `},
		{"topics:\n  a/b: {kind: count, unit: [x]}\n", `2:28 "unit" wants a text, not a list | `},
		{"topics:\n  a/b: {kind: quantity, unit: parsecs}\n", `2:31 unknown unit "parsecs" | write a unit as in km`},
		{"topics:\n  a/b: {kind: quantity, unit: km}\n", ""},
		{"names: [x]\n", "1:8 a list where the names should be | write name: {…}"},
		{"names:\n  x: y\n", "2:6 a value where a name's settings should be | write {also: […], within: …}, or {} for none"},
		{"names:\n  x: {alos: [y]}\n", `2:7 a name has no key "alos" | did you mean "also"?`},
		{"names:\n  x: {within: isisk}\n  ISIS-K: {}\n", `2:15 "x" lies within the unknown name "isisk" | did you mean "ISIS-K"?`},
		{"names:\n  x: {within: y}\n  y: {within: x}\n", `3:15 "y" lies within itself | remove one within:`},
		{"names:\n  x: {within: x}\n", `2:15 "x" lies within itself | remove one within:`},
		{"rules: a = b\n", "1:8 a value where the rules should be | write a list: - topic = topic + topic"},
		{"rules: [{a: b}]\n", "1:9 a mapping where a rule should be | write topic = topic + topic, or topic <= topic"},
		{two + "rules:\n  - a/b\n", "5:5 a rule without =, <, <=, > or >= | "},
		{two + "rules:\n  - a/b == a/c\n", "5:9 an unknown sign in a rule | signs are =, <, <=, > and >="},
		{two + "rules:\n  - a/b != a/c\n", "5:9 an unknown sign in a rule | "},
		{two + "rules:\n  - a/b => a/c\n", "5:9 an unknown sign in a rule | "},
		{two + "rules:\n  - a/b = a/c = 1\n", "5:15 a second sign in one rule | write two rules"},
		{two + "rules:\n  - a/b =\n", "5:10 a topic is missing | "},
		{two + "rules:\n  - '= a/b'\n", "5:6 a topic is missing | "},
		{two + "rules:\n  - a/b = a/c +\n", "5:16 a topic is missing | "},
		{two + "rules:\n  - a/b = a/c + + a/b\n", "5:17 two signs without a topic between | "},
		{two + "rules:\n  - a/b = a/c a/b\n", "5:15 a + or - is missing | "},
		{two + "rules:\n  - a/b = 1e9\n", `5:11 "1e9" is no number | write it in digits, as in 1200 or 2.5`},
		{two + "rules:\n  - a/b = a/d\n", `5:11 the rule names the undeclared topic "a/d" | did you mean "a/b"?`},
		{two + "rules:\n  - a/b = zzzzzz/yyyyyy\n", `5:11 the rule names the undeclared topic "zzzzzz/yyyyyy" | declare it under topics:`},
	} {
		_, faults := topicsOf(t, c.text)
		t.Run(c.text, func(t *testing.T) { checkFaults(t, faults, "topics.yaml", c.want) })
	}
}

func TestRules(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"a/b = a/c + d", "a/b | = | a/c +d"},
		{"a/b-c <= d - e-f", "a/b-c | <= | d -e-f"},
		{"a ≤ b −c", "a | <= | b -c"},
		{"a≥b+c", "a | >= | b +c"},
		{"-a + 1,200 > 2.5", "-a +1200 | > | 2.5"},
		{"a/b < 10", "a/b | < | 10"},
	} {
		rule, bad := parseRule(c.text)
		if bad != nil {
			t.Errorf("%s: %v", c.text, bad)
			continue
		}
		if got := sum(rule.Left) + " | " + rule.Op + " | " + sum(rule.Right); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}

func sum(terms []Term) string {
	var words []string
	for i, t := range terms {
		sign := "+"
		if t.Minus {
			sign = "-"
		} else if i == 0 {
			sign = ""
		}
		name := t.Topic
		if name == "" {
			name = t.Number.String()
		}
		words = append(words, sign+name)
	}
	return strings.Join(words, " ")
}

func TestFind(t *testing.T) {
	topics, faults := topicsOf(t, `strict: false
topics:
  "*/deaths": {kind: count, unit: people, label: Deaths, grows: true, also: ["*/killed"]}
  crocus/deaths: {label: Death toll, grows: {until: 2024-12-31}, also: [moscow/deaths]}
  kabul/deaths: {grows: false, many: true}
  plain: {severity: note, tolerance: 2 %}
names:
  ISIS-K: {also: [IS-KP], within: ISIS}
  ISIS:
rules:
  - crocus/deaths >= kabul/deaths - 3
`)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	for _, c := range []struct{ topic, want string }{
		{"crocus/deaths", "crocus/deaths: Death toll, count of people, grows 2024-12-31"},
		{"moscow/deaths", "crocus/deaths: Death toll, count of people, grows 2024-12-31"},
		{"moscow/killed", "crocus/deaths: Death toll, count of people, grows 2024-12-31"},
		{"kabul/deaths", "kabul/deaths: Deaths, count of people, many"},
		{"other/deaths", "other/deaths: Deaths, count of people, grows"},
		{"other/killed", "other/deaths: Deaths, count of people, grows"},
		{"plain", "plain: , auto of , note 2 %"},
		{"deaths", "none"},
		{"other/injured", "none"},
	} {
		if got := describe(topics.Find(c.topic)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.topic, got, c.want)
		}
	}
	for _, c := range []struct{ topic, want string }{
		{"crocus/daeths", "crocus/deaths"}, {"other/deahts", "other/deaths"}, {"palin", "plain"}, {"weather/rain", ""},
	} {
		if got := topics.Nearest(c.topic); got != c.want {
			t.Errorf("nearest to %s: got %q, want %q", c.topic, got, c.want)
		}
	}
	if canon, ok := topics.Vocabulary.Canonical("IS-KP"); !ok || canon != "ISIS-K" {
		t.Errorf("vocabulary: %q, %v", canon, ok)
	}
	if r := topics.Rules; len(r) != 1 || r[0].Pos.String() != "topics.yaml:11:5" {
		t.Errorf("rules: %+v", r)
	}
}

func describe(d *Topic) string {
	if d == nil {
		return "none"
	}
	s := d.Name + ": " + d.Label + ", " + d.Kind.String() + " of " + d.Unit
	if d.Grows {
		s += ", grows"
	}
	if d.GrowsUntil.Text != "" {
		s += " " + d.GrowsUntil.Text
	}
	if d.Many {
		s += ", many"
	}
	if d.Severity != "" {
		s += ", " + d.Severity + " " + d.Tolerance
	}
	return s
}

// A strict topics.yaml makes an undeclared topic a fault.
func TestStrict(t *testing.T) {
	files := map[string]string{"topics.yaml": "strict: true\ntopics: {crocus/deaths: {}}\n", "a.yaml": "facts:\n  crocus/deaths: 1\n  crocus/daeths: 2\n"}
	checkFaults(t, load(t, LoadOptions{}, files).Faults, "a.yaml", `3:3 the topic "crocus/daeths" is not declared | did you mean "crocus/deaths"?`)
}

// Several files may declare topics; two definitions of one are a fault.
func TestTwoTopicsFiles(t *testing.T) {
	c := load(t, LoadOptions{}, map[string]string{
		"topics.yaml":   "topics: {a/b: {}, '*/x': {}}\nrules: [a/b = c/d]\n",
		"d/topics.yaml": "topics: {c/d: {}, a/b: {kind: date}}\n",
		"d/a.yaml":      "facts: {a/b: 2024}",
	})
	checkFaults(t, c.Faults, "topics.yaml", `1:10 the topic "a/b" is already declared in d/topics.yaml:1:19 | keep one of them`)
	if c.Topics.Find("a/b").Kind != measure.Date || len(c.Topics.Rules) != 1 {
		t.Error("the first definition counts")
	}
}

package facts

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// utf16le encodes ASCII text with a byte-order mark.
func utf16le(s string) string {
	var b strings.Builder
	b.WriteString("\xFF\xFE")
	for i := range len(s) {
		b.WriteByte(s[i])
		b.WriteByte(0)
	}
	return b.String()
}

// faultCases are files with everything that can be wrong with them: the first
// word of name is the file's name, want is every fault in order, as
// line:column message | hint.
var faultCases = []struct{ name, text, want string }{
	// The file itself.
	{"a.yaml empty", "", "1:1 an empty file | write source: and facts:, or delete it"},
	{"a.yaml blanks", " \n\n", "1:1 an empty file | write source: and facts:, or delete it"},
	{"a.yaml mark only", bom, "1:4 an empty file | write source: and facts:, or delete it"},
	{"a.json empty", "", "1:1 an empty file | write source: and facts:, or delete it"},
	{"a.jsonl empty", "\n", "1:1 an empty file | write source: and facts:, or delete it"},
	{"a.csv empty", "", "1:1 an empty file | write source: and facts:, or delete it"},
	{"a.yaml comments", "# nothing\n", "1:1 nothing but comments | write source: and facts:"},
	{"a.yaml utf-16 le", utf16le("facts: {a: 1}"), "1:1 not UTF-8: this looks like UTF-16 LE | save the file as UTF-8"},
	{"a.yaml utf-16 be", "\xFE\xFF\x00f\x00a", "1:1 not UTF-8: this looks like UTF-16 BE | save the file as UTF-8"},
	{"a.yaml utf-32 le", "\xFF\xFE\x00\x00f\x00\x00\x00", "1:1 not UTF-8: this looks like UTF-32 LE | save the file as UTF-8"},
	{"a.yaml utf-32 be", "\x00\x00\xFE\xFF\x00\x00\x00f", "1:1 not UTF-8: this looks like UTF-32 BE | save the file as UTF-8"},
	{"a.csv utf-16 bare", utf16le("topic,source,value")[2:], "1:2 not UTF-8: this looks like UTF-16 LE without a byte-order mark | save the file as UTF-8"},
	{"a.csv utf-16 be bare", "\x00t\x00o\x00p\x00i\x00c", "1:1 not UTF-8: this looks like UTF-16 BE without a byte-order mark | save the file as UTF-8"},
	{"a.yaml windows", "facts:\n  a/b: \x93many\x94 caf\xE9\n", "2:8 not UTF-8: this looks like Windows-1252 | save the file as UTF-8"},
	{"a.yaml latin", "facts:\n  a/b: caf\xE9\n", "2:11 not UTF-8: this looks like Latin-1 | save the file as UTF-8"},
	{"a.yaml broken", "facts:\n  é/b: \xC3\n", "2:9 not UTF-8: this looks like UTF-8 with a broken character | save the file as UTF-8"},
	{"a.yaml nul", "facts:\n  a/b: 1\x002\n", "2:9 a NUL byte: this is no text | remove the byte, or name another file"},
	{"a.yaml control", "facts:\n  a/b: 1\x01\n", "2:9 a control character | remove it"},

	// YAML.
	{"a.yaml tab", "facts:\n\ta/b: 1\n", "2:1 a tab in the indentation | YAML wants spaces: replace the tab by two"},
	{"a.yaml later tab", "facts:\n  a/b:\n  \tvalue: 1\n", "3:3 a tab in the indentation | YAML wants spaces: replace the tab by two"},
	{"a.yaml colon", "facts:\n  a/b: x: y\n", "2:9 a colon that YAML does not expect here | quote a text that holds a colon and a blank"},
	{"a.yaml at", "facts:\n  a/b: @x\n", "2:8 a text that YAML does not allow to begin like this | quote it"},
	{"a.yaml quote", "facts:\n  a/b: 'x\n", "3:1 a quotation mark or bracket is not closed | "},
	{"a.yaml bracket", "facts: {a/b: 1\n", "2:1 a bracket is not closed, or a comma is missing | "},
	{"a.yaml ragged", "facts:\n  a/b: 1\n   c/d: 2\n", "3:7 a colon that YAML does not expect here | "},
	{"a.yaml outdented", "facts:\n    a/b: 1\n  c/d: 2\n", "3:3 this line does not fit the ones above | keys of one mapping begin in one column"},
	{"a.yaml dash", "facts:\n  a/b: - 1\n", "2:8 a list that YAML does not expect here | begin the list on a line of its own"},
	{"a.yaml escape", "facts:\n  a/b: \"\\q\"\n", `2:9 a backslash (\) that YAML does not know | use single`},
	{"a.yaml after quote", "facts:\n  a/b: 'x' y\n", "2:12 this line does not fit the ones above | "},
	{"a.yaml keyless", "facts:\n  a/b: 1\n  c\n", "4:1 a key without its colon | write key: value"},
	{"a.yaml anchorless", "facts:\n  a/b: *x\n", "2:8 an alias (*) without its anchor (&) | quote the text if it is no alias"},
	{"a.yaml circle", "facts:\n  a/b: &x [*x]\n", "2:12 an alias inside its own anchor | write the value out; 2:12 a list holds texts and numbers only | "},
	{"a.yaml two", "facts:\n  a/b: 1\n---\nfacts: {}\n", "3:1 a second document in one file | put each sheet into a file of its own"},
	{"a.yaml twice", "facts:\n  a/b: 1\n  c/d: 1\n  a/b: 2\n", `4:3 "a/b" stands here twice, first in line 2 | several statements`},
	{"a.yaml tag", "facts:\n  a/b: !!binary aGk=\n", "2:17 the tag !!binary has no meaning here | remove it"},
	{"a.yaml list key", "facts:\n  [a]: 1\n", "2:3 a list as a key | write key: value"},
	{"a.yaml merge", "facts:\n  a/b: {<<: 3, value: 1}\n", "2:13 << wants a mapping | "},
	{"a.yaml deep", "facts: " + strings.Repeat("[", 20000), "1:10008 nested too deep | a sheet has three levels"},
	{"a.yaml crlf", "facts:\r\n  a/b: 1\r\n  a/c: {valeu: 1, value: 2}\r\n", `3:9 a claim has no key "valeu" | did you mean "value"?`},
	{"a.yaml mark", bom + "facts:\n  a/b: {valeu: 1, value: 2}\n", `2:9 a claim has no key "valeu" | did you mean "value"?`},
	{"a.yaml mark in line", bom + "fatcs: {}\nfacts: {a/b: 1}\n", `1:4 a sheet has no key "fatcs" | did you mean "facts"?`},

	// The sheet.
	{"a.yaml list", "- 1\n", "1:1 a list where a sheet should be | a sheet has source: and facts:"},
	{"a.yaml scalar", "hello\n", "1:1 a value where a sheet should be | a sheet has source: and facts:"},
	{"a.yaml key", "facts: {a/b: 1}\nauthor: x\n", `2:1 a sheet has no key "author" | known are source, facts`},
	{"a.yaml facts misspelt", "source: {id: x}\nfcats: {a/b: 1}\n", `2:1 a sheet has no key "fcats" | did you mean "facts"?`},
	{"a.yaml source misspelt", "sorce: {id: x}\nfacts: {a/b: 1}\n", `1:1 a sheet has no key "sorce" | did you mean "source"?`},
	{"a.yaml no facts", "source: {id: x}\n", "1:1 a sheet without facts | write facts: and below it topic: value"},
	{"a.yaml null facts", "source: {id: x}\nfacts:\n", "2:7 a sheet without facts | write below it topic: value"},
	{"a.yaml facts list", "facts: [1]\n", "1:8 a list where the facts should be | write topic: value"},
	{"a.yaml source scalar", "source: slate\nfacts: {a/b: 1}\n", "1:9 a value where the source should be | write source: {id: …}"},
	{"a.yaml source key", "source: {publshed: 2024}\nfacts: {a/b: 1}\n", `1:10 a source has no key "publshed" | did you mean "published"?`},
	{"a.yaml role", "source: {role: refrence}\nfacts: {a/b: 1}\n", `1:16 unknown role "refrence" | did you mean "reference"?`},
	{"a.yaml role else", "source: {role: boss}\nfacts: {a/b: 1}\n", `1:16 unknown role "boss" | roles are source, reference, draft`},
	{"a.yaml published", "source: {published: 2024-13-01}\nfacts: {a/b: 1}\n", "1:26 bad date: "},
	{"a.yaml published quoted", "source: {published: '2024-02-30'}\nfacts: {a/b: 1}\n", "1:30 bad date: "},
	{"a.yaml published relative", "source: {published: Friday}\nfacts: {a/b: 1}\n", "1:21 a relative date with nothing to count from | "},
	{"a.yaml published list", "source: {published: [1]}\nfacts: {a/b: 1}\n", `1:21 "published" wants a text, not a list | write published: text`},
	{"a.yaml id", "source: {id: ''}\nfacts: {a/b: 1}\n", "1:14 an empty id | write a short name, as in slate, or remove id:"},

	// Topics and claims.
	{"a.yaml slash", "facts: {a/: 1, /b: 2, a//b: 3}\n", `1:9 the topic "a/" lacks its event or its attribute | ; 1:16 the topic "/b" lacks its event or its attribute | ; 1:23 the topic "a//b" lacks its event or its attribute | `},
	{"a.yaml star", "facts: {'*/b': 1}\n", `1:9 the pattern "*/b" as a topic | patterns stand in topics.yaml`},
	{"a.yaml no name", "facts: {'': 1}\n", "1:9 a topic without a name | write event/attribute"},
	{"a.yaml blank name", "facts: {' a/b': 1}\n", `1:9 a blank around the topic " a/b" | remove it`},
	{"a.yaml null", "facts:\n  a/b:\n  a/c: ''\n  a/d: ~\n", `2:7 "a/b" has no value | write what the source says; 3:8 "a/c" has no value | ; 4:8 "a/d" has no value | `},
	{"a.yaml no value", "facts:\n  a/b: {quote: x}\n", `2:8 "a/b" has no value | write value: and what the source says`},
	{"a.yaml nested event", "facts:\n  a:\n    deaths: 3\n", `3:5 a claim has no key "deaths" | known are value; 3:5 "a" has no value | `},
	{"a.yaml value mapping", "facts:\n  a/b: {value: {x: 1}}\n", "2:16 a mapping where the value should be | write value: and a text, number or list"},
	{"a.yaml list of lists", "facts:\n  a/b: [[1]]\n", "2:9 a list holds texts and numbers only | several statements are"},
	{"a.yaml empty list", "facts:\n  a/b: []\n", `2:8 "a/b" has no value | write what the source says`},
	{"a.yaml derived", "facts:\n  a/b: {value: 1, derived: true}\n", "2:28 a derived value without a note | say in note: how it follows from the quote"},
	{"a.yaml derived word", "facts:\n  a/b: {value: 1, derived: perhaps}\n", "2:28 neither true nor false | write true or false"},
	{"a.yaml quote list", "facts:\n  a/b: {value: 1, quote: [x]}\n", `2:26 "quote" wants a text, not a list | write quote: text`},
	{"a.yaml as_of", "facts:\n  a/b: {value: 1, as_of: 2024}\n", `2:19 a claim has no key "as_of" | did you mean "as-of"?`},
	{"a.yaml as-of", "facts:\n  a/b: {value: 1, as-of: 2024-3-1}\n", "2:31 bad date: "},
	{"a.yaml all at once", "source: {rol: x, id: y}\nfacts:\n  a/b: {valeu: 1}\n  c/d:\n  e/f: {value: 1, derived: true}\nfact: 1\n",
		`1:10 a source has no key "rol" | did you mean "role"?; 3:9 a claim has no key "valeu" | ; 4:7 "c/d" has no value | ; 5:28 a derived value without; 6:1 a sheet has no key "fact" | did you mean "facts"?`},

	// JSON.
	{"a.json end", `{"facts": {"a/b": 1}`, "1:21 the JSON text ends too early | a } is missing"},
	{"a.json comma", `{"facts": {"a/b": 1,}}`, "1:21 a comma before } | remove the comma"},
	{"a.json no comma", `{"facts": {"a/b": 1 "c/d": 2}}`, "1:21 a comma is missing | "},
	{"a.json bare", `{facts: 1}`, `1:2 a key without quotation marks | write "key": value`},
	{"a.json word", `{"facts": {"a/b": many}}`, "1:19 no JSON value | put texts in quotation marks"},
	{"a.json number", `{"facts": {"a/b": 012}}`, "1:19 no JSON value | put texts in quotation marks"},
	{"a.json colon", `{"facts" 1}`, `1:10 a key without its colon | write "key": value`},
	{"a.json open", `{"facts": "x`, "1:11 a quotation mark is not closed | "},
	{"a.json escape", `{"facts": {"a/b": "\x"}}`, `1:19 a backslash (\) that JSON does not know | write \\ for a backslash`},
	{"a.json line break", "{\"facts\": {\"a/b\": \"x\ny\"}}", "1:21 a control character inside a text | write \\n for a line break"},
	{"a.json after", `{"facts": {"a/b": 1}} x`, "1:23 text after the end of the JSON value | "},
	{"a.json twice", "{\"facts\": {\"a/b\": 1,\n\"a/b\": 2}}", `2:1 "a/b" stands here twice, first in line 1 | several statements`},
	{"a.json deep", strings.Repeat("[", 1000), "1:501 nested too deep | a sheet has five levels"},
	{"a.json null", `{"facts": {"a/b": null}}`, `1:19 "a/b" has no value | `},
	{"a.json key", `{"facts": {"a/b": {"value": 1, "qoute": "x"}}}`, `1:32 a claim has no key "qoute" | did you mean "quote"?`},
	{"a.json mark", bom + `{"fact": 1}`, `1:5 a sheet has no key "fact" | did you mean "facts"?`},

	// JSON Lines: one bad line does not stop the others.
	{"a.jsonl lines", `{"topic": "a/b", "source": "s"}` + "\n" + `{"topic": "a/b", "source": "s", "value": 1}` + "\n{\n" + `{"topic": "a/b", "valeu": 1, "source": "s", "value": 1}` + "\n[]\n",
		`1:1 a row without a value | every row has topic, source and value; 3:2 the JSON text ends too early | ; 4:18 a claim has no key "valeu" | did you mean "value"?; 5:1 a list where a claim should be | `},
	{"a.jsonl nested", `{"topic": {}, "source": "s", "value": 1}` + "\n", `1:11 "topic" wants a text, not a mapping | write a text`},
	{"a.jsonl list", `{"topic": "a/b", "source": "s", "value": [[]]}` + "\n", "1:43 a list holds texts and numbers only | "},
	{"a.jsonl twice", `{"topic": "a/b", "topic": "a/c", "source": "s", "value": 1}` + "\n", `1:18 "topic" stands here twice, first in line 1 | `},
	{"a.jsonl as-of", `{"topic": "a/b", "source": "s", "value": 1, "as_of": "2024-13"}` + "\n", "1:60 bad date: "},

	// CSV and TSV.
	{"a.csv column", "topic,source,value,qoute\na/b,s,1,x\n", `1:20 a table has no column "qoute" | did you mean "quote"?`},
	{"a.csv strange column", "topic,source,value,population\na/b,s,1,x\n", `1:20 a table has no column "population" | columns are topic, source`},
	{"a.csv case", "Topic,source,value\na/b,s,1\n", `1:1 a table has no column "Topic" | did you mean "topic"?`},
	{"a.csv missing", "topic,source\na/b,s\n", `1:1 a table without the column "value" | the first row names the columns`},
	{"a.csv semicolons", "topic;source;value\na/b;s;1\n", `1:1 cells are separated by ";" | this file's name says that they are separated by ","`},
	{"a.csv column twice", "topic,source,value,value\na/b,s,1,2\n", `1:20 the column "value" stands here twice | keep one of them`},
	{"a.csv nameless", "topic,source,value,,\na/b,s,1,,\na/c,s,1,,x\n", "3:10 a cell in a column without a name | name the column in the first row"},
	{"a.csv short", "topic,source,value,quote\na/b,s,1\n", "2:7 3 cells in a table of 4 columns | put cells that hold the separator in quotation marks"},
	{"a.csv long", "topic,source,value\na/b,s,1,200\n", "2:7 4 cells in a table of 3 columns | put cells that hold the separator in quotation marks"},
	{"a.csv bare quote", "topic,source,value\na/b,s,a \"few\"\na/c,s,1\n", "2:9 a quotation mark inside a cell | put the cell in quotation marks"},
	{"a.csv after quote", "topic,source,value\na/b,s,\"a\" few\n", "2:9 text after the closing quotation mark | double quotation marks"},
	{"a.csv open quote", "topic,source,value\na/b,s,\"a\na/c,s,1\n", "2:7 a quotation mark is not closed | close it: what follows was not read"},
	{"a.csv no topic", "topic,source,value\n,s,1\n", "2:1 a row without a topic | every row has topic, source and value"},
	{"a.csv no source", "topic,source,value\na/b, ,1\n", "2:6 a row without a source | every row has topic, source and value"},
	{"a.csv no value", "topic,source,value\na/b,s,\"\"\n", "2:7 a row without a value | every row has topic, source and value"},
	{"a.csv topic", "topic,source,value\n  /b,s,1\n", `2:3 the topic "/b" lacks its event or its attribute | `},
	{"a.csv role", "topic,source,value,role\na/b,s,1,drat\n", `2:9 unknown role "drat" | did you mean "draft"?`},
	{"a.csv role twice", "topic,source,value,role\na/b,s,1,draft\na/c,s,1,source\n", `3:9 "s" has role "source" here and "draft" before | say it once`},
	{"a.csv published", "topic,source,value,published\na/b,s,1,2024-13-01\n", "2:14 bad date: "},
	{"a.csv published twice", "topic,source,value,published\na/b,s,1,2024-03-01\na/c,s,1,2024-03-02\n", `3:9 "s" has published "2024-03-02" here and "2024-03-01" before | say it once`},
	{"a.csv as_of", "topic,source,value,as_of\na/b,s,1,\"2024-03-32\"\n", "2:18 bad date: "},
	{"a.csv multi-line", "topic,source,value,note\na/b,s,1,\"x\r\ny\"\na/c,,1,\n", "4:5 a row without a source | "},
	{"a.csv mark", bom + "topic,source,valeu\na/b,s,1\n", `1:17 a table has no column "valeu" | did you mean "value"?`},

	// The matrix: one column for each source.
	{"a.csv matrix column twice", "topic,ap,bbc,ap\na/b,1,2,3\n", `1:14 the column "ap" stands here twice | keep one of them`},
	{"a.csv matrix note", "topic,ap,note,bbc\na/b,1,x,3\n", `1:10 a table with one column for each source has no column "note" | remove it`},
	{"a.csv matrix nameless", "topic,ap,,bbc\na/b,1,,2\na/c,1,x,2\n", "3:7 a cell in a column without a name | name the column in the first row"},
	{"a.csv matrix short", "topic,ap,bbc\na/b,1\na/c,1,2,3\n", "2:5 2 cells in a table of 3 columns | put cells; 3:7 4 cells in a table of 3 columns | "},
	{"a.csv matrix no topic", "topic,ap,bbc\n,1,2\n , ,\n", "2:1 a row without a topic | its first cell names the topic"},
	{"a.csv matrix topic", "topic,ap\n/b,1\n", `2:1 the topic "/b" lacks its event or its attribute | `},
	{"a.csv matrix bare quote", "topic,ap\na/b,a \"few\"\na/c,1\n", "2:7 a quotation mark inside a cell | "},
	{"a.csv matrix misspelt source", "topic,soruce,ap\na/b,1,2\n", `1:1 a table without the column "value" | ; 1:7 a table has no column "soruce" | did you mean "source"?; 1:14 a table has no column "ap" | `},
	{"a.csv topic alone", "topic\na/b\n", `1:1 a table without the column "source" | ; 1:1 a table without the column "value" | `},
	{"a.csv no sources", "topic,quote\na/b,x\n", `1:1 a table without the column "source" | ; 1:1 a table without the column "value" | `},

	{"a.tsv tab", "topic\tsource\tvalue\na/b\t\t1\n", "2:5 a row without a source | "},
	{"a.tsv commas", "topic,source,value\na/b,s,1\n", `1:1 cells are separated by "," | this file's name says that they are separated by "\t"`},
}

func TestFaults(t *testing.T) {
	for _, c := range faultCases {
		t.Run(c.name, func(t *testing.T) {
			file, _, _ := strings.Cut(c.name, " ")
			got := load(t, LoadOptions{Paths: []string{file}}, map[string]string{file: c.text}).Faults
			checkFaults(t, got, file, c.want)
		})
	}
}

// checkFaults compares faults with "line:col message | start of hint; …".
func checkFaults(t *testing.T, got []Fault, file, want string) {
	t.Helper()
	var lines []string
	for _, f := range got {
		lines = append(lines, fmt.Sprintf("%d:%d %s | %s", f.Pos.Line, f.Pos.Column, f.Msg, f.Hint))
	}
	wants := strings.Split(want, "; ")
	if want == "" {
		wants = nil
	}
	ok := len(wants) == len(lines)
	for i := 0; ok && i < len(lines); i++ {
		ok = strings.HasPrefix(lines[i], wants[i]) && got[i].Pos.File == file
	}
	if !ok {
		t.Errorf("got\n  %s\nwant\n  %s", strings.Join(lines, "\n  "), strings.Join(wants, "\n  "))
	}
}

// What a folder holds beside sheets is counted, not read.
func TestSkipped(t *testing.T) {
	c := load(t, LoadOptions{}, map[string]string{
		"compose.yaml":      "services: {db: {image: x}}\nresources: {a: b}\n",
		"broken.yaml":       "a: [b\n",
		"comments.yaml":     "# nothing\n",
		"package.json":      `{"name": "x", "sources": ["a"]}`,
		"list.json":         `[1, 2]`,
		"tsconfig.json":     "{ // c\n}",
		"events.jsonl":      `{"time": 1}`,
		"people.csv":        "name,age\nx,1\n",
		"latin.csv":         "name,caf\xE9\nx,1\n",
		".hidden.yaml":      "facts: {a/b: [}",
		".git/x.yaml":       "facts: {a/b: [}",
		"notes.txt":         "facts",
		"deeper/sheet.yaml": "facts: {a/b: 1}",
	})
	if len(c.Claims) != 1 || c.Skipped != 9 || len(c.Faults) > 0 {
		t.Errorf("%d claims, %d skipped, faults %v", len(c.Claims), c.Skipped, c.Faults)
	}
}

// In a folder, what looks like a sheet and cannot be read is a fault.
func TestFolderFaults(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a.yaml misspelt", "sorce: {id: x}\nfact: {a/b: 1}\n", `1:1 a sheet has no key "sorce" | ; 2:1 a sheet has no key "fact" | did you mean "facts"?`},
		{"a.yaml broken", "facts:\n  a/b: [1\n", "3:1 a bracket is not closed"},
		{"a.yaml encoding", utf16le("facts: {a/b: 1}"), "1:1 not UTF-8"},
		{"a.csv misspelt", "topc,source,value\na/b,s,1\n", `1:1 a table has no column "topc" | did you mean "topic"?`},
		{"a.csv separator", "Topic;Source;Value\n", `1:1 cells are separated by ";" | `},
		{"a.jsonl misspelt", `{"topc": "a/b", "source": "s", "value": 1}`, `1:1 a row without a topic | ; 1:2 a claim has no key "topc" | `},
		{"a.jsonl broken", `{"topic": "a/b", "source`, "1:18 a quotation mark is not closed"},
		{"a.yaml empty", "", "1:1 an empty file"},
	} {
		file, _, _ := strings.Cut(c.name, " ")
		checkFaults(t, load(t, LoadOptions{}, map[string]string{file: c.text}).Faults, file, c.want)
	}
}

func TestTooLarge(t *testing.T) {
	c := load(t, LoadOptions{MaxSize: 10}, map[string]string{"a.yaml": "facts: {a/b: 1}", "b.yaml": "facts: {}"})
	if len(c.Faults) != 1 || c.Faults[0].Pos.String() != "a.yaml" || c.Faults[0].Msg != "larger than 10 bytes" {
		t.Error(c.Faults)
	}
	c, err := Load(LoadOptions{MaxSize: 10, Paths: []string{"-"}, Stdin: strings.NewReader("facts: {a/b: 1}"), FS: fstest.MapFS{}})
	if err != nil || len(c.Faults) != 1 || c.Faults[0].Pos.String() != "stdin" || c.Faults[0].Msg != "larger than 10 bytes" {
		t.Error(err, c.Faults)
	}
}

package facts

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v4"
)

// format1 formats one file given by its text.
func format1(t testing.TB, name, text string) (string, []Fault) {
	t.Helper()
	all, faults, err := Format(LoadOptions{Paths: []string{name}, FS: fstest.MapFS{name: {Data: []byte(text)}}})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) == 0 {
		return "", faults
	}
	return all[0].After, faults
}

func TestFormat(t *testing.T) {
	found := 0
	for _, c := range formatCases {
		found += checkComments(t, c.text, c.want)
	}
	if found < 50 {
		t.Errorf("the library finds %d comments in all the cases: they prove little", found)
	}
	for _, c := range formatCases {
		t.Run(c.name, func(t *testing.T) {
			name, _, _ := strings.Cut(c.name, " ")
			got, faults := format1(t, name, c.text)
			if len(faults) > 0 {
				t.Fatal(faults)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if again, _ := format1(t, name, got); again != got {
				t.Errorf("formatted twice, it differs (-once +twice):\n%s", cmp.Diff(got, again))
			}
			checkSame(t, name, c.text, got)
		})
	}
}

// checkSame holds that a file and its canonical form are read alike: the same
// sources, claims and topics in the same order.
func checkSame(t *testing.T, name, before, after string) {
	t.Helper()
	want, got := reading(t, name, before), reading(t, name, after)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%q\nformatted as %q\nit is read otherwise (-before +after):\n%s", before, after, diff)
	}
}

// reading is all that Load makes of a file, without places.
func reading(t *testing.T, name, text string) any {
	t.Helper()
	c, err := Load(LoadOptions{Paths: []string{name}, FS: fstest.MapFS{name: {Data: []byte(text)}}})
	if err != nil {
		t.Fatal(err)
	}
	type claim struct {
		Topic, Source, Value, Kind, Set                            string
		Quote, At, AsOf, Scope, AttributedTo, Note                 string
		Derived                                                    bool
		ID, Title, Publisher, Published, URL, Role, Text, TextPath string
		Via                                                        []string
	}
	type topic struct {
		Name, Label, Kind, Unit, Until, Tolerance, Severity string
		Also                                                []string
		Grows, Many                                         bool
	}
	var all struct {
		Claims []claim
		Topics []topic
		Rules  []string
		Strict bool
		Faults []string
	}
	for _, cl := range c.Claims {
		s := cl.Source
		all.Claims = append(all.Claims, claim{cl.Topic, s.ID, cl.Value.Text, cl.Value.Kind.String(), cl.Value.Set.String(),
			cl.Quote, cl.At, cl.AsOfText, cl.Scope, cl.AttributedTo, cl.Note, cl.Derived,
			s.ID, s.Title, s.Publisher, s.PublishedText, s.URL, roleNames[s.Role], "", s.TextPath, s.Via})
	}
	for _, name := range c.Topics.Order {
		d := c.Topics.Declared[name]
		all.Topics = append(all.Topics, topic{d.Name, d.Label, d.Kind.String(), d.Unit, d.GrowsUntil.Text, d.Tolerance, d.Severity, d.Also, d.Grows, d.Many})
	}
	for _, r := range c.Topics.Rules {
		all.Rules = append(all.Rules, r.Text)
	}
	for _, f := range c.Faults {
		all.Faults = append(all.Faults, f.Msg)
	}
	all.Strict = c.Topics.Strict
	return all
}

// Sheets with faults are left out, and so is what has no canonical form.
func TestFormatLeavesOut(t *testing.T) {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"bad.yaml": "facts: {a/b: 1, a/c: {valeu: 2}}\n", "worse.yaml": "facts: {a/b: [}\n", "good.yaml": "facts: {a/b: 1}\n",
		"table.csv": "topic,source,value\na/b,s,1\n", "lines.jsonl": `{"topic": "a/b", "source": "s", "value": 1}`,
		"compose.yaml": "services: {b:   1}\n", "topics.yaml": "topics: {a/b: {}}\n", "notes.txt": "x",
		"sub/more.json": `{"facts": {"a/b": 2}}`,
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	all, faults, err := Format(LoadOptions{Paths: []string{"."}, FS: files})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range all {
		names = append(names, f.Name)
	}
	if diff := cmp.Diff([]string{"topics.yaml", "good.yaml", "sub/more.json"}, names); diff != "" {
		t.Error(diff)
	}
	if len(faults) != 2 {
		t.Error(faults)
	}
}

// Standard input is formatted under the name it is given, and a path that is
// not there is an error.
func TestFormatStdin(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"", "facts: {a/b: 1}", "stdin: facts:\n  a/b: 1\n"},
		{"x.yaml", "facts: {a/b: 1}", "x.yaml: facts:\n  a/b: 1\n"},
		{"x.json", `{"facts":{"a/b":1}}`, "x.json: {\n  \"facts\": {\n    \"a/b\": 1\n  }\n}\n"},
		{"", `{"facts":{"a/b":1}}`, "stdin: {\n  \"facts\": {\n    \"a/b\": 1\n  }\n}\n"},
	} {
		all, faults, err := Format(LoadOptions{Paths: []string{"-"}, Stdin: strings.NewReader(c.text), StdinName: c.name, FS: fstest.MapFS{}})
		if err != nil || len(faults) > 0 || len(all) != 1 || !all[0].Stdin || all[0].Name+": "+all[0].After != c.want {
			t.Errorf("%q %q: %v %v %v", c.name, c.text, all, faults, err)
		}
	}
	if _, _, err := Format(LoadOptions{Paths: []string{"missing.yaml"}, FS: fstest.MapFS{}}); err == nil {
		t.Error("no error for a path that is not there")
	}
}

// The project's own sheets are in the canonical form.
func TestFormatSeeds(t *testing.T) {
	names, err := filepath.Glob("../seeds/*.yaml")
	more, _ := filepath.Glob("../docs/example/*.yaml")
	if err != nil || len(names) == 0 || len(more) == 0 {
		t.Fatalf("no sheets (%v): the test would prove nothing", err)
	}
	for _, name := range append(names, more...) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		got, faults := format1(t, filepath.Base(name), string(text))
		if diff := cmp.Diff(string(text), got); diff != "" || len(faults) > 0 {
			t.Errorf("%s: %v (-is +canonical)\n%s", name, faults, diff)
		}
	}
}

// checkComments holds that every comment that the YAML library finds is still
// there; ours are found in another way. It returns how many there are.
func checkComments(t *testing.T, before, after string) (found int) {
	t.Helper()
	var doc yaml.Node
	if yaml.Unmarshal([]byte(before), &doc) != nil {
		return 0
	}
	comments := libraryComments(&doc)
	for _, c := range comments {
		if !strings.Contains(after, c) {
			t.Errorf("%q\nformatted as %q\nlost %q", before, after, c)
		}
	}
	return len(comments)
}

func libraryComments(y *yaml.Node) (list []string) {
	for line := range strings.Lines(y.HeadComment + "\n" + y.LineComment + "\n" + y.FootComment) {
		if line = strings.Trim(line, " \t\r\n\u0085\u2028\u2029"); line != "" {
			list = append(list, line)
		}
	}
	for _, c := range y.Content {
		list = append(list, libraryComments(c)...)
	}
	return list
}

func FuzzFormat(f *testing.F) {
	for _, c := range formatCases {
		f.Add(c.text)
	}
	seedsFor(f, ".yaml")
	seedsFor(f, ".json")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<13 {
			t.Skip("long texts show nothing that short ones do not")
		}
		for _, name := range []string{"a.yaml", "topics.yaml", "a.json"} {
			checkFormat(t, name, text)
		}
	})
}

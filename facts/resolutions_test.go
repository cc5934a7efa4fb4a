package facts

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// wholeEntry is a decision with all keys, in canonical form.
const wholeEntry = `resolutions:
  - topic: crocus-attack/deaths
    kind: conflict
    scope: without attackers
    rule: a/b = a/c + a/d
    fingerprint: "1234567890123456"
    status: source-wrong
    value: "137"
    by: Jo Field
    date: 2024-04-02
    reason: "the early count: raised twice # later"
    expires: 2024-12-31
    covers:
      - {source: nbc, value: "133", as-of: 2024-03-23}
      - {source: slate, topic: crocus-attack/dead, value: at-least 137, as-of: 2024-03-25/2024-03-26, quote: "killing, 137"}
`

func loadRecord(t testing.TB, text string) *Resolutions {
	t.Helper()
	rec, err := LoadResolutions(fstest.MapFS{"r.yaml": {Data: []byte(text)}}, "r.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return rec
}

// faultLines writes faults as line:column message | hint, "; " between them.
func faultLines(faults []Fault) string {
	var lines []string
	for _, f := range faults {
		lines = append(lines, fmt.Sprintf("%d:%d %s | %s", f.Pos.Line, f.Pos.Column, f.Msg, f.Hint))
	}
	return strings.Join(lines, "; ")
}

func TestLoadResolutions(t *testing.T) {
	rec := loadRecord(t, wholeEntry)
	if len(rec.Faults) > 0 {
		t.Fatal(faultLines(rec.Faults))
	}
	want := &Resolution{Fingerprint: "1234567890123456", Topic: "crocus-attack/deaths", Kind: "conflict", Scope: "without attackers",
		Rule: "a/b = a/c + a/d", Status: "source-wrong", Value: "137", By: "Jo Field", Date: "2024-04-02",
		Reason: "the early count: raised twice # later", Expires: "2024-12-31",
		Covers: []Cover{{"nbc", "", "133", "2024-03-23", ""}, {"slate", "crocus-attack/dead", "at-least 137", "2024-03-25/2024-03-26", "killing, 137"}},
		Pos:    Pos{"r.yaml", 17, 2, 5, 1}, KindPos: Pos{"r.yaml", 55, 3, 11, 8}, ValuePos: Pos{"r.yaml", 191, 8, 12, 5}}
	if diff := cmp.Diff(want, rec.Entries[0], cmpopts.IgnoreUnexported(Resolution{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if got := rec.Format(); got != wholeEntry {
		t.Errorf("written anew, it is\n%s", got)
	}
}

// entryWith is a decision where one line is another.
func entryWith(key, line string) string {
	lines := strings.Split("  - topic: a/b\n    kind: conflict\n    fingerprint: ff00\n    status: open\n    by: Jo\n    date: 2024-04-02\n    reason: x\n    covers: [{source: a}]", "\n")
	for i, l := range lines {
		if strings.HasPrefix(strings.TrimLeft(l, " -"), key+":") {
			lines[i] = line
		}
	}
	return "resolutions:\n" + strings.Join(lines, "\n") + "\n"
}

// recordCases are records with everything that can be wrong with them; fits
// says that a schema, which knows no other entries, finds nothing.
var recordCases = []struct {
	text string
	fits bool
	want string
}{
	{wholeEntry, true, ""},
	{"resolutions:\n", true, ""},
	{"resolutions: []\n", true, ""},
	{entryWith("reason", "    reason: x"), true, ""},
	{entryWith("by", "    by: 7"), true, ""},
	{"resolutions: {}\n", false, "1:14 a mapping where the decisions should be | write a list: - topic: …"},
	{"[]\n", false, "1:1 a list where a record of decisions should be | write resolutions: and below it a list"},
	{"resolution: []\n", false, `1:1 a record of decisions has no key "resolution" | did you mean "resolutions"?`},
	{"resolutions: [x]\n", false, "1:15 a value where a decision should be | write - topic: … and the other keys below it"},
	{entryWith("reason", ""), false, "2:5 a decision without reason: | say why: it is what the next person will want to know"},
	{entryWith("reason", "    reason:"), false, "8:12 nothing is written at reason: | say why: it is what the next person will want to know"},
	{entryWith("reason", "    reason: ''"), false, "8:13 nothing is written at reason: | say why: it is what the next person will want to know"},
	{entryWith("reason", "    raeson: x"), false, `8:5 a decision has no key "raeson" | did you mean "reason"?`},
	{entryWith("by", ""), false, "2:5 a decision without by: | say who decided"},
	{entryWith("date", "    date: 2 April"), false, `7:11 date: is no day: "2 April" | write it as 2024-04-02`},
	{entryWith("date", "    date: 2024-02-30"), true, `7:11 date: is no day: "2024-02-30" | write it as 2024-04-02`},
	{entryWith("status", "    status: opne"), false, `5:13 unknown status "opne" | did you mean "open"?`},
	{entryWith("status", "    status: settled"), false, `5:13 unknown status "settled" | write accepted-variant, corrected, source-wrong, unverifiable, open`},
	{entryWith("fingerprint", ""), false, `2:5 a decision without fingerprint: | "crosscheck resolve" writes it`},
	{entryWith("topic", "  - kind: rule"), false, `2:5 a decision without topic: | "crosscheck resolve" writes it; 3:5 "kind" stands here twice`},
	{entryWith("covers", "    covers: []"), false, `9:13 nothing is written at covers: | "crosscheck resolve" writes it`},
	{entryWith("covers", "    covers: all"), false, `9:13 a value where the claims that are covered should be | `},
	{entryWith("covers", "    covers: [a]"), false, `9:14 a value where a claim should be | write {source: …, value: …, as-of: …}`},
	{entryWith("covers", "    covers: [{value: 1}]"), false, `9:14 a claim without source: | `},
	{entryWith("covers", "    covers: [{source: a, valeu: 1}]"), false, `9:26 a claim that is covered has no key "valeu" | did you mean "value"?`},
	{entryWith("by", "    by: [Jo]"), false, `6:9 "by" wants a text, not a list | write by: text`},
	{entryWith("by", "    by: Jo") + strings.TrimPrefix(entryWith("by", "    by: Jo"), "resolutions:\n"), true, `12:18 the finding "ff00" is already decided on in line 2 | keep one of them`},
}

func TestResolutionFaults(t *testing.T) {
	schema := compileSchema(t, ResolutionsSchema())
	for _, c := range recordCases {
		rec := loadRecord(t, c.text)
		got := faultLines(rec.Faults)
		for part := range strings.SplitSeq(c.want, "; ") {
			if !strings.Contains(got, part) || c.want == "" && got != "" {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		}
		if strings.Contains(c.want, "stands here twice") {
			continue // the validator never sees it
		}
		if err := schema.Validate(instance(t, c.text)); (err == nil) != c.fits {
			t.Errorf("%s: the schema says %v", c.text, err)
		}
	}
	for _, c := range []struct{ text, want string }{
		{"", "1:1 an empty file | write resolutions:, or delete it"},
		{"# only\n", "1:1 nothing but comments | write resolutions:, or delete it"},
		{"resolutions: [\n", "2:1 nothing where a value should be, or a bracket is not closed | "},
		{"resolutions: \xFF\n", "1:14 not UTF-8: this looks like Latin-1 | save the file as UTF-8"},
	} {
		if got := faultLines(loadRecord(t, c.text).Faults); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
	if _, err := LoadResolutions(fstest.MapFS{}, "no.yaml"); err == nil {
		t.Error("a record that is not there is no error")
	}
}

// TestFormatComments holds that comments stay where they belong when entries
// come, go and change places.
func TestFormatComments(t *testing.T) {
	entry := func(topic, fingerprint string) string {
		return "topic: " + topic + " # of " + topic + "\n    kind: conflict\n    fingerprint: " + fingerprint +
			"\n    status: open\n    by: Jo\n    date: 2024-04-02\n    # why\n    reason: x\n    covers: # what\n      - {source: b} # second\n      # first\n      - {source: a}\n"
	}
	rec := loadRecord(t, "# The record.\n\nresolutions:\n  # On z.\n  - "+entry("z/z", "ff00")+"  # On b.\n  - "+entry("b/b", "ff01")+"  # On c.\n  - "+entry("c/c", "ff02"))
	if len(rec.Faults) > 0 {
		t.Fatal(faultLines(rec.Faults))
	}
	rec.Entries = append(rec.Entries[:1], rec.Entries[2:]...)
	rec.Entries[0].Topic = "a/a"
	rec.Entries = append(rec.Entries, &Resolution{Topic: "b/c", Kind: "rule", Fingerprint: "ff03", Status: "open", By: "Jo", Date: "2024-04-02", Reason: "y", Covers: []Cover{{Source: "a"}}})
	const body = "    kind: conflict\n    fingerprint: %s\n    status: open\n    by: Jo\n    date: 2024-04-02\n    # why\n    reason: x\n    covers: # what\n      # first\n      - {source: a}\n      - {source: b} # second\n"
	want := "# The record.\n\nresolutions:\n  # On z.\n  - topic: a/a # of z/z\n" + fmt.Sprintf(body, "ff00") +
		"  - topic: b/c\n    kind: rule\n    fingerprint: ff03\n    status: open\n    by: Jo\n    date: 2024-04-02\n    reason: \"y\"\n    covers:\n      - {source: a}\n" +
		"  # On c.\n  - topic: c/c # of c/c\n" + fmt.Sprintf(body, "ff02")
	if diff := cmp.Diff(want, rec.Format()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// yamlTexts are texts that YAML would take for something else, or not at all.
var yamlTexts = []string{"a", "a b", "137", "1.5", "0x1f", "1e5", "true", "No", "null", "~", "2024-04-02", "2024-04-02/2024-04-03", "x: y", "x # y",
	"- x", "[x]", "{x}", "&a", "*a", "!x", "|", ">", "%x", "@x", "`x", "'x'", `"x"`, `a\b`, "a\nb", "a\tb", "\u00a0x", "é", "“q”", "\U0001F525", "\u200f", "a ", " a", "x,y", "?", "-", "=", "<<", ".inf", "1_000", "0o7", "12:30"}

// TestYAMLText holds that a text is read as it was written.
func TestYAMLText(t *testing.T) {
	for _, s := range yamlTexts {
		checkYAMLText(t, s)
	}
}

func checkYAMLText(t *testing.T, s string) {
	t.Helper()
	var faults []Fault
	n := readYAML(&file{name: "x.yaml", text: "{a: [" + YAMLText(s) + ", z]}\n"}, &faults)
	if len(faults) > 0 || n.get("a") == nil || len(n.get("a").list) != 2 || n.get("a").list[0].text != s || n.get("a").list[0].null {
		t.Errorf("%q is written %s and read with %v", s, YAMLText(s), faults)
	}
}

// FuzzRecord holds that a record that was read is written as what it says,
// and that writing it again changes nothing.
func FuzzRecord(f *testing.F) {
	if len(recordCases) == 0 {
		f.Fatal("no seeds: the fuzz run would prove nothing")
	}
	for _, c := range recordCases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkRecord(t, text)
	})
}

// checkRecord holds what FuzzRecord promises for one text, and reports whether
// it is a record.
func checkRecord(t *testing.T, text string) bool {
	t.Helper()
	rec := loadRecord(t, text)
	if len(rec.Faults) > 0 {
		return false
	}
	once := rec.Format()
	again := loadRecord(t, once)
	if len(again.Faults) > 0 {
		t.Fatalf("%s\n%s", once, faultLines(again.Faults))
	}
	if diff := cmp.Diff(rec.Entries, again.Entries, cmpopts.IgnoreUnexported(Resolution{}), cmpopts.IgnoreFields(Resolution{}, "Pos", "KindPos", "ValuePos"), cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%s\n%s", once, diff)
	}
	if twice := again.Format(); twice != once {
		t.Fatalf("%q\nonce\n%s\ntwice\n%s", text, once, twice)
	}
	return true
}

// TestRecordComments strews comments and blank lines over records.
func TestRecordComments(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 16))
	read := 0
	for _, c := range recordCases {
		for range 120 {
			text, _ := strew(r, c.text)
			for range r.IntN(3) {
				lines := strings.Split(text, "\n")
				at := r.IntN(len(lines))
				lines[at] += "\n" + strings.Repeat(" ", r.IntN(5))
				text = strings.Join(lines, "\n")
			}
			if checkRecord(t, text) {
				read++
			}
		}
	}
	if read < 300 {
		t.Errorf("only %d records were read: the test proves little", read)
	}
}

package report

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	goast "go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/joshdk/go-junit"
	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"crosscheck/compare"
	"crosscheck/facts"
)

// ciFormats are the formats that other programs read, and their goldens.
var ciFormats = map[string]string{
	"csv": "report.csv", "markdown": "report.md", "sarif": "report.sarif", "junit": "report.junit.xml",
	"github": "github.txt", "gitlab": "gitlab.json", "rdjsonl": "report.rdjsonl",
}

func TestCIGoldens(t *testing.T) {
	res := everything()
	accepted := spelling()
	accepted.Topic, accepted.Resolution = "crocus-attack/injured", &compare.Resolution{Status: "accepted-variant", By: "desk", Date: "2024-04-02", Reason: "house style"}
	res.Accepted = append(res.Accepted, accepted)
	for format, file := range ciFormats {
		golden(t, file, written(t, format, res, Options{Show: compare.Warning, Version: "1.0.0"}))
	}
}

// awkward are texts that one format or another gives a meaning of its own.
var awkward = []string{
	"a, b; “c”", "18:00: done::x", "first\nsecond\r\nthird", "100 % %0A%25", "]]> & <b>bold</b>", "::error::no",
	"\x1b[31mred\x1b[0m", "\u202egnp.exe\u2066", "=cmd()|' /C calc'!A0", "+1+cmd|x", "-2", "@SUM(A1)", "😀 👩‍👩‍👧 é", "[link](http://evil.example) {0} `x`",
	"| cell | # *head* _x_ ~~y~~", "www.evil.example @somebody", "\x00\x07\u0085\u2028\ufffe", "\xff\xfe no UTF-8", "\"quoted\"", " leading",
}

// awkwardResult holds every awkward text in every place that a source fills.
func awkwardResult() *compare.Result {
	var all []compare.Finding
	for i, s := range awkward {
		f := conflict()
		f.Topic = fmt.Sprintf("event/attribute-%d", i)
		f.Topics = []string{f.Topic}
		f.Label, f.Reason, f.Notes = s, s, []string{s}
		f.Camps, f.FitsAll, f.Fingerprint = nil, nil, fmt.Sprint("f", i)
		source := *slate
		source.ID = s
		c := says(&source, f.Topic, s, 3, s)
		c.Pos.File = "folder/" + s + ".yaml"
		f.Claims = []*facts.Claim{c, c}
		all = append(all, f)
	}
	return result(all...)
}

func TestSARIFReadsBack(t *testing.T) {
	schema := publishedSARIFSchema(t)
	for name, res := range map[string]*compare.Result{"everything": everything(), "nothing": {}, "awkward": awkwardResult(), "hostile": result(hostile())} {
		out := written(t, "sarif", res, Options{Show: compare.Note})
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := schema.Validate(doc); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		log, err := sarif.FromString(out)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		checkSARIFRun(t, name, log.Runs[0], res)
	}
}

// publishedSARIFSchema returns OASIS's schema, which a module of the tests
// carries as a constant.
func publishedSARIFSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/owenrumney/go-sarif/v3").Output()
	if err != nil {
		t.Fatal(err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(strings.TrimSpace(string(dir)), "pkg/report/v210/sarif/schema.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	literal := file.Decls[0].(*goast.GenDecl).Specs[0].(*goast.ValueSpec).Values[0].(*goast.BasicLit).Value
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(strings.Trim(literal, "`")))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(sarifSchema, doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile(sarifSchema)
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(map[string]any{"version": "2.1.0", "runs": []any{map[string]any{}}}); err == nil {
		t.Fatal("the schema accepts a run without a tool: it would prove nothing")
	}
	return schema
}

func checkSARIFRun(t *testing.T, name string, run *sarif.Run, res *compare.Result) {
	t.Helper()
	if run.Results == nil || len(run.Results) != len(res.Findings) {
		t.Fatalf("%s: %d results for %d findings", name, len(run.Results), len(res.Findings))
	}
	seen := map[string]bool{}
	for i, r := range run.Results {
		f := res.Findings[i]
		if id := *run.Tool.Driver.Rules[r.RuleIndex].ID; id != string(f.Kind) || *r.RuleID != id {
			t.Errorf("%s: rule %s at index %d stands for %s", name, *r.RuleID, r.RuleIndex, f.Kind)
		}
		if len(r.Locations) != 1 || len(r.RelatedLocations) != len(f.Claims)-1 {
			t.Errorf("%s: %d locations and %d related for %d claims", name, len(r.Locations), len(r.RelatedLocations), len(f.Claims))
		}
		hash := r.PartialFingerprints["primaryLocationLineHash"]
		if seen[hash] {
			t.Errorf("%s: fingerprint %s stands twice", name, hash)
		}
		seen[hash] = true
		for _, l := range r.RelatedLocations {
			if !strings.Contains(*r.Message.Text, fmt.Sprintf("](%d)", l.ID)) {
				t.Errorf("%s: the message does not link location %d", name, l.ID)
			}
		}
		if region := r.Locations[0].PhysicalLocation.Region; region.StartColumn != nil && (*region.StartColumn < 1 || *region.EndColumn <= *region.StartColumn) {
			t.Errorf("%s: columns %d to %d", name, *region.StartColumn, *region.EndColumn)
		}
	}
}

func TestSARIFColumns(t *testing.T) {
	const line = `deaths: "😀é 137"`
	opt := Options{Lines: func(string, int) (string, bool) { return line, true }}
	at := strings.Index(line, "137")
	start, end := opt.utf16Columns(facts.Pos{File: "f", Line: 1, Column: at + 1, Length: 3})
	if start != 14 || end != 17 { // bytes 17 to 20: the face is 2 units, é is 1
		t.Errorf("columns %d to %d, want 14 to 17", start, end)
	}
}

func TestJUnitReadsBack(t *testing.T) {
	for name, res := range map[string]*compare.Result{"everything": everything(), "awkward": awkwardResult(), "hostile": result(hostile())} {
		out := written(t, "junit", res, Options{Show: compare.Note})
		suites, err := junit.Ingest([]byte(out))
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		failed := map[string]bool{}
		for _, f := range res.Findings {
			if f.Severity == compare.Error {
				failed[f.Topic] = true
			}
		}
		var totals junit.Totals
		for _, s := range suites {
			totals.Tests += s.Totals.Tests
			totals.Failed += s.Totals.Failed
			totals.Error += s.Totals.Error
		}
		if totals.Failed != len(failed) || totals.Tests < len(res.Topics) {
			t.Errorf("%s: %d of %d cases failed, want %d", name, totals.Failed, totals.Tests, len(failed))
		}
		if want := fmt.Sprintf(`tests="%d" failures="%d" errors="%d"`, totals.Tests, totals.Failed, totals.Error); !strings.Contains(out, want) {
			t.Errorf("%s: the totals are not %s", name, want)
		}
	}
}

// TestJUnitStatus holds what becomes of a case: a finding that the gate lets
// pass is told, an accepted one skipped, unless another one fails the case.
func TestJUnitStatus(t *testing.T) {
	incomparable := spelling()
	incomparable.Kind = compare.Incomparable
	for _, c := range []struct {
		name              string
		findings, settled []compare.Finding
		fails             func(compare.Finding) bool
		want              string
	}{
		{"an error fails", []compare.Finding{conflict()}, nil, nil, `failures="1" errors="0" skipped="0"`},
		{"a warning passes", []compare.Finding{spelling()}, nil, nil, `failures="0" errors="0" skipped="0"`},
		{"a warning fails a stricter gate", []compare.Finding{spelling()}, nil, func(compare.Finding) bool { return true }, `failures="1" errors="0" skipped="0"`},
		{"what cannot be compared is an error", []compare.Finding{incomparable}, nil, func(compare.Finding) bool { return true }, `failures="0" errors="1" skipped="0"`},
		{"a failure says more than an error", []compare.Finding{incomparable, spelling()}, nil, func(compare.Finding) bool { return true }, `failures="1" errors="0" skipped="0"`},
		{"accepted is skipped", nil, []compare.Finding{spelling()}, nil, `failures="0" errors="0" skipped="1"`},
		{"accepted beside a failure", []compare.Finding{conflict()}, []compare.Finding{conflict()}, nil, `failures="1" errors="0" skipped="0"`},
	} {
		res := result(c.findings...)
		res.Accepted = c.settled
		if out := written(t, "junit", res, Options{Show: compare.Note, Fails: c.fails}); !strings.Contains(out, c.want) {
			t.Errorf("%s: no %s in\n%s", c.name, c.want, out)
		}
	}
}

// githubCommand is how GitHub's runner reads a line (ActionCommand.TryParseV2).
var githubCommand = regexp.MustCompile(`^::(error|warning|notice) ([^:]*)::(.*)$`)

func TestGitHubReadsBack(t *testing.T) {
	res := awkwardResult()
	out := written(t, "github", res, Options{Show: compare.Note})
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(lines) != perLevel+1 {
		t.Fatalf("%d lines, want %d annotations and the count of the rest", len(lines), perLevel)
	}
	if want := fmt.Sprintf("%d further findings", len(awkward)-perLevel); !strings.Contains(lines[perLevel], want) {
		t.Errorf("the last line does not count %s: %s", want, lines[perLevel])
	}
	unescape := strings.NewReplacer("%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",", "%25", "%")
	for i, line := range lines[:perLevel] {
		m := githubCommand.FindStringSubmatch(line)
		if m == nil {
			t.Errorf("no command: %q", line)
			continue
		}
		properties := map[string]string{}
		for _, p := range strings.Split(m[2], ",") {
			key, value, _ := strings.Cut(p, "=")
			properties[key] = unescape.Replace(value)
		}
		if want := fmt.Sprintf("conflict: %s (event/attribute-%d)", Escape(awkward[i]), i); properties["title"] != want || properties["line"] != "3" {
			t.Errorf("title %q, line %s, want %q and 3", properties["title"], properties["line"], want)
		}
		if message := unescape.Replace(m[3]); !strings.HasPrefix(message, Escape(awkward[i])+"\n") {
			t.Errorf("message %q does not begin with %q", message, Escape(awkward[i]))
		}
	}
}

func TestGitLabReadsBack(t *testing.T) {
	if out := written(t, "gitlab", &compare.Result{}, Options{}); out != "[]\n" {
		t.Errorf("an empty report is %q, want an empty list", out)
	}
	var issues []gitlabIssue
	strictJSON(t, written(t, "gitlab", awkwardResult(), Options{Show: compare.Note}), &issues)
	for i, is := range issues {
		if !strings.Contains(is.Description, Escape(awkward[i])) || is.Location.Lines.Begin != 3 || is.Fingerprint == "" {
			t.Errorf("issue %d is %+v", i, is)
		}
	}
	if len(issues) != len(awkward) {
		t.Errorf("%d issues, want %d", len(issues), len(awkward))
	}
}

func TestRDJSONLReadsBack(t *testing.T) {
	scan := bufio.NewScanner(strings.NewReader(written(t, "rdjsonl", awkwardResult(), Options{Show: compare.Note})))
	n := 0
	for ; scan.Scan(); n++ {
		var d rdDiagnostic
		strictJSON(t, scan.Text(), &d)
		if d.Severity != "ERROR" || d.Code.Value != "conflict" || len(d.Related) != 1 || d.Location.Range.Start != (rdPosition{3, 12}) {
			t.Errorf("diagnostic %d is %+v", n, d)
		}
	}
	if n != len(awkward) {
		t.Errorf("%d lines, want %d", n, len(awkward))
	}
}

func strictJSON(t *testing.T, s string, v any) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(s))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		t.Fatalf("%v in %s", err, s)
	}
}

func TestCSVReadsBack(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(written(t, "csv", awkwardResult(), Options{Show: compare.Note}))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 1+2*len(awkward) {
		t.Fatalf("%d rows, want a header and two for each finding", len(rows))
	}
	for i, s := range awkward {
		row := rows[1+2*i]
		for _, cell := range row {
			if begins := strings.TrimLeft(cell, " "); cell != "-2" && begins != "" && strings.ContainsAny(begins[:1], "=+-@\t\r") {
				t.Errorf("a spreadsheet runs %q", cell)
			}
		}
		if got, want := strings.TrimPrefix(row[0], "'"), fmt.Sprintf("%s (event/attribute-%d)", Escape(s), i); got != want {
			t.Errorf("fact %q, want %q", got, want)
		}
	}
}

// TestMarkdownReadsBack holds that what sources wrote comes out as text: no
// link, image, code, emphasis or HTML of theirs, and every row has four cells.
func TestMarkdownReadsBack(t *testing.T) {
	if rows := checkMarkdown(t, written(t, "markdown", awkwardResult(), Options{Show: compare.Note})); rows != 2*len(awkward) {
		t.Errorf("%d rows", rows)
	}
}

// checkMarkdown reads Markdown as GitHub does, and counts the rows of tables.
func checkMarkdown(t *testing.T, out string) (rows int) {
	t.Helper()
	doc := goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser().Parse(text.NewReader([]byte(out)))
	err := ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch kind := n.Kind().String(); kind {
		case "Link", "AutoLink", "Image", "CodeSpan", "CodeBlock", "FencedCodeBlock", "Emphasis", "Strikethrough", "HTMLBlock", "Blockquote":
			t.Errorf("%s in the text of a source", kind)
		case "RawHTML":
			if got := rawHTML(n, []byte(out)); got != nothing {
				t.Errorf("HTML %q in the text of a source", got)
			}
		case "TableRow":
			rows++
			if n.ChildCount() != 4 {
				t.Errorf("a row of %d cells", n.ChildCount())
			}
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		t.Error(err)
	}
	return rows
}

func rawHTML(n ast.Node, source []byte) string {
	var b bytes.Buffer
	segments := n.(*ast.RawHTML).Segments
	for i := range segments.Len() {
		segment := segments.At(i)
		b.Write(segment.Value(source))
	}
	return b.String()
}

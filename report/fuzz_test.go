package report

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// FuzzFormats writes a finding of any texts in every format, and reads each
// report with a parser that is not ours: it says what it is to say, and holds
// nothing that whoever shows it would act on.
func FuzzFormats(f *testing.F) {
	if len(awkward) == 0 {
		f.Fatal("no seeds: the run would prove nothing")
	}
	for i, s := range awkward {
		f.Add(s, awkward[(i+7)%len(awkward)], awkward[(i+11)%len(awkward)], i%3)
	}
	f.Fuzz(func(t *testing.T, words, name, more string, severity int) {
		if len(words)+len(name)+len(more) > 1<<12 {
			t.Skip("long texts show nothing that short ones do not")
		}
		res := fuzzedResult(words, name, more, compare.Severity(uint(severity)%3))
		for _, format := range Names() {
			text := written(t, format, res, Options{Show: compare.Note, Width: 60, Color: false})
			if r, bad := dangerous(text); bad {
				t.Errorf("%s lets %U through:\n%q", format, r, text)
			}
			for line := range strings.Lines(text) {
				if strings.HasPrefix(strings.TrimSpace(line), "::") && (format != "github" || githubCommand.FindString(strings.TrimSuffix(line, "\n")) == "") || strings.Contains(line, "##[") || strings.Contains(line, "##vso[") {
					t.Errorf("%s gives a build a command: %q", format, line)
				}
			}
			readBack(t, format, text, res)
		}
	})
}

// fuzzedResult has one finding of two claims.
func fuzzedResult(words, name, more string, severity compare.Severity) *compare.Result {
	source := &facts.Source{ID: name, Title: more, Publisher: words, URL: words, PublishedText: more}
	topic := "event/" + name
	claim := func(n int64, value, quote string) *facts.Claim {
		c := says(source, topic, value, int(n), quote)
		c.Pos.File = "folder/" + name + ".yaml"
		c.At, c.AttributedTo, c.Scope, c.Note, c.AsOfText = more, words, words, more, words
		c.Value.Set, c.Value.Nominal = measure.Point(measure.Int(n)), measure.Int(n)
		return c
	}
	finding := compare.Finding{Kind: compare.Conflict, Severity: severity, Topic: topic, Topics: []string{topic}, Label: words, Reason: more, Notes: []string{words, name},
		Rule: more, Fingerprint: "f0", Claims: []*facts.Claim{claim(1, words, more), claim(2, more, words)},
		Camps: []compare.Camp{{Claims: []int{0}}, {Claims: []int{1}}}}
	accepted := finding
	accepted.Fingerprint = "f1"
	accepted.Resolution = &compare.Resolution{Status: "accepted-variant", By: words, Date: "2024-04-02", Reason: more}
	res := result(finding)
	res.Accepted = []compare.Finding{accepted}
	res.Sources = append(res.Sources, compare.SourceCount{Source: source, Claims: 2, Findings: 1})
	res.Topics = append(res.Topics, compare.TopicStatus{Topic: topic, Label: words, Status: compare.StatusConflict, Sources: 1, Claims: 2})
	return res
}

// readBack reads a report as those do whom it is for.
func readBack(t *testing.T, format, text string, res *compare.Result) {
	t.Helper()
	switch format {
	case "line", "github", "rdjsonl":
		if n := strings.Count(text, "\n"); n != len(res.Findings) {
			t.Errorf("%s: %d findings in %d lines:\n%s", format, len(res.Findings), n, text)
		}
		if format == "rdjsonl" {
			parseJSON(t, format, text)
		}
	case "json", "sarif", "gitlab":
		parseJSON(t, format, text)
	case "csv":
		readCells(t, text)
	case "junit":
		for d := xml.NewDecoder(strings.NewReader(text)); ; {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("junit: %v\n%s", err, text)
			}
		}
	case "markdown":
		checkMarkdown(t, text)
	case "html":
		readPage(t, text)
	}
}

func parseJSON(t *testing.T, format, text string) {
	t.Helper()
	var doc any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Errorf("%s: %v\n%s", format, err, text)
	}
}

func readCells(t *testing.T, text string) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatalf("csv: %v\n%s", err, text)
	}
	for _, row := range rows {
		for _, cell := range row {
			cell = strings.TrimSpace(cell)
			if _, err := strconv.ParseFloat(cell, 64); err != nil && strings.IndexAny(cell, "=+-@＝＋－＠") == 0 {
				t.Errorf("csv: the cell %q is a formula", cell)
			}
		}
	}
}

// readPage holds that a page runs its own scripts, and follows its own links,
// and has no other: html.Parse reads as browsers do.
func readPage(t *testing.T, text string) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	own := map[string]int{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script", "style", "meta", "link", "img", "iframe", "object", "embed", "base", "form":
			own[n.Data]++
		}
		for _, a := range n.Attr {
			value := strings.ToLower(strings.TrimSpace(a.Val))
			if strings.HasPrefix(a.Key, "on") || (a.Key == "href" || a.Key == "src" || a.Key == "action") && (strings.HasPrefix(value, "javascript:") || strings.HasPrefix(value, "vbscript:") || strings.HasPrefix(value, "data:text")) {
				t.Errorf("html: <%s %s=%q>", n.Data, a.Key, a.Val)
			}
		}
	}
	for name, n := range own {
		if n > pageElements[name] {
			t.Errorf("html: %d of <%s>, where a page has %d", n, name, pageElements[name])
		}
	}
}

// pageElements are those of a page that do something, and how many it has.
var pageElements = map[string]int{"script": 2, "style": 2, "meta": 6, "form": 2}

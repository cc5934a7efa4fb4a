package browser

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/report"
	"crosscheck/seeds"
)

// compared reads and compares the sheets of a file system.
func compared(t *testing.T, in facts.LoadOptions) (*facts.Corpus, *compare.Result) {
	t.Helper()
	in.Paths = []string{"."}
	corpus, err := facts.Load(in)
	if err != nil || len(corpus.Faults) > 0 {
		t.Fatal(err, corpus.Faults)
	}
	return corpus, compare.Compare(corpus, compare.Options{KeepClaims: true})
}

func reportOf(t *testing.T, in facts.LoadOptions, show compare.Severity) string {
	t.Helper()
	corpus, res := compared(t, in)
	var b bytes.Buffer
	if err := report.Write(&b, "html", res, report.Options{Show: show, Topics: corpus.Topics}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// seedsPage is the report on the built-in sheets.
func seedsPage(t *testing.T, show compare.Severity) string {
	t.Helper()
	return reportOf(t, facts.LoadOptions{FS: seeds.FS}, show)
}

// sheets makes a file system of sheets.
func sheets(files map[string]string) facts.LoadOptions {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return facts.LoadOptions{FS: fsys}
}

// hedges are one fact in every way of saying it.
var hedges = sheets(map[string]string{
	"topics.yaml": `topics:
  flood/deaths: {label: Death toll, kind: count, grows: true}
  flood/homes: {label: Homes lost, kind: count}
  flood/began: {label: When it began, kind: date}
  flood/rain: {label: Rain, kind: quantity}
  flood/time: {label: Hour, kind: time}
  flood/towns: {label: Towns hit, kind: list}
  flood/dyke-broke: {label: The dyke broke, kind: yes/no}
`,
	"morning.yaml": sheet("morning", "2025-05-01", `  flood/deaths: 12
  flood/homes: about 400
  flood/began: early April 2025
  flood/rain: 90 mm
  flood/time: "04:10"
  flood/towns: [Alda, Brook]
  flood/dyke-broke: true`),
	"noon.yaml": sheet("noon", "2025-05-02", `  flood/deaths: 19
  flood/homes: more than 520
  flood/began: 30 April 2025
  flood/rain: nearly 4 inches
  flood/time: "04:55"
  flood/towns: [Alda, Cairn]
  flood/dyke-broke: false`),
	"night.yaml": sheet("night", "2025-05-04", `  flood/deaths: 31
  flood/homes: up to 300
  flood/began: since March 2025
  flood/rain: 120 to 140 mm
  flood/time: about 5 a.m.
  flood/towns: "exactly: Brook"`),
	"record.yaml": "source:\n  id: record\n  role: reference\nfacts:\n  flood/homes: 455\n",
})

func sheet(id, published, facts string) string {
	return "source:\n  id: " + id + "\n  title: The " + id + " edition\n  url: https://example.org/" + id +
		"\n  published: " + published + "\nfacts:\n" + facts + "\n"
}

// evil is what a source may hold to act on a page.
const evil = `</q><script>document.title='x'</script><img src=x onerror=alert(1)>"' onmouseover='alert(2) {{.}} <!--`

// hostile are sheets that want to act on the page.
func hostile() facts.LoadOptions {
	quoted := strings.ReplaceAll(evil, "'", "''")
	rtl := `"\u202Egnp.exe\u2066 \u0007 \u061C א"`
	one := "source:\n  id: '" + quoted + "'\n  title: '" + quoted + "'\n  publisher: " + rtl + "\n  url: 'javascript:alert(3)'\n  published: 2025-05-01\nfacts:\n" +
		"  'x<b>/deaths': {value: 3, quote: '" + quoted + "', at: '" + quoted + "', note: " + rtl + "}\n" +
		"  'x<b>/who': {value: '" + quoted + "', attributed-to: '" + quoted + "'}\n"
	two := "source:\n  id: two\n  url: 'data:text/html,<script>alert(4)</script>'\n  published: 2025-05-01\nfacts:\n  'x<b>/deaths': 5\n  'x<b>/who': Ann\n"
	topics := "topics:\n  'x<b>/deaths': {label: '" + quoted + "', kind: count}\n  'x<b>/who': {kind: name}\n"
	return sheets(map[string]string{"one.yaml": one, "two.yaml": two, "topics.yaml": topics})
}

// draftText is a draft on the built-in sheets: the words of its claims stand
// in draftClaims.
const draftText = `The attack on Crocus City Hall, outside Moscow, killed 133 people on 22 March, Slate reported, and more than 100 others were hurt.

Eleven people have been arrested. The Islamic State’s Afghan branch, ISIS-K, has said that it was behind the attack, and so it did after the bombings in Kerman in January, in which 94 people died.

The Taliban took over Afghanistan in 2017. In the attack at Kabul airport, 13 American service members were killed; the price of the concert’s tickets was 4,000 roubles.`

// draftClaims are the claims of draftText and what a check says of them.
var draftClaims = []struct {
	words, topic string
	verdict      compare.Kind
	severity     compare.Severity
	reason       string
}{
	{"133 people", "crocus-attack/deaths", compare.Misattributed, compare.Error, "slate says 137, not 133"},
	{"22 March", "crocus-attack/date", report.Supported, compare.Note, "5 sources and the reference say so"},
	{"more than 100", "crocus-attack/injured", report.Supported, compare.Note, "slate and vox say so"},
	{"Eleven people", "crocus-attack/arrested", compare.Disputed, compare.Warning, "vox says 11; slate says four"},
	{"ISIS-K", "crocus-attack/claimed-by", compare.Disputed, compare.Warning, "three sources say so; crisisgroup says the main organisation, not ISIS-K"},
	{"January", "kerman/date", report.Supported, compare.Note, "all sources say so"},
	{"94 people", "kerman/deaths", compare.Disputed, compare.Warning, "84 and 94 exclude one another"},
	{"2017", "taliban-takeover/date", compare.Contradicted, compare.Error, "the reference says 15 August 2021"},
	{"13 American service members", "kabul-airport/us-deaths", report.Supported, compare.Note, "three sources say so"},
	{"4,000 roubles", "crocus-attack/ticket-price", compare.Unsourced, compare.Note, "no source says anything on this"},
}

// draftPage is draftText held against the built-in sheets.
func draftPage(t *testing.T) string {
	t.Helper()
	corpus, res := compared(t, facts.LoadOptions{FS: seeds.FS})
	d := report.Draft{Title: "What is known of the attack", File: "drafts/attack.md", Text: draftText}
	for _, s := range res.Sources {
		d.Sources = append(d.Sources, s.Source)
	}
	own := &facts.Source{ID: "draft", Role: facts.RoleDraft}
	for _, c := range draftClaims {
		start := strings.Index(draftText, c.words)
		if start < 0 {
			t.Fatalf("%q is not in the draft", c.words)
		}
		kind := measure.Auto
		label := c.topic
		if decl := corpus.Topics.Find(c.topic); decl != nil {
			kind, label = decl.Kind, decl.Label
		}
		value, err := measure.Reader{}.Parse(strings.TrimSuffix(strings.TrimSuffix(c.words, " people"), " American service members"), kind)
		if err != nil {
			t.Fatal(err)
		}
		d.Checked = append(d.Checked, report.Checked{
			Start: start, End: start + len(c.words), Label: label, Verdict: c.verdict, Severity: c.severity, Reason: c.reason,
			Claim: &facts.Claim{Topic: c.topic, Source: own, Value: value, Context: &facts.Context{}},
			Says:  claimsOn(res, c.topic),
		})
	}
	return written(t, d)
}

func written(t *testing.T, d report.Draft) string {
	t.Helper()
	var b bytes.Buffer
	if err := report.WriteDraft(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func claimsOn(res *compare.Result, topic string) []*facts.Claim {
	for i, t := range res.Topics {
		if t.Topic == topic {
			return res.Claims[i]
		}
	}
	return nil
}

// hostileDraft is a draft that wants to act on the page.
func hostileDraft(t *testing.T) string {
	t.Helper()
	bad := &facts.Source{ID: evil, Title: evil, URL: "javascript:alert(5)"}
	claim := &facts.Claim{Topic: evil, Source: bad, Value: measure.Value{Text: evil, Kind: measure.Text}, Context: &facts.Context{Quote: evil, At: evil, Note: "\u202ex\x07"}}
	text := "He said " + evil + "\u202e\x1b[2J and left.\n\nAgain: " + evil
	return written(t, report.Draft{Title: evil, File: evil, Text: text, Sources: []*facts.Source{bad}, Checked: []report.Checked{
		{Start: 8, End: 8 + len(evil), Claim: claim, Label: evil, Verdict: compare.Contradicted, Reason: evil, Says: []*facts.Claim{claim}},
		{Start: 12, End: 20, Claim: claim, Label: evil, Verdict: compare.Unsourced, Severity: compare.Note, Reason: evil},
		{Claim: claim, Label: evil, Verdict: report.Supported, Reason: evil},
	}})
}

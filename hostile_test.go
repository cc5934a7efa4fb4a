package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"crosscheck/report"
)

// hostileTexts are what somebody may write who wants a reader's terminal, page,
// spreadsheet or build to do something.
var hostileTexts = []string{
	"\x1b[2J\x1b[31mred", "\x1b]8;;http://evil.example\x1b\\link\x1b]8;;\x1b\\", "\x1b]52;c;cm0gLXJm\a", "\u009b31m\u0090q\u009c", "\u202egnp.exe\u2066x\u2069",
	"\u200bzero\ufeff", "line\u2028separator\u0085", "=cmd()|' /C calc'!A0", "+1+cmd", "-2+3", "@SUM(A1)", "\t=1+1", "＝1+1", "::error::pwned", "::set-output name=x::y", "::stop-commands::t",
	"##[error]pwned", "##vso[task.setvariable variable=x]y", "##teamcity[buildStatus status='FAILURE']", "]]><pwned/>", "<script>alert(1)</script>",
	"\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "[x](javascript:alert(1))", "javascript:alert(1)", "<!-- -->", "{{constructor}}", "a\nb", "a\r\n::error::pwned", "\x00\x7f",
	"%0A::error::pwned", "| cell | `code`", "$(reboot) `reboot` ; reboot", "\\u001b[31m", "\U000e0041tag", "@everyone #1 www.evil.example",
}

// hostileRune returns a character that a terminal, an editor or a log would
// act on.
func hostileRune(s string) (rune, bool) {
	if !utf8.ValidString(s) {
		return utf8.RuneError, true
	}
	for _, r := range s {
		if unicode.IsControl(r) && r != '\n' || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) && r != '\u200c' && r != '\u200d' {
			return r, true
		}
	}
	return 0, false
}

// hostileFolder writes sheets, declarations, decisions, settings, an article and
// a draft in which one text stands wherever somebody can write, names of files
// included where the system allows them.
func hostileFolder(t *testing.T, bad string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "sheets"), 0o777); err != nil {
		t.Fatal(err)
	}
	put := func(name string, value any) {
		b, err := json.Marshal(value) // which YAML reads too
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), string(b)+"\n")
	}
	type m = map[string]any
	word := strings.Map(func(r rune) rune {
		if strings.ContainsRune("\r\n\t*/", r) {
			return -1
		}
		return r
	}, strings.TrimSpace(bad))
	topic, odd := "event/"+word+"x", word+"-x/deaths"
	sheet := func(id, value string) m {
		says := func(value string) m {
			return m{"value": value, "quote": bad + " " + value, "at": bad, "attributed-to": bad, "note": bad}
		}
		return m{"source": m{"id": id, "title": bad, "publisher": bad, "url": bad, "via": []string{bad}},
			"facts": m{"event/deaths": says(value), topic: says(value), odd: says(value), "event/named": says(bad + value), "event/" + word + "scoped": m{"value": value, "scope": bad}}}
	}
	put("sheets/a.json", sheet("a"+bad, "3"))
	put("sheets/b.json", sheet("b", "4"))
	put("sheets/ref.json", m{"source": m{"id": "ref", "role": "reference"}, "facts": m{"event/deaths": "5"}})
	put("sheets/topics.yaml", m{"topics": m{"event/deaths": m{"label": bad + " toll"}, topic: m{"label": bad}, "event/named": m{"kind": "name"}},
		"names": m{"name " + word: m{"also": []string{"other " + word}}}})
	write(t, filepath.Join(dir, "article.md"), "# Fire "+bad+" in Alda\n\nPORT ALDA, 7 May 2025 — The "+bad+" fire killed 31 people, said "+bad+". <!-- crosscheck: ignore "+bad+" -->\n\nAt least 40 people were “"+bad+"” injured.\n")
	write(t, filepath.Join(dir, "other.txt"), "Fire in Alda "+bad+"\n\nPORT ALDA, 8 May 2025 — The fire in Alda killed 35 people, "+bad+" said.\n")
	put("faulty.json", m{bad: 1, "facts": m{"a/b": m{bad: 1, "value": bad}, " " + bad: 1, "event/x*" + bad: 2}, "source": m{"role": bad, "published": bad, "text": bad, "id": bad}})
	write(t, filepath.Join(dir, "faulty.csv"), "topic,source,value,"+bad+"\na/b,s,1,x\n")
	put("lexicon.txt", bad)
	put("settings.yaml", m{"paths": []string{bad}, "topics": bad, "resolutions": bad, "new-from": bad})
	put("bad-settings.yaml", m{bad: bad, "show": bad, "fail-on": bad, "formats": []string{bad, "json=../" + bad}, "width": bad, "severities": m{bad: bad}})
	if name := strings.NewReplacer("/", "", "\x00", "").Replace(bad); name != "" {
		if err := os.WriteFile(filepath.Join(dir, "sheets", name+".json"), []byte(`{"facts": {"event/deaths": "6", "event/`), 0o600); err != nil {
			t.Logf("%q: no such name here: %v", name, err)
		}
		if err := os.WriteFile(filepath.Join(dir, "sheets", name+".yaml"), []byte(`facts: {event/deaths: 7}`), 0o600); err != nil {
			t.Logf("%q: no such name here: %v", name, err)
		}
		if err := os.WriteFile(filepath.Join(dir, "sheets", name+".csv"), []byte("topic,source,value\nevent/deaths,"+strings.Map(oneLine, name)+",8\n"), 0o600); err != nil {
			t.Logf("%q: no such name here: %v", name, err)
		}
	}
	return dir
}

func oneLine(r rune) rune {
	if r == '\n' || r == '\r' || r == '"' {
		return -1
	}
	return r
}

// hostileRuns are all commands that show what somebody wrote.
func hostileRuns(dir, bad string) [][]string {
	var all [][]string
	for _, format := range report.Names() {
		all = append(all, []string{"check", "-f", format, "--show", "note", "sheets"}, []string{"check", "-f", format, "--show", "note", "sheets/a.json", "sheets/b.json", "sheets/ref.json", "article.md", "other.txt"},
			[]string{"draft", "-f", format, "--show", "note", "article.md", "--against", "sheets/b.json", "--against", "other.txt"})
	}
	return append(all,
		[]string{"explain", "event/deaths", "sheets/a.json", "sheets/b.json"}, []string{"explain", "fire-alda/deaths", "article.md", "other.txt"}, []string{"explain", bad, "sheets"},
		[]string{"extract", "article.md"}, []string{"extract", "-f", "json", "article.md", "other.txt"}, []string{"extract", "--measures", "article.md"},
		[]string{"check", "faulty.json", "faulty.csv"}, []string{"check", bad}, []string{"check", "-f", bad}, []string{"check", "--published", bad}, []string{"check", "--fail-on", bad}, []string{bad},
		[]string{"check", "--" + bad}, []string{"check", "--config", bad}, []string{"check", "--config", "settings.yaml", "--print-config"}, []string{"check", "--config", "settings.yaml"},
		[]string{"check", "--config", "bad-settings.yaml"}, []string{"check", "--lexicon", "lexicon.txt", "article.md", "other.txt"}, []string{"check", "--new-from", bad, "sheets"},
		[]string{"fmt", "-d", "sheets/a.json", "faulty.json"}, []string{"fmt", "-l", "sheets"},
		[]string{"resolve", "--accept-all", "--by", bad, "--reason", bad + " because", "--date", "2025-05-07", "sheets/a.json", "sheets/b.json"}, // from here on there are decisions
		[]string{"resolve", "event/deaths", "--status", bad, "sheets/a.json", "sheets/b.json"}, []string{"resolve", "--ask", "event/deaths", "sheets/a.json", "sheets/b.json", "sheets/ref.json"},
		[]string{"check", "--show", "note", "sheets/a.json", "sheets/b.json"}, []string{"check", "-f", "markdown", "--show", "note", "sheets/a.json", "sheets/b.json"}, []string{"check", "-f", "junit", "sheets/a.json", "sheets/b.json"},
		[]string{"check", "-f", "html", "sheets/a.json", "sheets/b.json"}, []string{"check", "-f", "sarif", "sheets/a.json", "sheets/b.json"}, []string{"check", "-f", "csv", "sheets/a.json", "sheets/b.json"},
		[]string{"__complete", "explain", "e"}, []string{"__complete", "resolve", ""},
	)
}

// TestHostile holds that nothing that somebody wrote does anything where it is
// shown: in no format, under no command, in no fault.
func TestHostile(t *testing.T) {
	texts := hostileTexts
	if raced || testing.Short() {
		texts = []string{strings.Join(hostileTexts[:3], " ") + hostileTexts[4], "::error::pwned", "]]><script>alert(1)</script>", "' onmouseover='a\" onerror=\"b", "a\r\n##[error]x"}
		t.Logf("the race detector or -short: %d texts instead of %d", len(texts), len(hostileTexts))
	}
	benign := map[string]string{}
	for i, bad := range append([]string{"benign"}, texts...) {
		dir := hostileFolder(t, bad)
		t.Chdir(dir)
		for n, args := range hostileRuns(dir, bad) {
			got := runIn(args, "\n\n\n")
			at := fmt.Sprintf("%q: %.60q", bad, args)
			checkTerminal(t, at+" says", got.Stderr)
			if args[0] == "__complete" {
				got.Stdout = strings.ReplaceAll(got.Stdout, "\t", " ") // before what a topic is called
			}
			checkTerminal(t, at, got.Stdout)
			format := ""
			if len(args) > 2 && args[1] == "-f" {
				format = args[2]
			}
			if key := fmt.Sprint(n); i == 0 {
				benign[key] = got.Stdout
			} else {
				checkFormat(t, at, format, got.Stdout, benign[key])
			}
		}
	}
}

// command is what GitHub (TryParseV2), Azure, TeamCity and older runners take
// for a command in a log.
var command = regexp.MustCompile(`(?m)^\s*::|##\[|##vso\[|##teamcity\[`)

// annotationLine is what we write for GitHub ourselves.
var annotationLine = regexp.MustCompile(`^::(error|warning|notice) (file=[^:,]*,line=\d+(,col=\d+,endColumn=\d+)?,)?title=[^:,]*::`)

func checkTerminal(t *testing.T, at, text string) {
	t.Helper()
	if r, bad := hostileRune(text); bad {
		i := strings.IndexRune(text, r)
		t.Errorf("%s: %U in %q", at, r, text[max(0, i-40):min(len(text), i+40)])
	}
	for line := range strings.Lines(text) {
		if m := command.FindString(line); m != "" && !annotationLine.MatchString(line) {
			t.Errorf("%s: %q in the line %.200q", at, m, line)
		}
	}
}

// checkFormat holds what each format promises. benign is the same report on
// sheets that mean no harm.
func checkFormat(t *testing.T, at, format, text, benign string) {
	t.Helper()
	switch format {
	case "json", "sarif", "gitlab":
		if text != "" && !json.Valid([]byte(text)) {
			t.Errorf("%s: no JSON", at)
		}
	case "rdjsonl":
		for line := range strings.Lines(text) {
			if !json.Valid([]byte(line)) {
				t.Errorf("%s: no JSON: %.100s", at, line)
			}
		}
	case "csv":
		checkCells(t, at, text)
	case "junit":
		checkXML(t, at, text)
	case "html":
		checkPage(t, at, text, benign)
	case "markdown":
		for _, bad := range []string{"<script", "<img", "](javascript", "<pwned"} {
			if strings.Contains(strings.ToLower(text), bad) {
				t.Errorf("%s: %q in Markdown", at, bad)
			}
		}
	}
}

func checkCells(t *testing.T, at, text string) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Errorf("%s: %v", at, err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if strings.IndexAny(strings.TrimSpace(cell), "=+-@＝＋－＠") == 0 {
				if _, err := strconv.ParseFloat(strings.TrimSpace(cell), 64); err != nil {
					t.Errorf("%s: the cell %q is a formula", at, cell)
				}
			}
		}
	}
}

func checkXML(t *testing.T, at, text string) {
	t.Helper()
	for d := xml.NewDecoder(strings.NewReader(text)); text != ""; {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Errorf("%s: %v", at, err)
			return
		}
		if e, ok := token.(xml.StartElement); ok && (e.Name.Local == "pwned" || e.Name.Local == "script") {
			t.Errorf("%s: an element <%s>", at, e.Name.Local)
		}
	}
}

// tags are the elements of a page that are more than text, and attributes that
// run something.
var tags = regexp.MustCompile(`(?i)<(script|img|iframe|object|embed|link|base|meta|form|svg|style|pwned)\b|<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*\s(on[a-z]+)=|(?:href|src|action)\s*=\s*["']?\s*(javascript|data|vbscript):`)

// checkPage holds that a page has just the elements that it has on sheets that
// mean no harm.
func checkPage(t *testing.T, at, text, benign string) {
	t.Helper()
	count := func(s string) map[string]int {
		out := map[string]int{}
		for _, m := range tags.FindAllString(s, -1) {
			out[strings.ToLower(m[:min(len(m), 8)])]++
		}
		return out
	}
	got, want := count(text), count(benign)
	for tag := range got {
		if tag != "<svg" && got[tag] != want[tag] {
			t.Errorf("%s: %d of %q, want %d", at, got[tag], tag, want[tag])
		}
	}
	if bytes.Contains([]byte(text), []byte("<script>alert")) || len(text) > 0 && want["<script"] == 0 {
		t.Errorf("%s: a script, or no page to compare with", at)
	}
}

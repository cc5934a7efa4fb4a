package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"crosscheck/facts"
	"crosscheck/seeds"
)

// edit is one change of a sheet: the text old, which stands there once, becomes
// new. An edit without old deletes the file.
type edit struct{ file, old, new string }

// mutations are changes of the seeds, of which all findings were accepted
// before, and what the gate says then: its exit status, and the findings of
// warnings and errors that are open. Every source names a text, in which its
// quotes stand.
var mutations = []struct {
	name   string
	edits  []edit
	status int
	want   string // "severity kind topic", separated by commas
}{
	{"a changed digit", []edit{{"nbc.yaml", "value: 133\n", "value: 138\n"}}, 1,
		"error conflict crocus-attack/deaths, error misread crocus-attack/deaths"},
	{"a changed digit in the value and its quote", []edit{{"nbc.yaml", "value: 133\n    quote: killed 133", "value: 138\n    quote: killed 138"}}, 1,
		"error conflict crocus-attack/deaths, error misquote crocus-attack/deaths"},
	{"a changed digit that still fits", []edit{{"vox.yaml", "value: over 130\n      quote: killed over 130", "value: over 131\n      quote: killed over 130"}}, 1,
		"error conflict crocus-attack/deaths, warning misread crocus-attack/deaths"},
	{"a digit lost", []edit{{"slate.yaml", "value: 137\n", "value: 13\n"}}, 1,
		"error conflict crocus-attack/deaths, error misread crocus-attack/deaths"},
	{"a digit too many", []edit{{"nbc.yaml", "value: Over 9,000\n", "value: Over 90,000\n"}}, 0,
		"warning misread isis-detainees/number"},
	{"another number word", []edit{{"slate.yaml", "value: a few\n    quote: a few music", "value: dozens\n    quote: a few music"}}, 1,
		"error misread crocus-city/music-venues"},
	{"a dropped hedge", []edit{{"slate.yaml", "value: at least 100\n", "value: 100\n"}}, 0,
		"warning misread crocus-attack/injured"},
	{"a dropped hedge, from the quote too", []edit{{"slate.yaml", "value: at least 100\n    quote: injuring at least 100", "value: 100\n    quote: injuring 100"}}, 1,
		"error misquote crocus-attack/injured"},
	{"a hedge turned round", []edit{{"vox.yaml", "value: over 100\n", "value: under 100\n"}}, 1,
		"error misread crocus-attack/injured"},
	{"an added hedge", []edit{{"nbc.yaml", "value: 27\n", "value: about 27\n"}}, 0,
		"warning misread isis-detainees/facilities"},
	{"a dropped nearly", []edit{{"vox.yaml", "value: nearly 100\n    quote: killed nearly", "value: 100\n    quote: killed nearly"}}, 1,
		"error conflict kerman/deaths, warning misread kerman/deaths"},
	{"a dropped more than", []edit{{"vox.yaml", "value: more than 100 Afghans\n", "value: 100 Afghans\n"}}, 1,
		"error conflict kabul-airport/civilian-deaths, warning misread kabul-airport/civilian-deaths"},
	{"another weekday", []edit{{"nbc.yaml", "value: Friday\n", "value: Thursday\n"}}, 1,
		"error incorrect crocus-attack/date, error misread crocus-attack/date"},
	{"another year", []edit{{"nbc.yaml", "value: Sept. 11, 2001\n", "value: Sept. 11, 2002\n"}}, 1,
		"error conflict september-11/date, error misread september-11/date"},
	{"swapped digits of a date", []edit{{"vox.yaml", "kabul-airport/date:\n    value: 2021\n", "kabul-airport/date:\n    value: 2012\n"}}, 1,
		"error incorrect kabul-airport/date, error misread kabul-airport/date"},
	{"swapped dates", []edit{{"reference.yaml", "takeover/date: 15 August 2021\n", "takeover/date: 31 August 2021\n"}, {"reference.yaml", "value: 30 August 2021\n", "value: 15 August 2021\n"}}, 1,
		"error incorrect taliban-takeover/date, error incorrect us-withdrawal/date, error rule kabul-airport/date, error rule taliban-takeover/date"},
	{"another day of publication", []edit{{"lawfare.yaml", "published: 2024-03-27", "published: 2024-03-21"}}, 1,
		"error conflict crocus-attack/claimed-by, error conflict crocus-attack/deaths, error conflict crocus-attack/perpetrator, error conflict crocus-attack/us-blames, error conflict kerman/deaths, error incorrect crocus-attack/date, error rule kerman/date, warning possible-conflict kurilla-testimony/warning-words, warning spelling al-qaeda/name"},
	{"a bad date of publication", []edit{{"nbc.yaml", "published: 2024-03-23/2024-03-25", "published: 2024-03-23/2024-13-25"}}, 2,
		"error conflict crocus-attack/claimed-by, error conflict crocus-attack/deaths, error conflict crocus-attack/method, error conflict crocus-attack/perpetrator, error conflict kabul-airport/civilian-deaths, error conflict kerman/claimed-by, error conflict kerman/deaths, error conflict soviet-invasion/invader, error incorrect soviet-invasion/date, warning incomparable caliphate/end, warning incomparable crocus-attack/date, warning incomparable europe-arrests/date, warning incomparable istanbul-church/date, warning incomparable kerman/date, warning incomparable kurilla-testimony/date, warning possible-conflict kurilla-testimony/warning-words"},
	{"a misspelled key", []edit{{"nbc.yaml", "    value: 133\n", "    vaule: 133\n"}}, 2,
		"error conflict crocus-attack/deaths"},
	{"a renamed topic", []edit{{"nbc.yaml", "  crocus-attack/deaths:\n", "  crocus-attack/death:\n"}}, 1,
		"error conflict crocus-attack/deaths, warning unknown-topic crocus-attack/death"},
	{"a topic of another event", []edit{{"slate.yaml", "  kerman/deaths:\n", "  kabul-airport/us-deaths:\n"}}, 1,
		"error incorrect kabul-airport/us-deaths"},
	{"a broken quote", []edit{{"slate.yaml", "quote: killing 137 people", "quote: killing only 137 people"}}, 1,
		"error misquote crocus-attack/deaths"},
	{"a quote cut inside a word", []edit{{"slate.yaml", "quote: killing 137 people", "quote: illing 137 people"}}, 1,
		"error misquote crocus-attack/deaths"},
	{"a quote with other quotation marks", []edit{{"slate.yaml", "quote: this past Friday’s concert", "quote: this past Friday's concert"}}, 0, ""},
	{"a quote of another claim", []edit{{"slate.yaml", "quote: killed 84 Iranian Shiites", "quote: killing 137 people"}}, 1,
		"error misread kerman/deaths, warning misquote kerman/deaths"},
	{"no quote", []edit{{"slate.yaml", "    quote: killing 137 people\n", ""}}, 0, ""},
	{"another line", []edit{{"slate.yaml", "quote: killing 137 people\n    at: line 6", "quote: killing 137 people\n    at: line 7"}}, 0,
		"warning misquote crocus-attack/deaths"},
	{"a text that is not there", []edit{{"slate.yaml", "text: slate.txt", "text: slate.text"}}, 2, ""},
	{"a deleted source", []edit{{"slate.yaml", "", ""}}, 1,
		"error conflict crocus-attack/claimed-by, error conflict crocus-attack/deaths, error conflict crocus-attack/perpetrator, error rule crocus-attack/arrested, warning possible-conflict crocus-suspects/fleeing-to, warning spelling crocus-attack/town"},
	{"a deleted reference", []edit{{"reference.yaml", "", ""}}, 1,
		"error conflict caliphate/end, error conflict caliphate/last-territory-place, error conflict soviet-invasion/date, error conflict taliban-takeover/date, error conflict us-withdrawal/date, warning possible-conflict kurilla/name, warning spelling crocus-attack/town"},
	{"an id twice", []edit{{"slate.yaml", "id: slate\n", "id: nbc\n"}}, 2,
		"error conflict crocus-attack/arrested, error conflict crocus-attack/claimed-by, error conflict crocus-attack/deaths, error conflict crocus-attack/perpetrator, error conflict kerman/deaths, error incorrect caliphate/end, error incorrect caliphate/last-territory-place, error incorrect taliban-takeover/date, error incorrect us-withdrawal/date, error rule kabul-airport/date, warning possible-conflict crocus-suspects/fleeing-to, warning possible-conflict us-warning/putin-quote, warning spelling al-qaeda/name, warning spelling crocus-attack/town"},
	{"another name", []edit{{"nbc.yaml", "crocus-attack/claimed-by:\n    value: ISIS-K\n", "crocus-attack/claimed-by:\n    value: al-Qaeda\n"}}, 1,
		"error conflict crocus-attack/claimed-by"},
	{"a misspelled name", []edit{{"nbc.yaml", "isis-detainees/country:\n    value: Syria\n", "isis-detainees/country:\n    value: Syira\n"}}, 0, ""},
	{"yes turned no", []edit{{"nbc.yaml", "us-warning/russia-warned:\n    value: yes\n", "us-warning/russia-warned:\n    value: no\n"}}, 1,
		"error conflict us-warning/russia-warned"},
	{"a unit lost", []edit{{"nbc.yaml", "value: a decade and a half\n", "value: a year and a half\n"}}, 1,
		"error misread us-terrorism-focus/length"},
	{"a comment and blanks", []edit{{"nbc.yaml", "  crocus-attack/deaths:\n", "\n  # the toll\n\n  crocus-attack/deaths:\n"}}, 0, ""},
	{"another spelling of a number", []edit{{"nbc.yaml", "value: Over 9,000\n", "value: more than 9000\n"}}, 0, ""},
	{"relaying another", []edit{{"nbc.yaml", "  id: nbc\n", "  id: nbc\n  via: vox\n"}}, 0, ""},
}

func TestMutations(t *testing.T) {
	plainTerminal(t)
	dir := t.TempDir()
	t.Chdir(dir)
	writeSeeds(t)
	got := runIn([]string{"resolve", "--accept-all", "--by", "Editor", "--reason", "known before", "."}, "")
	if got.Status != exitClean {
		t.Fatalf("accepting all: %+v", got)
	}
	if status, open := gate(t); status != exitClean || open != "" {
		t.Fatalf("the seeds as they are: status %d, open: %s", status, open)
	}
	if len(mutations) < 30 {
		t.Errorf("%d mutations, want 30 at least", len(mutations))
	}
	for _, m := range mutations {
		t.Run(m.name, func(t *testing.T) {
			for _, e := range m.edits {
				defer e.apply(t)()
			}
			status, open := gate(t)
			if diff := cmp.Diff(m.want, open); diff != "" || status != m.status {
				t.Errorf("status %d, want %d; open findings (-want +got):\n%s", status, m.status, diff)
			}
		})
	}
}

// writeSeeds writes the seeds into the working directory, with a text for each
// source that has nothing but its quotes, each on its line.
func writeSeeds(t *testing.T) {
	t.Helper()
	corpus, err := facts.Load(facts.LoadOptions{FS: seeds.FS, Paths: []string{"."}})
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string][]string{}
	for _, c := range corpus.Claims {
		if l, ok := facts.ParseLocator(c.At); ok {
			lines := texts[c.Source.ID]
			for len(lines) < l.From {
				lines = append(lines, "")
			}
			lines[l.From-1] += c.Quote + " ; "
			texts[c.Source.ID] = lines
		}
	}
	files, err := seeds.FS.ReadDir(".")
	if err != nil || len(texts) == 0 {
		t.Fatalf("%d texts, error %v: the test would prove nothing", len(texts), err)
	}
	for _, f := range files {
		data, err := seeds.FS.ReadFile(f.Name())
		if err != nil {
			t.Fatal(err)
		}
		sheet, id := string(data), strings.TrimSuffix(f.Name(), ".yaml")
		if lines := texts[id]; lines != nil {
			writeText(t, id+".txt", strings.Join(lines, "\n"))
			sheet = strings.Replace(sheet, "  id: "+id+"\n", "  id: "+id+"\n  text: "+id+".txt\n", 1)
		}
		writeText(t, f.Name(), sheet)
	}
}

func writeText(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.FromSlash(name), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// apply makes an edit and returns what undoes it.
func (e edit) apply(t *testing.T) (undo func()) {
	t.Helper()
	before := content(e.file)
	if n := strings.Count(before, e.old); e.old != "" && n != 1 {
		t.Fatalf("%q stands %d times in %s", e.old, n, e.file)
	}
	if e.old == "" {
		if err := os.Remove(e.file); err != nil {
			t.Fatal(err)
		}
	} else {
		writeText(t, e.file, strings.Replace(before, e.old, e.new, 1))
	}
	return func() { writeText(t, e.file, before) }
}

// gate runs the check and returns its status and the open findings.
func gate(t *testing.T) (status int, open string) {
	t.Helper()
	got := runIn([]string{"check", "-f", "json", "."}, "")
	var doc struct {
		Findings []struct{ Kind, Severity, Topic string }
	}
	if err := json.Unmarshal([]byte(got.Stdout), &doc); err != nil {
		t.Fatalf("%v\n%s", err, got.Stderr)
	}
	var out []string
	for _, f := range doc.Findings {
		out = append(out, fmt.Sprintf("%s %s %s", f.Severity, f.Kind, f.Topic))
	}
	slices.Sort(out)
	return got.Status, strings.Join(out, ", ")
}

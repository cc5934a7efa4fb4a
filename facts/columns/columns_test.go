package columns_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"crosscheck/facts"
	"crosscheck/facts/columns"
)

// tables are whole files, and whether columns hold them. Those that they do
// not hold are read in the ordinary way: nothing is wrong with most of them.
var tables = []struct {
	name, text string
	held       bool
}{
	{"plain.csv", "topic,source,value,hedge\ne/deaths,a,5,exact\ne/deaths,b,6,\n", true},
	{"other order.csv", "value,source,topic\n5,a,e/deaths\n6,b,e/deaths\n", true},
	{"no end.csv", "topic,source,value\ne/deaths,a,5\ne/deaths,b,6", true},
	{"carriage returns.csv", "topic,source,value\r\ne/deaths,a,5\r\ne/deaths,b,6\r\n", true},
	{"mark.csv", "\uFEFFtopic,source,value\ne/deaths,a,5\n", true},
	{"blanks.csv", "topic,source,value\n e/deaths\t, a ,5 \n", true},
	{"empty rows.csv", "topic,source,value\n\ne/deaths,a,5\n,,\n  \n,,,,\ne/deaths,b,6\n", true},
	{"quoted.csv", "topic,source,value\n\"e/deaths\",a,\"more than \"\"5\"\"\"\ne/deaths,b,\"1,200\"\n", true},
	{"tabs.tsv", "topic\tsource\tvalue\ne/deaths\ta\t5\n", true},
	{"dates.csv", "topic,source,value\ne/date,a,2024-03-22\ne/date,b,2024-03-31\ne/date,c,last week\ne/date,d,0999-01-01\n", true},
	{"years.csv", "topic,source,value\ne/x,a,1999\ne/x,b,March 1999\n", true},
	{"units.csv", "topic,source,value,unit\ne/x,a,12,km\ne/x,b,12 km,\ne/x,c,12,\n", true},
	{"leading zero.csv", "topic,source,value\ne/x,a,007\ne/x,b,7\n", true},
	{"long number.csv", "topic,source,value\ne/x,a,12345678901234\ne/x,b,1234567890123\n", true},
	{"hedges.csv", "topic,source,value,hedge\ne/x,a,5,at least\ne/x,b,5,at-least\ne/x,c,dozens,vague\n", true},
	{"more.csv", "topic,source,value,at,note\ne/x,a,5,line 3,\ne/x,b,5,,seen\n", true},
	{"scopes.csv", "topic,source,value,scope,attributed_to\ne/x,a,5,confirmed,\ne/x,b,5,,the mayor\n", true},
	{"no event.csv", "topic,source,value\nfounded,a,1999\nplace,b,here\n", true},
	{"nested events.csv", "topic,source,value\na/b/c,a,1\na/b,b,2\n", true},
	{"letters.csv", "topic,source,value\névénement/décès,é,très peu\n", true},
	{"names of sources.csv", "topic,source,value\ne/x,The Times,1\ne/x,the times,1\n", true},

	{"plain.jsonl", `{"topic": "e/deaths", "source": "a", "value": "5", "hedge": "exact"}` + "\n" +
		`{"topic": "e/deaths", "source": "b", "value": "6", "hedge": ""}` + "\n", true},
	{"numbers.jsonl", `{"topic":"e/x","source":"a","value":5}` + "\n" + `{"topic":"e/x","source":"b","value":"5"}` + "\n" +
		`{"topic":"e/x","source":"c","value":5.5}` + "\n" + `{"topic":"e/x","source":"d","value":true}` + "\n", true},
	{"first a text.jsonl", `{"topic":"e/x","source":"a","value":"many"}` + "\n" + `{"topic":"e/x","source":"b","value":5}` + "\n", true},
	{"other order.jsonl", `{"value":"5","source":"a","topic":"e/x"}` + "\n" + `{"topic":"e/x","value":6,"source":"b"}` + "\n", true},
	{"source first.jsonl", `{"source":"a","topic":"e/x","value":"5"}` + "\n" + `{"source":"bcd","topic":"e/x","value":"6"}`, true},
	{"blanks.jsonl", "\n  " + `{ "topic" : "e/x", "source" :"a","value": "5" } ` + "\r\n\r\n" + `{"topic":"e/x","source":"b","value":"6"}`, true},
	{"carriage returns.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\r\n" + `{"topic":"e/x","source":"b","value":"6"}` + "\r\n", true},
	{"escapes.jsonl", `{"topic":"e/x","source":"a","value":"caf\u00e9 \"au lait\""}` + "\n" + `{"\u0074opic":"e\/x","source":"b","value":"\n"}`, true},
	{"tabs.jsonl", `{"topic":"e/x",` + "\t" + `"source":"a","value":"5"}` + "\n", true},
	{"null.jsonl", `{"topic":"e/x","source":"a","value":"5","hedge":null}` + "\n" + `{"topic":"e/x","source":"b","value":5,"hedge":"about"}`, true},
	{"more.jsonl", `{"topic":"e/x","source":"a","value":"5","note":"seen"}` + "\n" + `{"topic":"e/x","source":"b","value":5,"at":"line 4"}`, true},
	{"blanks inside.jsonl", `{"topic":"e/x","source":" a ","value":" 5"}` + "\n", true},
	{"exponent.jsonl", `{"topic":"e/x","source":"a","value":1e3}` + "\n" + `{"topic":"e/x","source":"b","value":-5}`, true},

	{"a mark.jsonl", "\uFEFF" + `{"topic":"e/x","source":"a","value":"5"}` + "\n", false},
	{"list.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":"e/x","source":"a","value":["5"]}` + "\n", false},
	{"quote.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":"e/x","source":"a","value":"5","quote":"q"}` + "\n", false},
	{"role.jsonl", `{"topic":"e/x","source":"a","value":"5","role":"draft"}` + "\n", false},
	{"unknown key.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":"e/x","source":"a","valeu":"5"}` + "\n", false},
	{"key twice.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":"e/x","topic":"e/x","source":"a","value":"5"}` + "\n", false},
	{"no value.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":"e/x","source":"a","value":null}` + "\n", false},
	{"no object.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n5\n", false},
	{"empty object.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n{}\n", false},
	{"text behind.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":"e/x","source":"a","value":"5"} x` + "\n", false},
	{"open quotation mark.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":"e/x","source":"a","value":"5}` + "\n" +
		`","source":"a","value":"5"}` + "\n", false},
	{"comma at the end.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":"e/x","source":"a","value":"5",}` + "\n", false},
	{"leading zero.jsonl", `{"topic":"e/x","source":"a","value":05}` + "\n", false},
	{"control character.jsonl", `{"topic":"e/x","source":"a","value":"5` + "\x01" + `"}` + "\n", false},
	{"unknown backslash.jsonl", `{"topic":"e/x","source":"a","value":"\x"}` + "\n", false},
	{"blank topic.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":" e/x","source":"a","value":"5"}` + "\n", false},
	{"pattern.jsonl", `{"topic":"e/x","source":"a","value":"5"}` + "\n" + `{"topic":"e*/x","source":"a","value":"5"}` + "\n", false},

	{"header only.csv", "topic,source,value\n", false},
	{"no source column.csv", "topic,value\ne/x,5\n", false},
	{"twice.csv", "topic,source,value,value\ne/x,a,5,6\n", false},
	{"misspelled.csv", "topic,source,valeu\ne/x,a,5\n", false},
	{"matrix.csv", "topic,a,b\ne/x,5,6\n", false},
	{"quotes.csv", "topic,source,value,quote\ne/x,a,5,killed 5\n", false},
	{"roles.csv", "topic,source,value,role\ne/x,a,5,reference\n", false},
	{"published.csv", "topic,source,value,published\ne/x,a,5,2024-01-01\n", false},
	{"few cells.csv", "topic,source,value\ne/x,a\n", false},
	{"many cells.csv", "topic,source,value\ne/x,a,5,6\n", false},
	{"no value.csv", "topic,source,value\ne/x,a,\n", false},
	{"no topic.csv", "topic,source,value\n,a,5\n", false},
	{"several lines.csv", "topic,source,value\ne/x,a,\"5\n6\"\n", false},
	{"open quotation mark.csv", "topic,source,value\ne/x,a,\"5\n", false},
	{"quotation mark inside.csv", "topic,source,value\ne/x,a,5\"\n", false},
	{"pattern.csv", "topic,source,value\n*/x,a,5\n", false},
	{"slash at the end.csv", "topic,source,value\ne/,a,5\n", false},
	{"two slashes.csv", "topic,source,value\ne//x,a,5\n", false},
	{"NUL.csv", "topic,source,value\ne/x,a,5\x00\n", false},
	{"Latin-1.csv", "topic,source,value\ne/x,a,caf\xe9\n", false},
	{"carriage return inside.csv", "topic,source,value\ne\r/x,a,5\n", false},
	{"without a name.csv", "topic,source,value,\ne/x,a,5,6\n", false},
}

func TestTables(t *testing.T) {
	for _, c := range tables {
		t.Run(c.name, func(t *testing.T) {
			if held := compared(t, c.name, c.text); held != c.held {
				t.Errorf("held in columns: %t, want %t", held, c.held)
			}
			if held := compared(t, c.name, repeated(c.name, c.text)); held != c.held {
				t.Errorf("several times over, held in columns: %t, want %t", held, c.held)
			}
		})
	}
}

// FuzzTables holds claims that come out of columns against those of the
// ordinary reader: the same, at the same places, or the file is declined.
func FuzzTables(f *testing.F) {
	if len(tables) == 0 {
		f.Fatal("no seeds: the fuzz run would prove nothing")
	}
	for _, c := range tables {
		f.Add(filepath.Ext(c.name), c.text)
	}
	f.Fuzz(func(t *testing.T, ending, text string) {
		for _, c := range tables {
			if ending == filepath.Ext(c.name) {
				compared(t, "f"+ending, text)
				compared(t, "f"+ending, repeated("f"+ending, text))
				return
			}
		}
	})
}

// repeated returns a table with its rows several times over: rows of little
// tables are read one by one, those of others as many as a window holds.
func repeated(name, text string) string {
	header := 0
	if filepath.Ext(name) != ".jsonl" {
		header = strings.IndexByte(text, '\n') + 1
	}
	if header == len(text) {
		return text
	}
	return text[:header] + strings.Repeat(strings.TrimSuffix(text[header:], "\n")+"\n", 9)
}

// compared reads a file both ways, and reports whether columns hold it.
func compared(t *testing.T, name, text string) bool {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	want := load(t, facts.LoadOptions{Paths: []string{path}})
	held := agrees(t, want, facts.LoadOptions{Paths: []string{path}, Bulk: 1})
	if onDisk := agrees(t, want, facts.LoadOptions{Paths: []string{path}, Bulk: 1, Memory: 12}); onDisk != held {
		t.Fatalf("held in memory: %t, on disk: %t", held, onDisk)
	}
	return held
}

// agrees holds what columns make of a file against what it is.
func agrees(t *testing.T, want *facts.Corpus, opt facts.LoadOptions) bool {
	t.Helper()
	got := load(t, opt)
	defer got.Close()
	if got.Bulk() == nil {
		return false
	}
	if len(want.Faults) > 0 {
		t.Fatalf("columns hold a file with faults: %v", want.Faults)
	}
	claims := inPlace(claimsIn(t, got.Bulk()))
	if diff := gocmp.Diff(described(inPlace(want.Claims)), described(claims)); diff != "" {
		t.Fatalf("claims (-ordinary +columns):\n%s", diff)
	}
	if diff := gocmp.Diff(sources(want), sources(got)); diff != "" {
		t.Fatalf("sources (-ordinary +columns):\n%s", diff)
	}
	return true
}

func load(t *testing.T, opt facts.LoadOptions) *facts.Corpus {
	t.Helper()
	c, err := facts.Load(opt)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// claimsIn makes the claims of all rows.
func claimsIn(t *testing.T, b *facts.Bulk) (claims []*facts.Claim) {
	t.Helper()
	m := b.Maker()
	var room columns.Room
	for i := range b.Parts() {
		events, err := b.Part(i, &room)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range events {
			for k := range e.Topics() {
				claims = append(claims, onTopic(t, &room, m, e.Topic(k))...)
			}
		}
	}
	return claims
}

// onTopic makes the claims of one topic: with the texts of all rows where they
// are needed, else with that of the first.
func onTopic(t *testing.T, r *columns.Room, m *facts.Maker, packed []columns.Claim) []*facts.Claim {
	t.Helper()
	var places []columns.Place
	for i := range packed {
		places = append(places, columns.Place{Offset: packed[i].Offset(), Text: i == 0 || !columns.Plain(packed)})
	}
	rows, err := r.Fetch(places)
	if err != nil {
		t.Fatal(err)
	}
	name, err := m.Name(rows.At(0))
	if err != nil {
		t.Fatal(err)
	}
	claims, err := m.Topic(name, packed, rows)
	if err != nil {
		t.Fatal(err)
	}
	return claims
}

func inPlace(claims []*facts.Claim) []*facts.Claim {
	slices.SortFunc(claims, func(a, b *facts.Claim) int { return cmp.Compare(a.Pos.Offset, b.Pos.Offset) })
	return claims
}

// described writes claims out with everything that they say.
func described(claims []*facts.Claim) (lines []string) {
	for _, c := range claims {
		ctx := *c.Context
		lines = append(lines, fmt.Sprintf("%+v %+v %q %q %+v %s", c.Pos, c.TopicPos(), c.Topic, c.Source.ID, ctx, value(c)))
	}
	return lines
}

func value(c *facts.Claim) string {
	v := c.Value
	unit := ""
	if v.Unit != nil {
		unit = v.Unit.Name
	}
	return strings.Join([]string{v.Text, v.Kind.String(), v.Hedge.String(), v.Nominal.String(), unit, v.Noun, fmt.Sprintf("%+v", v.Set)}, "|")
}

func sources(c *facts.Corpus) (lines []string) {
	for _, s := range c.Sources {
		lines = append(lines, fmt.Sprintf("%q %+v", s.ID, s.Pos))
	}
	return lines
}

package facts

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
	"testing/fstest"

	"crosscheck/facts/measure"
)

// writtenValues are values as articles have them, and texts that YAML would
// take for something else.
var writtenValues = []string{"31", "at least 31", "1,200 km", "7.4", "magnitude 7.5", "half", "1998", "in 2015", "on Saturday", "two days later",
	"last week", "2024-03-22", "30 February 2024", "31 June", "9:30 p.m. ET", "Médecins Sans Frontières", "yes", "null", "~", "no one", "a: b", "a #b", "##[group]", "::x",
	"- x", "'q", `say "so"`, `a\b`, "two\nlines", "a\tb", "\u2028", "\u0085", "\ufeff", "\u202e31", "🜁", " 31", "31 ", "[1, 2]", "{a: b}", "--- 4", "...", "%TAG", "|", "",
	"$4 million", "4 %", "sixth", "more than 20 or 30", "0x1F", "1e3", "12:30", "<<", "=", "[1]", "\x00", "x\x7f", "\ufffd"}

var writtenTopics = []string{"quake/magnitude", "quake/began", "quake/deaths", "crash/dead", "storm/width", "yes", "null", "a: b", "x/founded",
	"many words/number of “things”", "", "a//b", "*/deaths", "q/length", " x/y"}

// TestReadAgain holds values that are read again against the sheet that is
// written of them and read as any other.
func TestReadAgain(t *testing.T) {
	const declared = `topics:
  "*/deaths": {kind: count, also: ["*/dead"]}
  "*/width": {kind: quantity, unit: km}
  x/founded: {kind: date}
names:
  MSF: {also: ["Médecins Sans Frontières"]}
`
	r, compared := rand.New(rand.NewPCG(1, 2)), 0
	for round := range 400 {
		files := fstest.MapFS{}
		if round%2 == 1 {
			files["topics.yaml"] = &fstest.MapFile{Data: []byte(declared)}
		}
		src := &Source{ID: "a", PublishedText: []string{"", "2024-03-25", "Monday", "25 March 2024"}[r.IntN(4)]}
		claims := make([]*Claim, 1+r.IntN(40))
		for i := range claims {
			c := &Claim{Topic: writtenTopics[r.IntN(len(writtenTopics))], Context: &Context{Quote: fmt.Sprint("claim ", i)}}
			c.Value.Text = writtenValues[r.IntN(len(writtenValues))]
			if r.IntN(5) == 0 {
				c.AsOfText, c.AsOfFrom = []string{"2023", "the day before"}[r.IntN(2)], AsOfStated
			}
			claims[i] = c
		}
		text := string(AppendSheet(nil, src, claims))
		opt := LoadOptions{FS: files}
		if round%2 == 1 {
			opt.Topics = "topics.yaml"
		}
		whole, err := Parse("a.yaml", []byte(text), opt)
		if err != nil {
			t.Fatal(err)
		}
		byQuote := map[string]measure.Value{}
		for _, c := range whole.Claims {
			byQuote[c.Quote] = c.Value
		}
		for i, got := range ReadAgain(src, claims, whole.Topics, nil) {
			want, read := byQuote[claims[i].Quote]
			if !read {
				if got.Value.Kind != measure.Auto {
					t.Errorf("%q on %q: a sheet does not say it, and it is read again as %v", claims[i].Value.Text, claims[i].Topic, got.Value)
				}
				continue
			}
			compared++
			if !reflect.DeepEqual(got.Value, want) {
				t.Errorf("%q on %q: read again as %+v, in the sheet it is %+v\n%s", claims[i].Value.Text, claims[i].Topic, got.Value, want, text)
			}
		}
	}
	if compared < 1000 {
		t.Errorf("only %d values were read again", compared)
	}
}

// TestStandsPlain holds the short answer against the whole one.
func TestStandsPlain(t *testing.T) {
	n := 0
	for _, s := range append(append([]string{"a", "on", "No", "0", "7 x", "12.5 %", "falsey", "false", "True", "y z", "a ", "a:", "a:b", "a#", "-1", "é"}, writtenValues...), writtenTopics...) {
		if !standsPlain(s) {
			continue
		}
		n++
		if got := inline(&node{text: s}, false); got != s {
			t.Errorf("%q is said to stand plain, and is written %s", s, got)
		}
	}
	if n < 20 {
		t.Errorf("only %d texts are seen to stand plain", n)
	}
}

package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

// TestBulkIsOrdinary holds tables that are compared in columns against the
// same tables compared claim by claim: every byte of the report is the same.
func TestBulkIsOrdinary(t *testing.T) {
	t.Parallel()
	n := 100
	if raced || testing.Short() {
		n = 20
		t.Logf("the race detector or -short: %d corpora instead of 100", n)
	}
	bulk := 0
	for seed := range n {
		dir := t.TempDir()
		r := rand.New(rand.NewPCG(uint64(seed), 1))
		in := facts.LoadOptions{Paths: randomTables(t, r, dir)}
		if topics := randomTopics(r); topics != "" {
			in.Topics = filepath.Join(dir, "topics.yaml")
			write(t, in.Topics, topics)
		}
		p := plan{compare: compare.Options{Quiet: true}, report: report.Options{Show: compare.Severity(r.IntN(2)), NoTopics: r.IntN(2) == 0}}
		p.outputs = randomOutputs(r)
		want, _ := reports(t, p, in)
		in.Bulk = 1
		for _, in.Memory = range []int64{0, 1 + r.Int64N(10_000)} {
			got, was := reports(t, p, in)
			if was && in.Memory == 0 {
				bulk++
			}
			if !bytes.Equal(want, got) {
				t.Fatalf("seed %d, memory %d, %v: bulk differs\n%s", seed, in.Memory, p.outputs, firstDifference(string(want), string(got)))
			}
		}
	}
	if bulk < n/3 {
		t.Fatalf("only %d of %d corpora were held in columns: the test proves little", bulk, n)
	}
}

// streamed are formats that are written finding by finding, or list few.
var streamed = []string{"json", "table", "line", "csv"}

// randomOutputs are these formats; in a third of the cases without the table, so
// that no finding is kept as it is, and in another with one that needs all
// findings at once.
func randomOutputs(r *rand.Rand) (list []output) {
	how := r.IntN(3)
	for _, format := range streamed {
		if format != "table" || how > 0 {
			list = append(list, output{format: format, file: format})
		}
	}
	if how == 1 {
		list = append(list, output{format: "sarif", file: "sarif"})
	}
	return list
}

// reports compares tables, and returns all that is said of them, and whether
// they were held in columns.
func reports(t *testing.T, p plan, in facts.LoadOptions) ([]byte, bool) {
	t.Helper()
	c, err := facts.Load(in)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	p.encode(c.Topics)
	p.report.Topics, p.compare.NoTopics, p.compare.Memory = c.Topics, p.report.NoTopics, in.Memory
	res, err := compareAll(c, p.compare, compare.Decisions{Record: &facts.Resolutions{}})
	if err != nil {
		t.Fatal(err)
	}
	defer res.Close()
	var b bytes.Buffer
	for _, f := range c.Faults {
		fmt.Fprintln(&b, f.Pos, f.Msg, f.Hint)
	}
	for _, s := range c.Sources {
		fmt.Fprintln(&b, s.ID, s.Pos, s.Pos.Length)
	}
	for _, o := range p.outputs {
		opt := p.report
		opt.Encoded = o.encoded(res)
		if !slices.Contains(streamed, o.format) {
			continue
		}
		if err := report.Write(&b, o.format, res, opt); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes(), c.Bulk() != nil
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range x {
		if i >= len(y) || x[i] != y[i] {
			return fmt.Sprintf("line %d\nwant %s\n got %s", i+1, x[i], strings.Join(y[min(i, len(y)):min(i+1, len(y))], ""))
		}
	}
	return "longer"
}

// pick returns one of some texts.
func pick(r *rand.Rand, of ...string) string { return of[r.IntN(len(of))] }

// randomTopics declares some of the topics of randomTables.
func randomTopics(r *rand.Rand) string {
	if r.IntN(3) == 0 {
		return ""
	}
	out := "topics:\n"
	for _, attribute := range []string{"deaths", "injured", "date", "spokesperson", "cost", "start-date"} {
		if attribute == "spokesperson" && r.IntN(2) == 0 {
			out += "  \"*/spokesperson\": {kind: " + pick(r, "name", "name", "person", "text") + "}\n"
		} else if r.IntN(4) > 0 {
			out += fmt.Sprintf("  %q: {%s}\n", "*/"+attribute, pick(r, "", "", "label: L", "label: M",
				"tolerance: 5 %", "many: true", "severity: warning", "grows: true"))
		}
	}
	if r.IntN(10) == 0 {
		out += "  e1/deaths: {kind: count}\n"
	}
	return out + "names:\n  Anna Novak: {also: [A. Novak]}\n"
}

// randomTables writes one to three tables that have many topics in common.
func randomTables(t *testing.T, r *rand.Rand, dir string) []string {
	var paths []string
	odd := r.IntN(4) == 0 // some rows that columns do not hold
	events, rows := 12, 300
	if r.IntN(8) == 0 {
		events, rows = 500, 2000
	}
	for i := range 1 + r.IntN(3) {
		ext, comma := ".csv", ","
		if r.IntN(4) == 0 {
			ext, comma = ".tsv", "\t"
		}
		columns := []string{"topic", "source", "value", "hedge"}
		for _, more := range []string{"unit", "at", "scope", "note", "attributed_to", ""} {
			if r.IntN(6) == 0 {
				columns = append(columns, more)
			}
		}
		r.Shuffle(len(columns), func(i, j int) { columns[i], columns[j] = columns[j], columns[i] })
		end := pick(r, "\n", "\n", "\n", "\r\n")
		var b strings.Builder
		b.WriteString(pick(r, "", "", "\uFEFF") + strings.Join(columns, comma) + end)
		for range 20 + r.IntN(rows) {
			b.WriteString(randomRow(r, columns, comma, events, odd) + end)
		}
		if r.IntN(4) == 0 {
			ext = ".jsonl"
			b.Reset()
			for range 20 + r.IntN(rows) {
				b.WriteString(randomObject(r, columns, events, odd) + end)
			}
		}
		name := filepath.Join(dir, fmt.Sprint("t", i, ext))
		write(t, name, strings.TrimSuffix(b.String(), pick(r, "", end)))
		paths = append(paths, name)
	}
	return paths
}

// randomObject writes a row of JSON Lines.
func randomObject(r *rand.Rand, columns []string, events int, odd bool) string {
	row := randomClaim(r, events, odd)
	if r.IntN(20) == 0 {
		columns = slices.Clone(columns)
		r.Shuffle(len(columns), func(i, j int) { columns[i], columns[j] = columns[j], columns[i] })
	}
	var members []string
	for _, c := range columns {
		cell := row[c]
		if c == "" || cell == "" && (r.IntN(9) > 0 || c == "value") {
			continue
		}
		text := strconv.Quote(cell)
		_, err := strconv.Atoi(cell)
		switch {
		case c == "value" && err == nil && cell[0] != '0' && r.IntN(3) > 0:
			text = cell
		case cell == "" && r.IntN(2) == 0:
			text = "null"
		case r.IntN(60) == 0:
			text = strconv.QuoteToASCII(cell)
		}
		members = append(members, strconv.Quote(c)+pick(r, ": ", ": ", ": ", ": ", ":")+text)
	}
	if odd && r.IntN(40) == 0 {
		return pick(r, "[]", `{"topic": "e1/deaths"}`, "{"+strings.Join(members, ", ")+",}", `{"topic": 5}`, "{", `"`)
	}
	return "{" + strings.Join(members, pick(r, ", ", ", ", ", ", ", ", ",")) + "}"
}

func randomRow(r *rand.Rand, columns []string, comma string, events int, odd bool) string {
	row := randomClaim(r, events, odd)
	var cells []string
	for _, c := range columns {
		cell := row[c]
		switch {
		case r.IntN(60) == 0 || strings.Contains(cell, comma):
			cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
		case r.IntN(60) == 0 && comma != "\t":
			cell = " " + cell + "\t"
		}
		cells = append(cells, cell)
	}
	if r.IntN(100) == 0 {
		return pick(r, "", strings.Repeat(comma, len(columns)-1), "  ")
	}
	if odd && r.IntN(40) == 0 {
		return pick(r, "only one", `"open`, strings.Join(cells, comma)+comma, "e1/deaths"+comma+comma+comma, "\x00", "a\"b"+comma)
	}
	return strings.Join(cells, comma)
}

// randomClaim is what a row says, by column.
func randomClaim(r *rand.Rand, events int, odd bool) map[string]string {
	event := r.IntN(events)
	attribute := pick(r, "deaths", "injured", "date", "spokesperson", "cost", "start-date", "place")
	row := map[string]string{
		"topic": fmt.Sprintf("e%d/%s", event, attribute), "source": fmt.Sprint("s", r.IntN(5)), "": "",
		"hedge": pick(r, "exact", "", "exact", "about", "at least", "at-most", "at most", "up to", "nearly", "more than", "vague"),
		"value": randomValue(r, event, attribute),
	}
	if attribute == "date" || attribute == "spokesperson" || attribute == "place" {
		row["hedge"] = pick(r, "", "exact")
	}
	if r.IntN(40) == 0 {
		row["topic"] = pick(r, "slashless", "founded", "a/b/c", "événement/décès", "e1//deaths", "e1/deaths*")
		if !odd && strings.ContainsAny(row["topic"], "*") || strings.Contains(row["topic"], "//") {
			row["topic"] = "slashless"
		}
	}
	if r.IntN(8) == 0 {
		row["at"], row["note"] = pick(r, "line 4", "page 2", "p. 7"), pick(r, "", "seen")
		row["scope"], row["attributed_to"] = pick(r, "", "confirmed"), pick(r, "", "the mayor")
		if row["hedge"] != "" && row["value"][0] > '0' && row["value"][len(row["value"])-1] <= '9' && len(row["value"]) < 7 {
			row["unit"] = pick(r, "people", "", "km")
		}
	}
	return row
}

func randomValue(r *rand.Rand, event int, attribute string) string {
	base := []int{5, 84, 130, 137, 150, 2020, 12345, 12000000, 99, 100, 110, 1500}[event%12]
	switch attribute {
	case "date", "start-date":
		return pick(r, fmt.Sprintf("2024-03-%02d", event%12+1+r.IntN(8)/7), fmt.Sprintf("2024-03-%02d", event%12+1), "2024", "March 2024", "last week", "1999")
	case "spokesperson":
		return pick(r, "Anna Novak", "Anna Novak", "Anna Novac", "A. Novak", "Igor Petrov", "not Anna Novak")
	case "place":
		return pick(r, "Moscow", "Moscow", "in the suburbs", "yes", "no", "three miles", "2024-01")
	}
	switch r.IntN(12) {
	case 0:
		return fmt.Sprint(base + r.IntN(3))
	case 1:
		return pick(r, "dozens", "thirteen", "12 km", "1,234", "5 %", "0137", "2.5 million", "137", "€5", "between 3 and 7")
	}
	return fmt.Sprint(base)
}

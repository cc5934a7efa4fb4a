package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

const generator = "../shared/bench/gen.go"

// generated makes a table as the benchmarks have it, large enough for columns
// and for a bound on memory, with what is declared for it.
func generated(t *testing.T, dir, hedges string) (table, topics string) {
	t.Helper()
	table, topics = filepath.Join(dir, "claims.csv"), filepath.Join(dir, "topics.yaml")
	n := "40000"
	if raced || testing.Short() {
		n = "12000"
		t.Logf("the race detector or -short: %s topics, not 40,000", n)
	}
	if out, err := exec.Command("go", "run", generator, "-topics", n, "-hedges", hedges, "-o", table).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	write(t, topics, "topics:\n  \"*/spokesperson\": {kind: name}\n")
	return table, topics
}

// differing returns the topics of which the values differ as they are written.
func differing(t *testing.T, table string) map[string]bool {
	t.Helper()
	f, err := os.Open(table)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	first, differ := map[string]string{}, map[string]bool{}
	for _, row := range rows[1:] {
		if v, seen := first[row[0]]; !seen {
			first[row[0]] = row[2]
		} else if v != row[2] {
			differ[row[0]] = true
		}
	}
	return differ
}

// named returns the topics of the findings in a report, which is JSON, without
// those that are only said to be undeclared.
func named(t *testing.T, data []byte) map[string]bool {
	t.Helper()
	var doc struct {
		Findings []struct{ Kind, Topic string }
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	topics := map[string]bool{}
	for _, f := range doc.Findings {
		if f.Kind != string(compare.UnknownTopic) {
			topics[f.Topic] = true
		}
	}
	return topics
}

// TestGenerated holds the report on tables of the benchmarks, in memory and on
// disk, against that of the ordinary way, byte for byte; and the topics that
// it names against those whose values differ: the same where nothing is
// hedged, else some of them.
func TestGenerated(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat(generator); err != nil {
		t.Skip("the generator of tables is not here: " + generator)
	}
	for _, hedges := range []string{"none", "counts"} {
		dir := t.TempDir()
		table, topics := generated(t, dir, hedges)
		want := claimByClaim(t, table, topics)
		for _, memory := range []string{"", "64MiB"} {
			out := filepath.Join(dir, "out.json")
			var said bytes.Buffer
			status := run([]string{"check", table, "--topics", topics, "--no-topics", "--memory", memory, "-f", "json=" + out}, nil, &said, &said)
			got, err := os.ReadFile(out)
			if err != nil || status != exitFindings || said.Len() > 0 || !bytes.Equal(got, want) {
				t.Errorf("hedges %s, memory %q: status %d, %s%v, %d bytes; want %d", hedges, memory, status, said.String(), err, len(got), len(want))
			}
		}
		differ, found := differing(t, table), named(t, want)
		for topic := range found {
			if !differ[topic] {
				t.Fatalf("hedges %s: %s is named, and its values are the same", hedges, topic)
			}
		}
		if len(found) == 0 || hedges == "none" && len(found) != len(differ) {
			t.Errorf("hedges %s: %d topics of %d are named", hedges, len(found), len(differ))
		}
		t.Logf("hedges %s: %d topics named; the values of %d differ", hedges, len(found), len(differ))
	}
}

// claimByClaim makes the report in the ordinary way, claim by claim.
func claimByClaim(t *testing.T, table, topics string) []byte {
	t.Helper()
	c, err := facts.Load(facts.LoadOptions{Paths: []string{table}, Topics: topics})
	if err != nil || c.Bulk() != nil {
		t.Fatal(err)
	}
	res := compare.Compare(c, compare.Options{Quiet: true, NoTopics: true})
	var b bytes.Buffer
	if err := report.Write(&b, "json", res, report.Options{Show: compare.Warning, NoTopics: true, Topics: c.Topics}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

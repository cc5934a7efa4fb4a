package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

func TestParseMemory(t *testing.T) {
	for _, c := range []struct {
		text string
		want int64
		bad  string
	}{
		{"", 0, ""},
		{"256MB", 256_000_000, ""},
		{"256 mb", 256_000_000, ""},
		{"64MiB", 64 << 20, ""},
		{"1.5GiB", 3 << 29, ""},
		{"2G", 2_000_000_000, ""},
		{"1TB", 1_000_000_000_000, ""},
		{"64MB", 0, "64MB of memory is too little"},
		{"0GB", 0, `"0GB" is no size of memory`},
		{"-1GB", 0, `"-1GB" is no size of memory`},
		{"1e300GB", 0, `"1e300GB" is no size of memory`},
		{"NaNGB", 0, `"NaNGB" is no size of memory`},
		{"256", 0, `"256" is no size of memory`},
		{"MB", 0, `"MB" is no size of memory`},
		{"much", 0, `"much" is no size of memory`},
		{"256MB MB", 0, `"256MB MB" is no size of memory`},
	} {
		got, err := parseMemory(c.text)
		if got != c.want || (err == nil) != (c.bad == "") || err != nil && err.Error() != c.bad {
			t.Errorf("%q: %d, %v; want %d, %q", c.text, got, err, c.want, c.bad)
		}
	}
}

// largeTable is a table that does not fit in the least memory: every third
// topic has a conflict.
func largeTable(topics int) string {
	var b strings.Builder
	b.WriteString("topic,source,value,hedge\n")
	for _, source := range []string{"ap", "bbc", "reuters"} {
		for i := range topics {
			n := 1000 + i%7000
			if i%3 == 0 && source == "bbc" {
				n++
			}
			fmt.Fprintf(&b, "event-%07d/%s,%s,%d,exact\n", i/4, []string{"deaths", "injured", "arrests", "homes"}[i%4], source, n)
		}
	}
	return b.String()
}

// TestChangedBetween changes a table after it was read and before its rows are
// read again: that is an error that names the file, not a wrong report.
func TestChangedBetween(t *testing.T) {
	text := largeTable(2000)
	for _, c := range []struct {
		name   string
		change func(file string) error
	}{
		{"cut short", func(file string) error { return os.Truncate(file, int64(len(text)/2)) }},
		{"emptied", func(file string) error { return os.Truncate(file, 0) }},
		{"longer", func(file string) error { return os.WriteFile(file, []byte(text+text), 0o600) }},
		{"other bytes", func(file string) error {
			return os.WriteFile(file, []byte(strings.ReplaceAll(text, "deaths", "d,\"\x00\n\xff")), 0o600)
		}},
		{"other lines", func(file string) error {
			return os.WriteFile(file, []byte(strings.ReplaceAll(text, "event", "\nvent")), 0o600)
		}},
		{"other topics", func(file string) error {
			return os.WriteFile(file, []byte(strings.ReplaceAll(text, "event", "other")), 0o600)
		}},
	} {
		file := filepath.Join(t.TempDir(), "claims.csv")
		write(t, file, text)
		corpus, err := facts.Load(facts.LoadOptions{Paths: []string{file}, Bulk: 1})
		if err != nil || corpus.Bulk() == nil {
			t.Fatal(err)
		}
		if err := c.change(file); err != nil {
			t.Fatal(err)
		}
		encoder, _ := report.Encoder("json", report.Options{})
		_, err = compare.Bulk(corpus, compare.Options{Quiet: true, NoTopics: true, Encoders: []compare.Encoder{encoder}})
		if !errors.Is(err, facts.ErrChanged) || !strings.Contains(err.Error(), "claims.csv: the file changed while it was read") {
			t.Errorf("%s: %v", c.name, err)
		}
		corpus.Close()
	}
}

// TestMemoryHolds holds that --memory says where it does not hold.
func TestMemoryHolds(t *testing.T) {
	defer func(least int64) { leastMemory = least }(leastMemory)
	leastMemory = 1
	t.Chdir(t.TempDir())
	table := largeTable(600) + strings.Repeat("\n", facts.BulkSize)
	write(t, "claims.csv", table)
	write(t, "quotes.csv", strings.ReplaceAll(strings.Replace(table, "hedge\n", "hedge,quote\n", 1), ",exact\n", ",exact,x\n"))
	for _, c := range []struct{ args, says string }{
		{"claims.csv -f json=out.json", ""},
		{"claims.csv -f line=out.txt -f csv=out.csv -f table", ""},
		{"claims.csv -f sarif=out.sarif", "a report as sarif needs all findings at once"},
		{"claims.csv -f line --show note", "notes are listed"},
		{"claims.csv -f line --fail-on single-source", "notes are listed or fail"},
		{"claims.csv -f html=out.html", "a report as html shows all claims"},
		{"quotes.csv -f line", "what was read are not all plain tables"},
	} {
		var out, bad strings.Builder
		run(append([]string{"check", "--memory", "1MB"}, strings.Fields(c.args)...), nil, &out, &bad)
		if says := strings.Contains(bad.String(), "--memory does not hold: "+c.says); says != (c.says != "") {
			t.Errorf("%s: %q", c.args, bad.String())
		}
	}
}

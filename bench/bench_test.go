package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestTinyRound runs all of it at a size that takes no time, with the peers
// that are at hand wherever Go is.
func TestTinyRound(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds crosscheck: not with -short")
	}
	t.Chdir("..")
	if _, err := os.Stat("../shared/bench/gen.go"); err != nil {
		t.Skip("the generator of tables is not beside the module")
	}
	doc := filepath.Join("docs", "benchmarks.md")
	before, err := os.ReadFile(doc)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if after, _ := os.ReadFile(doc); !bytes.Equal(after, before) {
			t.Errorf("the test changed %s", doc)
		}
	})
	var out strings.Builder
	err = run([]string{"--rounds=2", "--claims=5000", "--only=naive,sort,rows,bytes", "--doc=none", "--dir=" + t.TempDir()}, &out, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`\*\*crosscheck\*\*.*\| 1\.00 \|`, `encoding/csv. and a map \| [0-9.]+ s`, `reading the bytes alone`,
		`All peers name the same 100 topics; crosscheck names \d\d of them`, `On a sample of 1,000 topics .* the same \d\d\.`,
		`all peers name the same 100 topics`} {
		if !regexp.MustCompile(want).MatchString(out.String()) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

// TestNamed is what is said where programs do not name the same topics.
func TestNamed(t *testing.T) {
	finding := func(topics ...string) string {
		list := `{"version": 1, "sources": [{"id": "a"}], "findings": [{"kind":"unknown-topic","topic":"x/y"}`
		for _, name := range topics {
			list += `, {"kind":"conflict","topic":"` + name + `"}`
		}
		return list + "]}"
	}
	for _, x := range []struct{ ours, naive, records, want string }{
		{finding("e/a"), "e/a\ne/b\n", `{"topic":"e/b"}` + "\n" + `{"topic":"e/a"}`, ""},
		{finding("e/a"), "e/a\n", `{"topic":"e/b"}`, "t: naive and duckdb-records do not name the same topics: e/be/a"},
		{finding("e/a"), "e/a\n", `{"topic":"e/a"}` + "\n" + `{"topic":"e/b"}`, "t: naive and duckdb-records do not name the same topics: e/b"},
		{finding(), "e/a\n", `{"topic":"e/a"}`, "t: no topic was named, or no peer names any: the runs prove nothing"},
	} {
		k := &kit{dir: t.TempDir()}
		var peers []peer
		for _, p := range allPeers() {
			text, asked := map[string]string{"crosscheck": x.ours, "naive": x.naive, "duckdb-records": x.records}[p.name]
			if !asked {
				continue
			}
			if p.name == "naive" {
				peers = append([]peer{p}, peers...)
			} else {
				peers = append(peers, p)
			}
			if err := os.WriteFile(filepath.Join(k.dir, out(p, "t")), []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		got := ""
		if _, _, err := k.named(peers, "t"); err != nil {
			got = err.Error()
		}
		if got != x.want {
			t.Errorf("%q\nwant %q", got, x.want)
		}
	}
}

// TestSettings is what is said of options that cannot be.
func TestSettings(t *testing.T) {
	for _, x := range []struct{ args, want string }{
		{"--rounds=0", "it takes one round and 50 claims at least"},
		{"--claims=10", "it takes one round and 50 claims at least"},
		{"peers", `unknown argument "peers"`},
		{"--gen=none.go", "the generator none.go is not there: nothing was measured"},
		{"--gen=main.go --only=excel", `no peer is called "excel"; one of: ` + strings.Join(peerNames(), ", ")},
	} {
		err := run(strings.Fields(x.args), io.Discard, io.Discard)
		if err == nil || err.Error() != x.want {
			t.Errorf("%s: %v\nwant %s", x.args, err, x.want)
		}
	}
}

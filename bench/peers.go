package main

import (
	"os"
	"os/exec"
	"path/filepath"
)

// peer is a program that is measured.
type peer struct {
	name  string // for --only
	what  string // in the table
	tool  string // what must be installed, see kit.install
	lists lister // how to read its topics; nil: it names none
	args  func(k *kit, in, out string) []string
}

// lister reads the topics that a program named from what it wrote.
type lister func(file string) (topics, error)

// allPeers are crosscheck and everyone it is measured beside, as the table has
// them. File names have no blanks and no quotation marks: see kit.data.
func allPeers() []peer {
	duckdb := func(how string) func(k *kit, in, out string) []string {
		return func(k *kit, in, out string) []string { return []string{"node", "duckdb.js", how, in, out} }
	}
	naive := func(what string) func(k *kit, in, out string) []string {
		return func(k *kit, in, out string) []string { return []string{k.bin("naive"), what, in, out} }
	}
	shell := func(tool, script string) func(k *kit, in, out string) []string {
		return func(k *kit, in, out string) []string {
			return []string{"bash", "-c", "set -o pipefail; " + script, "bash", in, out, k.found[tool]}
		}
	}
	return []peer{
		{"crosscheck", "**crosscheck**: findings with every claim and its place, JSON", "go", readFindings,
			func(k *kit, in, out string) []string {
				return []string{k.bin("crosscheck"), "check", in, "--topics", topicsFile, "--no-topics", "-f", "json=" + out}
			}},
		{"duckdb", "DuckDB, topics of `count(distinct value) > 1`", "duckdb", readLines, duckdb("distinct")},
		{"duckdb-minmax", "DuckDB, topics of `min(value) <> max(value)`", "duckdb", readLines, duckdb("minmax")},
		{"duckdb-records", "DuckDB, all rows of these topics, JSON", "duckdb", readRecords, duckdb("records")},
		{"duckdb-start", "DuckDB, started and ended", "duckdb", nil, duckdb("start")},
		{"polars", "Polars, topics of `n_unique > 1`", "polars", readLines,
			func(k *kit, in, out string) []string { return []string{"node", "polars.js", in, out} }},
		{"sort", "`cut`, `sort -u`, `uniq -d`", "sort", readLines,
			shell("sort", `tail -n +2 "$1" | cut -d, -f1,3 | sort -u | cut -d, -f1 | uniq -d >"$2"`)},
		{"naive", "Go, `encoding/csv` and a map", "go", readLines, naive("topics")},
		{"sqlite", "SQLite in memory, `min(value) <> max(value)`", "sqlite", readLines,
			func(k *kit, in, out string) []string {
				return []string{k.found["sqlite"], ":memory:", "create table claims(topic text, source text, value text, hedge text)",
					".mode csv", ".import --skip 1 " + in + " claims", ".mode list", ".output " + out,
					"select topic from claims group by topic having min(value) <> max(value)"}
			}},
		{"miller", "Miller, `count-distinct`", "miller", readLines,
			shell("miller", `"$3" --icsv --ocsv --headerless-csv-output count-distinct -f topic,value then `+
				`count-distinct -f topic then filter '$count > 1' then cut -f topic "$1" >"$2"`)},
		{"rows", "Go, `encoding/csv`, rows only", "go", nil, naive("rows")},
		{"bytes", "reading the bytes alone", "go", nil, naive("bytes")},
	}
}

// peerNames are those of --only.
func peerNames() (names []string) {
	for _, p := range allPeers()[1:] {
		names = append(names, p.name)
	}
	return names
}

// command is one run of a peer over a table, in the folder of all files.
func (k *kit) command(p peer, in string) *exec.Cmd {
	args := p.args(k, in, out(p, in))
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = k.dir
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	return cmd
}

// out is the file a peer writes for a table.
func out(p peer, in string) string { return p.name + "-" + in + ".out" }

// bin is a program of ours.
func (k *kit) bin(name string) string { return filepath.Join(k.dir, "bin", name+exe) }

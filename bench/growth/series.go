package main

import (
	"os/exec"
	"path/filepath"
)

// series is one thing to grow with.
type series struct {
	name  string // for --only and the picture
	what  string // in the heading
	told  string // what the input is, in a sentence
	sizes []int  // rising; those from the second decade on have one a tenth as large
	make  func(dir string, n int) error
	args  []string // of crosscheck check, in the folder that was made
}

// decades are sizes over three decades, two of them in each.
func decades(first int) []int {
	return []int{first, 3 * first, 10 * first, 30 * first, 100 * first, 300 * first, 1000 * first}
}

var all = []series{
	{"claims", "claims", "One CSV file, five sources that state the same topics, every tenth topic with a differing value, half of the counts hedged.",
		decades(5000), makeClaims, []string{"claims.csv", "--topics", "topics.yaml", "--no-topics"}},
	{"sources", "sources on one topic", "One CSV file, one topic; every source states another number: exact, \"at least\", \"at most\", \"about\" or a range.",
		append([]int{2}, decades(10)...), makeSources, []string{"claims.csv"}},
	{"persons", "sources on one topic that name persons", "One CSV file, one topic; every source names another person.",
		decades(10), makePersons, []string{"claims.csv", "--topics", "topics.yaml", "--no-topics"}},
	{"periods", "sources on one topic that give periods", "One CSV file, one topic; every source gives a period of its own, open at an end or between days, months or years.",
		decades(10), makePeriods, []string{"claims.csv", "--topics", "topics.yaml", "--no-topics"}},
	{"topics", "topics", "One CSV file, two sources that state each topic; the report lists every topic.",
		decades(1000), makeTopics, []string{"claims.csv"}},
	{"sheets", "sheets", "YAML files of 25 claims with quotes, five about one event.",
		decades(10), makeSheets, []string{"."}},
	{"articles", "articles", "Texts of 100 words, five about one event of its own place.",
		decades(10), makeArticles, []string{"--articles", "."}},
}

// command is a run of crosscheck on what stands in a folder.
func (x series) command(program, dir string) *exec.Cmd {
	args := append([]string{"check", "-f", "json=" + filepath.Join("..", "out.json")}, x.args...)
	cmd := exec.Command(program, args...)
	cmd.Dir = dir
	return cmd
}

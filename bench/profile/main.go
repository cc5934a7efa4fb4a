package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/pprof"
	"strings"
	"time"

	"crosscheck/bench/meter"
	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "profile:", err)
		os.Exit(2)
	}
}

func run(args []string, stdout, stderr io.Writer) error {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	flags := flag.NewFlagSet("profile", flag.ContinueOnError)
	flags.SetOutput(stderr)
	folder := flags.String("dir", filepath.Join(cache, "crosscheck-bench"), "the `folder` of bench/run peers")
	table := flags.String("table", "hedged-1000000.csv", "the `table` in it")
	doc := flags.String("doc", "docs/benchmarks.md", "the `file` to write into; none: print it only")
	if err = flags.Parse(args); err != nil {
		return err
	}
	in := filepath.Join(*folder, *table)
	info, err := os.Stat(in)
	if err != nil {
		return fmt.Errorf("%s is not there: bench/run peers makes it", *table)
	}
	dir, err := os.MkdirTemp("", "profile-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	steps, err := profiled(in, filepath.Join(*folder, "topics.yaml"), dir)
	if err != nil {
		return err
	}
	top, err := functions(filepath.Join(dir, "cpu.prof"))
	if err != nil {
		return err
	}
	text := page(info.Size(), steps, top)
	fmt.Fprint(stdout, text)
	if *doc == "none" {
		return nil
	}
	return meter.Section(*doc, "profile", text)
}

// step is a part of the run.
type step struct {
	name string
	took time.Duration
}

// rounds is how often the run is profiled; the steps are those of the quickest.
const rounds = 3

// profiled runs with a profiler, and times the steps.
func profiled(in, topics, dir string) (best []step, err error) {
	f, err := os.Create(filepath.Join(dir, "cpu.prof"))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	bytes, err := readBytes(in)
	if err != nil {
		return nil, err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, err
	}
	defer pprof.StopCPUProfile()
	for range rounds {
		steps, err := check(in, topics, filepath.Join(dir, "out.json"))
		if err != nil {
			return nil, err
		}
		if best == nil || total(steps) < total(best) {
			best = steps
		}
	}
	return append([]step{{"reading the bytes and nothing else", bytes}}, best...), nil
}

// check is crosscheck check FILE --topics TOPICS --no-topics -f json=OUT.
func check(in, topics, out string) ([]step, error) {
	begin := time.Now()
	var steps []step
	done := func(name string) {
		steps = append(steps, step{name, time.Since(begin)})
		begin = time.Now()
	}
	corpus, err := facts.Load(facts.LoadOptions{Paths: []string{in}, Topics: topics, Bulk: facts.BulkSize})
	if err != nil {
		return nil, err
	}
	defer corpus.Close()
	if corpus.Bulk() == nil {
		return nil, errors.New("the table is too small to stay in columns")
	}
	done("reading rows into columns")
	opt := report.Options{Show: compare.Warning, NoTopics: true, Topics: corpus.Topics}
	encoder, _ := report.Encoder("json", opt)
	res, err := compare.Bulk(corpus, compare.Options{Quiet: true, NoTopics: true, Encoders: []compare.Encoder{encoder}})
	if err != nil {
		return nil, err
	}
	opt.Encoded = &res.Encoded[0]
	done("grouping and comparing")
	f, err := os.Create(out)
	if err != nil {
		return nil, err
	}
	w := bufio.NewWriterSize(f, 1<<16)
	err = errors.Join(report.Write(w, "json", res, opt), w.Flush(), f.Close())
	done("wording findings and writing the report")
	return steps, err
}

func total(steps []step) (sum time.Duration) {
	for _, s := range steps {
		sum += s.took
	}
	return sum
}

// readBytes is the time below which nobody gets.
func readBytes(file string) (best time.Duration, err error) {
	buffer := make([]byte, 1<<20)
	for range rounds {
		f, err := os.Open(file)
		if err != nil {
			return 0, err
		}
		begin := time.Now()
		for err == nil {
			_, err = f.Read(buffer)
		}
		took := time.Since(begin)
		if f.Close(); err != io.EOF {
			return 0, err
		}
		if best == 0 || took < best {
			best = took
		}
	}
	return best, nil
}

// functions asks pprof for what takes most.
func functions(profile string) (top []string, err error) {
	exe, err := os.Executable()
	if err != nil {
		return nil, err
	}
	out, err := exec.Command("go", "tool", "pprof", "-top", "-cum", "-nodecount=400", exe, profile).Output()
	if err != nil {
		return nil, fmt.Errorf("go tool pprof: %w", err)
	}
	return strings.Split(string(out), "\n"), nil
}

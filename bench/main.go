package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"crosscheck/bench/meter"
)

// settings are what can be chosen.
type settings struct {
	rounds int
	within time.Duration
	claims int
	only   string
	dir    string
	doc    string
	gen    string
	root   string // of the module
}

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
}

func (s *settings) parse(args []string, stderr io.Writer) error {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.IntVar(&s.rounds, "rounds", 5, "how `often` each program runs")
	flags.DurationVar(&s.within, "within", 0, "begin no round that would not end within this `time`; 0: all of them")
	flags.IntVar(&s.claims, "claims", 5_000_000, "`rows` of the table")
	flags.StringVar(&s.only, "only", "", "a comma `list` of the peers to run; without it, all: "+strings.Join(peerNames(), ","))
	flags.StringVar(&s.dir, "dir", filepath.Join(cache, "crosscheck-bench"), "the `folder` for what is installed and generated")
	flags.StringVar(&s.doc, "doc", "docs/benchmarks.md", "the `file` to write the table into; none: print it only")
	flags.StringVar(&s.gen, "gen", "../shared/bench/gen.go", "the generator, a `file` of Go")
	if err := flags.Parse(args); err != nil {
		return err
	}
	s.root = root
	switch {
	case flags.NArg() > 0:
		return fmt.Errorf("unknown argument %q", flags.Arg(0))
	case s.rounds < 1 || s.claims < 50:
		return errors.New("it takes one round and 50 claims at least")
	}
	if s.dir, err = filepath.Abs(s.dir); err != nil {
		return err
	}
	s.gen, err = filepath.Abs(s.gen)
	return err
}

func run(args []string, stdout, stderr io.Writer) error {
	var s settings
	if err := s.parse(args, stderr); err != nil {
		return err
	}
	if _, err := os.Stat(s.gen); err != nil {
		return fmt.Errorf("the generator %s is not there: nothing was measured", filepath.Base(s.gen))
	}
	chosen, err := s.peers()
	if err != nil {
		return err
	}
	k := &kit{dir: s.dir, log: stderr, missing: map[string]error{}, versions: map[string]string{}}
	if err := k.install(s.root, chosen); err != nil {
		return err
	}
	hedged, plain, err := k.data(s.gen, s.claims)
	if err != nil {
		return err
	}
	present := slices.DeleteFunc(chosen, func(p peer) bool { return k.missing[p.tool] != nil })
	taken, loads, err := k.rounds(present, hedged, s.rounds, s.within)
	if err != nil {
		return err
	}
	same, err := k.same(present, hedged, plain)
	if err != nil {
		return err
	}
	text := page{s: s, k: k, peers: present, taken: taken, loads: loads, same: same, size: k.size(hedged)}.String()
	fmt.Fprint(stdout, text)
	if s.doc == "none" {
		return nil
	}
	return meter.Section(filepath.Join(s.root, s.doc), "peers", text)
}

// peers are crosscheck and those that were asked for.
func (s *settings) peers() ([]peer, error) {
	all := allPeers()
	if s.only == "" {
		return all, nil
	}
	names := append(strings.Split(s.only, ","), "crosscheck")
	for _, name := range names {
		if !slices.Contains(peerNames(), name) && name != "crosscheck" {
			return nil, fmt.Errorf("no peer is called %q; one of: %s", name, strings.Join(peerNames(), ", "))
		}
	}
	return slices.DeleteFunc(all, func(p peer) bool { return !slices.Contains(names, p.name) }), nil
}

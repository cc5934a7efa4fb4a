package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"crosscheck/bench/meter"
)

// settings are what can be chosen.
type settings struct {
	runs    int
	decades int
	only    string
	doc     string
}

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "growth:", err)
		os.Exit(2)
	}
}

func (s *settings) parse(args []string, stderr io.Writer) error {
	flags := flag.NewFlagSet("growth", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.IntVar(&s.runs, "runs", 3, "how `often` each size is run; those that take under a second run twice as often")
	flags.IntVar(&s.decades, "decades", 3, "the first `1 to 3` decades only")
	flags.StringVar(&s.only, "only", "", "a comma `list` of "+strings.Join(names(), ", ")+"; what is left out loses its part of the document")
	flags.StringVar(&s.doc, "doc", "docs/benchmarks.md", "the `file` to write the tables into, pictures beside it; none: print them only")
	if err := flags.Parse(args); err != nil {
		return err
	}
	switch {
	case flags.NArg() > 0:
		return fmt.Errorf("unknown argument %q", flags.Arg(0))
	case s.runs < 1 || s.decades < 1 || s.decades > 3:
		return errors.New("it takes one run at least, and one to three decades")
	}
	for name := range strings.SplitSeq(s.only, ",") {
		if s.only != "" && !slices.Contains(names(), name) {
			return fmt.Errorf("nothing is called %q; one of: %s", name, strings.Join(names(), ", "))
		}
	}
	return nil
}

func names() (names []string) {
	for _, x := range all {
		names = append(names, x.name)
	}
	return names
}

func run(args []string, stdout, stderr io.Writer) error {
	var s settings
	if err := s.parse(args, stderr); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "growth-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "crosscheck.exe")
	if out, err := exec.Command("go", "build", "-buildvcs=false", "-o", program, ".").CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w\n%s", err, out)
	}
	start, err := measure(series{make: makeSources, args: []string{"claims.csv"}}, 2, program, dir, 2*s.runs+1)
	if err != nil {
		return err
	}
	var done []measured
	for _, x := range all {
		if s.only != "" && !slices.Contains(strings.Split(s.only, ","), x.name) {
			continue
		}
		m, err := s.grow(x, program, dir, stderr)
		if err != nil {
			return err
		}
		done = append(done, m)
	}
	return s.tell(done, start, stdout)
}

// grow measures all sizes of a series.
func (s *settings) grow(x series, program, dir string, log io.Writer) (measured, error) {
	m := measured{series: x}
	for _, n := range x.sizes {
		if n > x.sizes[len(x.sizes)-7+2*s.decades] {
			break
		}
		used, err := measure(x, n, program, dir, s.runs)
		if err != nil {
			return m, err
		}
		m.points = append(m.points, point{n, used})
		fmt.Fprintf(log, "%s %s: %s of CPU, %s, %s\n", meter.Count(n), x.what, meter.Seconds(used.CPU), meter.Seconds(used.Wall), meter.Megabytes(used.Peak))
	}
	return m, nil
}

// measure makes the input of one size, and runs crosscheck on it.
func measure(x series, n int, program, dir string, runs int) (meter.Usage, error) {
	in := filepath.Join(dir, "in")
	defer os.RemoveAll(in)
	if err := errors.Join(os.Mkdir(in, 0o777), x.make(in, n)); err != nil {
		return meter.Usage{}, err
	}
	var used []meter.Usage
	for i := 0; i < runs; i++ {
		u, err := meter.Run(x.command(program, in))
		if err != nil {
			return u, err
		}
		if used = append(used, u); i == 0 && u.CPU < time.Second {
			runs *= 2
		}
	}
	return meter.Middle(used), nil
}

// tell writes everything down, and fails where something grows too fast.
func (s *settings) tell(done []measured, start meter.Usage, stdout io.Writer) error {
	text := page(done, start, s.runs)
	fmt.Fprint(stdout, text)
	var errs []error
	for _, m := range done {
		if s.doc != "none" {
			file := filepath.Join(filepath.Dir(s.doc), "pictures", "growth-"+m.name+".svg")
			errs = append(errs, os.WriteFile(file, []byte(picture(m.series, m.points)), 0o666))
		}
		for _, f := range figures {
			if tooFast(m.points, f, start) {
				errs = append(errs, fmt.Errorf("%s against %s grows faster than n log n", f.name, m.what))
			}
		}
	}
	if s.doc != "none" {
		errs = append(errs, meter.Section(s.doc, "growth", text))
	}
	return errors.Join(errs...)
}

package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"syscall"

	"crosscheck/compare"
	"crosscheck/report"
)

// output is one -f: a format, and the file it goes to.
type output struct {
	format string
	file   string // "": standard output

	encoder int // number from 1 of what encodes its findings; 0: nothing does
}

// parseOutputs reads the -f flags; without any, the report is a table.
func parseOutputs(flags []string) ([]output, error) {
	if len(flags) == 0 {
		flags = []string{"table"}
	}
	var outputs []output
	for _, f := range flags {
		o, err := parseOutput(f)
		if err != nil {
			return nil, err
		}
		if i := slices.IndexFunc(outputs, func(p output) bool { return p.file == o.file }); i >= 0 {
			return nil, sameTarget(outputs[i], o)
		}
		outputs = append(outputs, o)
	}
	return outputs, nil
}

func parseOutput(flag string) (output, error) {
	name, file, named := strings.Cut(flag, "=")
	if !slices.Contains(report.Names(), name) {
		return output{}, unknown("format", name, report.Names())
	}
	if named && file == "" {
		return output{}, trouble{"--format " + flag + " names no file", "write " + name + "=FILE, or " + name + " alone for standard output"}
	}
	if file == "-" {
		file = ""
	}
	return output{format: name, file: file}, nil
}

func sameTarget(a, b output) error {
	if a.file == "" {
		return trouble{fmt.Sprintf("%s and %s cannot both go to standard output", a.format, b.format),
			fmt.Sprintf("give one of them a file: -f %s=FILE", b.format)}
	}
	return trouble{fmt.Sprintf("%s and %s cannot both go to %s", a.format, b.format, a.file), "give each its own file"}
}

// showsClaims reports whether some output shows the claims that agree, too.
func showsClaims(outputs []output) bool {
	return slices.ContainsFunc(outputs, func(o output) bool { return report.ShowsClaims(o.format) })
}

// sayShownOnly reports whether no output has the words of findings that are not
// shown.
func sayShownOnly(outputs []output) bool {
	return !slices.ContainsFunc(outputs, func(o output) bool { return !report.SaysShownOnly(o.format) })
}

// write writes every output: files first, so that a reader who closes
// standard output early does not lose them.
func (s *session) write(outputs []output, res *compare.Result, opt report.Options, color colorMode) {
	for _, o := range outputs {
		if o.file != "" {
			opt.Color, opt.Encoded = color == colorAlways, o.encoded(res)
			s.writeFile(o, res, opt)
		}
	}
	for _, o := range outputs {
		if o.file == "" {
			opt.Color, opt.Encoded = s.colored(color), o.encoded(res)
			s.writeStdout(o, res, opt)
		}
	}
}

// encoded is what was encoded for an output, nil if nothing was.
func (o output) encoded(res *compare.Result) *compare.Encoded {
	if o.encoder == 0 || len(res.Encoded) < o.encoder {
		return nil
	}
	return &res.Encoded[o.encoder-1]
}

// writeFile writes a report as it is made: a large one is not held in memory.
func (s *session) writeFile(o output, res *compare.Result, opt report.Options) {
	if s.withholds(o, res) {
		return
	}
	defer s.writing(res)()
	err := replaceWith(o.file, func(w io.Writer) error { return report.Write(w, o.format, res, opt) })
	if err != nil {
		s.fail(trouble{msg: err.Error()})
	}
}

func (s *session) writeStdout(o output, res *compare.Result, opt report.Options) {
	if s.withholds(o, res) {
		return
	}
	defer s.writing(res)()
	w := bufio.NewWriterSize(s.stdout, 1<<16)
	err := report.Write(w, o.format, res, opt)
	if err == nil {
		err = w.Flush()
	}
	s.printed(err)
}

// print writes to standard output.
func (s *session) print(data []byte) {
	_, err := s.stdout.Write(data)
	s.printed(err)
}

// printed tells of an error on standard output. A closed pipe means that the
// reader has seen enough.
func (s *session) printed(err error) {
	if err != nil && !errors.Is(err, syscall.EPIPE) {
		s.fail(err)
	}
}

// withholds reports whether there is no report to be written in a format.
func (s *session) withholds(o output, res *compare.Result) bool {
	return res.Faults > 0 && !report.WritesIncomplete(o.format)
}

// writing says what takes long. It returns what ends that.
func (s *session) writing(res *compare.Result) func() {
	return s.during(func() string { return "writing " + number(int64(countFindings(res))) + " findings" })
}

func countFindings(res *compare.Result) (n int) {
	for _, c := range res.CountFindings() {
		n += c.Count
	}
	return n
}

// render returns the report in one format; not ok means that there is none
// to be written.
func (s *session) render(o output, res *compare.Result, opt report.Options) ([]byte, bool) {
	if s.withholds(o, res) {
		return nil, false
	}
	var b bytes.Buffer
	if err := report.Write(&b, o.format, res, opt); err != nil {
		s.fail(err)
		return nil, false
	}
	return b.Bytes(), true
}

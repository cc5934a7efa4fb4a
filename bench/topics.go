package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"crosscheck/compare"
)

// topics is a set of names.
type topics map[string]bool

// readLines reads topics that stand on lines of their own.
func readLines(file string) (topics, error) {
	return eachLine(file, func(line string) (string, error) { return line, nil })
}

// readRecords reads the topics of rows as JSON, one a line.
func readRecords(file string) (topics, error) {
	return eachLine(file, func(line string) (string, error) {
		var row struct{ Topic string }
		err := json.Unmarshal([]byte(line), &row)
		return row.Topic, err
	})
}

func eachLine(file string, topic func(line string) (string, error)) (topics, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	set := topics{}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		name, err := topic(strings.TrimSuffix(lines.Text(), "\r"))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		set[name] = true
	}
	return set, lines.Err()
}

// readFindings reads the topics of a report of crosscheck's.
func readFindings(file string) (topics, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	set := topics{}
	d := json.NewDecoder(bufio.NewReaderSize(f, 1<<20))
	if err := skipTo(d, "findings"); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	for d.More() {
		var finding struct {
			Kind  compare.Kind
			Topic string
		}
		if err := d.Decode(&finding); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if finding.Kind != compare.UnknownTopic { // the one kind that is no difference of values
			set[finding.Topic] = true
		}
	}
	return set, nil
}

// skipTo reads on to the first element of a list that is a member of the
// outermost object.
func skipTo(d *json.Decoder, member string) error {
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return err
		}
		if key == member {
			_, err := d.Token()
			return err
		}
		var passed json.RawMessage
		if err := d.Decode(&passed); err != nil {
			return err
		}
	}
	return io.ErrUnexpectedEOF
}

// within reports whether all of t are in o, and names one that is not.
func (t topics) within(o topics) (stranger string, ok bool) {
	for name := range t {
		if !o[name] && (stranger == "" || name < stranger) {
			stranger = name
		}
	}
	return stranger, stranger == ""
}

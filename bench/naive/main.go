// Naive is what a program of an afternoon does: it reads a table with
// encoding/csv, keeps the first value of every topic in a map, and lists the
// topics of which it meets another.
//
//	naive topics claims.csv out.txt   the topics whose values differ
//	naive rows claims.csv out.txt     reading the rows, and nothing else
//	naive bytes claims.csv out.txt    reading the bytes, and nothing else
package main

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func run(args []string) error {
	if len(args) != 3 {
		return fmt.Errorf("usage: naive topics|rows|bytes FILE OUT")
	}
	in, err := os.Open(args[1])
	if err != nil {
		return err
	}
	defer in.Close()
	switch args[0] {
	case "bytes":
		return bytes(in)
	case "rows":
		return rows(in, func([]string) {})
	case "topics":
		return topics(in, args[2])
	}
	return fmt.Errorf("naive knows no %q", args[0])
}

// bytes reads all there is, as nobody can do with less.
func bytes(in *os.File) error {
	buffer := make([]byte, 1<<20)
	for {
		switch _, err := in.Read(buffer); {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		}
	}
}

func rows(in io.Reader, each func(row []string)) error {
	r := csv.NewReader(bufio.NewReaderSize(in, 1<<20))
	r.ReuseRecord = true
	for {
		row, err := r.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		each(row)
	}
}

// topics writes the topics of which two rows have unlike values.
func topics(in io.Reader, out string) error {
	first, differ := map[string]string{}, map[string]bool{}
	err := rows(in, func(row []string) {
		topic, value := row[0], row[2]
		switch was, known := first[topic]; {
		case !known:
			first[strings.Clone(topic)] = strings.Clone(value)
		case was != value && !differ[topic]:
			differ[strings.Clone(topic)] = true
		}
	})
	if err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	for topic := range differ { // in any order: the reader of it is a set
		fmt.Fprintln(w, topic)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

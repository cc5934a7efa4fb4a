package report

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// csvHeader is the shape in which newsrooms keep their lists of facts.
var csvHeader = []string{"fact", "source", "value", "quote", "where", "as of", "verdict", "resolution"}

// writeCSV writes one row for each claim of each finding that is shown, and of
// each that was accepted: those have the decision in their last column.
func writeCSV(w io.Writer, res *compare.Result, opt Options) error {
	out := csv.NewWriter(w)
	if err := out.Write(csvHeader); err != nil {
		return err
	}
	if opt.Encoded != nil {
		out.Flush()
		if err := cmp.Or(out.Error(), opt.Encoded.WriteFindings(w)); err != nil {
			return err
		}
	} else {
		for _, f := range shown(res, opt.Show) {
			if err := writeCSVRows(out, f); err != nil {
				return err
			}
		}
	}
	for _, f := range res.Accepted {
		if err := writeCSVRows(out, f); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func encodeCSV(opt Options) compare.Encoder {
	return encodeShown(opt, func(b []byte, f *compare.Finding) []byte {
		rows := bytes.NewBuffer(b)
		out := csv.NewWriter(rows)
		writeCSVRows(out, *f)
		out.Flush() // to memory: there is no error
		return rows.Bytes()
	})
}

func writeCSVRows(out *csv.Writer, f compare.Finding) error {
	for _, c := range f.Claims {
		row := csvRow(f, c)
		for i := range row {
			row[i] = disarm(Escape(row[i]))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	return nil
}

func csvRow(f compare.Finding, c *facts.Claim) []string {
	quote, at, asOf := "", "", ""
	if c.Context != nil {
		quote, at, asOf = c.Quote, standsAt(c), c.AsOfText
	}
	where := c.Pos.File
	if c.Pos.Line > 0 {
		where += ":" + strconv.Itoa(c.Pos.Line)
	}
	if at != "" {
		where += " (" + at + ")"
	}
	return []string{subject(f.Topic, f.Label), c.Source.ID, c.Value.Text, quote, where, asOf, string(f.Kind) + ": " + f.Reason, resolution(f)}
}

// resolution is a person's decision on a finding in one line, or "".
func resolution(f compare.Finding) string {
	r := f.Resolution
	if r == nil {
		return ""
	}
	s := r.Status
	if r.Value != "" {
		s += ", taken: " + r.Value
	}
	return s + " (" + r.By + ", " + r.Date + "): " + r.Reason
}

// disarm keeps a spreadsheet from running a cell as a formula, in the way that
// OWASP recommends ("CSV Injection"): an apostrophe in front of the characters
// that begin one. A plain number with its sign is left alone.
func disarm(cell string) string {
	trimmed := strings.TrimLeft(cell, " ")
	if trimmed == "" || !strings.ContainsRune("=+-@\t\r＝＋－＠", []rune(trimmed)[0]) {
		return cell
	}
	if _, err := strconv.ParseFloat(trimmed, 64); err == nil {
		return cell
	}
	return "'" + cell
}

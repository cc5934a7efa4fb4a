package report

import (
	"bufio"
	"fmt"
	"io"

	"crosscheck/compare"
	"crosscheck/facts"
)

// writeLine writes one finding a line, as compilers do, for editors and grep:
//
//	file:line:col: severity: kind: message
//
// The position is that of the claim to look at first.
func writeLine(w io.Writer, res *compare.Result, opt Options) error {
	b := bufio.NewWriter(w)
	if res.Faults > 0 {
		fmt.Fprintln(b, incomplete(res))
	}
	for _, f := range shown(res, opt.Show) {
		fmt.Fprintf(b, "%s: %s: %s: %s\n", Escape(position(f).String()), f.Severity.String(), f.Kind, Escape(message(f)))
	}
	return b.Flush()
}

// position is where to look first.
func position(f compare.Finding) facts.Pos {
	if len(f.Claims) == 0 {
		return facts.Pos{}
	}
	return f.Claims[0].Pos
}

// message is a finding in one line.
func message(f compare.Finding) string {
	if f.Label == "" {
		return f.Topic + ": " + f.Reason
	}
	return f.Label + ": " + f.Reason
}

package report

import (
	"bufio"
	"fmt"
	"io"

	"crosscheck/compare"
)

// WriteKinds lists every kind of finding: its severity, what it means, and when
// it is reported. changed are the severities that the user set.
func WriteKinds(w io.Writer, changed map[compare.Kind]compare.Severity, width int) error {
	b := bufio.NewWriter(w)
	const indent = 28
	for i, k := range compare.Kinds() {
		if i > 0 {
			b.WriteString("\n")
		}
		lines := append(wrap(k.Short, width-indent), wrap(k.Full, width-indent)...)
		for n, l := range lines {
			name, severity := "", ""
			if n == 0 {
				name, severity = string(k.Kind), severityOf(k, changed).String()
			}
			fmt.Fprintf(b, "%-18s%-10s%s\n", name, severity, l)
		}
	}
	return b.Flush()
}

// WriteKind explains one kind of finding.
func WriteKind(w io.Writer, k compare.KindInfo, changed map[compare.Kind]compare.Severity, width int) error {
	b := bufio.NewWriter(w)
	for _, l := range wrap(string(k.Kind)+": "+k.Short, width) {
		fmt.Fprintln(b, l)
	}
	b.WriteString("\n")
	for _, l := range wrap(k.Full, width) {
		fmt.Fprintln(b, l)
	}
	severity := severityOf(k, changed)
	note := ""
	if severity != k.Severity {
		note = ", by your settings; else " + k.Severity.String()
	}
	other := compare.Warning
	if severity == compare.Warning {
		other = compare.Error
	}
	fmt.Fprintf(b, `
severity   %s%s
change it  severities: {%s: %s} in .crosscheck.yaml, or --severity %[3]s=%[4]s
settle it  crosscheck resolve TOPIC --kind %[3]s --status STATUS --by WHO --reason WHY
fail on it --fail-on %[3]s
`, severity, note, k.Kind, other)
	return b.Flush()
}

func severityOf(k compare.KindInfo, changed map[compare.Kind]compare.Severity) compare.Severity {
	if s, ok := changed[k.Kind]; ok {
		return s
	}
	return k.Severity
}

package meter

import (
	"fmt"
	"os"
	"strings"
)

// Section replaces the part of a document that is called by a name:
//
//	<!-- name: made by bench/run name -->
//	…
//	<!-- end of name -->
//
// Everything around it stays as it is.
func Section(file, name, text string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	begin, end := "<!-- "+name+": made by bench/run "+name+" -->\n", "<!-- end of "+name+" -->"
	before, rest, ok := strings.Cut(string(data), begin)
	_, after, ended := strings.Cut(rest, end)
	if !ok || !ended {
		return fmt.Errorf("%s has no part that begins with %q and ends with %q", file, strings.TrimSpace(begin), end)
	}
	return os.WriteFile(file, []byte(before+begin+"\n"+strings.TrimSpace(text)+"\n\n"+end+after), 0o666)
}

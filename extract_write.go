package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"crosscheck/facts"
)

// writeSheet writes a sheet, not over one that says something else: a person corrects
// what is proposed, and who proposed it once cannot know what was corrected since.
func (e *extraction) writeSheet(data []byte) error {
	if name := e.flags.output; name != "" && !e.flags.force && saysElse(name, data) {
		return trouble{name + " is there already, and says something else",
			"what was corrected in it would be lost: write to another file and compare the two, or add --force"}
	}
	return e.write(data)
}

// writeList writes the claims as JSON, over what was there as programs do, but not over a
// sheet of a person's.
func (e *extraction) writeList(data []byte) error {
	if facts.IsSheetName(e.flags.output) && !strings.EqualFold(filepath.Ext(e.flags.output), ".json") {
		return e.writeSheet(data)
	}
	return e.write(data)
}

// saysElse reports whether an ordinary file has something else in it than data. One that
// cannot be read may have.
func saysElse(name string, data []byte) bool {
	info, err := os.Stat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() == 0 {
		return false // whoever writes it says what is wrong with it
	}
	there, err := os.ReadFile(name)
	return err != nil || !bytes.Equal(there, data)
}

// write writes to the file named by --output, else to standard output.
func (e *extraction) write(data []byte) error {
	if e.flags.output == "" {
		e.print(data)
		return nil
	}
	if err := replaceFile(e.flags.output, data); err != nil {
		return trouble{msg: err.Error()}
	}
	return nil
}

package facts

import (
	"path"
	"path/filepath"
	"strings"
)

// read reads one input file, which may have been read ahead.
func (l *loader) read(in input, p *prepared) error {
	if in.stdin {
		in.name, in.format = orElse(filepath.ToSlash(l.opt.StdinName), "stdin"), formatOf(l.opt.StdinName)
	}
	if in.format == textFormat && !in.stdin {
		l.corpus.Texts = append(l.corpus.Texts, in.name)
		return nil
	}
	if in.format == noFormat && !in.stdin && path.Ext(in.name) != "" {
		l.all = append(l.all, Fault{Pos{File: in.name}, "an unknown kind of file",
			fileEndings})
		return nil
	}
	f, err := l.take(in, p)
	if err != nil || f == nil {
		return err
	}
	if in.format == noFormat || in.format == textFormat {
		in.format = sniff(f.text[f.start():])
	}
	l.parse(f, in.format)
	l.endFile()
	return nil
}

// parse reads a file's claims, or skips it if it was found in a folder and is
// no sheet.
func (l *loader) parse(f *file, format format) {
	if l.emptyFile(f, "write source: and facts:, or delete it") {
		return
	}
	switch format {
	case csvFormat, tsvFormat:
		comma := byte(',')
		if format == tsvFormat {
			comma = '\t'
		}
		if l.skip(f, isTableFile(f, comma)) {
			return
		}
		l.table(f, comma)
	case linesFormat:
		keys, ok := lineKeys(f)
		if l.skip(f, isTable(keys) || !ok && mentions(f.text)) {
			return
		}
		l.jsonLines(f)
	default:
		doc := l.document(f, format)
		if doc != nil && !l.skip(f, isSheet(doc)) {
			l.sheet(f, doc)
		}
		f.parsed.release()
	}
}

func (l *loader) emptyFile(f *file, hint string) bool {
	empty := strings.TrimSpace(f.text[f.start():]) == ""
	if empty {
		l.fault(f.pos(span{int32(f.start()), 0}), "an empty file", hint)
	}
	return empty
}

// skip counts a file that was found in a folder and is no sheet.
func (l *loader) skip(f *file, sheet bool) bool {
	if f.found && !sheet {
		l.corpus.Skipped++
		return true
	}
	return false
}

// document reads a YAML or JSON file; nil if there is nothing to read. A file
// found in a folder that cannot be read, and does not look like a sheet, is
// skipped.
func (l *loader) document(f *file, format format) *node {
	if f.parsed == nil {
		f.parsed = parseDocument(f, format, 1)
	}
	l.faults = append(l.faults, f.parsed.faults...)
	if doc := f.parsed.doc; doc != nil {
		return doc
	}
	if f.found && !mentions(f.text) {
		l.faults = l.faults[:0]
		l.corpus.Skipped++
	} else if len(l.faults) == 0 {
		l.fault(f.pos(span{int32(f.start()), 0}), "nothing but comments", "write source: and facts:")
	}
	return nil
}

// mentions reports whether a text has a word that sheets have.
func mentions(text string) bool {
	text = strings.ReplaceAll(text, "\x00", "")
	return strings.Contains(text, "facts") || strings.Contains(text, "topic")
}

// sniff tells the format of a text that has no name.
func sniff(text string) format {
	text = strings.TrimLeft(text, " \t\r\n")
	line := text[:until(text, "\n")]
	switch {
	case strings.HasPrefix(text, "{") && strings.HasSuffix(strings.TrimSpace(line), "}") && strings.Contains(line, `"topic"`):
		return linesFormat
	case strings.HasPrefix(text, "{"):
		return jsonFormat
	case strings.Contains(line, "topic") && strings.Contains(line, "\t"):
		return tsvFormat
	case strings.Contains(line, "topic") && strings.Contains(line, ","):
		return csvFormat
	}
	return yamlFormat
}

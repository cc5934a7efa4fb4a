package facts

import (
	"fmt"
	"path"
	"slices"
)

// readTexts reads the texts that sheets name. A text that cannot be read is a
// fault where it is named.
func (l *loader) readTexts() {
	texts := map[string]*Text{}
	for _, src := range l.corpus.Sources {
		if src.TextPath == "" {
			continue
		}
		text, known := texts[src.TextPath]
		if !known {
			text = l.sourceText(src)
			texts[src.TextPath] = text
		}
		src.Text = text
	}
	if len(texts) > 0 && len(l.corpus.Texts) > 0 {
		l.dropTexts(texts)
	}
}

func (l *loader) sourceText(src *Source) *Text {
	const hint = "text: is a file, named from the sheet's folder"
	name := path.Clean(src.TextPath)
	if why := l.place.noText(name); why != "" {
		l.all = append(l.all, Fault{src.TextPos, fmt.Sprintf("the text %s %s", name, why), hint})
		return nil
	}
	body, size, err := l.content(input{name: name})
	switch {
	case err != nil:
		l.all = append(l.all, Fault{src.TextPos, fmt.Sprintf("the text %s cannot be read: %s", name, cause(err)), hint})
		return nil
	case size > l.opt.MaxSize:
		l.all = append(l.all, Fault{src.TextPos, fmt.Sprintf("the text %s is larger than %d bytes", name, l.opt.MaxSize), ""})
		return nil
	}
	read := l.opt.ReadText
	if read == nil {
		read = readPlain
	}
	text, faults := read(name, []byte(body))
	l.all = append(l.all, faults...)
	return text
}

// noText says why a file that a sheet names is not read, or "". A sheet may come
// from anybody, and reports quote what is near a quote: a sheet that names a file
// of passwords, or a device, does not get it read. A link counts as what it
// points to.
func (p place) noText(name string) string {
	info, err := p.stat(name)
	switch {
	case err != nil:
		return "" // reading it will tell
	case info.IsDir():
		return "is a folder"
	case !info.Mode().IsRegular():
		return "is no file but a pipe or a device"
	case !IsTextName(name) || !IsTextName(p.real(name)):
		return "is not read: a text ends in .txt, .md, .html or .docx"
	}
	return ""
}

// readPlain reads a text as it stands.
func readPlain(name string, data []byte) (*Text, []Fault) {
	f := &file{name: name, text: string(data)}
	if bad := checkText(f); bad != nil {
		return nil, []Fault{*bad}
	}
	return NewText(name, f.text), nil
}

// dropTexts takes the texts that sheets name from those to be read as sources
// of their own.
func (l *loader) dropTexts(texts map[string]*Text) {
	named := map[string]bool{}
	for name := range texts {
		named[l.place.real(name)] = true
	}
	l.corpus.Texts = slices.DeleteFunc(l.corpus.Texts, func(name string) bool { return named[l.place.real(name)] })
}

// Required are the keys of a claim that LoadOptions.Require may name.
var Required = []string{"quote", "at"}

// require faults claims that lack what is demanded of every one.
func (l *loader) require() {
	quote, at := contains(l.opt.Require, "quote"), contains(l.opt.Require, "at")
	if !quote && !at {
		return
	}
	for _, c := range l.corpus.Claims {
		if quote && c.Quote == "" {
			l.all = append(l.all, Fault{c.Pos, fmt.Sprintf("%q has no quote", c.Topic), "add quote: and the few words that say it"})
		}
		if at && c.At == "" {
			l.all = append(l.all, Fault{c.Pos, fmt.Sprintf("%q does not say where it stands", c.Topic), "add at: line N, para N, page N or other words"})
		}
	}
}

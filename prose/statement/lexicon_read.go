package statement

import (
	"maps"
	"slices"
	"strings"
	"unicode"
)

// Fault is one thing wrong in a lexicon.
type Fault struct {
	Line int    // from 1
	Msg  string // lower case, no final period
	Hint string // what to write instead, or ""
}

// lexiconReader is a lexicon in the making.
type lexiconReader struct {
	*Lexicon
	line    int
	section string
	room    []int32   // where the words of phrases stand
	form    [4]string // see forms
	current int32     // the attribute whose triggers are being read; -1: none
	faults  []Fault
}

// ReadLexicon reads a lexicon; its form is that of lexicon.txt, whose head
// describes it. What can be read is in the lexicon even when there are faults.
func ReadLexicon(text string) (*Lexicon, []Fault) { return (&Lexicon{}).Extend(text) }

// Extend returns a lexicon that holds the entries of l and those of the text.
// Attributes of a name that l has gain triggers.
func (l *Lexicon) Extend(text string) (*Lexicon, []Fault) {
	r := &lexiconReader{Lexicon: l.clone(), current: -1}
	if len(r.words) == 0 {
		r.addRoles()
	}
	r.room = make([]int32, 0, len(text)/bytesOfForm)
	r.phrases = slices.Grow(r.phrases, len(text)/bytesOfForm)
	r.expect(len(text) / bytesOfForm)
	for line := range strings.Lines(text) {
		r.line++
		r.readLine(line)
	}
	r.index()
	return r.Lexicon, r.faults
}

// bytesOfForm is how many bytes of a lexicon there are for each form of a phrase,
// or a few less; words there are about as many.
const bytesOfForm = 10

func (l *Lexicon) clone() *Lexicon {
	return &Lexicon{
		dictionary: dictionary{append([]string(nil), l.words...), append([]slot(nil), l.slots...)},
		attributes: append([]attribute(nil), l.attributes...), phrases: append([]phrase(nil), l.phrases...),
		roles: append([]role(nil), l.roles...), cues: append([]cue(nil), l.cues...), classes: append([]int32(nil), l.classes...),
		singular: append([]int32(nil), l.singular...), heads: append([]int32(nil), l.heads...),
		sorts: maps.Clone(l.sorts),
	}
}

func (r *lexiconReader) fault(msg, hint string) {
	r.faults = append(r.faults, Fault{r.line, msg, hint})
}

func (r *lexiconReader) readLine(line string) {
	if i := strings.IndexByte(line, '#'); i == 0 || i > 0 && line[i-1] == ' ' {
		line = line[:i]
	}
	line = strings.TrimRightFunc(line, unicode.IsSpace) // all that Fields takes for space: what is left has a word
	switch {
	case line == "":
	case line[0] == '[':
		r.section, r.current = strings.Trim(line, "[]"), -1
	case line[0] == ' ' || line[0] == '\t':
		r.readTriggers(r.usable(line))
	default:
		r.readEntry(line)
	}
}

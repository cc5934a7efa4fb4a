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

// sides are the sides as the lexicon names them.
var sides = map[string]side{
	"either": either, "before": before, "after": after, "object": object, "subject": subject, "counted": counted,
	"agent": agent, "patient": patient,
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

// readEntry reads a line at the margin.
func (r *lexiconReader) readEntry(line string) {
	head, rest, named := strings.Cut(line, ": ")
	switch r.section {
	case "persons":
		r.nouns(r.usable(line), isPerson)
	case "things":
		r.nouns(r.usable(line), isThing)
	case "actors":
		r.nouns(r.usable(line), isActor)
	case "idioms":
		for _, w := range r.usable(line) {
			r.phrase(w, phrase{attribute: -1, idiom: true})
		}
	case "":
		r.fault("an entry before the first field", "begin with a line like [sport]")
	case "events", "classes", "scopes", "sorts":
		if !named {
			r.fault("“"+line+"” has no colon and words after it", "write it like “ship: vessel/n boat/n”")
			return
		}
		r.readClass(head, r.usable(rest))
	default:
		if !named {
			r.fault("“"+line+"” does not say what its values may be", "write it like “goals: count”")
			return
		}
		r.readAttribute(head, strings.Fields(rest))
	}
}

func (r *lexiconReader) readAttribute(name string, words []string) {
	a := attribute{name: name, field: r.section}
	for _, w := range words {
		switch k, ok := kindWords[w]; {
		case ok:
			if a.kinds |= k; k == aDate {
				a.kinds |= aTime
			}
		case w == "person":
			a.person = true
		case w == "thing":
			a.thing = true
		case w == "main":
			a.main = true
		case w == "weak":
			a.weak = true
		case w == "static":
			a.static = true
		case w == "limit":
			a.limit = true
		default:
			r.fault("“"+w+"” is neither a kind of value nor a flag", "kinds are count, money, share, date and so on; flags are person, thing, main, weak, static, limit")
		}
	}
	for i := range r.attributes {
		if r.attributes[i].name == name {
			r.attributes[i].kinds |= a.kinds
			r.current = int32(i)
			return
		}
	}
	r.attributes = append(r.attributes, a)
	r.current = int32(len(r.attributes) - 1)
}

func (r *lexiconReader) readTriggers(words []string) {
	if len(words) == 0 { // those that it has are faulty
		return
	}
	at, ok := sides[words[0]]
	if !ok || r.current < 0 {
		r.fault("“"+words[0]+"” is no side of an attribute", "sides are object, subject, before, after, counted, either, agent, patient")
		return
	}
	var with []int32
	for i, w := range words {
		if w != "~" {
			continue
		}
		for _, c := range words[i+1:] {
			for _, form := range r.forms(c) {
				with = append(with, r.word(form))
			}
		}
		words = words[:i]
		break
	}
	for _, w := range words[1:] {
		r.counts(w, at)
		r.phrase(w, phrase{attribute: r.current, side: at, with: with})
	}
}

// counts notes that the nouns which an attribute counts are people or things
// as it is.
func (r *lexiconReader) counts(w string, at side) {
	a := &r.attributes[r.current]
	if at != counted || strings.Contains(w, "_") {
		return
	}
	for _, f := range r.forms(w) {
		switch id := r.word(f); {
		case a.person:
			r.roles[id] |= isPerson
		case a.thing:
			r.roles[id] |= isThing
		}
	}
}

// readClass reads a line of [events], [classes] or [scopes].
func (r *lexiconReader) readClass(head string, words []string) {
	switch r.section {
	case "scopes":
		for _, w := range words {
			r.phrase(w, phrase{attribute: -1, scope: head})
		}
	case "events":
		id := r.word(head)
		for _, w := range words {
			r.phrase(w, phrase{attribute: -1, event: id, noun: strings.HasSuffix(w, "/n")})
			if strings.HasSuffix(w, "/n") && !strings.Contains(w, "_") {
				r.nouns([]string{w}, isEvent)
				r.class(w, id)
			}
		}
	case "sorts":
		if r.sorts == nil {
			r.sorts = map[int32]int32{}
		}
		for _, w := range words {
			r.sorts[r.word(w)] = r.word(head)
		}
	case "classes":
		id := r.word(head)
		for _, w := range words {
			r.class(w, id)
		}
	}
}

func (r *lexiconReader) class(w string, id int32) {
	for _, f := range r.forms(w) {
		r.classes[r.word(f)] = id
	}
}

// nouns notes what nouns are; of "attack/n" both forms, the first being the
// other's singular.
func (r *lexiconReader) nouns(words []string, as role) {
	for _, w := range words {
		list := r.forms(w)
		first := r.word(list[0])
		for _, f := range list {
			id := r.word(f)
			r.roles[id] |= as
			if strings.HasSuffix(w, "/n") {
				r.singular[id] = first
			}
		}
	}
}

func (r *lexiconReader) phrase(w string, p phrase) {
	front, mark, _ := strings.Cut(w, "/")
	verb := strings.HasPrefix(mark, "v")
	for _, form := range r.forms(w) {
		p.words = r.wordsOf(form)
		if verb && len(p.words) == 1 {
			r.roles[p.words[0]] |= isVerb
		}
		r.phrases = append(r.phrases, p)
	}
	if mark == "n" && strings.IndexByte(front, '_') < 0 {
		one := r.word(front)
		r.singular[r.word(pluralOf(front))] = one
	}
}

// wordsOf returns the numbers of words joined by low lines.
func (r *lexiconReader) wordsOf(form string) []int32 {
	from := len(r.room)
	for {
		end := strings.IndexByte(form, '_')
		if end < 0 {
			break
		}
		r.room = append(r.room, r.word(form[:end]))
		form = form[end+1:]
	}
	r.room = append(r.room, r.word(form))
	return r.room[from:len(r.room):len(r.room)]
}

// word returns the number of a word in any case, known from now on.
func (r *lexiconReader) word(w string) int32 {
	id := r.add(w)
	for len(r.roles) <= int(id) {
		n := int32(len(r.roles))
		r.roles, r.cues = append(r.roles, 0), append(r.cues, 0)
		r.classes = append(r.classes, n)
		r.singular = append(r.singular, n)
		r.heads = append(r.heads, 0)
	}
	return id
}

func (r *lexiconReader) addRoles() {
	for as := role(1); as != 0; as <<= 1 {
		for _, w := range strings.Fields(roleWords[as]) {
			r.roles[r.word(w)] |= as
		}
	}
	for _, c := range cueWords {
		for _, w := range strings.Fields(c.words) {
			id := r.word(w)
			if r.cues[id] |= c.cue; c.cue == cueSport && r.singular[id] == id {
				one := r.word(foldNoun(w))
				r.singular[id] = one
			}
		}
	}
}

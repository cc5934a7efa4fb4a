package statement

import (
	_ "embed"
	"slices"
	"sync"

	"crosscheck/facts/measure/wordkey"
)

// Lexicon is the words that tell what a figure measures and which nouns name
// events, people and things. It is not changed after it was read and may be
// used from several goroutines.
type Lexicon struct {
	dictionary
	attributes []attribute
	phrases    []phrase
	starts     []starts             // word → phrases that begin with it
	keys       wordkey.Index[known] // the dictionary's words that have a key
	roles      []role               // word → what it is for the grammar and for nouns
	cues       []cue                // word → what it may begin
	classes    []int32              // word → the word that stands for its class, itself by default
	singular   []int32              // word → its singular, itself by default
	heads      []int32              // word → the word for the event it tells of; 0: none
	aside      int32                // the sort of events that are told in passing: reports, warnings
	sorts      map[int32]int32      // event → the sort of event that it is one of
}

// attribute is one thing that a figure, date or name may tell.
type attribute struct {
	name, field string
	kinds       kinds
	person      bool // counts people
	thing       bool // counts anything but people
	main        bool // belongs to the main event unless something says otherwise
	weak        bool // yields to a stronger attribute near by
	static      bool // of dates: they do not date the sentence around them
	limit       bool // what is allowed or possible, not what was
}

// phrase is one way to name an attribute.
type phrase struct {
	words     []int32
	attribute int32
	side      side
	with      []int32 // one of these must stand within four words
	scope     string  // of phrases that narrow a figure and name no attribute
	event     int32   // the word for the event that it tells of; 0: none
	noun      bool    // of events: a noun
	idiom     bool    // it means none of what its words mean
}

// known is what a token takes over from its word.
type known struct {
	id     int32
	role   role
	cue    cue
	begins beginning
}

// starts are the phrases that begin with a word.
type starts struct {
	longer  []start // by falling second word, then the longest first
	alone   []start // those of one word
	seconds uint64  // a bit for each second word
}

// mayGoOn tells most words that are the second of no phrase.
func (s *starts) mayGoOn(second int32) bool { return second > 0 && s.seconds>>(second&63)&1 != 0 }

// begins returns what begins with a word of the dictionary, measures aside.
func (l *Lexicon) begins(word int32) (b beginning) {
	if s := &l.starts[word]; len(s.longer)+len(s.alone) > 0 {
		b |= ofPhrase
	}
	return b
}

// start is a phrase as it is looked for from its first word.
type start struct {
	phrase int32
	length int32
	second int32 // its second word; 0: none
	senses senses
}

// senses is a set of what a phrase, or those of a sentence, may mean.
type senses uint8

const (
	ofAgent senses = 1 << iota // its side is agent or patient
	ofEvent
	ofScope
	ofIdiom
)

func (p *phrase) senses() (s senses) {
	if p.side == agent || p.side == patient {
		s |= ofAgent
	}
	if p.event > 0 {
		s |= ofEvent
	}
	if p.scope != "" {
		s |= ofScope
	}
	if p.idiom {
		s |= ofIdiom
	}
	return s
}

// side is where the figure stands, seen from the trigger.
type side uint8

const (
	either  side = iota
	before       // "20 dead"
	after        // "a death toll of 20"
	object       // of a verb: "killed 20", "20 were killed"
	subject      // of a verb: "20 died"
	counted      // the trigger is the noun that is counted: "20 deaths"
	agent        // a name: who does it, "X claimed", "claimed by X"
	patient      // a name: to whom it is done, "blamed X", "X was blamed"
)

//go:embed lexicon.txt
var builtinText string

var builtin = sync.OnceValue(func() *Lexicon {
	l, faults := ReadLexicon(builtinText)
	if len(faults) > 0 {
		panic("the built-in lexicon: " + faults[0].Msg)
	}
	return l
})

// Builtin returns the lexicon that crosscheck brings along.
func Builtin() *Lexicon { return builtin() }

// Class returns what a folded singular noun is a synonym of ("vessel" →
// "ship", "blast" → "explosion"), itself when it is in no class.
func (l *Lexicon) Class(noun string) string {
	if id := l.find(noun); id > 0 {
		return l.words[l.classes[id]]
	}
	return noun
}

// Thing reports whether a folded singular noun is one for what is no person: a
// ship, an agency.
func (l *Lexicon) Thing(noun string) bool {
	role := l.roles[l.find(noun)]
	return role&(isThing|isActor) != 0 && role&isPerson == 0
}

// Tells reports whether there is an attribute of a name: "deaths", "founded".
func (l *Lexicon) Tells(name string) bool {
	return slices.ContainsFunc(l.attributes, func(a attribute) bool { return a.name == name })
}

// Aside reports whether an event, as [About].Heads has it, is of the sort that
// reports tell in passing: a statement, a meeting, an arrest.
func (l *Lexicon) Aside(event string) bool {
	id := l.find(event)
	return id > 0 && l.sorts[id] == l.aside
}

package statement

import (
	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// finder is the reading of one document. Its slices are arenas: a sentence
// holds ranges of them, so that a long text costs few allocations.
type finder struct {
	*Lexicon
	doc          *prose.Document
	text         string
	reader       measure.Reader
	sentenceText measure.Place // the text up to the end of the sentence that is read

	tokens    []token
	hits      []hit
	found     []measure.Match // of some sentences
	mentions  []mention
	names     []name
	sentences []sentence
	known     nameBook
	main      mainEvent
	abouts    [namedReach + 1]told // of the last sentences

	cost     []int32 // of walking from the first token of one sentence to this one, in tenths of a word
	costFrom int32   // that first token
	costOf   *sentence

	clauses   []int32   // tokens at which the clauses of one sentence begin
	clausesOf *sentence // the sentence
	nearHits  []int32   // events and names near one figure
	nearNames []int32
	credit    string    // who is credited with what one clause says
	creditOf  *sentence // its sentence
	creditIn  group     // the clause
	creditAll string    // who is credited first in the sentence

	earliest  measure.Set       // of what is news, where the main event's day is unknown
	otherDate *measure.Interval // the first of the days that otherText tells of
	otherText string

	lastDate         measure.Set // the last day named, for "the next day"
	datedParagraph   int32
	announced        bool   // the date whose mood was asked for last is one of what will be
	speaker          string // the last one who was credited
	speakerParagraph int32
	quotation        int // the first quotation that does not lie before the sentence

	sport      sporting  // of the article; while figures are noted, of what stands before them
	sportSoFar sporting  // of the sentences whose figures were noted
	player     string    // whom the sentence before spoke of, in a report on sport
	playerIn   int       // the sentence that names them
	parts      []int32   // the words for a part of the match in one sentence
	partsOf    *sentence // the sentence

	money      string // the only currency of the article, once asked for
	moneyAsked bool

	begin    []beginning // of the tokens of one sentence
	openers  []int32     // those of them with which phrases begin
	capitals []int32     // those with a capital
	mayOpen  []int32     // those with which a measure may begin
	openings []opening
	opening  int // the one that is looked at

	strings []string // room for the lists of statements
	figures int      // tokens of digits
	agents  int      // hits that name who did something: each may make a statement
	out     []Statement
}

// sentence is one sentence as ranges of the arenas.
type sentence struct {
	tok, tokEnd   int32
	hit, hitEnd   int32
	men, menEnd   int32
	name, nameEnd int32
	paragraph     int32
	cues          cue    // of its words
	roles         role   // of its words, once it was walked through
	senses        senses // of its phrases
	lead          bool   // of the headline or the first paragraphs
	skip          bool   // says nothing of the story: a byline
	buried        bool   // its hits inside dates and idioms are dropped
	settled       bool   // so are those whose condition does not hold
}

// read reads all sentences, and then block by block what they measure and state:
// the names in the whole text are known by then, and the mentions of one block take
// the room of those of the last.
func (f *finder) read() {
	f.makeArenas()
	f.readSentences()
	for from, end := 0, max(f.leadEnd(), min(block, len(f.sentences))); from < end; from, end = end, min(end+block, len(f.sentences)) {
		f.forget(from)
		known := len(f.mentions)
		f.measure(from, end)
		f.relate(from, end)
		if from == 0 {
			f.findMain()
			f.sport.deadly = f.tollInLead()
		}
		f.readAgain(f.mentions[known:])
		f.stateAll(from, end)
	}
}

// readSentences notes the tokens, phrases and names of all sentences.
func (f *finder) readSentences() {
	body := 0
	for i := range f.doc.Sentences {
		s := &f.doc.Sentences[i]
		kind := f.doc.Paragraphs[s.Paragraph].Kind
		if kind == prose.Body {
			body++
		}
		f.readSentence(s, kind, body <= 6)
	}
}

// readSentence notes a sentence's tokens, phrases and names. Its measures are
// read when that of all are known: the code for these and that for measures
// would not both stay in the processor's fastest memory.
func (f *finder) readSentence(s *prose.Sentence, kind prose.ParagraphKind, early bool) {
	r := sentence{paragraph: int32(s.Paragraph), lead: early || kind == prose.Heading && len(f.sentences) == 0, skip: kind == prose.Furniture}
	r.tok, r.hit, r.name = int32(len(f.tokens)), int32(len(f.hits)), int32(len(f.names))
	f.tokenise(&r, s.Span)
	if r.tokEnd = int32(len(f.tokens)); !r.skip {
		f.sport.note(r.cues)
		f.listOpenings(&r)
		f.match(&r)
		f.findNames(&r, s.Heading)
	}
	r.hitEnd, r.nameEnd = int32(len(f.hits)), int32(len(f.names))
	f.sentences = append(f.sentences, r)
}

// role returns what the word of token i is; nothing outside the text.
func (f *finder) role(i int32) role {
	if uint(i) < uint(len(f.tokens)) {
		return f.tokens[i].role
	}
	return 0
}

// inDateline reports whether a token stands in the line that says where and
// when the article was written.
func (f *finder) inDateline(i int32) bool { return f.doc.Dateline.Contains(int(f.tokens[i].start)) }

// word returns the text of token i; nothing outside the text.
func (f *finder) word(i int32) string {
	if uint(i) < uint(len(f.tokens)) {
		return f.text[f.tokens[i].start:f.tokens[i].end]
	}
	return ""
}

package topic

import (
	"cmp"
	"slices"
	"sync"
	"sync/atomic"

	"crosscheck/facts"
	"crosscheck/prose"
	"crosscheck/prose/statement"
)

// Article is a text with what it states.
type Article struct {
	Source     *facts.Source
	Document   *prose.Document
	Statements []statement.Statement
}

// Options say how to group. The zero value does.
type Options struct {
	Lexicon *statement.Lexicon // nil: the built-in one
	Corpus  *facts.Corpus      // sheets that teach which topics there are; nil: none
	Drafts  []Article          // texts that change no topic: they are put under those that the others make

	// Texts reads the texts that sheets of the corpus were made from, those that there
	// are: the Source of each is that of its sheet. They tell what stands around the
	// claims that quote them, and state nothing themselves. nil: there are none.
	Texts func([]*facts.Source) []Article

	// ZonesAsTold leaves hours in the zone in which an article tells them, as a sheet of
	// it would: none is read as the local hour that others tell.
	ZonesAsTold bool

	// ByName is for the sheet of one text: what tells one value under one name is one
	// topic, and nothing is weighed. See the package comment.
	ByName bool
}

// Grouping is the topics of several articles.
type Grouping struct {
	Topics []Topic // in the order of their names

	lexicon   *statement.Lexicon
	asTold    bool      // Options.ZonesAsTold
	articles  []article // in the order of their sources' ids
	mentions  []*mention
	facts     []*fact
	group     []int // by fact: the first fact of its topic
	links     []link
	likeliest []link         // the bonds that are likely enough, joined or not; kept where there are drafts, or sheets alone
	together  bool           // whether all pairs are compared, also those that are never joined
	bonds     map[int][]link // links by group
	stories   stories
	circles   *circles // nil: figures are looked for everywhere
	sheets    bool     // whether there are mentions of sheets, where there are circles
	within    map[[2]string]bool
	joined    map[[2]string]bool // two names that reports on sport write as one: a place and a nickname
	peers     map[peersKey]*peers
	sortWords numbering                                     // what those are told by
	weighings map[[2]int]evidence                           // for explanations; nil until one is asked for
	trace     func(a, b *fact, e *evidence, likely float64) // told of all that is weighed, for tests
	common    map[string]bool                               // names that tell no event from another: they are on every page
	terms     *lexer
	names     nameBook
	made      []madeClaim                           // by AddTo
	stated    map[*facts.Claim]*statement.Statement // what they were made of; nil until somebody asks

	articlesWith map[int32]int // how many articles have a name, by its number

	attributes map[string]*mention // one of each that articles have
	unbarred   map[uint64]struct{} // bonds that were found likely, by the numbers of their facts
	compared   atomic.Int64        // pairs of mentions, to see how the work grows
	happened   map[actKey]int      // how many values of an act an article has
	counting   sync.Mutex          // of happened: several processors weigh
	storyName  []string            // by article: what its main event is called
	keyWords   numbering           // what keys are made of: names
	measures   map[[2]string]int32 // likewise: dimensions and attributes
	nameWords  numbering           // what tokens of names are made of

	nameNumbers numbering
	numbered    []numberedName     // by these numbers
	linked      map[string][]int32 // by name: the tokens of those that it lies in or holds
}

// toldSentence is a sentence with the figures that it tells.
type toldSentence struct {
	mentions []*mention // in their order

	once           sync.Once
	whole, passage vector // see surroundings; nil until they are asked for
}

// article is an Article as the grouping sees it.
type article struct {
	*Article
	reading
	sheet  bool      // it is the text of a sheet
	named  []namedAt // the names in its text
	event  mainEvent
	last   worded
	overIn overIn
	day    float64 // of publication; see size
	dated  bool
	ahead  zone          // by which its hours are told
	body   map[told]bool // what its body gives figures of; nil until it is asked for
}

// Topic is all that articles and sheets state of one fact.
type Topic struct {
	Name  string // event/attribute, as in a sheet
	Label string // in plain words
	// Confidence is how sure it is that all statements speak of one fact, and
	// of what the name says: 0 to 1. Topics of sheets alone have 1.
	Confidence float64
	Claims     []Claim // in the order of sources and places

	facts []int
	event string // what the text says that it is of, in the sheet of one text
}

// Claim is one statement under a topic.
type Claim struct {
	Source     *facts.Source
	Statement  *statement.Statement // nil for claims of sheets
	Sheet      *facts.Claim         // nil for statements of articles
	Confidence float64              // how sure it is that the claim belongs here

	// Elsewhere are further topics of sheets that likely are the same fact, of what a
	// draft states.
	Elsewhere []facts.Elsewhere

	mention *mention
}

// Group puts statements that speak of the same fact under one topic. The
// order of articles does not matter.
func Group(articles []Article, opt Options) *Grouping {
	g := &Grouping{lexicon: opt.Lexicon, asTold: opt.ZonesAsTold, within: map[[2]string]bool{}, terms: newLexer(), names: nameBook{}, keyWords: numbering{}, measures: map[[2]string]int32{}, nameWords: numbering{}, nameNumbers: numbering{},
		unbarred: map[uint64]struct{}{}, happened: map[actKey]int{}, peers: map[peersKey]*peers{}, sortWords: numbering{}, attributes: map[string]*mention{}}
	if g.lexicon == nil {
		g.lexicon = statement.Builtin()
	}
	switch {
	case listed(articles, &opt):
		g.list(&articles[0])
		return g
	case len(articles) == 0 && len(opt.Drafts) > 0:
		g.takeTopics(opt.Corpus)
	default:
		texts := g.takeArticles(articles, opt.texts())
		g.takeTexts(texts, opt.Corpus)
		g.countNames()
		g.takeSheets(opt.Corpus)
		g.prepare()
		g.findFacts()
		g.linkFacts()
		g.nameTopics(opt.Corpus)
	}
	g.takeDrafts(articles, opt)
	return g
}

// takeArticles reads the articles, and the texts of sheets among them, in an order of
// their own. It returns the mentions of these texts, by article.
func (g *Grouping) takeArticles(articles, texts []Article) (ofSheets map[int][]*mention) {
	for i := range articles {
		g.articles = append(g.articles, article{Article: &articles[i]})
	}
	for i := range texts {
		g.articles = append(g.articles, article{Article: &texts[i], sheet: true})
	}
	slices.SortStableFunc(g.articles, func(a, b article) int {
		return cmp.Or(cmp.Compare(a.Source.ID, b.Source.ID), cmp.Compare(a.Document.Name, b.Document.Name), cmp.Compare(a.Document.Text, b.Document.Text))
	})
	for i := range g.articles {
		a := &g.articles[i]
		a.reading = g.terms.read(a.Document)
		a.named = g.names.namesOf(a.Document, a.reading)
		g.names.learnSubjects(a.Statements)
		a.day, a.dated = size(&a.Document.Published.Value)
		g.learnNames(a)
		g.learnSides(a)
	}
	g.stories.rows, g.stories.latest = make([]storyRow, len(g.articles)), make(latestStories, latestKept)
	mentions := make([][]*mention, len(g.articles))
	blocks(len(g.articles), 1, func(i, _, _ int) {
		g.articles[i].event = g.articles[i].findMain(g)
		mentions[i] = g.mentionsOf(i)
	})
	ofSheets = map[int][]*mention{}
	for i := range g.articles {
		if g.articles[i].sheet {
			ofSheets[i] = mentions[i]
		} else {
			g.takeMentions(mentions[i])
		}
	}
	return ofSheets
}

// mentionsOf makes mentions of what an article asserts.
func (g *Grouping) mentionsOf(index int) []*mention {
	a := &g.articles[index]
	var out []*mention
	var room []mention
	for i := range a.Statements {
		s := &a.Statements[i]
		if !a.counted(s) {
			continue
		}
		if len(room) == 0 {
			room = make([]mention, min(mentionsAtOnce, len(a.Statements)-i))
		}
		if g.newMention(&room[0], index, s); room[0].dimension != "" {
			out, room = append(out, &room[0]), room[1:]
		}
	}
	return out
}

// mentionsAtOnce is for how many mentions there is room made at once.
const mentionsAtOnce = 32

// takeMentions adds the mentions of an article to those of all.
func (g *Grouping) takeMentions(mentions []*mention) {
	for _, m := range mentions {
		m.number = len(g.mentions)
		g.mentions = append(g.mentions, m)
		g.takePeer(m)
		if m.attribute != "" {
			g.attributes[m.attribute] = m
		}
	}
	for len(mentions) > 0 {
		n := 1
		for n < len(mentions) && mentions[n].stated.Sentence == mentions[0].stated.Sentence {
			n++
		}
		tellSentence(mentions[:n:n])
		mentions = mentions[n:]
	}
}

// tellSentence notes of mentions that they stand in one sentence.
func tellSentence(mentions []*mention) {
	in := &toldSentence{mentions: mentions}
	for i, m := range mentions {
		m.in = in
		for _, other := range mentions[:i] {
			if other.dimension == m.dimension {
				other.accompanied, m.accompanied = true, true
			}
		}
	}
}

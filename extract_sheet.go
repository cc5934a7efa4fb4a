package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
	"crosscheck/prose/topic"
	"crosscheck/report"
)

// extractClaims proposes a sheet for an article, or lists its claims as JSON.
func (s *session) extractClaims(f extractFlags, files []string) error {
	if len(files) > 1 && f.format == "yaml" {
		return trouble{"a sheet is of one article", "extract one at a time, or list the claims of all with -f json"}
	}
	windows, err := f.windows()
	if err != nil {
		return err
	}
	e := &extraction{session: s, flags: f, windows: windows}
	if err := e.read(files); err != nil {
		return err
	}
	if f.format == "json" {
		var b bytes.Buffer
		b.Grow(len(e.claims) * bytesOfClaim)
		if err := report.WriteClaims(&b, e.claims, report.Options{Topics: e.topics}); err != nil {
			return err
		}
		return e.deliver(b.Bytes())
	}
	if len(e.sources) == 0 {
		return nil
	}
	return e.deliver([]byte(e.sheet(e.sources[0])))
}

// bytesOfClaim is how many bytes a claim takes in JSON, or a few more.
const bytesOfClaim = 512

// extraction is the work of finding the claims of articles.
type extraction struct {
	*session
	flags   extractFlags
	windows *measure.Windows
	topics  *facts.Topics
	sources []*facts.Source
	claims  []*facts.Claim // in the order of the texts

	originals map[*facts.Claim]*facts.Claim // of the claims of the sheet
}

// read reads the articles and puts what they state under topics, those of
// topics.yaml where it declares them.
func (e *extraction) read(files []string) error {
	e.useSpareMemoryFor(0)
	in := facts.LoadOptions{Topics: e.flags.topics, Windows: e.windows}
	for _, name := range files {
		if facts.IsTextName(name) {
			in.Paths = append(in.Paths, name) // topics.yaml is looked for beside it
		}
	}
	corpus, err := facts.Load(in)
	if err != nil {
		return err
	}
	articles, err := e.articles(files, corpus.Topics)
	if err != nil {
		return err
	}
	g := topic.Group(articles, topic.Options{Corpus: &facts.Corpus{Topics: corpus.Topics}, ZonesAsTold: true, ByName: true})
	g.NameByDeclared(corpus.Topics)
	found := &facts.Corpus{Topics: corpus.Topics}
	g.AddTo(found)
	e.topics = corpus.Topics
	for _, c := range found.Claims {
		if c.Confidence >= float64(e.flags.minConfidence) {
			e.claims = append(e.claims, c)
		}
	}
	slices.SortStableFunc(e.claims, func(a, b *facts.Claim) int {
		return cmp.Or(strings.Compare(a.Pos.File, b.Pos.File), a.Pos.Offset-b.Pos.Offset, strings.Compare(a.Topic, b.Topic))
	})
	if n := e.report(corpus, nil); n > 0 {
		e.worsen(exitTrouble)
	}
	return nil
}

// articles reads the articles and finds what they state.
func (e *extraction) articles(files []string, topics *facts.Topics) ([]topic.Article, error) {
	dates, err := publishedDates(e.flags.published)
	if err != nil {
		return nil, err
	}
	lexicon, err := e.lexicon(e.flags.lexicon)
	if err != nil {
		return nil, err
	}
	opt := statement.Options{Lexicon: lexicon, Names: topics.Vocabulary, Windows: e.windows}
	var texts []topic.File
	size := 0
	for _, name := range files {
		data, err := e.readArticle(name, articleRoom)
		if err != nil {
			return nil, err
		}
		size += len(data)
		e.useSpareMemoryFor(size)
		shown := filepath.ToSlash(name)
		if name == "-" {
			shown = cmp.Or(e.flags.stdinName, "stdin")
		}
		day := dates[path.Clean(filepath.ToSlash(name))]
		if day == "" {
			day = dates[path.Clean(shown)]
		}
		texts = append(texts, topic.File{Name: shown, Data: data, Published: day})
	}
	out, faults := newArticles(texts, opt)
	e.printFaults(faults)
	if len(faults) > 0 {
		e.worsen(exitTrouble)
	}
	for _, a := range out {
		a.Source.Role = facts.RoleSource
		e.sources = append(e.sources, a.Source)
	}
	topic.SetApart(out, nil)
	return out, nil
}

// sheet writes the sheet. Every value is written so that it is read again as
// what it was in the text; what cannot be is listed below.
func (e *extraction) sheet(src *facts.Source) string {
	s := *src
	e.originals = map[*facts.Claim]*facts.Claim{}
	claims := make([]*facts.Claim, len(e.claims))
	for i, c := range e.claims {
		copied, context := *c, *c.Context
		copied.Context = &context
		claims[i] = &copied
		e.originals[&copied] = c
	}
	if e.flags.output != "" {
		s.TextPath = textFrom(e.flags.output, s.Pos.File)
	}
	sheet, asked := "", claims
	for round := 0; ; round++ {
		sheet = facts.SheetText(&s, asked)
		bad := e.misread(sheet, asked)
		if len(bad) == 0 {
			break
		}
		claims = slices.DeleteFunc(claims, func(c *facts.Claim) bool { return bad[c] && !e.rewrite(c, round) })
		asked = e.onTopicsOf(bad, claims)
	}
	if len(asked) < len(claims) {
		sheet = facts.SheetText(&s, claims)
	}
	return facts.Remarks(e.head(src)) + sheet + facts.Remarks(e.left(claims))
}

// onTopicsOf returns the claims on the topics of some: what a value is read as
// hangs on the other claims on its topic, and on nothing else.
func (e *extraction) onTopicsOf(some map[*facts.Claim]bool, claims []*facts.Claim) (out []*facts.Claim) {
	topics := make(map[string]bool, len(some))
	for c := range some {
		topics[e.topics.Canonical(c.Topic)] = true
	}
	for _, c := range claims {
		if topics[e.topics.Canonical(c.Topic)] {
			out = append(out, c)
		}
	}
	return out
}

// rewrite writes a value another way, plainer each round, and says so where the
// quote does not have the words. It is false when there is no other way.
func (e *extraction) rewrite(c *facts.Claim, round int) bool {
	was := &e.originals[c].Value
	if c.Value.Text = rewritten(was, round); c.Value.Text == "" {
		return false
	}
	if e.originals[c].Derived {
		return true
	}
	c.Derived = measure.Fold(c.Value.Text) != measure.Fold(was.Text) &&
		!strings.Contains(" "+strings.ToLower(c.Quote)+" ", " "+strings.ToLower(c.Value.Text)+" ")
	c.Note = ""
	if c.Derived {
		c.Note = "the article has “" + was.Text + "”"
	}
	return true
}

// misread reads a sheet and tells which of its claims do not come back as they
// were.
func (e *extraction) misread(sheet string, claims []*facts.Claim) map[*facts.Claim]bool {
	opt := facts.LoadOptions{Topics: e.topics.File, Windows: e.windows}
	if opt.Topics == "" {
		opt.FS = noFiles{}
	}
	corpus, _ := facts.Parse("sheet.yaml", []byte(sheet), opt) // what is wrong shows in what is not read
	bad, i := map[*facts.Claim]bool{}, 0
	for _, group := range facts.ByTopic(claims) {
		for _, c := range group {
			if i >= len(corpus.Claims) || !sameAgain(&e.originals[c].Value, &corpus.Claims[i].Value) {
				bad[c] = true
			}
			i++
		}
	}
	return bad
}

// noFiles is a file system without any.
type noFiles struct{}

func (noFiles) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// sameAgain reports whether a value means what it did. Names are texts until
// topics.yaml says that they are names.
func sameAgain(was, is *measure.Value) bool {
	if was.Set == nil && is.Set == nil {
		return measure.Fold(was.Text) == measure.Fold(is.Text)
	}
	r := measure.Relate(*was, *is, nil)
	return r.Verdict == measure.Same || withoutConversion(was, is)
}

// withoutConversion reports whether a value is what an article wrote but for the
// conversion in brackets behind it, "600 metres (2,000 feet)", which no sheet
// can say; the quote has it.
func withoutConversion(was, is *measure.Value) bool {
	return was.Kind == measure.Quantity && is.Kind == measure.Quantity && was.Unit == is.Unit &&
		was.Hedge == is.Hedge && was.Nominal.Equal(is.Nominal) && is.Set.Subset(was.Set)
}

// rewritten is another way to write a value: plainer each round, "" in the
// end.
func rewritten(v *measure.Value, round int) string {
	var ways []string
	if s, ok := v.EDTF(); ok && v.Kind == measure.Date {
		ways = append(ways, s, "in "+s)
	}
	if v.Set != nil {
		ways = append(ways, v.Reading())
	}
	if round < len(ways) {
		return ways[round]
	}
	return ""
}

// head says what the sheet is.
func (e *extraction) head(src *facts.Source) []string {
	lines := []string{"Proposed from " + src.Pos.File + ". Read every line, correct it, and delete what is no fact."}
	if e.flags.output == "" {
		lines = append(lines, "Write text: and the article's path under source: to have the quotes looked up.")
	}
	return lines
}

// left lists what could not be written as a value that reads the same.
func (e *extraction) left(kept []*facts.Claim) []string {
	var lines []string
	said := make(map[*facts.Claim]bool, len(kept))
	for _, k := range kept {
		said[e.originals[k]] = true
	}
	for _, c := range e.claims {
		if !said[c] {
			lines = append(lines, fmt.Sprintf("%s, %s: “%s” is not listed, as a sheet cannot say it so: “%s”", c.Topic, c.At, c.Value.Text, c.Quote))
		}
	}
	return lines
}

// textFrom is an article's path as a sheet names it: from its own folder.
func textFrom(sheet, article string) string {
	from, err := filepath.Abs(filepath.Dir(sheet))
	if err != nil {
		return ""
	}
	to, err := filepath.Abs(filepath.FromSlash(article))
	if err != nil {
		return ""
	}
	rel, err := filepath.Rel(from, to)
	if err != nil {
		return ""
	}
	return filepath.ToSlash(rel)
}

// deliver writes to the file named by --output, else to standard output.
func (e *extraction) deliver(data []byte) error {
	if e.flags.output == "" {
		e.print(data)
		return nil
	}
	if err := replaceFile(e.flags.output, data); err != nil {
		return trouble{msg: err.Error()}
	}
	return nil
}

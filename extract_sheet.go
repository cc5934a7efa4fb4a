package main

import (
	"bytes"
	"cmp"
	"fmt"
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
		return e.writeList(b.Bytes())
	}
	if s.status != exitClean {
		return nil // half an article makes no sheet; what is wrong was said
	}
	if len(e.claims) == 0 {
		return e.nothingFound(files[0])
	}
	return e.writeSheet(e.sheet(e.sources[0]))
}

// nothingFound says why there is no sheet: an empty one would stand in the way of
// that which a person writes, or of the next one that is proposed.
func (e *extraction) nothingFound(name string) error {
	t := trouble{msg: name + ": nothing was found in it that can be compared, so there is no sheet"}
	if e.leftOut > 0 {
		t.hint = fmt.Sprintf("--min-confidence left out %s", plural(e.leftOut, "1 claim", "%d claims"))
	}
	return t
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
	leftOut int            // claims that are less sure than was asked for

	nameless bool // the article came from standard input, and nobody said what to call it

	originals map[*facts.Claim]*facts.Claim // of claims that the sheet has in other words
}

// read reads the articles and puts what they state under topics, those of
// topics.yaml where it declares them.
func (e *extraction) read(files []string) error {
	e.spare(spareForShort)
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
		} else {
			e.leftOut++
		}
	}
	e.sortClaims()
	if n := e.report(corpus, nil); n > 0 {
		e.worsen(exitTrouble)
	}
	return nil
}

// sortClaims puts the claims in the order of the texts, those at one place in
// the order of their topics, and those on one topic as they were.
func (e *extraction) sortClaims() {
	type at struct {
		file        string
		offset, was int
	}
	order, claims := make([]at, len(e.claims)), slices.Clone(e.claims)
	for i, c := range claims {
		order[i] = at{c.Pos.File, c.Pos.Offset, i}
	}
	slices.SortFunc(order, func(a, b at) int {
		switch n := strings.Compare(a.file, b.file); {
		case n != 0:
			return n
		case a.offset != b.offset:
			return a.offset - b.offset
		}
		return cmp.Or(strings.Compare(claims[a.was].Topic, claims[b.was].Topic), a.was-b.was)
	})
	for i, o := range order {
		e.claims[i] = claims[o.was]
	}
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
		shown := filepath.ToSlash(name)
		if name == "-" {
			shown = cmp.Or(e.flags.stdinName, "stdin")
			e.nameless = e.flags.stdinName == ""
		}
		day := dates[path.Clean(filepath.ToSlash(name))]
		if day == "" {
			day = dates[path.Clean(shown)]
		}
		texts = append(texts, topic.File{Name: shown, Data: data, Published: day})
	}
	e.spareForArticles(size, true)
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
func (e *extraction) sheet(src *facts.Source) []byte {
	s := *src
	if e.namesText() {
		s.TextPath = textFrom(e.flags.output, s.Pos.File)
	}
	e.originals = map[*facts.Claim]*facts.Claim{}
	claims := slices.Clone(e.claims)
	asked := claims
	for round := 0; ; round++ {
		bad := e.misread(&s, asked)
		if len(bad) == 0 {
			break
		}
		claims = e.rewrite(claims, bad, round)
		asked = e.onTopicsOf(bad, claims)
	}
	b := facts.AppendRemarks(nil, e.head(src))
	b = facts.AppendSheet(b, &s, claims)
	return facts.AppendRemarks(b, e.left(claims))
}

// head says what the sheet is.
func (e *extraction) head(src *facts.Source) []string {
	lines := []string{"Proposed from " + src.Pos.File + ". Read every line, correct it, and delete what is no fact."}
	if !e.namesText() {
		lines = append(lines, "Write text: and the article's path under source: to have the quotes looked up.")
	}
	return lines
}

// left lists what could not be written as a value that reads the same.
func (e *extraction) left(kept []*facts.Claim) []string {
	var lines []string
	for _, c := range e.claims {
		if len(kept) > 0 && e.original(kept[0]) == c {
			kept = kept[1:]
			continue
		}
		lines = append(lines, fmt.Sprintf("%s, %s: “%s” is not listed, as a sheet cannot say it so: “%s”", c.Topic, c.At, c.Value.Text, c.Quote))
	}
	return lines
}

// namesText reports whether the sheet can say where its article is: it can if it is
// written to a file, and the article has a name.
func (e *extraction) namesText() bool { return e.flags.output != "" && !e.nameless }

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

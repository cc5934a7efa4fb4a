package main

import (
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/spf13/cobra"

	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
	"crosscheck/prose/topic"
	"crosscheck/report"
)

// articleFlags say which texts are articles and when they came out.
type articleFlags struct {
	folders   bool
	published []string
	lexicon   string

	drafts  []topic.File    // texts to be held against the others
	drafted map[string]bool // the names of all drafts, texts or sheets
}

func (f *articleFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.BoolVar(&f.folders, "articles", false, "read the articles in the folders given, too")
	flags.StringArrayVar(&f.published, "published", nil, "the day an article came out, as `FILE=DATE`; may be given several times")
	flags.StringVar(&f.lexicon, "lexicon", "", "a `file` of words that tell what figures in articles measure, besides the built-in ones")
}

// dates returns the days of publication that were given, by file.
func (f *articleFlags) dates() (map[string]string, error) { return publishedDates(f.published) }

// publishedDates reads what --published was given.
func publishedDates(list []string) (map[string]string, error) {
	out := map[string]string{}
	for _, p := range list {
		file, date, ok := strings.Cut(p, "=")
		if !ok || file == "" || date == "" {
			return nil, trouble{"--published " + p + " is not FILE=DATE", "for example: --published ap.txt=2024-03-23"}
		}
		out[path.Clean(filepath.ToSlash(file))] = date
	}
	return out, nil
}

// addArticles reads the texts of a corpus, groups what they state into topics
// and adds it.
func (s *session) addArticles(c *facts.Corpus, in facts.LoadOptions, flags articleFlags) (*topic.Grouping, error) {
	dates, err := flags.dates()
	if err != nil {
		return nil, err
	}
	files, err := s.readTexts(c, in, dates, flags)
	if len(files) == 0 {
		return nil, err
	}
	size := 0
	for _, f := range files {
		size += len(f.Data)
	}
	s.spareForArticles(size, len(c.Claims) == 0 && c.Bulk() == nil)
	lexicon, bad := s.lexicon(flags.lexicon)
	if bad != nil {
		return nil, errors.Join(err, bad)
	}
	opt := statement.Options{Lexicon: lexicon, Names: c.Topics.Vocabulary, Windows: in.Windows}
	var articles, drafts []topic.Article
	all, faults := newArticles(files, opt)
	c.Faults = append(c.Faults, faults...)
	if len(faults) == 0 {
		s.remarkOn(all)
	}
	for _, a := range all {
		if a.Source.Role == facts.RoleDraft {
			withoutRemarks(&a)
			drafts = append(drafts, a)
		} else {
			articles = append(articles, a)
		}
	}
	topic.SetApart(slices.Concat(articles, drafts), c.Sources)
	g := topic.Group(articles, topic.Options{Lexicon: lexicon, Corpus: c, Drafts: drafts, Texts: s.sheetTexts(c.Sources, size, in, opt)})
	g.AddTo(c)
	return g, err
}

// remarkedOn is how many articles are remarked on one by one.
const remarkedOn = 5

// remarkOn says which articles take less part than whoever gave them may think: of
// which nothing was read, or whose weekdays count from a day that nobody told.
func (s *session) remarkOn(articles []topic.Article) {
	n := 0
	for _, a := range articles {
		what := remark(a)
		if what == "" {
			continue
		}
		if n++; n <= remarkedOn {
			fmt.Fprintf(s.stderr, "%s: %s\n", report.Escape(a.Document.Name), report.Escape(what))
		}
	}
	if n > remarkedOn {
		fmt.Fprintf(s.stderr, "and the like of %d more\n", n-remarkedOn)
	}
}

// remark says why an article takes less part, or "".
func remark(a topic.Article) string {
	if len(a.Statements) == 0 {
		return "nothing was found in it that can be compared"
	}
	if len(a.Document.Published.Value.Set) > 0 {
		return ""
	}
	const undated = "it does not say when it came out, so "
	tell, yearless := "; --published "+a.Document.Name+"=DATE tells it", ""
	for i := range a.Statements {
		st := &a.Statements[i]
		switch words := "“" + a.Document.Words(st.Span) + "”"; {
		case st.Mood != statement.Asserted || !hangsOnPublication(&st.Value):
		case !topic.OfSomeYear(&st.Value):
			return undated + words + " is compared with no date" + tell
		case yearless == "":
			yearless = undated + "the year of " + words + " is known only where others about the same event say when they came out" + tell
		}
	}
	return yearless
}

// hangsOnPublication reports whether a date is known as soon as it is known when its
// text came out, as "Saturday" is and "two days later" is not.
func hangsOnPublication(v *measure.Value) bool {
	return v.Kind == measure.Date && v.Set == nil && v.Detail != nil && v.Detail.Symbolic && !v.Detail.FromEvent
}

// newArticles reads articles on every processor: that is most of what there is
// to do with them. They and what is wrong with them stay in the order of files.
func newArticles(files []topic.File, opt statement.Options) ([]topic.Article, []facts.Fault) {
	articles, faults := make([]topic.Article, len(files)), make([][]facts.Fault, len(files))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(files)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(files); i = int(next.Add(1)) - 1 {
				articles[i], faults[i] = topic.NewArticle(files[i], opt)
			}
		})
	}
	wg.Wait()
	return articles, slices.Concat(faults...)
}

// readTexts reads the texts that are sources of their own: those that a sheet
// names as its text are not.
func (s *session) readTexts(c *facts.Corpus, in facts.LoadOptions, dates map[string]string, flags articleFlags) ([]topic.File, error) {
	own := map[string]bool{}
	for _, src := range c.Sources {
		if src.TextPath != "" {
			own[path.Clean(src.TextPath)] = true
		}
	}
	files := slices.Clone(flags.drafts)
	for i := range files {
		name := path.Clean(files[i].Name)
		files[i].Published = dates[name]
		delete(dates, name)
	}
	var errs []error
	for _, name := range c.Texts {
		clean := path.Clean(name)
		date := dates[clean]
		delete(dates, clean)
		if own[clean] || flags.drafted[clean] {
			continue
		}
		data, err := readInput(in.FS, name, articleRoom)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if report.IsPage(data) {
			c.Skipped++
			continue
		}
		files = append(files, topic.File{Name: name, Data: data, Published: date})
	}
	for _, name := range leftOver(dates) {
		errs = append(errs, trouble{"--published names " + quoted(name) + ", which is none of the articles",
			"write the file as you give it to be checked"})
	}
	return files, errors.Join(errs...)
}

func leftOver(dates map[string]string) []string {
	var names []string
	for name := range dates {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

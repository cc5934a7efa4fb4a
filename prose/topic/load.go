package topic

import (
	"path"
	"strings"

	"crosscheck/facts"
	"crosscheck/prose"
	"crosscheck/prose/statement"
)

// File is an article to read.
type File struct {
	Name      string // with forward slashes; its ending tells the format
	Data      []byte
	Published string // the day of publication as the user states it, or ""
	Role      facts.Role
}

// NewArticle reads an article and finds what it states. It always returns an
// article, an empty one where nothing could be read.
func NewArticle(f File, opt statement.Options) (Article, []facts.Fault) {
	d, faults := prose.Read(f.Name, f.Data, prose.ReadOptions{Published: f.Published})
	if d.Draft {
		f.Role = facts.RoleDraft
	}
	return Article{Source: newSource(f, d), Document: d, Statements: statement.Find(d, opt)}, faults
}

// newSource describes an article as a sheet's source mapping would. Its id is
// the file's name without the ending; see SetApart.
func newSource(f File, d *prose.Document) *facts.Source {
	s := &facts.Source{
		ID:        strings.TrimSuffix(path.Base(f.Name), path.Ext(f.Name)),
		Publisher: d.Publisher, Published: d.Published.Value, PublishedText: d.Published.Text,
		Role: f.Role, Pos: facts.Pos{File: f.Name, Line: 1, Column: 1},
	}
	if !d.Title.Empty() {
		s.Title = d.Words(d.Title)
	}
	return s
}

// SetApart gives articles ids of their own where files of one name stand in
// several folders, or a sheet has the id already: as much of the path as it
// takes.
func SetApart(articles []Article, taken []*facts.Source) {
	used := map[string]int{}
	for _, s := range taken {
		used[s.ID]++
	}
	for _, a := range articles {
		used[a.Source.ID]++
	}
	for _, a := range articles {
		name := strings.TrimSuffix(a.Document.Name, path.Ext(a.Document.Name))
		for used[a.Source.ID] > 1 && a.Source.ID != a.Document.Name {
			used[a.Source.ID]--
			a.Source.ID = longer(a.Source.ID, name, a.Document.Name)
			used[a.Source.ID]++
		}
	}
}

// longer takes one more folder of the path into an id, and at last the ending.
func longer(id, name, whole string) string {
	rest := strings.TrimSuffix(strings.TrimSuffix(name, id), "/")
	if rest == "" {
		return whole
	}
	return strings.TrimPrefix(name[strings.LastIndexByte(rest, '/')+1:], "/")
}

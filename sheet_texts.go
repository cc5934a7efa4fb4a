package main

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/prose/statement"
	"crosscheck/prose/topic"
)

// sheetTexts returns what reads the texts of sheets once more, now for what stands
// around the quotes of their claims. That is done where articles lie beside the
// sheets, and nowhere else. What is wrong with a text was said when the sheets were
// read; it is left out then. No text is read twice, however many sheets name it. size
// is how many bytes of articles there are beside them.
func (s *session) sheetTexts(all []*facts.Source, size int, in facts.LoadOptions, opt statement.Options) func([]*facts.Source) []topic.Article {
	days, have := daysOfTexts(all), map[string]topic.Article{}
	return func(sources []*facts.Source) (texts []topic.Article) {
		var files []topic.File
		tried := map[string]bool{}
		for _, src := range sources {
			name := src.TextPath
			if _, known := have[name]; known || tried[name] || src.Text == nil {
				continue
			}
			tried[name] = true
			if data, err := readInput(in.FS, name, articleRoom); err == nil {
				size += len(data)
				files = append(files, topic.File{Name: name, Data: data, Published: days[name]})
			}
		}
		s.spareForArticles(size, false)
		read, _ := newArticles(files, opt)
		for i, a := range read {
			have[files[i].Name] = a
		}
		for _, src := range sources {
			if a, known := have[src.TextPath]; known {
				a.Source, a.Statements = src, slices.Clone(a.Statements)
				texts = append(texts, a)
			}
		}
		return texts
	}
}

// daysOfTexts returns when texts were published, as the sheets that name them say; ""
// of one where they do not agree: then it is what the text says itself.
func daysOfTexts(sources []*facts.Source) map[string]string {
	days := map[string]string{}
	for _, src := range sources {
		if day, known := days[src.TextPath]; known && day != src.PublishedText {
			days[src.TextPath] = ""
		} else if !known {
			days[src.TextPath] = src.PublishedText
		}
	}
	return days
}

package main

import (
	"crosscheck/facts"
	"crosscheck/prose/statement"
	"crosscheck/prose/topic"
)

// sheetTexts returns what reads the texts of sheets once more, now for what stands
// around the quotes of their claims. That is done where articles lie beside the
// sheets, and nowhere else. What is wrong with a text was said when the sheets were
// read; it is left out then. No text is read twice.
func sheetTexts(in facts.LoadOptions, opt statement.Options) func([]*facts.Source) []topic.Article {
	have := map[*facts.Source]topic.Article{}
	return func(sources []*facts.Source) (texts []topic.Article) {
		var files []topic.File
		var of []*facts.Source
		for _, src := range sources {
			if _, known := have[src]; known || src.Text == nil {
				continue
			}
			if data, err := readInput(in.FS, src.TextPath, articleRoom); err == nil {
				files = append(files, topic.File{Name: src.TextPath, Data: data, Published: src.PublishedText})
				of = append(of, src)
			}
		}
		read, _ := newArticles(files, opt)
		for i := range read {
			read[i].Source = of[i]
			have[of[i]] = read[i]
		}
		for _, src := range sources {
			if a, known := have[src]; known {
				texts = append(texts, a)
			}
		}
		return texts
	}
}

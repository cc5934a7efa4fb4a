package main

import (
	"bytes"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts"
	"crosscheck/report"
)

// twoPlaces reads the first two arguments as places in articles; nil where
// they are none.
func twoPlaces(args []string) (places []facts.Pos, rest []string) {
	if len(args) < 2 {
		return nil, nil
	}
	for _, arg := range args[:2] {
		i := strings.LastIndexByte(arg, ':')
		if i <= 0 {
			return nil, nil
		}
		line, err := strconv.Atoi(arg[i+1:])
		if err != nil || line < 1 {
			return nil, nil
		}
		places = append(places, facts.Pos{File: path.Clean(filepath.ToSlash(arg[:i])), Line: line})
	}
	return places, args[2:]
}

// explainPlaces says why what stands at two places was put together or kept
// apart.
func (s *session) explainPlaces(flags commonFlags, places []facts.Pos, paths []string) error {
	color, err := flags.colorMode()
	if err != nil {
		return err
	}
	opt := report.Options{Color: s.colored(color)}
	if opt.Width, err = s.width(flags.width); err != nil {
		return err
	}
	if len(paths) == 0 {
		paths = []string{places[0].File}
		if places[1].File != places[0].File {
			paths = append(paths, places[1].File)
		}
	}
	in := flags.input(s, paths)
	if in.Windows, err = flags.windows(); err != nil {
		return err
	}
	corpus, grouping, troubles := s.loadWith(in, flags.articles)
	if troubles > 0 {
		s.worsen(exitTrouble)
	}
	for _, p := range places {
		if !isRead(corpus, p.File) || grouping == nil && p == places[1] {
			return trouble{"no article " + quoted(p.File) + " was read", "places are given for articles: .txt, .md, .html or .docx"}
		}
	}
	var b bytes.Buffer
	if err := report.WriteLines(&b, grouping.ExplainPlaces(places[0], places[1]), opt); err != nil {
		return err
	}
	s.print(b.Bytes())
	return nil
}

// isRead reports whether a file was read as an article, or as the text of a sheet.
func isRead(c *facts.Corpus, file string) bool {
	return slices.Contains(c.Texts, file) || slices.ContainsFunc(c.Sources, func(src *facts.Source) bool { return src.Text != nil && path.Clean(src.TextPath) == file })
}

package topic

import (
	"strings"

	"crosscheck/prose"
)

// joints are the words between two names of which one lies within the other:
// "the Iranian city of Kerman", "Kerman, Iran", "Kabul's airport road".
var joints = []string{", ", " in ", " city of ", " town of ", " village of ", " province of ", " district of ", " region of ",
	" suburb of ", " island of ", " port of ", " capital of ", " capital, ", " county of "}

// learnNames notes which names an article puts one within the other.
func (g *Grouping) learnNames(a *article) {
	for i, n := range a.named[min(1, len(a.named)):] {
		if last := &a.named[i]; last.sentence == n.sentence && joins(a.Document.Text[last.End:n.Start]) && !a.listed(i) {
			g.within[[2]string{last.key, n.key}] = true
		}
	}
}

// listed reports whether a name and the next are two of a list: "India, Thailand
// and Indonesia" are three, "Naples, Italy" is one place in another.
func (a *article) listed(i int) bool {
	if a.between(i) != ", " {
		return false
	}
	before, behind := a.between(i-1), a.between(i+1)
	return before == ", " || behind == ", " || behind == " and " || behind == ", and " || behind == " or "
}

// between returns what stands between a name and the next of its sentence.
func (a *article) between(i int) string {
	if i < 0 || i+1 >= len(a.named) || a.named[i].sentence != a.named[i+1].sentence {
		return ""
	}
	return a.Document.Text[a.named[i].End:a.named[i+1].Start]
}

func joins(between string) bool {
	between = strings.TrimPrefix(strings.TrimPrefix(between, "’s"), "'s")
	if between == " " {
		return true
	}
	for _, j := range joints {
		if between == j {
			return true
		}
	}
	return false
}

// namesIn returns the runs of capitalised words in a sentence.
func namesIn(text string, words []word) []prose.Span { return appendNames(nil, text, words) }

// appendNames appends them to none.
func appendNames(out []prose.Span, text string, words []word) []prose.Span {
	for i := range words {
		w := &words[i]
		switch n := len(out); {
		case !w.name:
		case n > 0 && text[out[n-1].End:w.start] == " ":
			out[n-1].End = int(w.end)
		default:
			out = append(out, prose.Span{Start: int(w.start), End: int(w.end)})
		}
	}
	return out
}

// A name tells nothing if more than this part of all statements have it, and
// more than a few.
const (
	commonShare = 0.08
	fewNames    = 5
)

// countNames finds the names and, with "a " before them, the kinds of event
// that are on every page.
func (g *Grouping) countNames() {
	counts := map[string]int{}
	for _, m := range g.mentions {
		for _, n := range m.names {
			counts[n]++
		}
		for _, h := range m.heads {
			counts["a "+h]++
		}
	}
	g.common = map[string]bool{}
	for n, c := range counts {
		g.common[n] = c > fewNames && float64(c) > commonShare*float64(len(g.mentions))
	}
}

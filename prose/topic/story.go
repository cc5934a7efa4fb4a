package topic

import (
	"slices"
	"strings"
)

// nameStories gives every article the name of the event that it and the
// articles like it are about. The first article on an event leads its story;
// likeness to others does not chain.
func (g *Grouping) nameStories() {
	leader := make([]int, len(g.articles))
	for i := range leader {
		leader[i] = i
	}
	for _, p := range g.stories.pairs() {
		if leader[p[0]] == p[0] && leader[p[1]] == p[1] {
			leader[p[1]] = p[0]
		}
	}
	members := make([][]int, len(g.articles))
	for i, l := range leader {
		members[l] = append(members[l], i)
	}
	g.storyName = make([]string, len(g.articles))
	for _, m := range members {
		name := g.nameStory(m)
		for _, i := range m {
			g.storyName[i] = name
		}
	}
}

// nameStory names an event by the name and the noun that its articles use
// most.
func (g *Grouping) nameStory(articles []int) string {
	names, heads := map[string]int{}, map[string]int{}
	for _, i := range articles {
		e, speakers := &g.articles[i].event, g.articles[i].speakers()
		title := g.articles[i].titleWords()
		for k, n := range e.names {
			if zoneNames[n] {
				continue
			}
			names[n] += weightOf(8-k, !speakers[n], titled(n, title))
		}
		for k, h := range e.written {
			heads[h] += weightOf(4-k, !g.lexicon.Aside(h), title[h])
		}
	}
	name, head := mostFrequent(names, 1), mostFrequent(heads, 1)
	if len(name) > 0 && len(head) > 0 && slices.Contains(strings.Fields(name[0]), head[0]) {
		head = nil // Hurricane Odile
	}
	for i := range name {
		name[i] = capital(name[i])
	}
	return strings.Join(append(name, head...), " ")
}

// titled reports whether the headline has one of a name's words. That of a country tells
// less than that of the town, which stands below.
func titled(name string, title map[string]bool) bool {
	return slices.ContainsFunc(strings.Fields(name), func(w string) bool { return title[w] && knowledge().demonyms[w] == "" })
}

// weightOf is what a name or an event counts for that an article has in a place of its list.
func weightOf(place int, besidesSpeech, headline bool) int {
	if besidesSpeech {
		place *= besides
	}
	if headline {
		place += place / inTitle
	}
	return place
}

// inTitle is the share by which a word counts more that stands in the headline, too.
const inTitle = 2

// titleWords returns the words of the headline, folded, and the nouns for what happens in it.
func (a *article) titleWords() map[string]bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq(strings.ToLower(a.Document.Words(a.Document.Title))) {
		w = strings.Trim(w, ".,:;?!'\"“”‘’()")
		words[w], words[singular(w)] = true, true
	}
	return words
}

// zoneNames are names of clocks, which have capitals and name no event.
var zoneNames = wordSet("gmt utc")

// besides is how many times as much a name counts as that of a speaker, and an
// event as one that is told in passing: an agency that gives all figures, or a
// statement, is not what articles are about.
const besides = 3

// speakers returns the keys of the names that an article credits with what it
// states.
func (a *article) speakers() map[string]bool {
	keys := map[string]bool{}
	for i := range a.Statements {
		s := &a.Statements[i]
		for _, n := range s.About.Names {
			if strings.Contains(s.Credit, n) {
				keys[nameKey(n)] = true
			}
		}
	}
	return keys
}

// capital writes a folded name with capitals.
func capital(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}

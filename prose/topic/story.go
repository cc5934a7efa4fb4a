package topic

import (
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
		for k, n := range g.articles[i].event.names {
			names[n] += 8 - k
		}
		for k, h := range g.articles[i].event.written {
			heads[h] += 4 - k
		}
	}
	words := append(mostFrequent(names, 1), mostFrequent(heads, 1)...)
	for i, w := range words {
		if i == 0 {
			words[i] = capital(w)
		}
	}
	return strings.Join(words, " ")
}

// capital writes a folded name with capitals.
func capital(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}

package topic

import (
	"strings"
)

// nameStories gives every article the name of the event that it and the
// articles like it are about.
func (g *Grouping) nameStories() {
	root := make([]int, len(g.articles))
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			i = root[i]
		}
		return i
	}
	for i := range g.articles {
		for j := range i {
			if g.stories[[2]int{j, i}] {
				a, b := find(j), find(i)
				root[max(a, b)] = min(a, b)
			}
		}
	}
	g.storyName = make([]string, len(g.articles))
	for i := range g.articles {
		if find(i) == i {
			g.storyName[i] = g.nameStory(i, find)
		} else {
			g.storyName[i] = g.storyName[find(i)]
		}
	}
}

// nameStory names an event by the name and the noun that its articles use
// most.
func (g *Grouping) nameStory(story int, find func(int) int) string {
	names, heads := map[string]int{}, map[string]int{}
	for i := story; i < len(g.articles); i++ {
		if find(i) != story {
			continue
		}
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

package main

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/facts"
)

// noSuchTopic names the nearest topic, those of an event that is named, or those that
// have the attribute or the label: editors type what the reports call a topic.
func noSuchTopic(corpus *facts.Corpus, topic string) error {
	t := trouble{msg: "no source says anything on " + quoted(topic)}
	names := topicNames(corpus)
	ofEvent := slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return !strings.HasPrefix(asName(name), strings.TrimSuffix(asName(topic), "/")+"/")
	})
	if len(ofEvent) > 0 {
		return trouble{quoted(topic) + " is an event, not a topic", "its topics: " + strings.Join(ofEvent, ", ")}
	}
	near, alike := facts.Nearest(topic, names), called(corpus.Topics, names, topic)
	switch {
	case near != "":
		t.hint = "did you mean " + near + "?"
	case len(alike) > 0:
		t.hint = "there is " + fewOf(alike)
	case len(names) > 0:
		t.hint = "the topics: " + fewOf(names)
	}
	return t
}

// topicNames returns the names under which anything is said, in order.
func topicNames(corpus *facts.Corpus) []string {
	var names []string
	for _, c := range corpus.Claims {
		names = append(names, c.Topic)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// called returns the topics whose attribute or label is as given, else those where it
// is nearly so.
func called(topics *facts.Topics, names []string, topic string) (alike []string) {
	attribute := topic[strings.LastIndexByte(topic, '/')+1:]
	var nearly []string
	for _, name := range names {
		words := []string{name[strings.LastIndexByte(name, '/')+1:]}
		if decl := topics.Find(name); decl != nil && decl.Label != "" {
			short, _, _ := strings.Cut(decl.Label, ",") // Injured, Alda fire
			words = append(words, short, decl.Label)
		}
		switch {
		case slices.ContainsFunc(words, func(w string) bool { return asName(w) == asName(attribute) }):
			alike = append(alike, name)
		case facts.Nearest(attribute, words) != "":
			nearly = append(nearly, name)
		}
	}
	if len(alike) == 0 {
		return nearly
	}
	return alike
}

// asName writes words as the name of a topic has them.
func asName(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(s), " ", "-"), "_", "-")
}

// mostTopics is how many topics a hint names.
const mostTopics = 12

func fewOf(names []string) string {
	if n := len(names); n > mostTopics {
		return strings.Join(names[:mostTopics], ", ") + fmt.Sprintf(" and %d more", n-mostTopics)
	}
	return strings.Join(names, ", ")
}

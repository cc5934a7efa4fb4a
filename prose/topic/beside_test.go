package topic

import "testing"

// TestSideBySide holds when a figure told beside one of unlike value is what another
// article means, so that the two do not contradict one another.
func TestSideBySide(t *testing.T) {
	const lead = "Storm hits Dorvik\n\nA storm hit the town of Dorvik on Monday. "
	for _, c := range []struct{ why, a, b, want string }{
		{"something else befell them", "Two people were hit by falling trees.", "Three people were hit by falling trees and two were electrocuted.", "two and three exclude one another"},
		{"the dead beside the injured", "It killed two people and injured two others.", "It killed two people and injured three others.", "two and three exclude one another"},
		{"other things", "Police arrested four men.", "Police arrested 11 men after four bombs exploded.", "four and 11 exclude one another"},
		{"a part of them", "Police arrested four men.", "Police arrested 11 men, including four from Norvik.", ""},
		{"others of the same fate", "Police arrested four people.", "Police arrested four people on Monday and 11 people on Tuesday.", ""},
	} {
		holdConflicts(t, c.why, c.want, lead+c.a, lead+c.b)
	}
}

// TestOneValueOfTwo holds that one value is no sign that two figures are one where
// each is known to measure something else.
func TestOneValueOfTwo(t *testing.T) {
	g := Group(articlesOf(
		"Quake in Dorvik\n\nThe quake in Dorvik on Monday killed seven people and had a magnitude of 6.1. Seven people were arrested for looting.",
		"Quake in Dorvik\n\nThe quake in Dorvik on Monday killed nine people."), Options{})
	if len(g.links) != 1 {
		t.Errorf("%d bonds, want one between the dead", len(g.links))
	}
	for _, l := range g.links {
		if a, b := g.facts[l.a].mentions[0], g.facts[l.b].mentions[0]; a.attribute != b.attribute {
			t.Errorf("%s and %s are one", a, b)
		}
	}
}

package topic

import "testing"

// TestExclusion holds which values that one article states as two facts keep
// figures of several apart.
func TestExclusion(t *testing.T) {
	const lead = "Fire in Dorvik\n\nA fire in a factory in Dorvik on Monday "
	const quake = "Earthquake in Dorvik\n\nAn earthquake in Dorvik on Monday "
	for _, c := range []struct{ why, a, b, want string }{
		{"the dead are not those hurt", lead + "killed two people and injured one.", lead + "injured two people.", "one and two exclude one another"},
		{"a magnitude by two sources", quake + "had a magnitude of 6.1, the institute in Harn said. The geological survey of Velland said that the quake had a magnitude of 6.5.", quake + "had a magnitude of 6.5.", "a magnitude of 6.1 (citing institute in Harn) and a magnitude of 6.5 exclude one another"},
		{"a toll that grew", lead + "killed 12 people, it was said at first. By noon the fire had killed 29 people.", lead + "killed 29 people.", "12 and 29 exclude one another"},
		{"a district's toll", quake + "killed at least 240 people, officials said. In the district of Lesk alone 97 people died, the governor told reporters.", quake + "killed 231 people. In the district of Lesk 112 people died.", "231 and at least 240 (citing officials) exclude one another; 97 (citing governor) and 112 exclude one another"},
		{"further ones", lead + "killed 12 people. Another two died in hospital on Tuesday.", lead + "killed 12 people.", ""},
	} {
		holdConflicts(t, c.why, c.want, c.a, c.b)
	}
}

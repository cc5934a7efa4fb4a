package statement

// sought names the attribute of a sentence that is only asked for: "the prosecution had
// demanded 12 years in prison", "prosecutors wanted him jailed for nine years".
func (f *finder) sought(st *Statement, m *mention, g group) {
	if st.Attribute != "sentence" {
		return
	}
	for i := m.first - 1; i >= max(g.first, m.first-9); i-- {
		if askingVerbs[f.word(i)] {
			st.Attribute = "sought-sentence"
			return
		}
	}
}

// askingVerbs are verbs of who asks a court for a sentence.
var askingVerbs = wordSet("demanded demanding demand sought seek seeking seeks wanted want wants requested requesting recommended recommending urged")

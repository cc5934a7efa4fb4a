package topic

import (
	"strings"
	"testing"
)

func TestQuotes(t *testing.T) {
	const lead = "Harbour fire in Dorvik\n\nA fire in Dorvik killed 12 people on Monday. "
	for _, c := range []struct{ why, text, value, want string }{
		{"with its word", lead + "It injured 30 people.", "30", "injured 30 people"},
		{"the words before", lead + "The hall was overhauled in 2019.", "2019", "was overhauled in 2019"},
		{"the words behind", lead + "85 metres separate it from the port.", "85 metres", "85 metres separate it from"},
		{"not both", lead + "The crane broke and fell 45 metres onto the pier.", "45 metres", "fell 45 metres"},
		{"no other figure", lead + "Its value rose from $4 million to $61 million.", "$61 million", "$61 million"},
		{"not into what is quoted", lead + "He said the “old 61 metre” hall stood empty.", "61 metre", "61 metre"},
		{"over a hyphen", lead + "It tore through a six-storey house.", "six", "tore through a six-storey"},
		{"whole words", lead + "The hall was full of 18 year olds.", "18 year old", "was full of 18 year olds"},
	} {
		articles := articlesOf(c.text)
		found := false
		for i := range articles[0].Statements {
			s := &articles[0].Statements[i]
			if !strings.EqualFold(s.Value.Text, c.value) {
				continue
			}
			found = true
			if got := s.Document.Words(quoteOf(s)); got != c.want {
				t.Errorf("%s: %q, want %q", c.why, got, c.want)
			}
		}
		if !found {
			t.Errorf("%s: %s was not read", c.why, c.value)
		}
	}
}

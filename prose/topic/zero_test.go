package topic

import "testing"

// TestNoneHarmed holds that articles which say that nobody was harmed disagree
// with those that count the dead.
func TestNoneHarmed(t *testing.T) {
	const lead = "Bombs hit camp in Sarba\n\nA plane dropped bombs on a camp for refugees in Sarba on Tuesday"
	for _, c := range []struct{ a, b, want string }{
		{lead + ", killing 12 people.", lead + ". The governor said that no one was killed.", "no one (citing governor) and 12 exclude one another"},
		{lead + ", killing 12 people.", lead + ". The governor said that there were no dead or wounded.", "no dead (citing governor) and 12 exclude one another"},
		{lead + ", killing 12 people.", lead + ". The governor said that the bombs caused no casualties.", "no casualties (citing governor) and 12 exclude one another"},
		{lead + ", killing 12 people.", lead + ". There were no immediate reports of casualties.", ""},
		{lead + ", killing 12 people.", lead + ". No aid workers were killed.", ""},
	} {
		got := conflicts(articlesOf(c.a, c.b))
		if len(got) > 1 || len(got) == 1 && got[0] != c.want || len(got) == 0 && c.want != "" {
			t.Errorf("%q: %q, want %q", c.b, got, c.want)
		}
	}
}

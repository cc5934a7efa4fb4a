package prose

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// sentenceCases: "|" marks where a sentence ends and another begins.
var sentenceCases = []string{
	"He died.| She lived.",
	"The U.S. Army said so.| The U.N. denied it.",
	"They left the U.S.| The plan failed.",
	"Gen. Michael Kurilla spoke.| Lt. Gen. Scott Berrier did not.",
	"Mr. J. R. R. Smith of St. Petersburg paid.| He left.",
	"It began at 5 p.m. Monday and ended at 9 p.m.| Police came.",
	"It was 5 p.m. GMT by then.| It was 8 a.m. Moscow time there.",
	"A quake of magnitude 5.1 struck.| It was 3.5 km deep.",
	"On Sept. 11, 2001, it fell.| In Sept.| The mood changed.",
	"“It claimed the attack,” he said.| “Now we have another.”",
	"“Why?” Karim asked.| Nobody knew.",
	"“Why?” he asked.| Nobody knew.",
	"“We won!”| The crowd cheered.",
	"(Ukraine denies it.| ISIS-K has claimed it.)| That is all.",
	"It belongs to ISIS-K.| U.S. officials agree.",
	"No. 5 won.| He said no.| It was over.",
	"Wait... what?| Nothing.",
	"He paused…| Then he left.",
	"Apple Inc. chief Tim Cook spoke.| Shares of Acme Corp. rose.| They fell later.",
	"It cost $3.5 million, vs. $3 million before.| Now it is more.",
	"He read e.g. Tolstoy and J. Verne.| He slept.",
	"Was it politically wise?| Some think so.",
	"It weighed 5 kg.| Then 7 kg.",
	"He was born on Elm St. in 1980.| He died there.",
	"“First. | Second,” he said.",
	"Prof. A. B. Jones Jr. came.| He spoke.",
	"the end. of nothing",
	"Visit example.com today.| Or call.",
	"A 2-1 win.| 40,000 watched.",
	"He was shot, police said.|The man fled in 2008.|Facing trial, he came back.",
	"The U.S.Army spoke of ASP.Net and Node.Js, e.g.The rest slept.",
}

func TestSentences(t *testing.T) {
	for _, c := range sentenceCases {
		text := strings.ReplaceAll(c, "|", "")
		d, _ := Read("a.txt", []byte(text+"."), ReadOptions{})
		var got []string
		for _, s := range d.Sentences {
			got = append(got, strings.TrimSuffix(d.Words(s.Span), ".."))
		}
		want := strings.Split(c, "|")
		for i := range want {
			want[i] = strings.TrimSpace(want[i])
		}
		want[len(want)-1] = strings.TrimSuffix(want[len(want)-1]+".", "..")
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("got  %s\nwant %s", strings.Join(got, "|"), strings.Join(want, "|"))
		}
	}
}

func TestQuotations(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"He said “it is over” and left.", "it is over"},
		{`He said "it is over" and "done".`, "it is over|done"},
		{"A 6\" pipe and a 7\" pipe.", ""},
		{"He said ‘it’s over’ and left.", "it’s over"},
		{"“A quotation that goes on", "A quotation that goes on"},
		{"Il dit «c’est fini» hier.", "c’est fini"},
		{"The dogs’ owners won’t speak.", ""},
		{"“One ‘two’ three.”", "One ‘two’ three."},
	} {
		d, _ := Read("a.txt", []byte(c.text), ReadOptions{})
		var got []string
		for _, q := range d.Quotations {
			got = append(got, d.Text[q.Start:q.End])
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: got %q, want %q", c.text, s, c.want)
		}
	}
}

func TestQuoted(t *testing.T) {
	d, _ := Read("a.txt", []byte("He left. “It is over. We lost,” he said. “Go.” They went."), ReadOptions{})
	got := ""
	for _, s := range d.Sentences {
		if s.Quoted {
			got += "Q"
		} else {
			got += "-"
		}
	}
	if got != "-QQQ-" {
		t.Errorf("got %s, want -QQQ-", got)
	}
}

// TestLongSentence holds that a text without stops is cut between words, or
// between characters where it has no blanks, and that nothing of it is lost.
func TestLongSentence(t *testing.T) {
	for _, word := range []string{"5 km ", "word, ", "日本", "a"} {
		text := strings.Repeat(word, 3*maxSentence/len(word))
		d, _ := Read("a.txt", []byte(text), ReadOptions{})
		var all []string
		for _, s := range d.Sentences {
			part := d.Text[s.Start:s.End]
			if len(part) > maxSentence || !utf8.ValidString(part) || len(part) < maxSentence/2 && s != d.Sentences[len(d.Sentences)-1] {
				t.Errorf("%q: a sentence of %d bytes", word, len(part))
			}
			all = append(all, part)
		}
		join := ""
		if strings.HasSuffix(word, " ") {
			join = " "
		}
		if strings.Join(all, join) != strings.TrimSpace(text) || len(all) < 3 {
			t.Errorf("%q: %d sentences, which are not the text", word, len(all))
		}
	}
}

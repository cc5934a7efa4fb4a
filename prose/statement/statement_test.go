package statement

import (
	"fmt"
	"strings"
	"testing"
)

// cases are sentences and the statements in them, in order:
// "value | attribute | noun | about | mood", the last two only where they say
// more than the main event or asserted.
var cases = []struct {
	text string
	want []string
}{
	{"At least 20 people were killed, 45 injured.", []string{"at least 20|deaths|person", "at least 45|injured|"}},
	{"The bombing killed 13 American service members and 170 Afghan civilians.", []string{"13|deaths|member", "170|deaths|civilian"}},
}

// line writes a statement as the table has it.
func line(s Statement) string {
	parts := []string{s.Value.Reading(), s.Attribute, s.Noun}
	if s.Mood != Asserted {
		parts = append(parts, s.Mood.String())
	}
	return strings.Join(parts, "|")
}

func TestFind(t *testing.T) {
	for _, c := range cases {
		_, found := readText(c.text)
		var got []string
		for _, s := range found {
			got = append(got, line(s))
		}
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

package topic

import (
	"slices"
	"strings"
	"testing"

	"crosscheck/compare"
)

// missed counts why disputes were missed: the nearest that any two camps came.
func missed(t testing.TB, cs []*cluster) map[string]int {
	quiet := func(string, ...any) {}
	out := map[string]int{}
	for _, c := range cs {
		for _, d := range c.Disputes {
			if slices.ContainsFunc(c.findings, func(f compare.Finding) bool { return c.shows(t, f, d) }) {
				continue
			}
			out[c.reason(t, d, quiet)]++
		}
	}
	return out
}

func (c *cluster) reason(t testing.TB, d goldDispute, quiet func(string, ...any)) string {
	best, reason := -1.0, "a camp was not read"
	var camps [][]*mention
	for _, camp := range d.Camps {
		var ms []*mention
		for _, g := range camp {
			if m := c.mention(t, g, quiet); m != nil {
				ms = append(ms, m)
			}
		}
		camps = append(camps, ms)
	}
	for i, as := range camps {
		for _, bs := range camps[:i] {
			for _, a := range as {
				for _, b := range bs {
					s := c.grouping.score(a, b, true)
					text := "below the threshold"
					switch {
					case s.barred != "":
						s = c.grouping.score(a, b, false)
						text = "barred: " + s.barred
					case c.grouping.group[a.fact] == c.grouping.group[b.fact]:
						text = "together"
					case c.grouping.sideBySide(c.grouping.facts[a.fact], c.grouping.facts[b.fact]) != "":
						text = c.grouping.sideBySide(c.grouping.facts[a.fact], c.grouping.facts[b.fact])
						if i := strings.Index(text, " states"); i > 0 {
							text = text[i:]
						}
					case a.attribute == "" || b.attribute == "":
						text += ", nameless"
					case a.attribute != b.attribute:
						text += ", unlike attributes"
					}
					text += " (" + a.dimension + ")"
					if s.total > best {
						best, reason = s.total, text
					}
				}
			}
		}
	}
	return reason
}

func TestMisses(t *testing.T) {
	if raced {
		t.Skip("the race detector: told by the run without it, see .ci/run")
	}
	long := slices.DeleteFunc(clusters(t, true), func(c *cluster) bool { return !c.long() })
	for why, n := range missed(t, long) {
		t.Log("long:", n, why)
	}
	t.Log("build:", missed(t, clusters(t, true)))
	t.Log("held out:", missed(t, clusters(t, false)))
}

package report

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/compare"
)

// group is a row of the box: claims that stand together.
type group struct {
	label  string // "fits all", …; "" for an ordinary camp
	claims []int
}

// groupClaims puts claims that can be true together into one row: references
// first, then each camp, then claims in several camps, then those that fit
// every camp. Findings without camps have a row for each text.
func groupClaims(f compare.Finding) []group {
	if len(f.Camps) == 0 {
		return groupByText(f)
	}
	camps := make([][]int, len(f.Claims))
	for i, c := range f.Camps {
		for _, claim := range c.Claims {
			camps[claim] = append(camps[claim], i)
		}
	}
	var single, several, rest []group
	var reference group
	fits := group{label: "fits all"}
	for i := range f.Claims {
		switch {
		case slices.Contains(f.Reference, i):
			reference.claims = append(reference.claims, i)
		case slices.Contains(f.FitsAll, i):
			fits.claims = append(fits.claims, i)
		case len(camps[i]) == 0:
			rest = append(rest, group{claims: []int{i}})
		case len(camps[i]) > 1:
			several = append(several, group{label: fitsWhich(f, camps[i]), claims: []int{i}})
		}
	}
	for i, c := range f.Camps {
		if own := onlyIn(c.Claims, camps, i); len(own) > 0 {
			single = append(single, group{claims: own})
		}
	}
	return joinGroups([]group{reference}, rest, single, mergeSame(several), []group{fits})
}

func onlyIn(claims []int, camps [][]int, camp int) []int {
	var out []int
	for _, c := range claims {
		if len(camps[c]) == 1 && camps[c][0] == camp {
			out = append(out, c)
		}
	}
	return out
}

// fitsWhich names the camps that a claim fits by the first claim of each.
func fitsWhich(f compare.Finding, camps []int) string {
	if len(camps) > 3 {
		return fmt.Sprintf("fits %d of the %d groups", len(camps), len(f.Camps))
	}
	var names []string
	for _, c := range camps {
		names = append(names, f.Claims[f.Camps[c].Claims[0]].Value.Text)
	}
	return "fits " + strings.Join(names, " and ")
}

func mergeSame(groups []group) []group {
	var out []group
	for _, g := range groups {
		i := slices.IndexFunc(out, func(o group) bool { return o.label == g.label })
		if i < 0 {
			out = append(out, g)
			continue
		}
		out[i].claims = append(out[i].claims, g.claims...)
	}
	return out
}

func joinGroups(lists ...[]group) []group {
	var out []group
	for _, list := range lists {
		for _, g := range list {
			if len(g.claims) > 0 {
				out = append(out, g)
			}
		}
	}
	return out
}

func groupByText(f compare.Finding) []group {
	var out []group
	index := map[string]int{}
	for i, c := range f.Claims {
		key := c.Topic + "\x00" + c.Scope + "\x00" + c.Value.Text
		at, ok := index[key]
		if !ok {
			at = len(out)
			index[key] = at
			out = append(out, group{})
		}
		out[at].claims = append(out[at].claims, i)
	}
	return out
}

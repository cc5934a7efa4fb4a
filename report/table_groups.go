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
			several = append(several, group{label: fitsWhich(f, camps, i), claims: []int{i}})
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

// fitsWhich names the camps that a claim fits, each by its first claim that stands
// in no other camp, else by one that does not stand in all that this one does.
func fitsWhich(f compare.Finding, camps [][]int, claim int) string {
	in := camps[claim]
	if len(in) > 3 {
		return fmt.Sprintf("fits %d of the %d groups", len(in), len(f.Camps))
	}
	var names []string
	for _, c := range in {
		names = append(names, f.Claims[spokesman(f.Camps[c].Claims, camps, in)].Value.Text)
	}
	return "fits " + strings.Join(names, " and ")
}

// spokesman returns the claim that a camp is named by where a claim is in several.
func spokesman(camp []int, camps [][]int, several []int) int {
	best := camp[0]
	for _, c := range camp {
		switch {
		case len(camps[c]) == 1:
			return c
		case slices.Equal(camps[best], several):
			best = c
		}
	}
	return best
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

package report

import (
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report/picture"
)

// factView is a topic that no listed finding shows.
type factView struct {
	Label, Topic string
	Sign, Status string
	pictureView
	Lists []claimList // with quotes, where values differ
	Brief []briefView // else who says what
}

// briefView is one value and who says it.
type briefView struct{ Value, Who string }

// agreements are how a topic stands of which there is nothing worse to say.
var agreements = map[compare.Status][2]string{
	compare.StatusAgree:      {"=", "all agree"},
	compare.StatusCompatible: {"~", "compatible"},
	compare.StatusDiffers:    {"≠", "worded differently"},
	compare.StatusSingle:     {"1", "source only"},
}

func (b *pageBuilder) fact(t compare.TopicStatus, claims []*facts.Claim) factView {
	v := factView{Label: Escape(t.Label), Topic: Escape(t.Topic)}
	if v.Topic == v.Label {
		v.Topic = ""
	}
	if s, ok := agreements[t.Status]; ok {
		v.Sign, v.Status = s[0], s[1]
	} else {
		v.Sign, v.Status = "!", strings.ReplaceAll(string(t.Status), "-", " ")
	}
	if t.Status == compare.StatusAgree || t.Status == compare.StatusSingle && allTheSame(claims) {
		v.Brief = briefs(claims)
		return v
	}
	chart := picture.Chart{Dated: b.grows(t.Topic)}
	for _, c := range claims {
		chart.Rows = append(chart.Rows, pictureRow(c, c.Source.Role == facts.RoleReference))
	}
	v.pictureView = draw(chart, claims)
	v.Lists = newClaimLists(b.group("", "", claims, false))
	return v
}

// briefs lists values with everyone who states them.
func briefs(claims []*facts.Claim) []briefView {
	var out []briefView
	for _, c := range claims {
		value := Escape(c.Value.Text)
		who := sourceName(c.Source)
		i := slices.IndexFunc(out, func(o briefView) bool { return o.Value == value })
		switch {
		case i < 0:
			out = append(out, briefView{value, who})
		case !strings.Contains(", "+out[i].Who+",", ", "+who+","):
			out[i].Who += ", " + who
		}
	}
	return out
}

package report

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report/picture"
)

// leastLane is how wide a line must be for anything to be seen on it.
const leastLane = 20

// explainLine draws the claims on a number line, a row for each, if they lie
// on one and do not all say the same.
func (t *table) explainLine(e Explanation) {
	claims := inCamps(e)
	chart := picture.Chart{Dated: e.Declared != nil && e.Declared.Grows}
	for _, c := range claims {
		chart.Rows = append(chart.Rows, pictureRow(c, c.Source.Role == facts.RoleReference))
	}
	d, ok := picture.Draw(withDates(chart))
	if !ok || allTheSame(claims) {
		return
	}
	labels, left := make([]string, len(d.Rows)), 0
	for i, r := range d.Rows {
		labels[i] = strings.TrimSpace(r.Who + "  " + r.Says + "  " + r.When)
		left = max(left, columns(labels[i]))
	}
	left = min(left, t.width/2)
	lane := t.width - left - 2
	if lane < leastLane {
		return
	}
	for i, r := range d.Rows {
		label := wrap(labels[i], left)[0]
		fmt.Fprintf(t.w, "%s%s  %s\n", label, strings.Repeat(" ", left-columns(label)), d.Lane(r, lane))
	}
	margin := strings.Repeat(" ", left+2)
	ruler, words := d.Axis(lane)
	fmt.Fprintln(t.w, margin+t.paint(styleFaint, ruler))
	fmt.Fprintln(t.w, strings.TrimRight(margin+t.paint(styleFaint, words), " "))
	t.text(styleFaint, lineKey(d))
	t.blank()
}

// inCamps lists the claims by the camps of the worst finding that has some.
func inCamps(e Explanation) []*facts.Claim {
	at := slices.IndexFunc(e.Findings, func(f compare.Finding) bool { return len(f.Camps) > 1 && len(f.Topics) == 1 })
	if at < 0 {
		return e.Claims
	}
	var out []*facts.Claim
	for _, i := range inGroups(e.Findings[at]) {
		out = append(out, e.Findings[at].Claims[i])
	}
	for _, c := range e.Claims {
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// lineKey explains the signs that occur.
func lineKey(d picture.Drawing) string {
	used := map[string]bool{}
	for _, r := range d.Rows {
		for _, s := range r.Shapes {
			used[s.Name] = true
		}
	}
	var parts []string
	for _, k := range [...]struct{ shape, words string }{
		{picture.Dot, "● this"}, {picture.Ring, "○ the end itself is out"}, {picture.Right, "▶ and more"}, {picture.Left, "◀ and less"},
		{picture.Begin, "[ ] from here to there"}, {picture.Soft, "┅ a soft bound"}, {picture.Fade, "▓ about here"},
		{picture.Rise, "▒ nearly"}, {picture.Fall, "▒ just over"}, {picture.Diamond, "◆ the reference"},
	} {
		if used[k.shape] {
			parts = append(parts, k.words)
		}
	}
	return strings.Join(parts, ", ")
}

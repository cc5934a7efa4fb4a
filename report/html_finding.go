package report

import (
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// findingView is what page/finding.tmpl shows of one finding.
type findingView struct {
	ID         string // its anchor
	Rank       int    // in the total order; -1: accepted
	Weight     int    // sources that take part
	EventName  string
	Unlisted   string // sources of claims that are not listed, one a line
	Sign       string
	Severity   string
	Kind       string
	Label      string
	Topic      string // "" where the label is the topic
	Reason     string
	Rule       string
	Notes      []string
	Resolution *resolutionView
	pictureView
	Lists []claimList
}

// resolutionView is what a person decided.
type resolutionView struct{ Status, Value, By, Date, Reason string }

// pictureView is at most one of the two pictures.
type pictureView struct {
	Chart  *chartView
	Matrix *matrixView
}

// claimGroup is claims that stand together.
type claimGroup struct {
	Letter string // of its camp; "" where there are no camps
	Label  string // "fits all", …
	Claims []claimView
	More   int // claims that are not listed

	unlisted []string // who states them
}

// claimList is groups in a row that all have a heading, or all have none.
type claimList struct {
	Titled bool
	Groups []claimGroup
}

func newClaimLists(groups ...claimGroup) []claimList {
	var out []claimList
	for _, g := range groups {
		titled := g.Letter != "" || g.Label != ""
		if n := len(out); n == 0 || out[n-1].Titled != titled {
			out = append(out, claimList{Titled: titled})
		}
		last := &out[len(out)-1]
		last.Groups = append(last.Groups, g)
	}
	return out
}

// mostInGroup is how many claims of a group are listed: who else says the same
// is not worth a page.
const mostInGroup = 40

func newClaimGroup(letter, label string, claims []*facts.Claim, attribute bool) claimGroup {
	g := claimGroup{Letter: letter, Label: label, More: max(len(claims)-mostInGroup, 0)}
	for _, c := range claims[:len(claims)-g.More] {
		g.Claims = append(g.Claims, newClaimView(c, attribute))
	}
	for _, c := range claims[len(claims)-g.More:] {
		g.unlisted = append(g.unlisted, sourceName(c.Source))
	}
	return g
}

func (b *pageBuilder) finding(f compare.Finding, rank int) findingView {
	v := findingView{
		ID: b.anchor(f), Rank: rank,
		Sign: marks[f.Severity].sign, Severity: f.Severity.String(), Kind: kindWords(f.Kind),
		Label: Escape(f.Label), Topic: topicWords(f), Reason: sentence(f.Reason),
		Resolution: newResolutionView(f.Resolution),
	}
	name, _, _ := cutTopic(f.Topic)
	v.EventName = Escape(name)
	if f.Rule != "" && !strings.Contains(f.Reason, f.Rule) {
		v.Rule = Escape(f.Rule)
	}
	for _, n := range f.Notes {
		v.Notes = append(v.Notes, sentence(n))
	}
	rest := b.rest(f)
	v.Weight = countSources(f.Claims)
	v.pictureView = b.picture(f, rest)
	groups := b.groups(f)
	if len(rest) > 0 {
		groups = append(groups, b.group("", "also stated", rest, false))
	}
	v.Lists, v.Unlisted = newClaimLists(groups...), unlisted(groups)
	return v
}

// anchorDigits are enough of a fingerprint to keep the findings of a page apart.
const anchorDigits = 10

// anchor is the address of a finding on the page. It stays the same as long as
// the finding does.
func (b *pageBuilder) anchor(f compare.Finding) string {
	f.Fingerprint = f.Fingerprint[:min(len(f.Fingerprint), anchorDigits)]
	return "f-" + b.prints.of(f)
}

// rest are the claims on a finding's topic that take no part in it: the first
// finding on a topic shows them, so that the whole fact is seen in one place.
func (b *pageBuilder) rest(f compare.Finding) []*facts.Claim {
	if len(f.Topics) > 1 || f.Rule != "" {
		return nil
	}
	rest := slices.DeleteFunc(slices.Clone(b.claims[f.Topic]), func(c *facts.Claim) bool {
		return slices.Contains(f.Claims, c) || c.Source.Role == facts.RoleDraft
	})
	delete(b.claims, f.Topic)
	return rest
}

// topicWords is the topic's name, or all of them.
func topicWords(f compare.Finding) string {
	topic := f.Topic
	if f.Rule == "" && len(f.Topics) > 1 {
		topic = strings.Join(f.Topics, ", ")
	}
	if topic == f.Label {
		return ""
	}
	return Escape(topic)
}

func newResolutionView(r *compare.Resolution) *resolutionView {
	if r == nil {
		return nil
	}
	return &resolutionView{
		Status: Escape(strings.ReplaceAll(r.Status, "-", " ")), Value: Escape(r.Value),
		By: Escape(r.By), Date: Escape(r.Date), Reason: sentence(r.Reason),
	}
}

// countSources counts the sources of claims.
func countSources(claims []*facts.Claim) int {
	seen := map[*facts.Source]bool{}
	for _, c := range claims {
		seen[c.Source] = true
	}
	return len(seen)
}

// unlisted names the sources of claims that groups do not list: whoever looks
// for a source finds these too.
func unlisted(groups []claimGroup) string {
	var names []string
	for _, g := range groups {
		for _, name := range g.unlisted {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return strings.Join(names, "\n")
}

// groups are a finding's claims as the table has them, with the letters of
// their camps.
func (b *pageBuilder) groups(f compare.Finding) []claimGroup {
	var out []claimGroup
	for _, g := range groupClaims(f) {
		label := Escape(g.label)
		if label == "" && slices.Contains(f.Reference, g.claims[0]) {
			label = "reference"
		}
		var claims []*facts.Claim
		for _, i := range g.claims {
			claims = append(claims, f.Claims[i])
		}
		out = append(out, b.group(letterOf(f, g), label, claims, len(f.Topics) > 1))
	}
	return out
}

// letterOf names the camp of a group that is in one camp only.
func letterOf(f compare.Finding, g group) string {
	if g.label != "" || len(f.Camps) < 2 {
		return ""
	}
	for n, c := range f.Camps {
		if slices.Contains(c.Claims, g.claims[0]) && n < 26 {
			return string(rune('A' + n))
		}
	}
	return ""
}

package report

import (
	"net/url"
	"strings"
	"unicode"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// claimView is one claim: what is said, by whom, in which words and where.
type claimView struct {
	Value  string
	Detail string // the attribute, scope, as-of date: what the value hangs on
	Source string
	URL    string // of the source, "" where it has none that is safe
	Row    string // of the source in the table of sources, where its address stands only there
	Owner  string // its publisher, else its title
	Apart  bool   // Owner may be written from right to left, and is to be kept from what follows
	About  string // date, place in the source
	Quote  string
	Aside  string // whom it cites, what the sheet notes
	Place  string // in the sheet
}

// newClaimView makes the view of a claim; attribute says that the finding is
// about several topics, so that the claim's own is to be named.
func newClaimView(c *facts.Claim, attribute bool) claimView {
	v := claimView{
		Value: Escape(c.Value.Text), Source: sourceName(c.Source), URL: safeURL(c.Source.URL),
		Owner: Escape(cmpOr(c.Source.Publisher, c.Source.Title)), About: Escape(about(c)), Place: place(c.Pos),
	}
	v.Apart = strings.ContainsFunc(v.Owner, func(r rune) bool { return r >= firstRightToLeft })
	var detail, aside []string
	if attribute {
		_, name, _ := cutTopic(c.Topic)
		detail = append(detail, Escape(name))
	}
	how, width := meaningAndWindow(c.Value)
	for _, s := range []string{how, width} {
		if s != "" {
			detail = append(detail, Escape(s))
		}
	}
	if c.Context != nil {
		v.Quote = Escape(bareQuote(c.Quote))
		if c.Scope != "" {
			detail = append(detail, "scope: "+Escape(c.Scope))
		}
		if c.AsOfFrom == facts.AsOfStated {
			detail = append(detail, Escape(asOf(c)))
		}
		if c.AttributedTo != "" {
			aside = append(aside, "according to "+Escape(c.AttributedTo))
		}
		if c.Note != "" {
			aside = append(aside, Escape(c.Note))
		}
	}
	v.Detail, v.Aside = strings.Join(detail, "; "), strings.Join(aside, "; ")
	return v
}

// firstRightToLeft is the first letter of scripts that are written so.
const firstRightToLeft = '\u0590'

// about names the day of publication and the place in the source.
func about(c *facts.Claim) string {
	var parts []string
	if date := publishedOn(c.Source); date != "" {
		parts = append(parts, date)
	}
	if c.Context != nil && c.At != "" {
		if at := standsAt(c); at != "" {
			parts = append(parts, at)
		}
	}
	return strings.Join(parts, ", ")
}

// publishedOn is the day of publication in words.
func publishedOn(s *facts.Source) string {
	if s.Published.Kind == measure.Date && len(s.Published.Set) > 0 {
		return s.Published.Reading()
	}
	return s.PublishedText
}

// bareQuote takes off the quotation marks that a quote brings along: the page
// sets its own.
func bareQuote(q string) string {
	if inner, ok := strings.CutPrefix(q, "“"); ok && strings.HasSuffix(inner, "”") && strings.Count(q, "“") == 1 {
		return strings.TrimSuffix(inner, "”")
	}
	return q
}

// safeURL returns an address that may be followed: of the web, with a host,
// and with nothing in it that does not show. All else is no link.
func safeURL(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) }) {
		return ""
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return s
}

package topic

import (
	"strings"

	"crosscheck/facts/measure"
)

// marketRules keep prices and changes of shares apart that are told of two moments of
// trading: what was lost in the first minutes, by the close and after hours is three
// figures of one day, and all of them are true.
func (s *score) marketRules(a, b *mention) {
	if a.attribute == "growth" && b.attribute == "decline" || a.attribute == "decline" && b.attribute == "growth" {
		s.bar("one is by how much something rose, the other by how much something fell")
		return
	}
	if a.trading == nowhere || b.trading == nowhere || a.trading == b.trading || a.amount == b.amount {
		return
	}
	if a.trading > atClose || b.trading > atClose {
		s.bar("prices of shares, told of two moments of trading")
	}
}

// askedRules keep apart what is asked for and what is given or offered: every report of a
// verdict or a strike tells both.
func (s *score) askedRules(a, b *mention) {
	for _, pair := range askedAndGiven {
		if a.attribute == pair[0] && b.attribute == pair[1] || a.attribute == pair[1] && b.attribute == pair[0] {
			s.bar("one is asked for, the other is not")
		}
	}
}

var askedAndGiven = [...][2]string{{"sought-sentence", "sentence"}, {"pay-demand", "pay-offer"}}

// trading is the moment of trading that a figure is told of.
type trading uint8

const (
	nowhere   trading = iota // it is of no market
	someTime                 // of which nothing is told: mostly the close
	atClose                  // closed at, ended the day
	atFirst                  // in early trading
	afterward                // after hours
	atMost                   // a high or a low
	overDays                 // since the year began, over the week
)

// momentsOfTrading are the words for them.
var momentsOfTrading = map[trading][]string{
	atClose:   {"closed", "close of", "the close", "closing price", "ended the day", "finished the day", "ended down", "ended up", "ended higher", "ended lower", "settled at"},
	atFirst:   {"first minutes", "opening minutes", "first hour", "early trad", "early deal", "morning trad", "midday", "noon", "opened", "the open", "premarket", "pre-market", "before the bell", "within minutes", "initially"},
	afterward: {"extended trad", "after-hours", "after hours", "after the bell", "late trad"},
	atMost:    {"touched", "low of", "high of", "as low as", "as high as", "intraday", "at one point", "at one stage", "halted"},
	overDays:  {"the week at", "the week up", "the week down", "for the week", "over the week", "on the week", "this week", "so far this year", "this year", "on the year", "over the year", "this month", "in two days", "in three days", "over two days", "over three days", "two-day", "three-day"},
}

// tradingOf returns the moment of trading told nearest to a figure, where its sentence
// or the one before speaks of shares.
func (a *article) tradingOf(m *mention) trading {
	if m.dimension != string(measure.Share) && m.dimension != string(measure.Points) && !strings.HasPrefix(m.dimension, "money:") {
		return nowhere
	}
	in := a.Document.Sentences[m.stated.Sentence]
	text := a.Document.Text[in.Start:in.End]
	if !ofMarket(text) && (m.stated.Sentence == 0 || !ofMarket(a.Document.Text[a.Document.Sentences[m.stated.Sentence-1].Start:in.Start])) {
		return nowhere
	}
	nearest, found := len(text)+1, someTime
	start, end := m.stated.Span.Start-in.Start, m.stated.Span.End-in.Start
	lower := strings.ToLower(text)
	for moment := atClose; moment <= overDays; moment++ {
		for _, words := range momentsOfTrading[moment] {
			for at := strings.Index(lower, words); at >= 0; {
				if far := max(at-end, start-at-len(words)); far < nearest {
					nearest, found = far, moment
				}
				next := strings.Index(lower[at+1:], words)
				if next < 0 {
					break
				}
				at += 1 + next
			}
		}
	}
	return found
}

// ofMarket reports whether a text speaks of shares that are traded.
func ofMarket(text string) bool {
	return strings.Contains(text, "hares") || strings.Contains(text, "stock") || strings.Contains(text, "tock ") || strings.Contains(text, "trading")
}

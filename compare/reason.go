package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"crosscheck/facts/measure"
)

// spoken is a value as a sentence names it.
type spoken struct {
	v   *variety
	who bool // whether to say who states it
}

// plain is the value as it was written, in quotation marks where its own
// words would run into those of the sentence.
func (s spoken) plain() string {
	text := inSentence(s.v.written())
	switch k := s.v.value.Kind; k {
	case measure.Text, measure.Quotation, measure.List:
		return quoted(text)
	case measure.Name, measure.Person:
		if strings.Contains(text, " and ") || strings.Contains(text, ",") {
			return quoted(text)
		}
	case measure.YesNo:
		return s.v.value.Reading()
	}
	return text
}

// noun is plain where a sentence wants a noun: somebody says 1989, not in 1989.
func (s spoken) noun() string { return asNoun(s.plain()) }

// asNoun takes a date out of the "in" or "on" that sheets write before it.
func asNoun(value string) string {
	before, rest, _ := strings.Cut(value, " ")
	word, _, _ := strings.Cut(rest, " ")
	switch number := word != "" && strings.Trim(word, "0123456789") == ""; {
	case before != "in" && before != "on":
	case before == "on" && number, number && len(word) == len("1989"), word == "early", word == "late", word != "" && 'A' <= word[0] && word[0] <= 'Z':
		return rest
	}
	return value
}

// inSentence is a value as it was written. One that begins a sentence of its
// source, "At least 133" or "Forty-two", stands inside another here; names keep
// their capitals.
func inSentence(v *measure.Value) string {
	text := clean(v.Text)
	switch v.Kind {
	case measure.Count, measure.Quantity, measure.Date, measure.Period, measure.Time:
	default:
		return text
	}
	word := text
	if i := strings.IndexAny(text, " -"); i >= 0 {
		word = text[:i]
	}
	if lower := strings.ToLower(word); lower != word && slices.Contains(openings, lower) {
		return lower + text[len(word):]
	}
	return text
}

// openings are words with which a number or a date may begin.
var openings = []string{
	"a", "about", "after", "almost", "an", "approximately", "around", "as", "at", "before", "between", "by", "close",
	"dozens", "during", "earlier", "early", "exactly", "fewer", "hundreds", "in", "just", "last", "late", "less", "more",
	"nearly", "next", "no", "on", "over", "roughly", "several", "since", "some", "the", "this", "thousands", "under", "until", "up",

	"both", "half", "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
	"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
	"sixty", "seventy", "eighty", "ninety",
}

// full is the value with who states it, whom they cite, and how it is read,
// inside a sentence: "almost 100 (nbc), read as 90 to 100,".
func (s spoken) full() string {
	out := s.plain() + bracketed(s.origin())
	if r := reading(s.v); r != "" {
		out += ", read as " + r + ","
	}
	return out
}

// last is full at the end of a sentence.
func (s spoken) last() string { return strings.TrimSuffix(s.full(), ",") }

// listed is full as a member of a list: "almost 100 (nbc; read as 90 to 100)".
func (s spoken) listed() string {
	parts := s.origin()
	if r := reading(s.v); r != "" {
		parts = append(parts, "read as "+r)
	}
	return s.plain() + bracketed(parts)
}

// origin says who states the value and whom they cite.
func (s spoken) origin() []string {
	var parts []string
	if s.who {
		parts = append(parts, s.v.sourceNames())
	}
	if by := s.v.cited(); by != "" {
		parts = append(parts, "citing "+clean(by))
	}
	return parts
}

func bracketed(parts []string) string {
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, "; ") + ")"
}

// reading is how a value is read, if its words do not say so.
func reading(v *variety) string {
	if !v.asked {
		v.asked, v.read = true, readingOf(v.value)
	}
	return v.read
}

func readingOf(val *measure.Value) string {
	switch {
	case val.Set == nil:
		return ""
	case val.Kind == measure.Time:
		if val.Window() == "" {
			return ""
		}
	case val.Kind == measure.Date:
		if r := beforeChrist(val); r != "" {
			return r
		}
		if val.Hedge == measure.Exact && hasYear(val.Text) && !season(val) || val.Hedge >= measure.Since {
			return ""
		}
	case val.Hedge == measure.AtLeast && bare(val.Text):
		return val.Reading() // "at least six were killed and 23 injured"
	case val.Window() == "" && val.Hedge != measure.Vague && (val.Detail == nil || val.Detail.Plain == nil):
		return ""
	}
	if r := val.Reading(); measure.Fold(r) != measure.Fold(val.Text) {
		return r
	}
	return ""
}

// bare reports whether a value is one word, in which there is no room for a hedge.
func bare(text string) bool { return text != "" && !strings.ContainsAny(text, " +-") }

// beforeChrist is how a date of the years up to 1 BC is read: as its EDTF where
// its words count from Christ's birth (44 BC is the year -0043), and in words
// where it is EDTF itself.
func beforeChrist(v *measure.Value) string {
	first := v.Set[0]
	if first.LoInf || !first.Lo.Less(measure.Int(measure.DayNumber(1, 1, 1))) {
		return ""
	}
	if !strings.Contains(v.Text, "BC") {
		return v.Reading()
	}
	edtf, ok := v.EDTF()
	if !ok {
		return ""
	}
	return edtf + " (1 BC is the year 0)"
}

// season reports whether a date is a season: its words do not tell how far it
// may reach beyond three months.
func season(v *measure.Value) bool { return v.Detail != nil && v.Detail.Grain == measure.GrainSeason }

func hasYear(s string) bool {
	digits := 0
	for _, c := range s {
		if c < '0' || c > '9' {
			digits = 0
		} else if digits++; digits == 4 {
			return true
		}
	}
	return false
}

// pairReason says in one sentence why two values exclude one another.
func pairReason(rel measure.Relation, a, b spoken) string {
	if reading(a.v) != "" && reading(b.v) == "" {
		a, b = b, a
	}
	switch rel.By {
	case measure.BySurname:
		return a.full() + " and " + b.full() + " have only a part of the name in common"
	case measure.ByQuotation:
		return "the quoted words differ: " + a.full() + " and " + b.last()
	}
	if reading(b.v) != "" && reading(a.v) == "" {
		return a.full() + " lies outside " + b.last()
	}
	return a.full() + " and " + b.full() + " exclude one another"
}

// datedReason is for figures of different dates.
func datedReason(a, b *variety) string {
	if before(b.dated, a.dated) {
		a, b = b, a
	}
	early, late := spoken{a, true}.full()+asOfWords(a), spoken{b, true}.full()+asOfWords(b)
	if lower(a, b) {
		return early + " is older and lower than " + late
	}
	return late + " is later and lower than " + early
}

func asOfWords(v *variety) string {
	if text := v.first().AsOfText; text != "" {
		return " as of " + clean(text)
	}
	return ""
}

// list joins names: "a, b and c".
func list(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// longest is how many letters of a value a sentence shows.
const longest = 60

// clean puts a source's words on one line and cuts them.
func clean(s string) string { return cut(s, longest) }

func cut(s string, longest int) string {
	if len(s) <= longest && tidy(s) {
		return s
	}
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= longest {
		return s
	}
	return strings.TrimSpace(string([]rune(s)[:longest-1])) + "…"
}

// tidy reports whether s is plain letters with single blanks between them.
func tidy(s string) bool {
	blank := byte(' ')
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= 0x80 || c == ' ' && blank == ' ' {
			return false
		}
		blank = s[i]
	}
	return s == "" || blank != ' '
}

// quoted sets a source's words in quotation marks, unless they are.
func quoted(s string) string {
	s = clean(s)
	inner, ok := strings.CutPrefix(s, "“")
	if body, ends := strings.CutSuffix(inner, "”"); ok && ends && !strings.ContainsAny(body, "“”") {
		return s
	}
	if body := strings.Trim(s, "\""); len(body) == len(s)-2 {
		s = body
	}
	return "“" + s + "”"
}

func dimensionName(d measure.Dimension) string {
	switch {
	case d == "":
		return "a number"
	case strings.HasPrefix(string(d), "money:"):
		return "money in " + strings.TrimPrefix(string(d), "money:")
	case d == measure.Share:
		return "a share"
	case d == measure.Points:
		return string(d)
	case strings.ContainsRune("aeiou", rune(d[0])):
		return "an " + string(d)
	}
	return "a " + string(d)
}

func kindName(k measure.Kind) string {
	if k == measure.YesNo {
		return "a yes or no"
	}
	return "a " + k.String()
}

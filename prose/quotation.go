package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// findQuotations finds what stands between quotation marks, paragraph by
// paragraph: “…”, "…", «…», „…“ and, where a blank stands before it and the
// text knows no others, ‘…’. A quotation that is not closed in its paragraph
// goes on to its end, as it does in print when the next paragraph opens with
// the mark again. Quotations within quotations are not told apart.
func (r *reader) findQuotations() {
	open := newMarks(r.Text, quoteBytes)
	for _, p := range r.Paragraphs {
		r.quotationsIn(p.Span, &open)
	}
}

// closing returns the mark that closes what a mark opens, "" if it opens
// nothing.
func closing(mark rune) string {
	switch mark {
	case '“':
		return "”"
	case '"':
		return "\""
	case '«':
		return "»"
	case '„':
		return "“"
	case '‘':
		return "’"
	}
	return ""
}

// quoteBytes are those that a mark which opens begins with.
const quoteBytes = "\"\xc2\xe2"

func (r *reader) quotationsIn(s Span, open *marks) {
	text := r.Text[:s.End]
	for i := open.from(s.Start); i < len(text); i = open.from(i) {
		c, n := utf8.DecodeRuneInString(text[i:])
		mark := closing(c)
		if mark == "" || !opensQuotation(text[s.Start:], i-s.Start, c, n) {
			i += n
			continue
		}
		i += n
		end := closeQuotation(text, i, mark)
		r.Quotations = append(r.Quotations, Span{i, end})
		i = end
		if i < s.End {
			i += len(mark)
		}
	}
}

// opensQuotation tells a mark that opens from an apostrophe or an inch.
func opensQuotation(p string, i int, c rune, n int) bool {
	switch c {
	case '"':
		return i == 0 || !isDigit(p[i-1])
	case '‘':
		return (i == 0 || isBlank(p[i-1])) && i+n < len(p) && !isBlank(p[i+n])
	}
	return true
}

// closeQuotation returns where the quotation that begins at i closes, or the
// end of the text.
func closeQuotation(text string, i int, mark string) int {
	for at := i; ; {
		k := strings.Index(text[at:], mark)
		if k < 0 {
			return len(text)
		}
		at += k
		next, _ := utf8.DecodeRuneInString(text[at+len(mark):])
		if mark != "’" || !unicode.IsLetter(next) {
			return at
		}
		at += len(mark)
	}
}

package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// findSentences splits every paragraph. A sentence ends at a stop, question
// or exclamation mark, the marks that close after it included, where a blank
// follows, unless it was lost (see glued), and then what can begin a sentence;
// endsSentence says when a full stop belongs to an abbreviation instead. Headings
// and cells are one sentence unless they hold a stop of their own. What is longer than
// maxSentence is cut.
func (r *reader) findSentences() {
	quote, stops := 0, newMarks(r.Text, stopBytes)
	most := strings.Count(r.Text, ".") + strings.Count(r.Text, "?") + len(r.Paragraphs)
	r.Sentences = slices.Grow(r.Sentences, min(most, 2*len(r.Paragraphs)+len(r.Text)/100))
	for i, p := range r.Paragraphs {
		first := len(r.Sentences)
		r.splitParagraph(p, i, &stops)
		for k := first; k < len(r.Sentences); k++ {
			s := &r.Sentences[k]
			for quote < len(r.Quotations) && r.Quotations[quote].End <= s.Start {
				quote++
			}
			s.Quoted = quote < len(r.Quotations) && r.Quotations[quote].Start <= s.Start+quoteMark(r.Text[s.Start:])
		}
	}
}

// quoteMark returns the length of the quotation mark that a text begins with.
func quoteMark(s string) int {
	c, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("\"“«‘„", c) {
		return n
	}
	return 0
}

func (r *reader) splitParagraph(p Paragraph, index int, stops *marks) {
	start, text := p.Start, r.Text[:p.End]
	for i := stops.from(p.Start); i < p.End; i = stops.from(i) {
		end := sentenceEnd(text, p.Start, i, p.End)
		if end > 0 {
			r.addSentence(Span{start, end}, p, index)
			start, i = end, end
			continue
		}
		i++
	}
	r.addSentence(Span{start, p.End}, p, index)
}

// maxSentence is how many bytes one sentence may have. No writer's has as many;
// what has is a list or a table without stops, and is cut: the work on a
// sentence grows faster than its length.
const maxSentence = 2000

func (r *reader) addSentence(s Span, p Paragraph, index int) {
	for s = trim(r.Text, s); !s.Empty(); {
		piece := s
		if s.End-s.Start > maxSentence {
			piece.End = cutAt(r.Text, s.Start, s.Start+maxSentence)
		}
		s = trim(r.Text, Span{piece.End, s.End})
		r.Sentences = append(r.Sentences, Sentence{Span: trim(r.Text, piece), Paragraph: index, Heading: p.Kind == Heading})
	}
}

// cutAt returns the last place up to limit where a text may be cut: at a blank,
// unless that is far, else between two characters.
func cutAt(text string, from, limit int) int {
	for i := limit; i > from+(limit-from)/2; i-- {
		if isBlank(text[i]) {
			return i
		}
	}
	for !utf8.RuneStart(text[limit]) {
		limit--
	}
	return limit
}

// stopBytes are those at which a sentence may end; 0xe2 begins "…".
const stopBytes = ".!?\xe2"

// sentenceEnd returns the offset after the sentence that may end with the
// mark at i, or 0 where it goes on.
func sentenceEnd(text string, begin, i, limit int) int {
	if i >= limit {
		return 0
	}
	end, dots := afterStops(text, i, limit)
	if end == i {
		return 0
	}
	end = skipClosers(text, end, limit)
	if end < limit && !isBlank(text[end]) && !glued(text[begin:i], text[end:limit]) {
		return 0
	}
	next := skipBlanks(text, end, limit)
	if next == limit {
		return end
	}
	if !beginsSentence(text, next, limit) {
		return 0
	}
	quoted := end > i+dots && text[end-1] != ')'
	switch {
	case text[i] == '.' && dots == 1 && !endsSentence(text[begin:i], text[next:limit]):
		return 0
	case text[i] != '.' && quoted && speechFollows(text[next:limit]):
		return 0
	}
	return end
}

// glued reports whether a page was copied without the blank or the line end behind
// a sentence: "he said.The police came". A word in lower case or a number stands
// before the mark, and one that begins with a capital behind it, and neither is a
// part of an address.
func glued(before, behind string) bool {
	const long = 24 // no word is longer, and no more is looked through
	last := before[max(0, len(before)-long):]
	last = last[strings.LastIndexAny(last, " \n\t\r")+1:]
	word, _, _ := strings.Cut(behind[:min(len(behind), long)], " ")
	for i := range len(last) {
		if !isLower(last[i]) && !isDigit(last[i]) {
			return false
		}
	}
	if len(last) < 3 || len(word) < 2 || !isUpper(word[0]) {
		return false
	}
	for i := 1; i < len(word); i++ {
		if !isLower(word[i]) {
			return word[i] == ',' && i > 2 && i+1 == len(word)
		}
	}
	return true
}

// afterStops skips a run of marks ("?!", "...", "…") and returns its length
// in bytes too.
func afterStops(text string, i, limit int) (end, length int) {
	end = i
	for end < limit {
		switch {
		case text[end] == '.' || text[end] == '!' || text[end] == '?':
			end++
		case strings.HasPrefix(text[end:limit], "…"):
			end += len("…")
		default:
			return end, end - i
		}
	}
	return end, end - i
}

// beginsSentence reports whether a sentence can begin at i: with a capital, a
// digit, an opening mark or a script without capitals.
func beginsSentence(text string, i, limit int) bool {
	b := text[i]
	if b < utf8.RuneSelf {
		return !isLower(b) && strings.IndexByte(",;:)]/&%=+", b) < 0
	}
	c, _ := utf8.DecodeRuneInString(text[i:limit])
	switch c {
	case '–', '—', '’', '”', '…':
		return false
	}
	return !unicode.IsLower(c)
}

// speechFollows reports whether "Why?" is followed by who asked it: "Karim
// asked", "the minister said" begins in lower case and needs no rule.
func speechFollows(rest string) bool {
	fields := rest[:min(len(rest), 60)]
	for word := range 4 {
		w, tail, _ := strings.Cut(strings.TrimLeft(fields, " \n\t\r"), " ")
		w = strings.TrimRight(w, ".,")
		if word > 0 && speechVerbs[w] {
			return true
		}
		if strings.ContainsAny(w, "“\"!?") {
			return false
		}
		fields = tail
	}
	return false
}

var speechVerbs = map[string]bool{
	"said": true, "says": true, "asked": true, "asks": true, "added": true, "wrote": true, "told": true,
	"shouted": true, "cried": true, "replied": true, "recalled": true, "wondered": true, "tweeted": true,
}

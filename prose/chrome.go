package prose

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// markChrome says which paragraphs of a plain text are the site's and not the
// article's, as they come along when a page is copied whole: counters,
// buttons, forms, lists of other stories. It is cautious: what might be the
// story stays, since a masked claim is lost unseen. Four rules:
//
//  1. A line that is nothing but a counter, or, in a text in Latin script,
//     a short line in another one, is chrome.
//  2. A short line that is one of the phrases of a page is chrome.
//  3. From the head of a comment form on, everything is.
//  4. From a head of other stories on, everything is up to the next paragraph
//     of prose; and what follows the last paragraph of prose is when it shows
//     two signs of a list of stories (cut-off teasers, time stamps, counters).
func markChrome(paragraphs []string) []bool {
	marked := make([]bool, len(paragraphs))
	latin := sync.OnceValue(func() bool { return mainlyLatin(paragraphs) })
	last, shield := -1, false
	for i, p := range paragraphs {
		if isProse(p) {
			last, shield = i, false
			continue
		}
		sign := pagePhrase(p)
		switch {
		case sign == formPhrase && last >= 0:
			markAll(marked[i:])
			return tailChrome(paragraphs, marked, last, latin)
		case sign == storiesPhrase:
			shield = true
		}
		marked[i] = shield || sign != noPhrase || isCounter(p) || isForeign(p) && latin()
	}
	return tailChrome(paragraphs, marked, last, latin)
}

func markAll(marked []bool) {
	for i := range marked {
		marked[i] = true
	}
}

// tailChrome applies the second half of rule 4.
func tailChrome(paragraphs []string, marked []bool, last int, latin func() bool) []bool {
	if last < 0 {
		return marked
	}
	signs := 0
	for _, p := range paragraphs[last+1:] {
		if isTeaser(p) || isCounter(p) || hasTimestamp(p) || isForeign(p) && latin() {
			signs++
		}
	}
	if signs >= 2 {
		markAll(marked[last+1:])
	}
	return marked
}

// isProse reports whether a paragraph can only be the story's: long, or a
// dozen words that end as a sentence does; two dozen for a question, which
// headlines are too.
func isProse(p string) bool {
	ends, enough := stopped(p) && !strings.HasPrefix(p, "©"), 60
	if ends {
		enough = 24
	}
	words := countWords(p[:min(len(p), 1000)], enough)
	return words >= enough || ends && words >= 12 && !strings.HasSuffix(p, "?") && !isStamp(p)
}

// isStamp reports whether a line says when the text came out: "A. Reyes, staff
// writer | Posted May 3, 2024 at 5:45 a.m.".
func isStamp(p string) bool {
	for _, word := range [...]string{"Posted", "Published", "Updated", "Last updated", "First published"} {
		after, begins := strings.CutPrefix(p, word)
		if begins && after != "" && (after[0] == ' ' || after[0] == ':') || strings.Contains(p, "|") && strings.Contains(p, "| "+word) {
			return true
		}
	}
	return false
}

// isTeaser reports whether a line is cut off: "a multi-step process that
// requires careful...".
func isTeaser(p string) bool {
	return (strings.HasSuffix(p, "...") || strings.HasSuffix(p, "…")) && hasWords(p, 6)
}

// isCounter reports whether a line is a number and no more: "0", "1.2K",
// "915 views".
func isCounter(p string) bool {
	if len(p) > 24 || p == "" || !isDigit(p[0]) {
		return false
	}
	i := 0
	for i < len(p) && (isDigit(p[i]) || strings.IndexByte(".,kKmM ", p[i]) >= 0) {
		i++
	}
	rest := strings.ToLower(strings.TrimSpace(p[i:]))
	switch rest {
	case "", "views", "view", "shares", "share", "likes", "like", "comments", "comment", "min read", "minutes read":
		// A year by itself on a line is a heading of a chronicle.
		return rest != "" || len(p) != 4 || p[0] > '2'
	}
	return false
}

// hasTimestamp finds "2025-03-20 18:32:21", which pages print and writers do
// not.
func hasTimestamp(p string) bool {
	const shape = "0000-00-00 00:00"
	for i := 0; i+len(shape) <= len(p); i++ {
		j := 0
		for j < len(shape) && (shape[j] == p[i+j] || shape[j] == '0' && isDigit(p[i+j])) {
			j++
		}
		if j == len(shape) {
			return true
		}
	}
	return false
}

// mainlyLatin reports whether three in four letters at the text's head are
// Latin ones.
func mainlyLatin(paragraphs []string) bool {
	const enough = 10000
	latin, other := 0, 0
	for _, p := range paragraphs {
		a, b := scripts(p[:min(len(p), enough)])
		latin, other = latin+a, other+b
		if latin+other > enough {
			break
		}
	}
	return latin > 3*other
}

// isForeign reports whether most letters of a short line are not Latin.
func isForeign(p string) bool {
	if len(p) > 120 || asciiEnd(p, 0, len(p)) == len(p) {
		return false
	}
	latin, other := scripts(p)
	return other > latin
}

func scripts(s string) (latin, other int) {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			if isLetter(s[i]) {
				latin++
			}
			i++
			continue
		}
		c, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case !unicode.IsLetter(c):
		case unicode.Is(unicode.Latin, c):
			latin++
		default:
			other++
		}
	}
	return latin, other
}

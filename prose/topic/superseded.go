package topic

// superseded reports whether a text ends in what stands before a figure that no
// longer holds, or never did: "212, not 187", "up from 54 percent", "fewer than
// the 4,200".
func superseded(text string) bool {
	end := len(text)
	for end > 0 && blank(text[end-1]) {
		end--
	}
	return end > 0 && inWord(text[end-1]) && endsSuperseded(text[:end])
}

func blank(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' && c != '\v' }

// endsSuperseded does so for a text that ends in a word.
func endsSuperseded(text string) bool {
	last := small(text[len(text)-1])
	for _, words := range supersedes[last] {
		if before, ok := cutEnd(text, words); ok && (before == "" || !inWord(before[len(before)-1])) {
			return true
		}
	}
	for _, words := range supersedesMore[last] {
		if before, ok := cutEnd(text, words); ok && before != "" && endsSuperseded(before) {
			return true
		}
	}
	return false
}

// cutEnd cuts words in small ASCII letters off the end of a text, however it
// writes them.
func cutEnd(text, words string) (before string, ok bool) {
	from := len(text) - len(words)
	if from < 0 {
		return "", false
	}
	for i := len(words) - 1; i >= 0; i-- {
		if small(text[from+i]) != words[i] {
			return "", false
		}
	}
	return text[:from], true
}

// small returns the small letter of an ASCII letter, and any other byte as it is.
func small(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

// supersedes are the words that say so, and supersedesMore those that may stand
// between them and the figure, by their last letters.
var (
	supersedes     = byLastLetter(supersedeWords())
	supersedesMore = byLastLetter([]string{" the", " a", " at least", " about", " some", " only", " at", "as",
		"a earlier", "an earlier", "a initial", "an initial", "a first", "an first",
		"a earlier figure of", "an earlier figure of", "a initial figure of", "an initial figure of", "a first figure of", "an first figure of"})
)

func supersedeWords() []string {
	all := []string{"not", "rather than", "instead of", "up from", "down from", "revised from", "than the", "than the first", "than the initial",
		"compared with", "compared to", "initially", "previously", "originally"}
	for _, when := range []string{"first", "initially", "originally", "earlier", "previously"} {
		for _, told := range []string{"gave", "given", "put", "reported", "said", "estimated", "thought", "counted", "recorded", "announced"} {
			all = append(all, when+" "+told)
		}
	}
	return all
}

func byLastLetter(words []string) (by [256][]string) {
	for _, w := range words {
		last := w[len(w)-1]
		by[last] = append(by[last], w)
	}
	return by
}

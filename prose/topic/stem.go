package topic

import "strings"

// stem returns what is left of a lower-case word without its endings, so that
// "injured", "injuring" and "injuries" are one. It need not be a word; it only
// has to be the same for words that say the same.
func stem(w string) string {
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
	if len(w) <= 3 {
		return w
	}
	w = singular(w)
	for _, end := range [...]string{"ing", "ed", "ly"} {
		base, ok := strings.CutSuffix(w, end)
		if ok && len(base) >= 3 && hasVowel(base) {
			return finish(undouble(base))
		}
	}
	return finish(w)
}

// singular takes the ending of a plural off.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		return w
	}
	return strings.TrimSuffix(w, "s")
}

// finish evens out what stands before an ending: "capsize", "capsiz-ed";
// "injury", "injuri-es".
func finish(w string) string {
	if len(w) > 3 && w[len(w)-1] == 'e' {
		w = w[:len(w)-1]
	}
	if n := len(w); n > 3 && (w[n-1] == 'y' || w[n-1] == 'i') {
		w = w[:n-1]
	}
	return w
}

// undouble turns "stopp" into "stop" but leaves "kill" and "pass".
func undouble(w string) string {
	n := len(w)
	if n > 3 && w[n-1] == w[n-2] && strings.IndexByte("aeiouls", w[n-1]) < 0 {
		return w[:n-1]
	}
	return w
}

func hasVowel(w string) bool { return strings.ContainsAny(w, "aeiouy") }

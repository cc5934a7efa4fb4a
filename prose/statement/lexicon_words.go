package statement

import (
	"slices"
	"strings"
)

// marks are what may follow a word after a slash, for the forms that it adds.
var marks = []string{"n", "v", "vv"}

// usable returns the words of a line that have forms; every other one is
// a fault.
func (r *lexiconReader) usable(line string) []string {
	words := strings.Fields(line)
	list := words[:0]
	for _, w := range words {
		if msg, hint := faultOf(w); msg != "" {
			r.fault("“"+w+"” "+msg, hint)
			continue
		}
		list = append(list, w)
	}
	return list
}

// faultOf says what is wrong with a word. One mark is all that it may have:
// each multiplies its forms.
func faultOf(w string) (msg, hint string) {
	front, rest, marked := strings.Cut(w, "/")
	if !marked {
		return "", ""
	}
	mark, tail, _ := strings.Cut(rest, "_")
	switch {
	case strings.Contains(tail, "/"):
		return "has more than one mark", "write the other forms out, each as a word of its own"
	case !slices.Contains(marks, mark):
		return "has a mark that is none", "marks are /n for a noun, /v for a verb, /vv for a verb that doubles its last letter"
	case front == "" || strings.HasSuffix(front, "_"):
		return "has a mark and no word before it", "write it like “attack/n”"
	}
	return "", ""
}

// lowerASCII puts a word in lower case as the dictionary compares it.
func lowerASCII(w string) string {
	if !strings.ContainsFunc(w, func(r rune) bool { return 'A' <= r && r <= 'Z' }) {
		return w
	}
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			r |= 0x20
		}
		return r
	}, w)
}

// forms lists the forms of a word of the lexicon: "kill/v", "attack/n",
// "gun/vv_down". They hold until it is asked for those of the next.
func (r *lexiconReader) forms(w string) []string {
	front, rest, marked := strings.Cut(w, "/")
	if !marked {
		r.form[0] = w
		return r.form[:1]
	}
	mark, tail, _ := strings.Cut(rest, "_")
	if tail != "" {
		tail = "_" + tail
	}
	stem := front[strings.LastIndexByte(front, '_')+1:]
	list := r.form[:1]
	switch mark {
	case "n":
		list = append(list, pluralOf(stem))
	case "v":
		list = append(list, pluralOf(stem), past(stem), present(stem))
	case "vv":
		last := stem[len(stem)-1:]
		list = append(list, stem+"s", stem+last+"ed", stem+last+"ing")
	}
	list[0] = stem
	if lead := front[:len(front)-len(stem)]; lead+tail != "" {
		for i, f := range list {
			list[i] = lead + f + tail
		}
	}
	return list
}

func pluralOf(w string) string {
	switch {
	case endsInConsonantY(w):
		return w[:len(w)-1] + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	}
	return w + "s"
}

func past(w string) string {
	switch {
	case strings.HasSuffix(w, "e"):
		return w + "d"
	case endsInConsonantY(w):
		return w[:len(w)-1] + "ied"
	}
	return w + "ed"
}

func present(w string) string {
	if strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "ee") {
		return w[:len(w)-1] + "ing"
	}
	return w + "ing"
}

func endsInConsonantY(w string) bool {
	n := len(w)
	return n > 1 && w[n-1] == 'y' && strings.IndexByte("aeiou", w[n-2]) < 0
}

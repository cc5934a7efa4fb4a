package statement

import "strings"

// readEntry reads a line at the margin.
func (r *lexiconReader) readEntry(line string) {
	head, rest, named := strings.Cut(line, ": ")
	switch r.section {
	case "persons":
		r.nouns(r.usable(line), isPerson)
	case "things":
		r.nouns(r.usable(line), isThing)
	case "actors":
		r.nouns(r.usable(line), isActor)
	case "idioms":
		for _, w := range r.usable(line) {
			r.phrase(w, phrase{attribute: -1, idiom: true})
		}
	case "":
		r.fault("an entry before the first field", "begin with a line like [sport]")
	case "events", "classes", "scopes", "sorts":
		if !named {
			r.fault("“"+line+"” has no colon and words after it", "write it like “ship: vessel/n boat/n”")
			return
		}
		r.readClass(head, r.usable(rest))
	default:
		if !named {
			r.fault("“"+line+"” does not say what its values may be", "write it like “goals: count”")
			return
		}
		r.readAttribute(head, strings.Fields(rest))
	}
}

func (r *lexiconReader) readAttribute(name string, words []string) {
	a := attribute{name: name, field: r.section}
	for _, w := range words {
		switch k, ok := kindWords[w]; {
		case ok:
			if a.kinds |= k; k == aDate {
				a.kinds |= aTime
			}
		case w == "person":
			a.person = true
		case w == "thing":
			a.thing = true
		case w == "main":
			a.main = true
		case w == "weak":
			a.weak = true
		case w == "static":
			a.static = true
		case w == "limit":
			a.limit = true
		default:
			r.fault("“"+w+"” is neither a kind of value nor a flag", "kinds are count, money, share, date and so on; flags are person, thing, main, weak, static, limit")
		}
	}
	for i := range r.attributes {
		if r.attributes[i].name == name {
			r.attributes[i].kinds |= a.kinds
			r.current = int32(i)
			return
		}
	}
	r.attributes = append(r.attributes, a)
	r.current = int32(len(r.attributes) - 1)
}

// sides are the sides as the lexicon names them.
var sides = map[string]side{
	"either": either, "before": before, "after": after, "object": object, "subject": subject, "counted": counted,
	"agent": agent, "patient": patient,
}

func (r *lexiconReader) readTriggers(words []string) {
	if len(words) == 0 { // those that it has are faulty
		return
	}
	at, ok := sides[words[0]]
	if !ok || r.current < 0 {
		r.fault("“"+words[0]+"” is no side of an attribute", "sides are object, subject, before, after, counted, either, agent, patient")
		return
	}
	var with []int32
	for i, w := range words {
		if w != "~" {
			continue
		}
		for _, c := range words[i+1:] {
			for _, form := range r.forms(c) {
				with = append(with, r.word(form))
			}
		}
		words = words[:i]
		break
	}
	for _, w := range words[1:] {
		r.counts(w, at)
		r.phrase(w, phrase{attribute: r.current, side: at, with: with})
	}
}

// counts notes that the nouns which an attribute counts are people or things
// as it is.
func (r *lexiconReader) counts(w string, at side) {
	a := &r.attributes[r.current]
	if at != counted || strings.Contains(w, "_") {
		return
	}
	for _, f := range r.forms(w) {
		switch id := r.word(f); {
		case a.person:
			r.roles[id] |= isPerson
		case a.thing:
			r.roles[id] |= isThing
		}
	}
}

// readClass reads a line of [events], [classes] or [scopes].
func (r *lexiconReader) readClass(head string, words []string) {
	switch r.section {
	case "scopes":
		for _, w := range words {
			r.phrase(w, phrase{attribute: -1, scope: head})
		}
	case "events":
		id := r.word(head)
		for _, w := range words {
			r.phrase(w, phrase{attribute: -1, event: id, noun: strings.HasSuffix(w, "/n")})
			if strings.HasSuffix(w, "/n") && !strings.Contains(w, "_") {
				r.nouns([]string{w}, isEvent)
				r.class(w, id)
			}
		}
	case "sorts":
		if r.sorts == nil {
			r.sorts = map[int32]int32{}
		}
		for _, w := range words {
			r.sorts[r.word(w)] = r.word(head)
		}
	case "classes":
		id := r.word(head)
		for _, w := range words {
			r.class(w, id)
		}
	}
}

package statement

import "strings"

func (r *lexiconReader) phrase(w string, p phrase) {
	front, mark, _ := strings.Cut(w, "/")
	verb := strings.HasPrefix(mark, "v")
	for _, form := range r.forms(w) {
		p.words = r.wordsOf(form)
		if verb && len(p.words) == 1 {
			r.roles[p.words[0]] |= isVerb
		}
		r.phrases = append(r.phrases, p)
	}
	if mark == "n" && strings.IndexByte(front, '_') < 0 {
		one := r.word(front)
		r.singular[r.word(pluralOf(front))] = one
	}
}

// wordsOf returns the numbers of words joined by low lines.
func (r *lexiconReader) wordsOf(form string) []int32 {
	from := len(r.room)
	for {
		end := strings.IndexByte(form, '_')
		if end < 0 {
			break
		}
		r.room = append(r.room, r.word(form[:end]))
		form = form[end+1:]
	}
	r.room = append(r.room, r.word(form))
	return r.room[from:len(r.room):len(r.room)]
}

// word returns the number of a word in any case, known from now on.
func (r *lexiconReader) word(w string) int32 {
	id := r.add(w)
	for len(r.roles) <= int(id) {
		n := int32(len(r.roles))
		r.roles, r.cues = append(r.roles, 0), append(r.cues, 0)
		r.classes = append(r.classes, n)
		r.singular = append(r.singular, n)
		r.heads = append(r.heads, 0)
	}
	return id
}

func (r *lexiconReader) class(w string, id int32) {
	for _, f := range r.forms(w) {
		r.classes[r.word(f)] = id
	}
}

// nouns notes what nouns are; of "attack/n" both forms, the first being the
// other's singular.
func (r *lexiconReader) nouns(words []string, as role) {
	for _, w := range words {
		list := r.forms(w)
		first := r.word(list[0])
		for _, f := range list {
			id := r.word(f)
			r.roles[id] |= as
			if strings.HasSuffix(w, "/n") {
				r.singular[id] = first
			}
		}
	}
}

func (r *lexiconReader) addRoles() {
	for as := role(1); as != 0; as <<= 1 {
		for _, w := range strings.Fields(roleWords[as]) {
			r.roles[r.word(w)] |= as
		}
	}
	for _, c := range cueWords {
		for _, w := range strings.Fields(c.words) {
			id := r.word(w)
			if r.cues[id] |= c.cue; c.cue == cueSport && r.singular[id] == id {
				one := r.word(foldNoun(w))
				r.singular[id] = one
			}
		}
	}
}

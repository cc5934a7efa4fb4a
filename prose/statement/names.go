package statement

import "strings"

// name is a run of capitalised words.
type name struct {
	first, end int32  // tokens
	place      bool   // a preposition of place stands before it
	ofPlace    bool   // it is a place here or elsewhere in the article
	text       string // as it is written; "" until index
	full       string // its longest form in the article
}

// findNames notes the names in a range of tokens. Titles, nationalities that
// describe a noun and the calendar are no names.
func (f *finder) findNames(i, limit int32) {
	first := i
	for i < limit && f.tokens[i].kind == quoteToken {
		i++
		first = i
	}
	for i < limit {
		if !f.tokens[i].capital || !f.startsName(i) {
			i++
			continue
		}
		end := f.nameEnd(i, limit)
		n := name{first: i, end: end}
		if i == first && f.smallElsewhere(i) {
			if n.first++; n.first == end {
				i = end
				continue
			}
		}
		n.place = i > first && f.role(i-1)&isPlace != 0 || i > first+1 && f.role(i-1)&isThe != 0 && f.role(i-2)&isPlace != 0
		for k := n.first; k < end; k++ {
			if k > first {
				f.known.seen[f.word(k)] = true
			}
		}
		f.names = append(f.names, n)
		i = end
	}
}

// smallElsewhere reports whether the word that opens a sentence is a word of
// the language rather than a name, as far as the lexicon and the names read
// so far tell.
func (f *finder) smallElsewhere(i int32) bool {
	if f.tokens[i].initials || f.tokens[i].possessive {
		return false
	}
	if f.known.seen[f.word(i)] {
		return false
	}
	small := int(i)+1 < len(f.tokens) && f.tokens[i+1].kind == wordToken && !f.tokens[i+1].capital
	return f.tokens[i].word > 0 || small && commonEnding(f.word(i)) || commonOpener[f.word(i)]
}

// startsName reports whether a word with a capital at i begins a name.
func (f *finder) startsName(i int32) bool {
	if f.tokens[i].kind != wordToken {
		return false
	}
	return f.role(i)&(isTitle|isTime|isArticle|isThe|isPreposition|isPronoun|isPossessive|isAnd|isBut|isIf|isRelative|isModal|isBe|isHave|isNot|isAdverb|isFurther|isSimilar|isEarlier) == 0
}

// nameEnd returns the token after the name at i: capitalised words, and
// "of" and the like between two of them. What a name owns is not of it.
func (f *finder) nameEnd(i, limit int32) int32 {
	for i++; i < limit; {
		t := &f.tokens[i]
		switch {
		case f.tokens[i-1].possessive:
			return i
		case f.role(i-1)&isTitle == 0 && f.role(i)&isTitle != 0 && t.capital && t.kind == wordToken:
			return i
		case t.kind == wordToken && t.capital && f.role(i)&isTime == 0:
			i++
		case t.kind == stopToken && f.abbreviates(i-1) && i+1 < limit && f.tokens[i+1].capital && f.tokens[i+1].kind == wordToken:
			i += 2
		case t.kind == wordToken && f.role(i)&isNameInside != 0 && f.role(i)&isAnd == 0 && i+1 < limit && f.tokens[i+1].capital && f.role(i+1)&isTime == 0 && f.joinsName(i):
			i += 2
		default:
			return i
		}
	}
	return i
}

// abbreviates reports whether the word at i is shortened inside a name: an
// initial, "St." or "Mt.".
func (f *finder) abbreviates(i int32) bool {
	switch w := f.word(i); w {
	case "St", "Mt", "Ft", "Jr":
		return true
	default:
		return len(w) == 1
	}
}

// joinsName reports whether "of" and the like at i stand inside a name: only
// particles do, and "of" between names of things ("Bank of England").
func (f *finder) joinsName(i int32) bool {
	switch f.word(i) {
	case "the", "for":
		return false
	case "of":
		return f.role(i-1)&isEvent == 0
	}
	return true
}

// nameIndex finds the longest form of a name in the article by its last and
// by its only word: "Kurilla" is "Michael Kurilla", "Crocus" "Crocus City Hall".
type nameIndex struct {
	longest map[string]string
	seen    map[string]bool // words written with a capital within a sentence
	places  map[string]bool // names that follow a preposition of place
	lead    map[string]bool // words of the names of headline and lead
}

// index reads the article's names.
func (f *finder) index() {
	for k := range f.sentences {
		s := &f.sentences[k]
		for i := s.name; i < s.nameEnd; i++ {
			f.indexName(&f.names[i], f.doc.Sentences[k].Heading)
		}
	}
	for i := range f.names {
		n := &f.names[i]
		n.full = f.fullName(n)
		n.ofPlace = n.place || f.known.places[n.full]
	}
}

func (f *finder) indexName(n *name, heading bool) {
	n.text = f.nameText(n)
	full := n.text
	if n.place && !f.known.places[full] {
		f.known.places[full] = true
	}
	if heading || n.end-n.first < 2 || n.end-n.first > 6 {
		return
	}
	for _, i := range [...]int32{n.first, n.end - 1} {
		word := f.word(i)
		if i > n.first && f.word(i-1) == "of" {
			continue // England is not the Bank of England
		}
		if f.role(i) == 0 && len(f.known.longest[word]) < len(full) {
			f.known.longest[word] = full
		}
	}
}

// addLead notes the words of a sentence's names as those of the main event.
func (f *finder) addLead(s *sentence) {
	for k := s.name; k < s.nameEnd; k++ {
		for i := f.names[k].first; i < f.names[k].end; i++ {
			f.known.lead[f.word(i)] = true
		}
	}
}

// nameText returns a name as it is written.
func (f *finder) nameText(n *name) string {
	s := f.text[f.tokens[n.first].start:f.tokens[n.end-1].end]
	if n.end-n.first > 1 && (strings.ContainsAny(s, "\n\t") || strings.Contains(s, "  ")) {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// fullName returns the longest form of a name in the article. One word stands
// for a longer name only by its last word (a surname, or "Hall") or its first
// where that is no place of its own.
func (f *finder) fullName(n *name) string {
	s := n.text
	if n.end-n.first > 1 {
		return s
	}
	if full := f.known.longest[s]; full != "" && !f.known.places[s] && strings.HasSuffix(full, s) {
		return full
	}
	return s
}

// inLead reports whether any word of a name stands in a name of the lead.
func (f *finder) inLead(n *name) bool {
	for i := n.first; i < n.end; i++ {
		if f.known.lead[f.word(i)] {
			return true
		}
	}
	return false
}

package statement

// name is a run of capitalised words.
type name struct {
	first, end int32 // tokens
	word       int32 // its words in the book of names
	place      bool  // a preposition of place stands before it
}

// findNames notes the names of a sentence. Titles, nationalities that
// describe a noun and the calendar are no names.
func (f *finder) findNames(r *sentence, heading bool) {
	first, limit, end := r.tok, r.tokEnd, r.tok
	for first < limit && f.tokens[first].kind == quoteToken {
		first++
	}
	for _, i := range f.capitals {
		if i < end || !f.startsName(i) {
			continue
		}
		end = f.nameEnd(i, limit)
		n := name{first: i, end: end}
		if i == first && f.smallElsewhere(i) {
			if n.first++; n.first == end {
				continue
			}
		}
		n.place = i > first && f.role(i-1)&isPlace != 0 || i > first+1 && f.role(i-1)&isThe != 0 && f.role(i-2)&isPlace != 0
		f.known.note(f, &n, first, heading)
		f.names = append(f.names, n)
	}
}

// smallElsewhere reports whether the word that opens a sentence is a word of
// the language rather than a name, as far as the lexicon and the names read
// so far tell.
func (f *finder) smallElsewhere(i int32) bool {
	if f.tokens[i].initials() || f.tokens[i].possessive() {
		return false
	}
	if f.known.find(f.word(i)).seen {
		return false
	}
	small := int(i)+1 < len(f.tokens) && f.tokens[i+1].kind == wordToken && !f.tokens[i+1].capital()
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
		case f.tokens[i-1].possessive():
			return i
		case f.role(i-1)&isTitle == 0 && f.role(i)&isTitle != 0 && t.capital() && t.kind == wordToken:
			return i
		case t.kind == wordToken && t.capital() && f.role(i)&isTime == 0:
			i++
		case t.kind == stopToken && f.abbreviates(i-1) && i+1 < limit && f.tokens[i+1].capital() && f.tokens[i+1].kind == wordToken:
			i += 2
		case t.kind == wordToken && f.role(i)&isNameInside != 0 && f.role(i)&isAnd == 0 && i+1 < limit && f.tokens[i+1].capital() && f.role(i+1)&isTime == 0 && f.joinsName(i):
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

package prose

import (
	"strings"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// phrase says what a line that pages print announces.
type phrase uint8

const (
	noPhrase      phrase = iota
	linePhrase           // chrome by itself: a button, a notice
	storiesPhrase        // the head of a list of other stories
	formPhrase           // the head of comments or of the form for one
)

// pagePhrases are whole lines, in lower case and without the punctuation at
// their end. Only what no news story says in a line of its own is here.
var pagePhrases = map[string]phrase{
	"leave a reply": formPhrase, "leave a comment": formPhrase, "post a comment": formPhrase,
	"join the conversation": formPhrase, "join the discussion": formPhrase, "add a comment": formPhrase,
	"view comments": formPhrase, "show comments": formPhrase, "comments are closed": formPhrase,

	"related stories": storiesPhrase, "related articles": storiesPhrase, "related news": storiesPhrase,
	"related content": storiesPhrase, "related coverage": storiesPhrase, "related posts": storiesPhrase,
	"related topics": storiesPhrase, "more stories": storiesPhrase, "more news": storiesPhrase,
	"more on this story": storiesPhrase, "you may also like": storiesPhrase, "you might also like": storiesPhrase,
	"most read": storiesPhrase, "most popular": storiesPhrase, "most viewed": storiesPhrase,
	"most shared": storiesPhrase, "trending": storiesPhrase, "trending now": storiesPhrase,
	"recommended": storiesPhrase, "recommended for you": storiesPhrase, "editors' picks": storiesPhrase,
	"editor's picks": storiesPhrase, "top stories": storiesPhrase, "latest news": storiesPhrase,
	"read next": storiesPhrase, "up next": storiesPhrase, "from around the web": storiesPhrase,
	"sponsored content": storiesPhrase, "elsewhere on the site": storiesPhrase, "read more": storiesPhrase,

	"no votes yet": linePhrase, "please wait": linePhrase, "advertisement": linePhrase,
	"advertisement - scroll to continue": linePhrase, "story continues below advertisement": linePhrase,
	"article continues below": linePhrase, "skip to main content": linePhrase, "skip to content": linePhrase,
	"share": linePhrase, "share this": linePhrase, "share this article": linePhrase, "share this story": linePhrase,
	"tweet": linePhrase, "email": linePhrase, "e-mail": linePhrase, "print": linePhrase, "save": linePhrase,
	"copy link": linePhrase, "link copied": linePhrase, "facebook": linePhrase, "twitter": linePhrase,
	"whatsapp": linePhrase, "linkedin": linePhrase, "reddit": linePhrase, "telegram": linePhrase,
	"listen to this article": linePhrase, "listen": linePhrase, "subscribe": linePhrase, "subscribe now": linePhrase,
	"sign in": linePhrase, "log in": linePhrase, "sign up": linePhrase, "register": linePhrase, "menu": linePhrase,
	"search": linePhrase, "home": linePhrase, "close": linePhrase, "back to top": linePhrase, "follow us": linePhrase,
	"follow us on twitter": linePhrase, "follow us on facebook": linePhrase, "load more": linePhrase,
	"next article": linePhrase, "previous article": linePhrase, "privacy policy": linePhrase,
	"terms of service": linePhrase, "terms of use": linePhrase, "cookie policy": linePhrase,
	"accept all cookies": linePhrase, "contact us": linePhrase, "about us": linePhrase,
	"all rights reserved": linePhrase, "required fields are marked *": linePhrase,
	"your email address will not be published": formPhrase,
}

// pageOpenings begin lines of any short length.
var pageOpenings = []struct {
	words string
	kind  phrase
}{
	{"your email address will not be published", formPhrase},
	{"copyright ©", linePhrase}, {"©", linePhrase}, {"(c) copyright", linePhrase},
	{"sign up for our", linePhrase}, {"sign up to our", linePhrase}, {"subscribe to ", linePhrase},
	{"click here to", linePhrase}, {"we use cookies", linePhrase}, {"this site uses cookies", linePhrase},
	{"read more:", linePhrase}, {"read also:", linePhrase}, {"see also:", linePhrase}, {"also read:", linePhrase},
	{"filed under:", linePhrase}, {"tags:", linePhrase}, {"follow us on", linePhrase},
	{"more from ", storiesPhrase}, {"download our app", linePhrase}, {"download the app", linePhrase},
}

// phraseLength is the longest line, in bytes, that is looked up.
const phraseLength = 120

// pagePhrase says what a line announces, noPhrase for nearly all.
func pagePhrase(p string) phrase {
	if len(p) > phraseLength || !beginsPhrase(p) {
		return noPhrase
	}
	key := strings.ToLower(strings.ReplaceAll(p, "’", "'"))
	key = strings.TrimRight(key, ".:!…> ")
	if k := pagePhrases[key]; k != noPhrase {
		return k
	}
	if isCommentCount(key) {
		return formPhrase
	}
	for _, o := range pageOpenings {
		if strings.HasPrefix(key, o.words) {
			return o.kind
		}
	}
	return noPhrase
}

// phraseOpeners are the first words of all phrases that begin with a letter.
var phraseOpeners = func() wordkey.List {
	var words []string
	add := func(phrase string) {
		end, _ := wordkey.At(phrase, 0)
		words = append(words, phrase[:end])
	}
	for phrase := range pagePhrases {
		add(phrase)
	}
	for _, o := range pageOpenings {
		add(o.words)
	}
	return wordkey.NewList(strings.Join(append(words, "comment", "comments"), " "))
}()

// beginsPhrase reports whether a line may be a phrase by the letters that it
// begins with. Where others than those of ASCII follow, which may have them in
// lower case, it may.
func beginsPhrase(p string) bool {
	end, first := wordkey.At(p, 0)
	return end == 0 || end < len(p) && p[end] >= utf8.RuneSelf || phraseOpeners.HasKey(first)
}

// isCommentCount recognises "12 comments" and "Comments (12)".
func isCommentCount(key string) bool {
	number, word, found := strings.Cut(key, " ")
	if !found {
		return key == "comments"
	}
	if number == "comments" || number == "comment" {
		number, word = strings.Trim(word, "()"), number
	}
	if word != "comments" && word != "comment" {
		return false
	}
	for i := 0; i < len(number); i++ {
		if !isDigit(number[i]) && number[i] != ',' {
			return false
		}
	}
	return number != ""
}

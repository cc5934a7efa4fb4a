package topic

import (
	"crosscheck/prose"
	"crosscheck/prose/statement"
)

// nameBook is what there is to know of names by themselves, as the articles
// write them. It is filled while they are read one after the other, and then
// only looked into.
type nameBook map[string]knownName

type knownName struct {
	key      string // see nameKey
	everyday bool
}

// namedAt is a name in an article.
type namedAt struct {
	prose.Span
	sentence int
	knownName
}

// namesOf lists the names in the sentences of an article. Behind the place of a
// dateline stand months and agencies, which nothing is about.
func (b nameBook) namesOf(d *prose.Document, r reading) []namedAt {
	out := make([]namedAt, 0, len(d.Text)/bytesOfName)
	for i := range d.Sentences {
		out = b.appendNamed(out, d, i, r.sentence(i))
	}
	return out
}

// appendNamed adds the names in a sentence of some words.
func (b nameBook) appendNamed(out []namedAt, d *prose.Document, sentence int, words []word) []namedAt {
	var room [16]prose.Span
	for _, n := range appendNames(room[:0], d.Text, words) {
		if n.Start <= d.Dateline.Start || !d.Dateline.Contains(n.Start) {
			out = append(out, namedAt{n, sentence, b.learn(d.Words(n))})
		}
	}
	return out
}

// bytesOfName is how many bytes of a text there are for each name, or a few less.
const bytesOfName = 64

func (b nameBook) learn(name string) knownName {
	k, known := b[name]
	if !known {
		k.key = nameKey(name)
		k.everyday = everyday(k.key)
		b[name] = k
	}
	return k
}

// key returns the key of a name; see nameKey.
func (b nameBook) key(name string) string {
	if name == "" {
		return ""
	}
	if k, known := b[name]; known {
		return k.key
	}
	return nameKey(name)
}

// keys returns the keys of names; see nameKeys.
func (b nameBook) keys(names []string) []string {
	var out []string
	for _, n := range names {
		out = appendNew(out, b.key(n))
	}
	return out
}

// learnSubjects learns whose the figures of an article are.
func (b nameBook) learnSubjects(all []statement.Statement) {
	for i := range all {
		if s := all[i].Subject; s != "" {
			b.learn(s)
		}
	}
}

// learnPlayed learns the names that the rules of sport ask a figure of a match
// for.
func (b nameBook) learnPlayed(m *mention) {
	p := m.stated.Play
	for _, n := range [...]string{p.Owner, p.Against} {
		b.learn(n)
	}
	b.learnAll(m.names)
	if p.Deal != nil {
		b.learnAll(p.Deal.Clubs)
		b.learnAll(p.Deal.Players)
	}
}

func (b nameBook) learnAll(names []string) {
	for _, n := range names {
		b.learn(n)
	}
}

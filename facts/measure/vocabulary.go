package measure

// Vocabulary knows the names of things, their other spellings, and what lies
// within what. The zero Vocabulary is empty. It is built once and then only
// read, by any number of goroutines.
type Vocabulary struct{}

// Add declares a name, its other spellings, and the name it lies within
// ("" for none). It reports a name or spelling that already means another.
func (v *Vocabulary) Add(name string, also []string, within string) error { return nil }

// Canonical returns the vocabulary's spelling of a name, and false if the
// vocabulary does not have it.
func (v *Vocabulary) Canonical(name string) (string, bool) { return "", false }

// Span returns the leaves of a canonical name: names are numbered from 1,
// depth first, each before what is within it, so that a name within another
// has a span inside the other's. hi is exclusive.
func (v *Vocabulary) Span(canon string) (lo, hi int, ok bool) { return 0, 0, false }

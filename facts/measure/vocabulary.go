package measure

// Vocabulary knows the names of things, their other spellings, and what lies
// within what. The zero Vocabulary is empty. It is built once and then only
// read, by any number of goroutines.
type Vocabulary struct{}

// Add declares a name, its other spellings, and the name it lies within
// ("" for none). It reports a name or spelling that already means another.
func (v *Vocabulary) Add(name string, also []string, within string) error { return nil }

package measure

import "strings"

// Fold returns the key that all spellings of one name share.
func Fold(name string) string { return strings.ToLower(name) }

func parseName(r Reader, text string) (Value, error) {
	return Value{Text: text, Kind: Name}, nil
}

func parsePerson(r Reader, text string) (Value, error) {
	return Value{Text: text, Kind: Person}, nil
}

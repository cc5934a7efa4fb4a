package measure

import "strings"

// titleWords stand before a name and are no part of it; true: they are never
// part of one, so that what stands before them ("U.S. Army Gen. …") is none
// either.
var titleWords = wordTable(
	"gen general lt lieutenant col colonel sgt sergeant adm admiral cmdr brig brigadier "+
		"dr prof professor president minister senator sen gov governor ambassador secretary "+
		"chancellor spokesman spokeswoman spokesperson commander director mr mrs ms",
	"miss mx sir dame lord lady vice prime deputy former acting late premier congressman congresswoman "+
		"representative rep mayor judge justice chief maj major capt captain marshal corporal cpl pvt king "+
		"queen prince princess pope emperor sheikh shaykh sheik mullah mawlawi imam ayatollah rev reverend father")

// nameSuffixes stand after a person's name.
var nameSuffixes = wordTable("jr sr ii iii iv phd md esq", "")

// wordTable lists words; those of the first list are true.
func wordTable(yes, no string) map[string]bool {
	t := map[string]bool{}
	for _, w := range strings.Fields(no) {
		t[w] = false
	}
	for _, w := range strings.Fields(yes) {
		t[w] = true
	}
	return t
}

// untitled returns name without a leading "the" and titles, unless nothing
// would be left.
func untitled(name string) string {
	rest := strings.TrimSpace(name)
	for {
		head, tail, ok := strings.Cut(rest, " ")
		tail = strings.TrimSpace(tail)
		if !ok || tail == "" || !leading(head) {
			return rest
		}
		rest = tail
	}
}

// leading reports whether a word is "the" or a title. It allocates nothing.
func leading(word string) bool {
	var room [24]byte
	word = strings.TrimSuffix(word, ".")
	if len(word) > len(room) {
		return false
	}
	b := appendKey(room[:0], word)
	if string(b) == "the" {
		return true
	}
	_, ok := titleWords[string(b)]
	return ok
}

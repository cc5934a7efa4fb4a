package measure

import "strings"

// sharedName reads a value whose unit has a name that it shares with the unit
// that is declared: pounds are money where the declared unit is sterling, and
// degrees are those of the declared scale.
func (r Reader) sharedName(text string, u *Unit, kind Kind) (Value, bool) {
	start, end := sharedWord(text, u)
	if start == end {
		return Value{}, false
	}
	name := u.Name
	if code, money := strings.CutPrefix(string(u.Dimension), "money:"); money {
		name = code
	}
	v, err := r.Parse(text[:start]+name+text[end:], kind)
	if err != nil || v.Unit == nil || v.Unit.Dimension != u.Dimension {
		return Value{}, false
	}
	v.Text = text
	return v, true
}

// sharedWord returns where a text has a word that may mean the unit u and
// another one too.
func sharedWord(text string, u *Unit) (start, end int) {
	var one, many string
	switch u.Dimension {
	case Money("GBP"), Money("EGP"), Money("SYP"):
		one, many = "pound", "pounds"
	case Temperature:
		one, many = "degree", "degrees"
	default:
		return 0, 0
	}
	for i := 0; i < len(text); i = max(end, i+1) {
		if end = asciiWordEnd(text, i); foldEqual(text[i:end], one) || foldEqual(text[i:end], many) {
			return i, end
		}
	}
	return 0, 0
}

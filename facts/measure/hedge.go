package measure

import "fmt"

var hedgeNames = [...]string{
	Exact: "exact", AtLeast: "at-least", AtMost: "at-most", UpTo: "up-to", MoreThan: "more-than",
	FewerThan: "fewer-than", JustOver: "just-over", About: "about", Nearly: "nearly",
	BetweenHedge: "between", Vague: "vague", Since: "since", By: "by", Before: "before", After: "after",
}

// String returns the hedge's name in the JSON contract: "at-least".
func (h Hedge) String() string {
	if int(h) < len(hedgeNames) {
		return hedgeNames[h]
	}
	return fmt.Sprintf("hedge(%d)", uint8(h))
}

// ParseHedge returns the hedge with a name of the JSON contract.
func ParseHedge(name string) (Hedge, bool) {
	for h, known := range hedgeNames {
		if known == name {
			return Hedge(h), true
		}
	}
	return Exact, false
}

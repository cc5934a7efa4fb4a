package measure

import "fmt"

var kindNames = [...]string{
	Auto: "auto", Count: "count", Quantity: "quantity", Date: "date", Period: "period", Time: "time",
	Name: "name", Person: "person", Text: "text", Quotation: "quotation", List: "list", YesNo: "yes/no",
}

// String returns the kind's name in sheets and in the JSON contract: "count",
// "yes/no".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// KindNames lists the names that ParseKind takes, in the order of the kinds.
func KindNames() []string { return append([]string(nil), kindNames[:]...) }

// ParseKind returns the kind with the given name.
func ParseKind(name string) (Kind, bool) {
	for k, known := range kindNames {
		if known == name {
			return Kind(k), true
		}
	}
	return Auto, false
}

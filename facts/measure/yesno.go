package measure

import "strings"

// parseYesNo reads yes, true, no and false in any case. Nominal is 1 for yes
// and 0 for no; Set stays nil.
func parseYesNo(r Reader, text string) (Value, error) {
	v := Value{Text: text, Kind: YesNo}
	switch strings.ToLower(strings.TrimSpace(text)) {
	case "yes", "true":
		v.Nominal = Int(1)
	case "no", "false":
	default:
		return Value{}, &SyntaxError{Msg: "neither yes nor no", Hint: "write yes or no"}
	}
	return v, nil
}

// Yes reports whether v is a yes.
func (v Value) Yes() bool { return v.Kind == YesNo && v.Nominal.Sign() > 0 }

// relateYesNo compares two answers.
func relateYesNo(a, b Value) Relation {
	if a.Yes() == b.Yes() {
		return Relation{Verdict: Same}
	}
	return Relation{Verdict: Conflict}
}

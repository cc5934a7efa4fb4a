package measure

import "strings"

// yesWords are read as yes (true) and no (false).
var yesWords = map[string]bool{"yes": true, "true": true, "no": false, "false": false}

// parseYesNo reads yes, true, no and false in any case. Nominal is 1 for yes
// and 0 for no; Set stays nil.
func parseYesNo(r Reader, text string) (Value, error) {
	yes, ok := yesWords[strings.ToLower(strings.TrimSpace(text))]
	if !ok {
		return Value{}, &SyntaxError{Msg: "neither yes nor no", Hint: "write yes or no"}
	}
	v := Value{Text: text, Kind: YesNo}
	if yes {
		v.Nominal = Int(1)
	}
	return v, nil
}

// Yes reports whether v is a yes.
func (v Value) Yes() bool { return v.Kind == YesNo && v.Nominal.Sign() > 0 }

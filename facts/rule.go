package facts

import (
	"fmt"
	"math/big"
	"strings"
	"unicode/utf8"

	"crosscheck/facts/measure"
)

// Rule is a stated sum or order between topics.
type Rule struct {
	Text        string // as written
	Pos         Pos
	Left, Right []Term
	Op          string // "=", "<=", "<", ">=", ">"
}

// Term is one summand of a rule: a topic or a number, added or subtracted.
type Term struct {
	Minus  bool
	Topic  string // "" for a number
	Number measure.Num
}

// ruleEntry is a rule that waits until all topics are known.
type ruleEntry struct {
	f    *file
	node *node
}

// ruleError says what is wrong with a rule, and at which byte.
type ruleError struct {
	off       int
	msg, hint string
}

const ruleForm = "write topic = topic + topic, or topic <= topic"

// rulesOf keeps the rules of a file until all topics are known.
func (r *topicsReader) rulesOf(n *node) {
	switch {
	case n == nil, n.null:
	case n.kind != sequence:
		r.at(n.at, n.kind.String()+" where the rules should be", "write a list: - topic = topic + topic")
	default:
		for _, item := range n.list {
			r.rules = append(r.rules, ruleEntry{r.f, item})
		}
	}
}

// rule reads one rule.
func (r *topicsReader) rule(n *node) {
	if n.kind != scalar || n.null {
		r.at(n.at, n.kind.String()+" where a rule should be", ruleForm)
		return
	}
	rule, bad := parseRule(n.text)
	if bad == nil {
		bad = r.unknownTerm(n.text, rule)
	}
	if bad != nil {
		r.at(n.within(bad.off), bad.msg, bad.hint)
		return
	}
	rule.Pos = r.f.pos(n.at)
	r.topics.Rules = append(r.topics.Rules, rule)
}

// unknownTerm finds a topic of a rule that is not declared: such a rule would
// never apply, unseen.
func (r *topicsReader) unknownTerm(text string, rule Rule) *ruleError {
	for _, t := range append(append([]Term(nil), rule.Left...), rule.Right...) {
		if t.Topic == "" || len(r.topics.Order) == 0 || r.topics.Find(t.Topic) != nil {
			continue
		}
		hint := "declare it under topics:"
		if near := r.topics.Nearest(t.Topic); near != "" {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		return &ruleError{strings.Index(text, t.Topic), fmt.Sprintf("the rule names the undeclared topic %q", t.Topic), hint}
	}
	return nil
}

// ops are the signs between the sides of a rule, longest first.
var ops = []struct{ sign, op string }{
	{"<=", "<="}, {">=", ">="}, {"≤", "<="}, {"≥", ">="}, {"=", "="}, {"<", "<"}, {">", ">"},
}

// parseRule reads a rule: a sum, one sign of order, a sum.
func parseRule(text string) (Rule, *ruleError) {
	rule := Rule{Text: text}
	at := strings.IndexAny(text, "=<>≤≥!")
	if at < 0 {
		return rule, &ruleError{0, "a rule without =, <, <=, > or >=", ruleForm}
	}
	width := 0
	for _, o := range ops {
		if strings.HasPrefix(text[at:], o.sign) {
			rule.Op, width = o.op, len(o.sign)
			break
		}
	}
	rest := text[at+width:]
	if width == 0 || rest != "" && strings.ContainsRune("=<>≤≥!", firstRune(rest)) {
		return rule, &ruleError{at, "an unknown sign in a rule", "signs are =, <, <=, > and >="}
	}
	if i := strings.IndexAny(rest, "=<>≤≥!"); i >= 0 {
		return rule, &ruleError{at + width + i, "a second sign in one rule", "write two rules"}
	}
	var bad *ruleError
	if rule.Left, bad = parseSum(text[:at], 0); bad != nil {
		return rule, bad
	}
	rule.Right, bad = parseSum(rest, at+width)
	return rule, bad
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// parseSum reads terms with + and - between them; base is where s begins in
// the rule. A hyphen inside a name is no minus: a minus has a blank before it,
// or begins the sum.
func parseSum(s string, base int) ([]Term, *ruleError) {
	var terms []Term
	minus, want := false, true
	for i := 0; i < len(s); {
		switch {
		case s[i] == ' ' || s[i] == '\t':
			i++
		case s[i] == '+' || s[i] == '-' || strings.HasPrefix(s[i:], "−"):
			if want && (len(terms) > 0 || s[i] == '+' || minus) {
				return nil, &ruleError{base + i, "two signs without a topic between", ruleForm}
			}
			minus, want = s[i] != '+', true
			_, n := utf8.DecodeRuneInString(s[i:])
			i += n
		default:
			end := i + until(s[i:], " \t+−")
			if !want {
				return nil, &ruleError{base + i, "a + or - is missing", ruleForm}
			}
			t, bad := parseTerm(s[i:end], base+i)
			if bad != nil {
				return nil, bad
			}
			t.Minus = minus
			terms, minus, want = append(terms, t), false, false
			i = end
		}
	}
	if want {
		return nil, &ruleError{base + len(s), "a topic is missing", ruleForm}
	}
	return terms, nil
}

// parseTerm reads a number or a topic.
func parseTerm(s string, off int) (Term, *ruleError) {
	if s[0] >= '0' && s[0] <= '9' && !strings.Contains(s, "/") {
		n := new(big.Rat)
		digits := strings.ReplaceAll(s, ",", "")
		if strings.Trim(digits, "0123456789.") == "" {
			if _, ok := n.SetString(digits); ok {
				return Term{Number: measure.NumFromRat(n)}, nil
			}
		}
		return Term{}, &ruleError{off, fmt.Sprintf("%q is no number", s), "write it in digits, as in 1200 or 2.5"}
	}
	if msg, hint := badTopic(s); msg != "" {
		return Term{}, &ruleError{off, msg, hint}
	}
	return Term{Topic: s}, nil
}

package facts

import (
	"fmt"
	"strings"
	"unicode"
)

// isWord reports whether YAML, of one version or another, reads an unquoted
// text as nothing or as a truth value. Such texts keep the quotation marks that
// they have, and get none that they have not.
func isWord(s string) bool {
	if len(s) > len("false") {
		return false
	}
	switch strings.ToLower(s) {
	case "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n":
		return true
	}
	return false
}

// standsPlain reports whether a text is one of those, most of all, that are
// seen at once to stand without quotation marks outside of brackets: ASCII that
// begins with a letter or digit, has no sign of YAML's and is no word.
func standsPlain(s string) bool {
	const longestWord = len("false")
	if len(s) <= longestWord && (s == "" || s[0] > '9') || s[len(s)-1] == ' ' || !beginsPlain(s[0]) {
		return false
	}
	for i := range len(s) {
		if !harmless[s[i]] {
			return false
		}
	}
	return true
}

func beginsPlain(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' }

// harmless are the signs that mean nothing to YAML behind the first of a text.
var harmless = func() (t [256]bool) {
	for c := ' '; c <= '~'; c++ {
		t[c] = c != ':' && c != '#'
	}
	return t
}()

// canBePlain reports whether a text can stand without quotation marks, inside
// brackets and braces if flow.
func canBePlain(s string, flow bool) bool {
	if s == "" || s != strings.TrimSpace(s) || !printable(s) || strings.Contains(s, "\n") || obeyed(s) {
		return false
	}
	if strings.HasPrefix(s, "---") || strings.HasPrefix(s, "...") || s == "<<" || s == "=" {
		return false
	}
	if strings.ContainsRune(",[]{}#&*!|>'\"%@`", rune(s[0])) {
		return false
	}
	if strings.ContainsRune("-?:", rune(s[0])) && (len(s) == 1 || s[1] == ' ' || flow) {
		return false
	}
	if strings.Contains(s, ": ") || strings.HasSuffix(s, ":") || strings.Contains(s, " #") {
		return false
	}
	return !flow || !strings.ContainsAny(s, ",[]{}") && !strings.Contains(s, ":\"") && !strings.Contains(s, "?")
}

// printable reports whether a text has only what YAML lets stand as it is, tabs
// and its signs of a line's end other than the line feed excepted.
func printable(s string) bool {
	for _, r := range s {
		if ascii := r >= ' ' && r < 0x7F; !ascii && r != '\n' && !plainRune(r) {
			return false
		}
	}
	return true
}

func plainRune(r rune) bool {
	return r >= ' ' && r != 0x7F && r != 0xFEFF && r != 0xFFFD && r != 0x2028 && r != 0x2029 &&
		(unicode.IsPrint(r) || r > 0xA0 && !unicode.IsControl(r) && !hidden(r) && r != 0xFFFE && r != 0xFFFF)
}

// hidden reports whether a sign does not show, or turns the text around it
// about. The two joiners do not show either, but words of several languages
// fall apart without them.
func hidden(r rune) bool {
	const nonJoiner, joiner = '\u200c', '\u200d'
	return unicode.Is(unicode.Cf, r) && r != nonJoiner && r != joiner
}

// obeyed reports whether the log of a build might take a part of a text for a
// command: such a text is written in quotation marks.
func obeyed(s string) bool { return strings.HasPrefix(s, "::") || strings.Contains(s, "##") }

// quote writes a text in quotation marks: single ones if that saves a
// backslash.
func quote(s string) string {
	if strings.ContainsAny(s, `"\`) && printable(s) && !strings.Contains(s, "\n") && !strings.Contains(s, "##") {
		return "'" + strings.ReplaceAll(s, "'", "''") + "'"
	}
	var b strings.Builder
	b.WriteByte('"')
	for i, r := range s {
		switch {
		case r == '#' && i > 0 && s[i-1] == '#':
			b.WriteString(`\x23`)
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case plainRune(r):
			b.WriteRune(r)
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02X`, r)
		case r < 0x10000:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			fmt.Fprintf(&b, `\U%08X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// canBeLiteral reports whether a text of several lines can stand line by line
// after a |.
func canBeLiteral(s string) bool {
	body := strings.TrimSuffix(s, "\n")
	return strings.Contains(s, "\n") && body != "" && printable(s) && !obeyed(strings.TrimLeft(s, " ")) && !strings.Contains(strings.ReplaceAll(s, " ", ""), "\n::") && !strings.HasSuffix(body, "\n") &&
		body[0] != ' ' && body[0] != '\n' && strings.TrimSpace(body) != ""
}

// inline writes a scalar on one line.
func inline(n *node, flow bool) string {
	switch {
	case n.null && flow:
		return "null"
	case n.null:
		return ""
	case n.plain && isWord(n.text), !isWord(n.text) && canBePlain(n.text, flow):
		return n.text
	}
	return quote(n.text)
}

package prose

import "strings"

// maskAddresses blanks web addresses: the figures in them are none.
func (r *reader) maskAddresses() {
	var addresses []Span
	for i := 0; ; {
		k := strings.Index(r.Text[i:], "://")
		if k < 0 {
			break
		}
		s := addressAt(r.Text, i+k)
		if i = s.End; s.Start < i+k {
			addresses = append(addresses, s)
		}
	}
	r.maskSpans(addresses)
}

// addressAt returns the address that has its "://" at i: the letters before
// it, and what follows up to a blank or a mark that no address ends with.
func addressAt(text string, i int) Span {
	s := Span{i, i + len("://")}
	for s.Start > 0 && isLetter(text[s.Start-1]) {
		s.Start--
	}
	for s.End < len(text) && !isBlank(text[s.End]) && strings.IndexByte("<>\"", text[s.End]) < 0 {
		s.End++
	}
	for s.End > i+len("://") && strings.IndexByte(".,;:!?)]'*", text[s.End-1]) >= 0 {
		s.End--
	}
	return s
}

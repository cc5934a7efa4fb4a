package compare

// pages are what an encoder wrote of one severity and kind, in the order of
// topics, and between that topics whose findings are to be written later.
type pages struct {
	list []page
	room []byte // that is left of the last text
}

// page is one or the other.
type page struct {
	text  []byte
	later []*suspect
}

const (
	encodedPage = 256 << 10 // bytes that the text of a page holds, about
	laterPage   = 64        // topics that one holds
)

// pagesOf returns the pages of a severity and kind.
func (s *shelf) pagesOf(severity Severity, kind int) *pages {
	if s.pages[severity] == nil {
		s.pages[severity] = make([]pages, len(kinds))
	}
	return &s.pages[severity][kind]
}

// forText returns a page that text can be added to.
func (p *pages) forText() *page {
	n := len(p.list)
	if n > 0 && p.list[n-1].text != nil && len(p.list[n-1].text) <= encodedPage*7/8 {
		return &p.list[n-1]
	}
	if n == 0 || p.list[n-1].text != nil || cap(p.room) < encodedPage/8 {
		p.room = make([]byte, 0, encodedPage)
	}
	p.list = append(p.list, page{text: p.room})
	return &p.list[n]
}

// postpone adds a topic whose finding is to be written later.
func (p *pages) postpone(s *suspect) {
	n := len(p.list)
	if n > 0 && p.list[n-1].text != nil {
		p.room = p.list[n-1].text[len(p.list[n-1].text):]
	}
	if n == 0 || p.list[n-1].text != nil || len(p.list[n-1].later) == laterPage {
		p.list = append(p.list, page{later: make([]*suspect, 0, laterPage)})
		n++
	}
	p.list[n-1].later = append(p.list[n-1].later, s)
}

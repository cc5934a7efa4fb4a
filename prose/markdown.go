package prose

func (r *reader) readMarkdown() { r.readPlain() }

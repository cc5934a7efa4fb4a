package prose

func (r *reader) readHTML() {}

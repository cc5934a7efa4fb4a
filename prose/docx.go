package prose

func (r *reader) readDocx(data []byte) {}

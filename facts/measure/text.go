package measure

func parseText(r Reader, text string) (Value, error) {
	return Value{Text: text, Kind: Text}, nil
}

func parseQuotation(r Reader, text string) (Value, error) {
	return Value{Text: text, Kind: Quotation}, nil
}

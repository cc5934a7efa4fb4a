package measure

var verdictNames = [...]string{
	Same: "same", Compatible: "compatible", PossibleConflict: "possible conflict",
	Conflict: "conflict", Incomparable: "incomparable",
}

// String returns the verdict in words: "possible conflict".
func (v Verdict) String() string { return verdictNames[v] }

var basisNames = [...]string{
	BySet: "sets", ByHedge: "hedge", ByPrecision: "precision", ByRounding: "rounding", ByTouching: "touching",
	ByVocabulary: "vocabulary", BySpelling: "spelling", ByWording: "wording", ByLoose: "loose", ByVague: "vague",
	ByUpTo: "up to", BySurname: "surname", ByQuotation: "quotation", ByKind: "kind", ByUnit: "unit",
	BySymbolic: "symbolic", ByTolerance: "tolerance",
}

// String returns the basis in one word, or two: "rounding", "up to".
func (b Basis) String() string { return basisNames[b] }

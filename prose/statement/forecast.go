package statement

// isExpectation reports whether a figure is what a result is held against:
// "beating estimates of $4.5 billion", "above analysts' forecast of 3 percent".
func (f *finder) isExpectation(m *mention) bool {
	i := m.first
	if f.word(i-1) == "of" || f.word(i-1) == "for" {
		i -= 2
	}
	if m.kinds&(aMoney|aShare) == 0 || !expectations[f.word(i)] {
		return false
	}
	for k := i - 1; k >= max(0, i-4); k-- {
		if beats[f.word(k)] {
			return true
		}
	}
	return false
}

var (
	expectations = wordSet("estimate estimates expectation expectations forecast forecasts projection projections prediction predictions target targets consensus")
	beats        = wordSet("beat beats beating missed misses missing above below against topped tops topping exceeded exceeding than short ahead compared analysts")
)

// foretells reports whether a figure is the object of a verb of forecasting at
// i, or part of it: "expects revenue of $4 billion", "a predicted 30 dead".
func (f *finder) foretells(i int32, m *mention) bool {
	switch f.word(i) {
	case "likely", "set", "poised":
		return false
	}
	if f.word(i-1) == "than" {
		return false // "less than expected"
	}
	for k := i + 1; k < m.first; k++ {
		if w := f.word(k); f.tokens[k].kind != wordToken || f.role(k)&(isBe|isHave|isModal|isSay|isRelative|isAnd|isBut|isPronoun) != 0 || f.role(k)&isPreposition != 0 && w != "of" && w != "at" {
			return false
		}
	}
	return true
}

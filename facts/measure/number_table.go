package measure

import "crosscheck/facts/measure/wordkey"

// wordClass is the part that a word plays in a number.
type wordClass uint8

const (
	noNumber    wordClass = iota
	wordUnit              // zero to nine
	wordTeen              // ten to nineteen
	wordTens              // twenty to ninety
	wordHundred           // hundred
	wordScale             // thousand and above
	wordDozen             // dozen
	wordArticle           // a, an
	wordAnd               // and
	wordPoint             // point
	wordOrdinal           // third to nineteenth, twentieth to ninetieth, hundredth …
	wordHalf              // half, quarter: parts that are no ordinals
	wordVague             // few, several, couple, handful
	wordPair              // pair, twin, double, both
	wordMany              // tens, scores: vague by themselves
	wordMost              // most, majority
)

// numberWord is what a word means inside a number.
type numberWord struct {
	class  wordClass
	plural bool
	exp    int8  // wordScale: the power of ten
	n      int64 // wordVague, wordMany: the least; parts: the denominator
	upper  int64 // wordVague, wordMany: the greatest
}

// numberWords holds every word of English numbers, in lower case.
var (
	numberWords = makeNumberWords()
	numberIndex = wordkey.NewIndex(numberWords)
)

func makeNumberWords() map[string]numberWord {
	m := map[string]numberWord{
		"a": {class: wordArticle, n: 1}, "an": {class: wordArticle, n: 1},
		"and": {class: wordAnd}, "point": {class: wordPoint},
		"naught": {class: wordUnit}, "nought": {class: wordUnit}, "nil": {class: wordUnit},
		"hundred": {class: wordHundred, n: 100}, "hundreds": {class: wordHundred, n: 100, plural: true},
		"dozen": {class: wordDozen, n: 12}, "dozens": {class: wordDozen, n: 12, plural: true},
		"half": {class: wordHalf, n: 2}, "halves": {class: wordHalf, n: 2, plural: true},
		"quarter": {class: wordHalf, n: 4}, "quarters": {class: wordHalf, n: 4, plural: true},
		"couple": {class: wordVague, n: 2, upper: 3}, "few": {class: wordVague, n: 2, upper: 6},
		"several": {class: wordVague, n: 3, upper: 9}, "handful": {class: wordVague, n: 3, upper: 6},
		"tens": {class: wordMany, n: 20, upper: 99}, "scores": {class: wordMany, n: 40, upper: 199},
		"pair": {class: wordPair, n: 2}, "twin": {class: wordPair, n: 2}, "double": {class: wordPair, n: 2}, "both": {class: wordPair, n: 2},
		"single": {class: wordPair, n: 1},
		"most":   {class: wordMost}, "majority": {class: wordMost},
		"first": {class: wordOrdinal, n: 1}, "second": {class: wordOrdinal, n: 2},
	}
	addRow(m, wordUnit, 0, 1, "zero one two three four five six seven eight nine")
	addRow(m, wordTeen, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	addRow(m, wordTens, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety")
	addRow(m, wordTens, 40, 1, "fourty")
	addOrdinals(m, 3, 1, "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
	addOrdinals(m, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth")
	addOrdinals(m, 1000, 1, "thousandth")
	addOrdinals(m, 1000000, 1, "millionth")
	addScale(m, 3, "thousand")
	addScale(m, 5, "lakh lkh lac")
	addScale(m, 6, "million mn mln")
	addScale(m, 7, "crore cr krore koti")
	addScale(m, 9, "billion bn bln milliard")
	addScale(m, 12, "trillion tn trn")
	addScale(m, 15, "quadrillion")
	return m
}

// Package measure reads a written value into the set of values that its words
// allow, and says whether two values can both be true.
//
// # Values
//
// A Value keeps what was written (Text) beside what it means: a kind, a hedge,
// the number as written, a unit, and a Set of intervals with open or closed
// ends. Numbers are exact (Num). "at least 139" is [139, ∞), "nearly 100" is
// [90, 100), "22 March 2024" is one day. Reader.Parse reads a whole text as
// one value; Reader.Find finds the next measure in running text, Reader.All
// every one; ParseEDTF reads dates of ISO 8601-2.
//
// # Numbers
//
// A number is written in digits, in words, or in both:
//
//   - digits, with thousands parted by commas, apostrophes or blanks that do
//     not break the line, in threes or the Indian way (12,34,567); a point
//     before decimals. "1,20" and "1.2.3" are faults, not numbers;
//   - words up to the quadrillions, with or without "and" and hyphens ("one
//     hundred and thirty-three", "two point two", "fifteen hundred", "three
//     lakh"), a scale after digits ("12 million", "1.5bn", "5k"; "2m" are
//     millions unless a word such as "tall" follows, "2 m" are metres);
//   - fractions: 3/4, ½, 2½, "two and a half", "three quarters", "half a
//     million". A fraction in words, a fraction "of" something and "one in
//     five" are shares of a whole;
//   - ordinals, as their number (Detail.Ordinal);
//   - vague words, with these sets: a couple [2, 3], a few [2, 6], several [3, 9],
//     a handful [3, 6], dozens [24, 99], scores [40, 199], hundreds [200, 999],
//     thousands [2000, 9999], tens of thousands [20000, 99999], a few thousand
//     [2000, 9999], several hundred [300, 999]; n dozen within 10 %, at least
//     1; most (0.5, 1], half ± 0.05, other parts ± 0.03. Under a hedge that
//     bounds, the end on the side of the hedge counts.
//
// A unit follows the number, joined or after a blank or hyphen, or stands
// before it (currencies, "magnitude"). Spelled-out units are known in any case,
// symbols as written. Units of one dimension are converted; each currency, and
// the percentage point, is a dimension of its own. "pounds" alone are a mass
// unless ParseHedged is given sterling as the unit, "tons" short tons, a year 365.2425 days and a month its twelfth. What is not
// a unit is the counted noun (Noun).
//
// A count is exact, whole, and not below 0. A bare measured quantity stands
// for ± half its last written digit: "22 km" is [21.5, 22.5) km. A hedge's own
// bound is the number as written:
//
//	at least n [n, ∞)    more than n (n, ∞)    just over n (n, n+w]
//	at most n  [0, n]    fewer than n [0, n)   up to n [0, n], a soft bound
//	nearly n   [n−w, n)  w = max(1 for counts, min(10 % of n, u))
//	about n    [n−w, n+w] w = max(u/2, 5 % of n), at most 10 % of n
//	a to b     [a, b]
//
// u is the Roundness of n: the largest of {1, 5} × 10^k that divides it. Ends
// of counts that fall between whole numbers move inward. "just over" a
// duration reaches half a unit. Scales without a natural zero have fixed
// widths: 0.1 of magnitude, 1 degree. The shares are Windows, which come in
// the profiles strict, default and loose.
//
// Hedges stand before the number ("no fewer than", "upwards of", "≥") or after
// it or its noun ("or more", "-plus", "or so"). Of several, one that bounds wins
// over one that blurs ("at least some 20"). Ranges are "a to b", "a–b", "between a
// and b", "a or b" of like size, "n ± m", and two bounds ("more than 20 and
// less than or equal to 35"), whose ends may be open. A scale or a unit that
// only one number has holds for both ("4 to 6 million", "$5 to 10"), and so
// does a hedge before them.
//
// # Numbers in running text
//
// Find gives a number phrase with hedge and unit; its noun, told by Value.Noun,
// lies after the match, unless a hedge follows it. A date or time that begins
// at the same place and is not shorter goes first. These are no measures:
// numbers that label ("Figure 1", "No. 5", "#3", "Flight 93"), parts of names,
// paths, versions and telephone numbers, "000", digits with a fault, scores
// (3-2), 9/11, 24/7 and 5G, four plain digits from 1000 to 2100 that count
// nothing, what a month's name belongs to, "first" and "second", "one" as a
// pronoun (one of, no one, the one, one day), "most" and "half" without a
// whole, and "an hour" as a rate. "rose from 5 to 10" holds two numbers, "from 5 to
// 10 ships" one range. "a person", "another life" count one where somebody was
// killed or hurt. Guards look at the words beside the number only; what a number
// is about is for the caller to find out.
//
// Hours are read as they are spoken, too: "ten past two", "a quarter to nine",
// "two in the morning" behind "at" and the like. Where nothing says which half
// of the day is meant, both are. "2m" is metres where what follows has a length
// ("150m of the dyke"), and millions behind a currency.
//
// # Relations
//
// Relate answers Same for equal sets, Compatible for sets that meet, and
// otherwise looks for what may excuse them, in this order:
//
//   - They touch: one ends, open, at a number that the other allows ("more
//     than 100" and 100), unless both are bare figures. Compatible.
//   - They are rounding variants (RoundingVariants), or one may be the other
//     converted to another unit and then rounded: Compatible.
//   - One is a vague phrase ("dozens"); or they meet without the bound of "up
//     to"; or they meet, or are rounding variants, under the profile loose:
//     PossibleConflict.
//
// Sets of days beside an instant are looked at as spans of time; a date or
// time that states no zone is taken to be local to one that does, and a clock
// without a zone conflicts with none that some zone makes the same, unless both
// are local time, as said or as told beside another zone's ("3:52 a.m. (0052
// GMT)"); one of a region whose name says neither summer nor winter ("9:30 p.m.
// ET") conflicts with those of that region only. Periods are
// compared start with start and end with end.
//
// All else is Conflict; other dimensions, other kinds and relative dates
// without an anchor are Incomparable. Growth, scopes and attribution are not
// known here.
//
// # Names, texts, lists
//
// Names are compared by their Fold. In a Vocabulary a name means itself and
// all that lies within it. Persons of one surname are compatible when one's
// given names or initials are a subsequence of the other's. Texts never
// conflict. Lists say "at least these" unless they say "exactly:".
package measure

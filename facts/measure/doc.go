// Package measure reads a written value into the set of values that its words
// allow, and says whether two values can both be true.
//
// # Values
//
// A Value keeps what was written (Text) beside what it means: a kind, a hedge,
// the number as written, a unit, and a Set of intervals with open or closed
// ends. Numbers are exact (Num). "at least 139" is [139, ∞), "nearly 100" is
// [90, 100), "22 March 2024" is one day. Reader.Parse reads a whole text as
// one value; Reader.Find finds the next measure in running text; ParseEDTF
// reads dates of ISO 8601-2.
//
// # Numbers
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
// # Relations
//
// Relate answers Same for equal sets, Compatible for sets that meet, and
// otherwise looks for what may excuse them, in this order:
//
//   - They touch: one ends, open, at a number that the other allows ("more
//     than 100" and 100), unless both are bare figures. Compatible.
//   - They are rounding variants (RoundingVariants): Compatible.
//   - One is a vague phrase ("dozens"); or they meet without the bound of "up
//     to"; or they meet, or are rounding variants, under the profile loose:
//     PossibleConflict.
//
// Sets of days beside an instant are looked at as spans of time; a date or
// time that states no zone is taken to be local to one that does, and a clock
// without a zone conflicts with none that some zone makes the same. Periods are
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

// Package picture lays values out on a line, so that it can be seen which of
// them can be true together. It decides where things stand; a template or Text
// draws them.
//
// Each claim has a row. What stands in it says what its words allow:
//
//	●         an exact value: one number, one day
//	○         an end that is not itself allowed ("more than 100")
//	●━━━▶     from here on ("at least 139"): no end on this side
//	[━━━]     a range, its ends allowed
//	░▒▓▒░     somewhere around ("about 50"): the edges fade
//	┅┅┅●      a soft bound ("up to 50")
//	◆         the reference
//
// Bands behind the rows are what the claims of each camp have in common. Where
// dates matter (Chart.Dated), rows stand in the order of their dates and are
// joined by steps, so that a growing figure climbs like a staircase.
//
// Places are per cent of the width, from 0 to 100, so that a drawing fits any
// width. They are made for looking at: numbers are exact everywhere else.
package picture

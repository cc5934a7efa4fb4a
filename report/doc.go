// Package report writes what compare found: for people as a table, for editors
// and grep as lines, for programs as JSON. It is the only package that knows
// how a table is drawn.
//
// # What every format keeps to
//
// A format lists the findings whose severity is at least Options.Show, in
// their total order. What it counts, it counts over all of them. The bytes
// depend on the result and the options only: not on the clock, the locale, the
// number of processors, or the environment. A Result with faults is headed
// "incomplete: n faults", in JSON "complete": false; formats that have no room
// for that are not to be written then (see WritesIncomplete).
//
// # The escaping promise
//
// Nothing that a source, a sheet or a file name holds acts on a terminal. In
// table and line, all such text goes through Escape: white space becomes a
// space, and control characters, escape sequences, marks that turn the
// direction of writing, invisible characters and bytes that are no UTF-8 are
// written out, as \x1b or \u202e. In JSON the same characters stand as \u
// escapes, which a reader turns back into what was written. Letters are never
// cut: lines are broken between graphemes, and measured by them.
//
// # table
//
// A box for each finding, grouped by event, the event with the worst finding
// first. Its head gives the verdict (a sign, the kind in words), the topic's
// label and name, and the reason. Then comes a row for each camp, with what is
// said, who says it, in which words, and where: the quote is followed by its
// place in the source, the source by the sheet and line of the claim. Claims
// on what no camp disputes say "fits all". Below stand the notes.
//
// The signs are ✗ for an error, ! for a warning, · for a note. Colour, where
// Options.Color asks for it, adds nothing to them. The table is
// Options.Width columns wide; where there is room, places have a column of
// their own.
// It lists the thousand worst findings and says how many more there are.
// Its last box is the summary: the statuses add up to the topics, the kinds to
// the severities, and these to the findings. What is counted but not listed is
// said below it, with the flag that lists it.
//
// # line
//
// One finding a line:
//
//	file:line:col: severity: kind: label: reason
//
// The place is that of the claim to look at, the column in bytes from 1. A
// finding without a claim has - for its place.
//
// # json
//
// One object, as in schema/report.schema.json, each source, topic and finding
// on a line of its own. Fields are never left out, but for topics with
// Options.NoTopics; what is not known is null, a list never.
//
//   - lo, hi and nominal are exact decimals in the unit of the claim: the unit
//     it was written in, so that 35 miles has lo 35. Where no decimal is exact
//     (a third) they are rounded to twelve places. Dates are ISO days,
//     ±YYYYYY-MM-DD beyond four digits; of a moment, its day. Times of day are
//     minutes after midnight. An end without bound is null and open. A claim that lies on no
//     scale (a name, a text, a list, yes or no) has null for all three.
//   - set lists the intervals where there are several, else it is null; lo and
//     hi are then the ends of the whole.
//   - unit is the unit as written; for counts the one that topics.yaml
//     declares, else the noun that was counted.
//   - summary counts sources and claims that are compared with one another:
//     references and drafts stand in sources, with their role, and are not
//     counted. kinds and statuses have every member, zero included.
//   - column counts bytes from 1, end_column is exclusive.
//   - camps, fits_all and reference hold indices into the finding's claims.
//
// # html
//
// One page that needs nothing else: style and script are in it, and its policy
// allows these two by their hashes and nothing more, so that no request leaves
// and nothing a source wrote acts. Texts go through Escape and then through
// html/template; addresses of sources are links only if they are of the web
// (http, https, with a host). It reads well without its script, which filters,
// sorts and steps, and on paper.
//
// It lists the findings of Options.Show by event, the event with the worst
// finding first; each has the anchor f- and its fingerprint. With
// compare.Options.KeepClaims (see ShowsClaims) it also shows the claims on a
// finding's topic that take no part, the facts without a finding, and how
// often every two sources agree. Facts with more than one value have a
// picture: see report/picture, or a table of who names what. It lists the
// thousand worst findings, and forty claims of a group.
//
// Drafts (WriteDraft, Options.Drafts) are shown as they read, each claim marked
// by its verdict, with numbered notes.
//
// # Explanations
//
// WriteExplanation writes all there is to say about one topic, by the rules of
// the table: the claims on a number line in characters, every claim with how it is read, every finding with its camps, and
// how every two values stand to each other.
package report

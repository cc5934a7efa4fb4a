// Package columns holds the claims of large tables as columns of numbers, a
// few bytes each and without a pointer, so that millions of them are read,
// grouped by topic and passed over in about the time that it takes to read
// the file. It knows where every row stands, and nothing of what values mean:
// that is asked of the caller, once for each text that appears.
//
// A [Set] is made in one pass by [Read]. Rows become [Claim]s, dealt out by
// their event into parts that are small enough for a processor's cache;
// [Set.Part] groups one part by event and topic. What the caller then has to
// see in full is read again, by [Set.Fetch]: rows stay in the files.
//
// Where memory is bounded, rows go to a temporary file instead, by event into
// parts that fit: each as its claim and the text of its row, so that no row is
// read a second time. [Set.Part] then loads a part into its [Room], and
// [Room.Fetch] takes rows from there.
//
// In JSON Lines, rows that are written as the first one is (the same keys, in
// the same order, with the same blanks) are read without a look at their keys;
// the others as RFC 8259 has it.
//
// Read gives up with [ErrOdd] on rows that take more than this to understand:
// faults, cells over several lines, topics by the thousand attributes. The
// caller then reads the files in the ordinary way.
//
// A file is taken as it is when it is opened. One whose size or time has
// changed when all rows were read, or read again, is an error ([ErrChanged]).
//
// # How sure equality is
//
// Events and texts are told apart by 64-bit hashes with a seed of their own in
// each run. Two claims are seen as equal only if they also have one attribute
// and one value, so that it takes two unlike events of one hash that agree on
// a value to pass unseen: among ten million events the chance is far below
// that of a memory error. Rows that do not agree are read again, and compared
// by their names.
package columns

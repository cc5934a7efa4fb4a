// Command growth measures how the time and the memory of crosscheck grow with
// what it is given: claims, sources on one topic, topics, sheets and articles,
// each over three decades. It writes a table of each and a picture into
// docs/benchmarks.md; bench/run growth starts it.
//
// Growth over a decade is an exponent: 1 is ten times as much for ten times as
// much input; n log n is a little more, how much hangs on n (slope.go). What
// crosscheck takes for two claims, most of it the start of the program, is
// taken off before: it would hide growth. Time is processor time, since other
// programs on the machine disturb it least.
package main

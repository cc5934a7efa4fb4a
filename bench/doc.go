// Command bench runs crosscheck and its peers in turn over a large table, and
// writes what each took into docs/benchmarks.md. bench/run starts it.
//
// The peers answer a smaller question: of which topics do the texts of values
// differ? crosscheck reads what the texts mean and writes every finding with
// the place of every claim. All begin with the CSV file and end with a file of
// theirs; all of it counts, starting and reading too.
//
// # What is compared
//
// Two tables of five sources, made by ../shared/bench/gen.go: one in which
// half of the counts are hedged, which is the one that is timed, and one
// without hedges. The topics that the programs name are held against each
// other (same.go): the peers' are the same on both; crosscheck's are the same
// on the second, and on the first a part of them, on a sample of topics exactly
// those that comparing claim by claim finds.
package main

// Command profile does what crosscheck check does with a large table, under
// the profiler of Go, and writes into docs/benchmarks.md where the time goes:
// by steps, and by the functions of ours in which it is spent. bench/run
// profile starts it, on the table that bench/run peers has made.
package main

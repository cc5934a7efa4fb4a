// Package meter measures what programs take, and writes it down: the time and
// the memory of a run (Run), medians, the machine (Machine), and a part of a
// document that is made anew (Section).
package meter

// Package statement finds what an article states: every measure in its text,
// tied to what it measures and to the event or thing it is about.
package statement

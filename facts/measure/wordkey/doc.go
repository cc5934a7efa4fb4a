// Package wordkey makes keys of words, and tables that are looked up by them.
//
// Nearly every word of a text is looked up in several tables. A Key is the
// word itself, in lower case and in two machine words, so that a look-up
// compares two numbers; At makes one while it looks for the word's end, eight
// bytes at once. Tables are filled once, at the start, and then only read, so
// they may be used from several goroutines.
//
// Keys are of 1 to 16 ASCII characters. Longer words and others have none: what
// is to be found by them needs another way.
package wordkey

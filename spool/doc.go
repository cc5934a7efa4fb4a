// Package spool holds on disk what does not fit in memory: streams of bytes
// that are written once and read once, and sorted lists that are merged.
//
// A [File] lies in the folder for temporary files (TMPDIR) and has no name
// there: the system frees it when the process ends, however that ends. Where a
// system knows no files without a name (Windows), it is told to delete the file
// with its last handle, which comes to the same.
//
// All streams of a File share its room: each is a chain of chunks, so that a
// thousand streams need one file handle. Room is not used twice; it is freed
// with the File.
//
// Errors are [Error]s: a full disk is one.
package spool

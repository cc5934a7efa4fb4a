// Package browser holds the tests of the pages in a real browser: that they
// open without a message and without a request, that filters, anchors and keys
// work, in the dark, on paper and without scripts, and that axe finds nothing
// to mend. It holds no code but tests.
//
// They need Chromium (CHROMIUM names it if it is not on the path) and, for
// accessibility, axe-core's axe.min.js (AXE names the file). Where either is
// absent, the tests that need it say that they were skipped.
//
// Pictures of the pages at three widths are written to browser/shots, which
// is not part of the repository. With -update, those that the documents show
// are written to docs/pictures.
package browser

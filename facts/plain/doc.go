// Package plain reads the plain part of YAML that sheets are written in, and
// declines everything else.
//
// Sheets are read by the YAML library, go.yaml.in/yaml/v4, and what the library
// makes of a file is what it means. This package exists because the library,
// and the garbage that it leaves, took most of the time of a check of many
// sheets; BenchmarkPlainYAML in package facts holds the two beside each other,
// and "Many sheets" in docs/benchmarks.md has the figures.
//
// So a file is first given to [Read]. It either returns exactly the document
// that the library would, with the same places, or declines the file without
// saying why, and then the library reads it: every message about faulty YAML
// is the library's. A fuzz target of package facts holds the two against each
// other.
//
// # What is plain
//
//   - Lines end in a line feed alone. There are no tabs, no control characters
//     and none of Unicode's other line breaks or byte-order marks.
//   - The document is a mapping that begins in the first column, without --- or
//     directives.
//   - Mappings and lists stand in blocks, or in braces and brackets on one line.
//     A list may stand under its key without indentation; its entries are
//     scalars, flow collections or mappings, that begin beside their dash.
//   - Scalars stand on one line, bare or in quotation marks. In double ones no
//     escapes but \" and \\ are plain.
//   - Comments stand on lines of their own, or after a blank behind a value.
//   - There are no anchors, aliases, tags, merge keys, texts behind | or >,
//     complex keys or keys that stand twice.
//   - Bare scalars begin with a letter, a digit or one of a few signs that mean
//     nothing in YAML.
//
// Whatever is in doubt is declined: that costs time and nothing else.
package plain

// Package seeds holds the fact sheets of five articles about the attack on
// Crocus City Hall of 22 March 2024, a sheet of established facts, and the
// topics that they share. They are what "crosscheck demo" compares.
//
// Every claim has the few words that state it and the line of the article
// where they stand. The articles themselves are not part of the repository.
package seeds

import "embed"

// FS holds the sheets and topics.yaml.
//
//go:embed *.yaml
var FS embed.FS

package report

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// sarifResult is one finding (3.27).
type sarifResult struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Level        string            `json:"level"`
	Message      sarifText         `json:"message"`
	Locations    []sarifLocation   `json:"locations"`
	Related      []sarifLocation   `json:"relatedLocations,omitempty"`
	Fingerprints map[string]string `json:"partialFingerprints"`
}

type sarifLocation struct {
	ID       int           `json:"id,omitempty"`
	Physical sarifPhysical `json:"physicalLocation"`
	Message  *sarifText    `json:"message,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

// sarifRegion is a place in one line (3.30). Columns count from 1, so that 0
// stands for "not known" and is left out; endColumn is exclusive.
type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn,omitempty"`
	EndColumn   int `json:"endColumn,omitempty"`
}

func newSARIFResult(f compare.Finding, fingerprint string, opt Options) sarifResult {
	kinds := compare.Kinds()
	r := sarifResult{
		RuleID:    string(f.Kind),
		RuleIndex: slices.IndexFunc(kinds, func(k compare.KindInfo) bool { return k.Kind == f.Kind }),
		Level:     f.Severity.String(),
		Message:   sarifText{Text: sarifMessage(f)},
		Locations: []sarifLocation{},
		Fingerprints: map[string]string{
			// Code scanning tells findings of one run and the next by this
			// name; what stands in it need not be the hash of a line.
			"primaryLocationLineHash": fingerprint + ":1",
			"crosscheckFinding/v1":    fingerprint,
		},
	}
	for i, c := range f.Claims {
		at := newSARIFLocation(c, opt)
		switch {
		case c.Pos.File == "":
		case i == 0:
			r.Locations = append(r.Locations, at)
		default:
			at.ID = i
			at.Message = &sarifText{Text: sarifPlain(claimLine(c))}
			r.Related = append(r.Related, at)
		}
	}
	return r
}

// sarifMessage says what is wrong, then links every other claim to its place.
func sarifMessage(f compare.Finding) string {
	var b strings.Builder
	b.WriteString(sarifPlain(sentence(message(f))))
	for _, n := range remarks(f) {
		b.WriteString(" " + sarifPlain(sentence(n)))
	}
	for i, c := range f.Claims {
		name := sarifPlain(c.Source.ID)
		if i > 0 && c.Pos.File != "" {
			name = fmt.Sprintf("[%s](%d)", name, i)
		}
		fmt.Fprintf(&b, "\n%s: %s", name, sarifPlain(sarifQuote(c)))
	}
	return b.String()
}

func sarifQuote(c *facts.Claim) string {
	if c.Context == nil || c.Quote == "" {
		return c.Value.Text
	}
	return c.Value.Text + " (“" + c.Quote + "”)"
}

func newSARIFLocation(c *facts.Claim, opt Options) sarifLocation {
	at := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{sarifURI(opt.relative(c.Pos.File))}}}
	if c.Pos.Line > 0 {
		start, end := opt.utf16Columns(c.Pos)
		at.Physical.Region = &sarifRegion{c.Pos.Line, start, end}
	}
	return at
}

package report

import (
	"io"

	"crosscheck/compare"
)

// gitlabIssue is one entry of GitLab's Code Quality report: the part of the
// Code Climate format that GitLab reads.
type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// writeGitLab writes a Code Quality report: a list, empty where there is
// nothing to report, with one entry a finding.
func writeGitLab(w io.Writer, res *compare.Result, opt Options) error {
	issues := []gitlabIssue{}
	unique := fingerprints{}
	for _, f := range shown(res, opt.Show) {
		at := position(f)
		issues = append(issues, gitlabIssue{
			Description: Escape(message(f)),
			CheckName:   string(f.Kind),
			Fingerprint: unique.of(f),
			Severity:    gitlabSeverity(f.Severity),
			Location:    gitlabLocation{opt.relative(at.File), gitlabLines{max(1, at.Line)}},
		})
	}
	return indentJSON(w, issues)
}

// gitlabSeverity uses three of GitLab's five: "blocker" is for what must never
// be merged, which is not ours to say, and "major" stays free for who maps.
func gitlabSeverity(s compare.Severity) string {
	switch s {
	case compare.Error:
		return "critical"
	case compare.Warning:
		return "minor"
	}
	return "info"
}

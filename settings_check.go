package main

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts/measure"
	"crosscheck/report"
)

// wordOf checks one of a few words.
func wordOf(what string, known func() []string) func(string) error {
	return func(text string) error {
		if slices.Contains(known(), text) {
			return nil
		}
		return unknown(what, text, known())
	}
}

func yesNo(text string) error {
	if text == "true" || text == "false" {
		return nil
	}
	return trouble{quoted(text) + " is neither true nor false", "write true or false"}
}

func columns(text string) error {
	if n, err := strconv.Atoi(text); err != nil || n < report.MinWidth {
		return trouble{quoted(text) + " is no number of columns", "at least " + strconv.Itoa(report.MinWidth)}
	}
	return nil
}

func confidence(text string) error { return new(confidenceFlag).Set(text) }

// windowNames are the widths of a profile that can be changed one by one.
var windowNames = []string{"nearly", "about", "about-floor", "rounding", "half-months"}

// setWindow changes one width of w: name=width.
func setWindow(w *measure.Windows, text string) error {
	name, value, ok := strings.Cut(text, "=")
	if !ok {
		return trouble{quoted(text) + " is no NAME=WIDTH", "for example: about=15%"}
	}
	shares := map[string]*measure.Num{"nearly": &w.Nearly, "about": &w.About, "about-floor": &w.AboutFloor, "rounding": &w.Rounding}
	w.Profile = "custom"
	switch to := shares[name]; {
	case to != nil:
		n, err := share(value)
		*to = n
		return err
	case name == "half-months":
		w.HalfMonths = value == "true"
		return yesNo(value)
	}
	return unknown("window", name, windowNames)
}

func checkWindow(text string) error { return setWindow(&measure.Windows{}, text) }

// share reads a width: 15%, 15 % or 0.15. It is less than the whole.
func share(text string) (measure.Num, error) {
	number, percent := strings.CutSuffix(strings.TrimSpace(text), "%")
	number = strings.TrimSpace(number)
	r, ok := new(big.Rat).SetString(number)
	if percent && ok {
		r.Quo(r, big.NewRat(100, 1))
	}
	if !ok || len(number) > 20 || strings.ContainsAny(number, "/eEpPxX_") || r.Sign() < 0 || r.Cmp(big.NewRat(1, 1)) >= 0 {
		return measure.Num{}, trouble{quoted(text) + " is no width", "write a share of the number, as 15 % or 0.15"}
	}
	return measure.NumFromRat(r), nil
}

// parseSeverity reads KIND=SEVERITY.
func parseSeverity(text string) (compare.Kind, compare.Severity, error) {
	name, value, ok := strings.Cut(text, "=")
	if !ok {
		return "", 0, trouble{quoted(text) + " is no KIND=SEVERITY", "for example: spelling=error"}
	}
	kind, err := compare.ParseKind(name)
	if err != nil {
		return "", 0, unknown("kind", name, kindNames())
	}
	severity, err := compare.ParseSeverity(value)
	if err != nil {
		return "", 0, unknown("severity", value, severities)
	}
	return kind, severity, nil
}

func checkSeverity(text string) error {
	_, _, err := parseSeverity(text)
	return err
}

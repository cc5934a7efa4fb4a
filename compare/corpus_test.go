package compare

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// world makes corpora out of lines like "nbc: at least 133" for tests.
type world struct {
	t      testing.TB
	corpus *facts.Corpus
	kind   measure.Kind
	byID   map[string]*facts.Source
}

func newWorld(t testing.TB, kind measure.Kind) *world {
	voc := &measure.Vocabulary{}
	for _, n := range [][]string{{"ISIS", "", "Islamic State"}, {"ISIS-central", "ISIS", "main ISIS organisation"}, {"ISIS-K", "ISIS", "IS-KP"}} {
		if err := voc.Add(n[0], n[2:], n[1]); err != nil {
			t.Fatal(err)
		}
	}
	topics := &facts.Topics{Declared: map[string]*facts.Topic{}, Vocabulary: voc}
	return &world{t, &facts.Corpus{Topics: topics}, kind, map[string]*facts.Source{}}
}

// source returns the source with an id; "ref…" are references, "draft…" drafts.
func (w *world) source(id string) *facts.Source {
	if s := w.byID[id]; s != nil {
		return s
	}
	s := &facts.Source{ID: id}
	switch {
	case strings.HasPrefix(id, "ref"):
		s.Role = facts.RoleReference
	case strings.HasPrefix(id, "draft"):
		s.Role = facts.RoleDraft
	}
	w.byID[id] = s
	w.corpus.Sources = append(w.corpus.Sources, s)
	return s
}

// says adds claims, each written "source: value", with
// " | scope X", " | by SPEAKER", " | as-of DATE" or " | sure 0.3" behind it.
func (w *world) says(topic string, lines ...string) *world {
	for _, line := range lines {
		parts := strings.Split(line, " | ")
		id, text, ok := strings.Cut(parts[0], ": ")
		if !ok {
			w.t.Fatalf("no source in %q", line)
		}
		c := &facts.Claim{Topic: topic, Source: w.source(id), Value: w.read(text), Context: &facts.Context{}}
		n := len(w.corpus.Claims)
		c.Pos = facts.Pos{File: id + ".yaml", Line: n + 1, Column: 1, Offset: 100 * n, Length: len(text)}
		for _, p := range parts[1:] {
			w.detail(c, p)
		}
		w.corpus.Claims = append(w.corpus.Claims, c)
	}
	return w
}

func (w *world) detail(c *facts.Claim, s string) {
	word, rest, _ := strings.Cut(s, " ")
	switch word {
	case "scope":
		c.Scope = rest
	case "by":
		c.AttributedTo = rest
	case "as-of":
		v, err := measure.ParseEDTF(rest)
		if err != nil {
			w.t.Fatalf("%s: %v", s, err)
		}
		c.AsOf, c.AsOfText, c.AsOfFrom = v, rest, facts.AsOfStated
	case "sure":
		sure, err := strconv.ParseFloat(rest, 64)
		if err != nil {
			w.t.Fatalf("%s: %v", s, err)
		}
		c.Confidence = sure
	default:
		w.t.Fatalf("unknown detail %q", s)
	}
}

// anchor is the day of publication in tests: 26 March 2024.
var anchor = measure.Interval{Lo: measure.Int(19808), Hi: measure.Int(19808)}

func (w *world) read(text string) measure.Value {
	r := measure.Reader{Anchor: anchor, HasAnchor: true, Names: w.corpus.Topics.Vocabulary}
	v, err := r.Parse(text, w.kind)
	if err != nil {
		w.t.Fatalf("%q: %v", text, err)
	}
	return v
}

// brief writes findings as "kind: reason [notes]", one a line.
func brief(res *Result) string {
	var b strings.Builder
	for _, f := range res.Findings {
		fmt.Fprintf(&b, "%s: %s", f.Kind, f.Reason)
		for _, n := range f.Notes {
			fmt.Fprintf(&b, " [%s]", n)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

package compare

import (
	"slices"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// compared compares claims on one topic, "; " between them.
func compared(t *testing.T, kind measure.Kind, claims string) (*Result, *facts.Corpus) {
	t.Helper()
	w := newWorld(t, kind)
	if claims != "" {
		w.says("e/t", strings.Split(claims, "; ")...)
	}
	return Compare(w.corpus, Options{}), w.corpus
}

// decideAll records every finding of a result.
func decideAll(res *Result) *facts.Resolutions {
	rec := &facts.Resolutions{File: "record.yaml"}
	for i := range res.Findings {
		e := NewResolution(&res.Findings[i])
		e.Status, e.By, e.Date, e.Reason = "accepted-variant", "Jo", "2024-04-02", "so it is"
		rec.Entries = append(rec.Entries, e)
	}
	return rec
}

// outcomes says of every finding that is no note, and of the record, what
// became of it.
func outcomes(res *Result) string {
	var out []string
	for _, f := range res.Accepted {
		if f.Severity != Note {
			out = append(out, "accepted")
		}
	}
	for _, f := range res.Findings {
		if f.Severity == Note {
			continue
		}
		text := "open " + string(f.Kind)
		for _, n := range f.Notes {
			if why, ok := strings.CutPrefix(n, "open again, as "); ok {
				text += ": " + why
			}
		}
		out = append(out, text)
	}
	for _, r := range res.Remarks {
		if r.Kind == RemarkFurther && r.Entry.Kind != string(SingleSource) && r.Entry.Kind != string(Imprecise) {
			out = append(out, "further: "+strings.TrimPrefix(r.Text, "e/t: "))
		}
		if r.Kind == RemarkUnused && r.Entry.Kind != string(SingleSource) && r.Entry.Kind != string(Imprecise) {
			out = append(out, "unused")
		}
	}
	return strings.Join(out, "; ")
}

// TestSettle holds what opens a finding again, and what does not.
func TestSettle(t *testing.T) {
	const was = "a: 84 | as-of 2024-05-03; b: 94; c: at least 50"
	for _, c := range []struct {
		name, was, is, want string
	}{
		{"the same", was, was, "accepted"},
		{"another order", was, "c: at least 50; b: 94; a: 84 | as-of 2024-05-03", "accepted"},
		{"another spelling", was, "a: eighty-four | as-of 2024-05-03; b: 94; c: 50 or more", "accepted"},
		{"a value changed", was, "a: 85 | as-of 2024-05-03; b: 94; c: at least 50", "open conflict: a said “84” and says “85” now"},
		{"a hedge was dropped", was, "a: 84 | as-of 2024-05-03; b: at least 94; c: at least 50", "open conflict: b said “94” and says “at-least 94” now"},
		{"two values changed", was, "a: 85 | as-of 2024-05-03; b: 95; c: at least 50", "open conflict: a said “84” and says “85” now and b said “94” and says “95” now"},
		{"what fits all changed", was, "a: 84 | as-of 2024-05-03; b: 94; c: at least 60", "open conflict: c said “at-least 50” and says “at-least 60” now"},
		{"a date changed", was, "a: 84 | as-of 2024-05-04; b: 94; c: at least 50", "open conflict: a’s “84” was as of 2024-05-03 and is as of 2024-05-04 now"},
		{"a date came", was, "a: 84 | as-of 2024-05-03; b: 94 | as-of 2024-05-04; c: at least 50", "open conflict: b’s “94” had no date and is as of 2024-05-04 now"},
		{"a date went", was, "a: 84; b: 94; c: at least 50", "open conflict: a’s “84” was as of 2024-05-03 and has no date now"},
		{"a claim vanished", "a: 84; b: 94; c: 104", "a: 84; b: 94; d: 84", "open conflict: c no longer says “104”"},
		{"the conflict vanished", was, "a: 84 | as-of 2024-05-03; b: 84; c: at least 50", "unused"},
		{"a claim in a camp", was, was + "; d: 94", "accepted; further: d says “94” too, which changes nothing"},
		{"a claim that fits all", was, was + "; d: at least 40", "accepted; further: d says “at-least 40” too, which changes nothing"},
		{"a claim in a camp, less exact", was, was + "; d: 90 to 95", "accepted; further: d says “90 to 95” too, which changes nothing"},
		{"a camp of its own", was, was + "; d: 104", "open conflict: d says “104”, which is new"},
		{"a camp with what fitted all", was, was + "; d: 30", "open conflict: d says “30”, which is new"},
		{"a camp is split", "a: at least 84; b: 50", "a: at least 84; b: 50; c: 90; d: 95", "open conflict: d says “95”, which is new"},
		{"two further claims", was, was + "; d: 94; e: 84", "accepted; further: e says “84” too, which changes nothing; further: d says “94” too, which changes nothing"},
		{"a reference came", was, was + "; ref: 84", "open incorrect: it was found as conflict and is incorrect now"},
		{"the kind changed", "a: dozens; b: 150", "a: 24; b: 150", "open conflict: it was found as possible-conflict and is conflict now and a said “vague [24,99]” and says “24” now"},
		{"nothing was decided", "", was, "open conflict"},
		{"the same twice", "a: 84; a: 84; b: 94", "a: 84; a: 84; b: 94", "accepted"},
		{"said once more", "a: 84; b: 94", "a: 84; a: 84; b: 94", "accepted"},
	} {
		before, _ := compared(t, measure.Count, c.was)
		res, corpus := compared(t, measure.Count, c.is)
		res.Settle(corpus, Decisions{Record: decideAll(before), Today: "2024-04-03", Full: true})
		got := outcomes(res)
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestSettlePart holds that sheets that were not read are not taken to be gone.
func TestSettlePart(t *testing.T) {
	before, _ := compared(t, measure.Count, "a: 84; b: 94; c: 104")
	for _, c := range []struct {
		is   string
		full bool
		want string
	}{
		{"a: 84; b: 94", true, "open conflict: c no longer says “104”"},
		{"a: 84; b: 94", false, "accepted"},
		{"a: 84; b: 95", false, "open conflict: b said “94” and says “95” now"},
		{"a: 84", true, "unused"},
		{"a: 84", false, ""},
	} {
		res, corpus := compared(t, measure.Count, c.is)
		res.Settle(corpus, Decisions{Record: decideAll(before), Full: c.full})
		if got := outcomes(res); got != c.want {
			t.Errorf("%s (all: %t)\n got %s\nwant %s", c.is, c.full, got, c.want)
		}
	}
}

// TestSettleEntries holds what an entry itself may do.
func TestSettleEntries(t *testing.T) {
	const claims = "a: 84; b: 94"
	for _, c := range []struct {
		name   string
		change func(e *facts.Resolution)
		want   string
	}{
		{"accepted", func(e *facts.Resolution) {}, "accepted"},
		{"corrected", func(e *facts.Resolution) { e.Status = "corrected" }, "accepted"},
		{"source wrong", func(e *facts.Resolution) { e.Status = "source-wrong" }, "accepted"},
		{"unverifiable", func(e *facts.Resolution) { e.Status = "unverifiable" }, "accepted"},
		{"open", func(e *facts.Resolution) { e.Status = "open" }, "open conflict"},
		{"holds today", func(e *facts.Resolution) { e.Expires = "2024-04-03" }, "accepted"},
		{"held until yesterday", func(e *facts.Resolution) { e.Expires = "2024-04-02" }, "open conflict: the decision held until 2024-04-02"},
		{"another fingerprint", func(e *facts.Resolution) { e.Fingerprint = "0000000000000000" }, "accepted"},
		{"another topic", func(e *facts.Resolution) { e.Topic = "e/u" }, "open conflict; unused"},
		{"another scope", func(e *facts.Resolution) { e.Scope = "in town" }, "open conflict; unused"},
		{"no source in common", func(e *facts.Resolution) {
			e.Fingerprint, e.Covers = "0", []facts.Cover{{Source: "x", Value: "84"}}
		}, "open conflict; unused"},
	} {
		res, corpus := compared(t, measure.Count, claims)
		rec := decideAll(res)
		rec.Entries = rec.Entries[:1]
		c.change(rec.Entries[0])
		if faults := res.Settle(corpus, Decisions{Record: rec, Today: "2024-04-03", Full: true}); len(faults) > 0 {
			t.Errorf("%s: %v", c.name, faults)
		}
		if got := outcomes(res); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestSettleFaults holds that what cannot be understood in a record is said.
func TestSettleFaults(t *testing.T) {
	res, corpus := compared(t, measure.Count, "a: 84; b: 94")
	rec := decideAll(res)
	rec.Entries[0].Value = "very many"
	rec.Entries = append(rec.Entries, &facts.Resolution{Kind: "conflit", Topic: "e/t", Covers: []facts.Cover{{Source: "a"}}})
	faults := res.Settle(corpus, Decisions{Record: rec})
	if len(faults) != 2 || !strings.HasPrefix(faults[0].Msg, `unknown kind "conflit"`) || !strings.HasPrefix(faults[1].Msg, "the value taken cannot be read: ") {
		t.Errorf("%+v", faults)
	}
	if faults[0].Hint != `did you mean "conflict"?` {
		t.Errorf("hint %q", faults[0].Hint)
	}
}

// TestSettleQuotes holds that a changed quote opens misread, and nothing else.
func TestSettleQuotes(t *testing.T) {
	world := func(quote string) *facts.Corpus {
		w := newWorld(t, measure.Count).says("e/t", "a: 84", "b: 94")
		w.corpus.Claims[0].Quote = quote
		w.corpus.Claims[0].SetTopicPos(facts.Pos{Line: 1, Column: 1})
		return w.corpus
	}
	before := Compare(world("killed at least 84"), Options{})
	rec := decideAll(before)
	if !slices.ContainsFunc(rec.Entries, func(e *facts.Resolution) bool { return e.Kind == string(Misread) }) {
		t.Fatalf("no misread: %s", brief(before))
	}
	corpus := world("84 at least were killed")
	res := Compare(corpus, Options{})
	res.Settle(corpus, Decisions{Record: rec, Full: true})
	if got, want := outcomes(res), "accepted; open misread: the quote of a’s “84” changed"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestSettleCounts holds that accepted findings are taken off their sources'
// counts, and that nothing gets lost.
func TestSettleCounts(t *testing.T) {
	res, corpus := compared(t, measure.Count, "a: 84; b: 94; c: at least 50")
	all := len(res.Findings)
	res.Settle(corpus, Decisions{Record: decideAll(res), Full: true})
	if len(res.Findings) != 0 || len(res.Accepted) != all {
		t.Errorf("%d open, %d accepted of %d", len(res.Findings), len(res.Accepted), all)
	}
	for _, s := range res.Sources {
		if s.Findings != 0 {
			t.Errorf("%s is still counted in %d findings", s.Source.ID, s.Findings)
		}
	}
}

// TestTaken holds that the values taken become claims of a reference, as long
// as the decision holds.
func TestTaken(t *testing.T) {
	for _, c := range []struct {
		kind         measure.Kind
		claims, take string
		want         string // as normalised; "" for none
	}{
		{measure.Count, "a: 84; b: 94", "94", "94"},
		{measure.Count, "a: 84; b: 94", "at least ninety", "at-least 90"},
		{measure.Quantity, "a: 35 miles; b: 60 miles", "35", "56327.04 length"},
		{measure.Date, "a: 2024-05-02; b: 2024-05-03", "2 May 2024", "2024-05-02"},
		{measure.Name, "a: ISIS-K; b: ISIS-central", "IS-KP", "isisk"},
		{measure.Count, "a: 84; b: 94", "", ""},
	} {
		res, corpus := compared(t, c.kind, c.claims)
		rec := decideAll(res)
		for _, e := range rec.Entries {
			if e.Kind == string(Conflict) {
				e.Value = c.take
			}
		}
		if faults := res.Settle(corpus, Decisions{Record: rec, Full: true}); len(faults) > 0 {
			t.Errorf("%s: %v", c.take, faults)
		}
		got := ""
		for _, claim := range res.Taken {
			got += strings.ToLower(Normalised(&claim.Value))
			if claim.Source.Role != facts.RoleReference || claim.Topic != "e/t" {
				t.Errorf("%s: taken from %v for %s", c.take, claim.Source, claim.Topic)
			}
		}
		if got != c.want {
			t.Errorf("%s: took %q, want %q", c.take, got, c.want)
		}
	}
}

// TestLeaveOld holds what counts as new.
func TestLeaveOld(t *testing.T) {
	for _, c := range []struct {
		was, is string
		old     int
		want    string
	}{
		{"a: 84; b: 94", "a: 84; b: 94", 1, ""},
		{"a: 84; b: 94", "b: ninety-four; a: 84", 1, ""},
		{"a: 84; b: 94", "a: 84; b: 95", 0, "open conflict"},
		{"a: 84; b: 94", "a: 84; b: 94; c: 94", 0, "open conflict"},
		{"a: 84; b: 84", "a: 84; b: 94", 0, "open conflict"},
		{"", "a: 84; b: 94", 0, "open conflict"},
		{"a: 84; b: 94", "a: 84; b: 84", 0, ""},
	} {
		before, _ := compared(t, measure.Count, c.was)
		res, _ := compared(t, measure.Count, c.is)
		res.LeaveOld(before, "main")
		if got := outcomes(res); got != c.want || res.Old != c.old || res.Since != "main" {
			t.Errorf("%s → %s: %d old, %s; want %d, %s", c.was, c.is, res.Old, got, c.old, c.want)
		}
	}
}

// TestNormalised holds that spellings of one value are one.
func TestNormalised(t *testing.T) {
	for _, c := range []struct {
		kind        measure.Kind
		texts, want string
	}{
		{measure.Count, "84; eighty-four", "84"},
		{measure.Count, "at least 1,200; 1200 or more", "at-least 1200"},
		{measure.Count, "between 5 and 10", "5 to 10"},
		{measure.Quantity, "35 miles", "56327.04 length"},
		{measure.Date, "2 May 2024; May 2nd 2024; 2024-05-02", "2024-05-02"},
		{measure.Date, "May 2024; 2024-05", "2024-05-01/2024-05-31"},
		{measure.Date, "since 2014", "since 2014-01-01/.."},
		{measure.YesNo, "yes; true", "yes"},
		{measure.Name, "Islamic State; ISIS", "isis"},
		{measure.Text, "Moscow  suburbs", "moscow suburbs"},
	} {
		w := newWorld(t, c.kind)
		for text := range strings.SplitSeq(c.texts, "; ") {
			v := w.read(text)
			if got := strings.ToLower(Normalised(&v)); got != c.want {
				t.Errorf("%s: %s, want %s", text, got, c.want)
			}
		}
	}
}

package measure

import (
	"slices"
	"strings"
	"testing"
)

// FuzzParse: no panic; what was written is kept; the set is never empty; and
// what the number's parts print reads as the same number again.
func FuzzParse(f *testing.F) {
	for _, c := range measureCases {
		f.Add(c.text)
	}
	if len(measureCases) == 0 {
		f.Fatal("no seeds: the fuzz run would prove nothing")
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkParse(t, text)
	})
}

// checkParse holds what FuzzParse promises for one text.
func checkParse(t *testing.T, text string) {
	t.Helper()
	for _, kind := range []Kind{Auto, Count, Quantity} {
		v, err := Reader{}.Parse(text, kind)
		if fault, ok := err.(*SyntaxError); ok && (fault.Offset < 0 || fault.Offset > len(text) || fault.Msg == "") {
			t.Fatalf("%q: offset %d, message %q", text, fault.Offset, fault.Msg)
		}
		if err != nil || v.Kind != Count && v.Kind != Quantity {
			if err != nil && kind == Auto {
				t.Fatalf("%q: reading without a kind fails: %v", text, err)
			}
			continue
		}
		if v.Text != text || v.Set.Empty() || !strings.Contains(text, v.Noun) {
			t.Fatalf("%q: text %q, set %s, noun %q", text, v.Text, v.Set, v.Noun)
		}
		if Relate(v, v, nil).Verdict != Same {
			t.Fatalf("%q does not agree with itself", text)
		}
		readsAgain(t, v)
	}
}

// readsAgain holds that printing and reading agree on the number.
func readsAgain(t *testing.T, v Value) {
	t.Helper()
	printed := FormatNum(v.Nominal)
	n, err := Reader{}.Parse(printed, Quantity)
	if exact := v.Nominal.Rat(); err != nil {
		if len(printed) < maxDigits {
			t.Fatalf("%q prints %q: %v", v.Text, printed, err)
		}
	} else if _, finite := exact.FloatPrec(); finite && !n.Nominal.Equal(v.Nominal) {
		t.Fatalf("%q prints %q, which is %s", v.Text, printed, n.Nominal)
	}
}

// FuzzFind: no panic; matches lie inside the text, in order, and hold the
// text they name; reading a match by itself gives the same number, but for the
// two units that only what follows a number tells.
func FuzzFind(f *testing.F) {
	for _, c := range findCases {
		f.Add(c.text)
	}
	if len(findCases) == 0 {
		f.Fatal("no seeds: the fuzz run would prove nothing")
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkFind(t, text)
	})
}

// checkFind holds what FuzzFind promises for one text.
func checkFind(t *testing.T, text string) {
	t.Helper()
	all := slices.Collect(Reader{}.All(text, 0))
	for n, at := 0, 0; ; n++ {
		m, ok := Reader{}.Find(text, at)
		if ok != (n < len(all)) || ok && (all[n].Start != m.Start || all[n].End != m.End) {
			t.Fatalf("%q: all are %d, the one of them behind %d is not what is found there, %q", text, len(all), at, m.Value.Text)
		}
		if !ok {
			return
		}
		if m.Start < at || m.End <= m.Start || m.End > len(text) || text[m.Start:m.End] != m.Value.Text {
			t.Fatalf("%q: [%d, %d) after %d, value %q", text, m.Start, m.End, at, m.Value.Text)
		}
		if m.Value.Kind == Count || m.Value.Kind == Quantity {
			sameAlone(t, m.Value, text, m.End)
		}
		at = m.End
	}
}

// sameAlone reads a match by itself. Its number and unit are the same; its noun
// may lie outside. Two units are told by what follows: "403m" is millions, but
// metres before "tall"; "3/4" is a number, but a share before "of".
func sameAlone(t *testing.T, v Value, text string, end int) {
	t.Helper()
	after := text[skipBlanks(text, end):]
	if personAt(new(Match), v.Text+" died", 0) {
		return
	}
	told := ""
	switch {
	case v.Unit == nil:
	case v.Unit.Name == "m" && strings.HasSuffix(v.Text, "m") && isLengthHere(text, end):
		told = " tall"
	case v.Unit == wholeUnit && foldEqual(after[:asciiWordEnd(after, 0)], "of"):
		told = " of"
	}
	var p phrase
	_, ok := readPhrase(&p, v.Text+told, 0)
	nounAfter(v.Text+told, &p) // a hedge may follow it
	if !ok || p.fault != noFault || p.end > len(v.Text) {
		t.Fatalf("%q in %q is no measure by itself", v.Text, text)
	}
	var alone Value
	new(Reader).value(&alone, &p, v.Text)
	if !alone.Nominal.Equal(v.Nominal) || alone.Unit != v.Unit {
		t.Fatalf("%q: %s %v in %q, %s %v by itself", v.Text, v.Nominal, v.Unit, text, alone.Nominal, alone.Unit)
	}
}

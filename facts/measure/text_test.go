package measure

import "testing"

func TestRelateTexts(t *testing.T) {
	for _, c := range []struct {
		kind       Kind
		a, b, want string
	}{
		{Text, "in the suburbs of Moscow", "in the suburbs of Moscow", "same"},
		{Text, "in the suburbs of Moscow", "In the  suburbs, of Moscow.", "same"},
		{Text, "in the suburbs of Moscow", "near Moscow", "compatible: wording"},
		{Text, "a", "", "compatible: wording"},
		{Text, "", "", "same"},
		{Quotation, "“We won’t stop”", "We won't stop.", "same"},
		{Quotation, "We won’t stop", "We will not stop", "possible conflict: quotation"},
		{Quotation, "a b", "a b c", "possible conflict: quotation"},
		{YesNo, "yes", "true", "same"},
		{YesNo, "yes", "No", "conflict"},
	} {
		checkRead(t, Reader{}, c.kind, c.a, c.b, c.want)
	}
}

func TestParseYesNo(t *testing.T) {
	for _, c := range []struct {
		text    string
		yes, ok bool
	}{{"yes", true, true}, {"True", true, true}, {" no ", false, true}, {"FALSE", false, true}, {"maybe", false, false}, {"", false, false}} {
		v, err := Reader{}.Parse(c.text, YesNo)
		if v.Yes() != c.yes || (err == nil) != c.ok {
			t.Errorf("%q: got %v, %v", c.text, v.Yes(), err)
		}
	}
}

func TestRelateLists(t *testing.T) {
	r := Reader{Names: vocabulary(t)}
	for _, c := range []struct{ a, b, want string }{
		{"Kerman, Istanbul and Moscow", "Moscow; Kerman; Istanbul", "same"},
		{"Kerman, Istanbul, and Moscow", "Moscow, Kerman", "compatible: precision"},
		{"Kerman", "Moscow", "compatible: precision"},
		{"exactly: Kerman, Moscow", "Kerman", "compatible: precision"},
		{"exactly: Kerman", "Kerman, Moscow", "conflict"},
		{"exactly: Kerman", "exactly: Moscow", "conflict"},
		{"exactly: Kerman", "Kerman, Moscow, among others", "compatible: precision"},
		{"including Kerman", "exactly: Moscow", "compatible: precision"},
		{"exactly: ISKP, al-Qaeda", "IS-KP", "compatible: precision"},
		{"exactly: ISIS, al-Qaeda", "IS-KP, al-Qaida", "same"},
	} {
		checkRead(t, r, List, c.a, c.b, c.want)
	}
	for _, s := range []string{"", "exactly:", " , ; "} {
		if _, err := r.Parse(s, List); err == nil {
			t.Errorf("%q is read as a list", s)
		}
	}
	one, _ := r.Parse("Kerman", Name)
	many, _ := r.Parse("exactly: Istanbul", List)
	checkRelation(t, one, many, nil, "conflict")
}

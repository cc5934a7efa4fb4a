package prose

import (
	"testing"

	"crosscheck/facts/measure"
)

// TestStamps: lines that only say when a text came out are furniture wherever
// they stand, and give its day where it is certain.
func TestStamps(t *testing.T) {
	for _, c := range []struct{ text, published string }{
		{"Ferry sinks\n\nPOSTED: TUESDAY, MAY 7, 2019, 2:29 PM\n\nUPDATED: WEDNESDAY, MAY 8, 2019, 9:31 AM\n\n" + lead, "2019-05-07"},
		{lead + "\n\nTuesday, May 7, 2019 | Updated 9:01 AM EDT", "2019-05-07"},
		{"Ferry sinks\n\n05/07/19 08:23 PM ET\n\n" + lead, "2019-05-07"},
		{"Ferry sinks\n\nFirst Posted: 05/07/19 06:44 PM ET Updated: 07/10/19 06:12 AM ET\n\n" + lead, "2019-05-07"},
		{"Ferry sinks\n\non 7.5.2019\n\n" + lead, ""},
		{"Ferry sinks\n\non 27.5.2019\n\n" + lead, "2019-05-27"},
		{"Ferry sinks\n\non May 7, 2019 at 8:12 am\n\n" + lead, "2019-05-07"},
		{"Ferry sinks\n\nPublished time: May 7, 2019 02:03\n\n" + lead, "2019-05-07"},
		{"Ferry sinks\n\n7 May 2019 — 07:58 GMT (23:58 PST)\n\n" + lead, "2019-05-07"},
		{"Ferry sinks\n\nLast updated at 22:46 GMT\n\n" + lead, ""},
		{"Ferry sinks\n\n8:24 am:\n\n" + lead, ""},
		{"Ferry sinks\n\nMay 7th, 2019, 7:35 am\n\n" + lead, "2019-05-07"},
		{"Ferry sinks\n\nLISTMOOR, May 7 -\n\n" + lead, ""},
		{"Ferry sinks\n\nLISTMOOR, Westmark (AP) —\n\n" + lead, ""},
	} {
		d, _ := Read("a.txt", []byte(c.text), ReadOptions{})
		published := ""
		if len(d.Published.Value.Set) > 0 {
			published = d.Published.Value.Reading()
		}
		want := ""
		if c.published != "" {
			v, _ := (measure.Reader{}).Parse(c.published, measure.Date)
			want = v.Reading()
		}
		if published != want {
			t.Errorf("%q: published %q, want %q", c.text[:40], published, want)
		}
		for _, p := range d.Paragraphs {
			if s := d.Words(p.Span); p.Kind != Furniture && s != lead && s != "Ferry sinks" {
				t.Errorf("%q: %q is %v", c.text[:40], s, p.Kind)
			}
		}
	}
	for _, line := range []string{"1994", "September 11", "May 7", "3 killed", "The 2019 fire", "7-5", "Updated list", "March on the capital, 3 hurt", "“24”"} {
		if _, ok := readStamp(line); ok {
			t.Errorf("%q is no stamp", line)
		}
	}
}

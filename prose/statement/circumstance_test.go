package statement

import "testing"

// TestFrom holds the place that a distance is measured from.
func TestFrom(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The ship lies 20 km north of Mora.", "mora"},
		{"The ship lies 20 km north-west of Mora.", "mora"},
		{"The ship lies 20 km (12 miles) west-northwest of Mora.", "mora"},
		{"The ship lies 20 km (12 miles) off the Lower Harn town of Mora.", "mora"},
		{"The quake struck 15 km (10 miles) southwest of the centre of Mora.", "mora"},
		{"The quake struck 15 km west of the capital Mora.", "mora"},
		{"The camp is 40 miles from the border with Harn.", "border"},
		{"The ship has run 40 miles of its way.", ""},
	} {
		_, found := readText(c.text)
		if len(found) != 1 || found[0].From != c.want {
			t.Errorf("%q: want one distance from %q, got %+v", c.text, c.want, found)
		}
	}
}

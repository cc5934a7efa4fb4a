package facts

import (
	"testing"
	"testing/fstest"
)

// What is declared of a topic, or told by its name and the other claims,
// decides the unit. Each case: the values that sources give, and their sets.
func TestUnitsOfTopics(t *testing.T) {
	for _, c := range []struct {
		topic, topics string
		values, want  []string
	}{
		{"a/loot", "kind: quantity, unit: GBP", []string{"5 million pounds", "£5m"}, []string{"[4500000, 5500000)", "[4500000, 5500000)"}},
		{"a/loot", "unit: £", []string{"5 million pounds", "7"}, []string{"[4500000, 5500000)", "[6.5, 7.5)"}},
		{"a/load", "unit: kg", []string{"10 pounds"}, []string{"[4.309127515, 4.762719885)"}},
		{"a/load", "", []string{"10 pounds"}, []string{"[4.309127515, 4.762719885)"}},
		{"a/far", "unit: km", []string{"7.5", "at least 8", "5 miles"}, []string{"[7450, 7550)", "[8000, ∞)", "[7242.048, 8851.392)"}},
		{"a/heat", "unit: °C", []string{"7.5", "7.5 degrees", "45.5 °F"}, []string{"[280.6, 280.7)", "[280.6, 280.7)", "[280.622222222222, 280.677777777778)"}},
		{"a/size", "unit: magnitude", []string{"7.5", "magnitude 7.4"}, []string{"[7.45, 7.55)", "[7.35, 7.45)"}},
		{"a/deaths", "kind: count, unit: people", []string{"137", "137 killed"}, []string{"{137}", "{137}"}},
		{"a/magnitude", "", []string{"7", "magnitude 7.4"}, []string{"[6.5, 7.5)", "[7.35, 7.45)"}},
		{"a/magnitude", "", []string{"7", "8"}, []string{"{7}", "{8}"}},
		{"a/magnitude", "", []string{"7", "magnitude 7.4", "5 km"}, []string{"{7}", "[7.35, 7.45)", "[4500, 5500)"}},
		{"a/distance-km", "", []string{"7", "5 miles"}, []string{"[6500, 7500)", "[7242.048, 8851.392)"}},
		{"a/distance", "", []string{"7", "5 km"}, []string{"{7}", "[4500, 5500)"}},
	} {
		claims, ok := loadValues(t, c.topic, c.topics, c.values)
		if !ok {
			continue
		}
		for i, cl := range claims {
			if cl.Value.Set.String() != c.want[i] || cl.Value.Text != c.values[i] {
				t.Errorf("%s: %q is %q %s, want %s", c.topic, c.values[i], cl.Value.Text, cl.Value.Set, c.want[i])
			}
		}
	}
}

// A value that is written as a date and can be none is a fault where the
// attribute's name says that its values are dates; elsewhere it is a text.
func TestImpossibleDates(t *testing.T) {
	for _, c := range []struct{ topic, topics, value, want string }{
		{"a/date", "", "31 June 2025", `a.yaml:1:18: "31 June 2025" is no date: there is no such day`},
		{"a/founded", "", "2025-02-30", `a.yaml:1:29: "2025-02-30" is no date: that month has no day 30`},
		{"a/date", "label: Day", "29 February 2023", `a.yaml:1:18: "29 February 2023" is no date: there is no such day`},
		{"a/date", "kind: date", "31 June 2025", `a.yaml:1:18: "31 June 2025" is no date: there is no such day`},
		{"a/date", "kind: text", "31 June 2025", ""},
		{"a/case", "", "31 June 2025", ""},
		{"a/date", "", "not known", ""},
		{"a/date", "", "30 June 2025", ""},
	} {
		fsys := fstest.MapFS{"a.yaml": &fstest.MapFile{Data: []byte("facts: {" + c.topic + ": '" + c.value + "'}")}}
		if c.topics != "" {
			fsys["topics.yaml"] = &fstest.MapFile{Data: []byte("topics: {" + c.topic + ": {" + c.topics + "}}")}
		}
		got, err := Load(LoadOptions{Paths: []string{"."}, FS: fsys})
		text := ""
		for _, f := range got.Faults {
			text += f.Pos.String() + ": " + f.Msg
			if f.Hint == "" {
				t.Errorf("%s %q: no hint", c.topic, c.value)
			}
		}
		if err != nil || text != c.want {
			t.Errorf("%s %q: %v %s, want %s", c.topic, c.value, err, text, c.want)
		}
	}
}

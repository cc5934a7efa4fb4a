package facts

import (
	"testing"
	"testing/fstest"
)

// The kind of a topic is the declared one, else that of all its claims
// together. Each case: the topic, the values that sources give, their kinds.
func TestKinds(t *testing.T) {
	for _, c := range []struct {
		topic, topics string
		values, want  []string
	}{
		{"a/toll", "", []string{"137", "at least 139"}, []string{"count", "count"}},
		{"a/loss", "", []string{"2019", "2019-03-23"}, []string{"date", "date"}},
		{"a/loss", "", []string{"2019", "2,019", "2019-03"}, []string{"date", "count", "date"}},
		{"a/size", "", []string{"2019", "1500"}, []string{"count", "count"}},
		{"a/founded", "", []string{"2015", "3000", "999"}, []string{"date", "count", "count"}},
		{"a/start-date", "", []string{"2015"}, []string{"date"}},
		{"a/year-founded", "", []string{"about 2015"}, []string{"date"}},
		{"a/end", "", []string{"2019"}, []string{"date"}},
		{"a/schools-closed", "", []string{"1500"}, []string{"count"}},
		{"a/founded", "kind: count", []string{"2015"}, []string{"count"}},
		{"a/toll", "kind: date", []string{"2015"}, []string{"date"}},
		{"a/who", "", []string{"ISIS-K", "true", "no"}, []string{"text", "yes/no", "yes/no"}},
		{"a/who", "kind: name", []string{"ISIS-K"}, []string{"name"}},
		{"a/far", "kind: quantity, unit: km", []string{"35", "20 miles"}, []string{"quantity", "quantity"}},
	} {
		claims, ok := loadValues(t, c.topic, c.topics, c.values)
		if !ok {
			continue
		}
		for i, cl := range claims {
			if cl.Value.Kind.String() != c.want[i] {
				t.Errorf("%s: %q is a %s, want %s", c.topic, c.values[i], cl.Value.Kind, c.want[i])
			}
		}
	}
}

// loadValues reads the values of a topic, each from a sheet of its own, under
// what topics.yaml says of it. It is false where any cannot be read.
func loadValues(t *testing.T, topic, declared string, values []string) ([]*Claim, bool) {
	t.Helper()
	fsys := fstest.MapFS{}
	if declared != "" {
		fsys["topics.yaml"] = &fstest.MapFile{Data: []byte("topics: {" + topic + ": {" + declared + "}}")}
	}
	for i, v := range values {
		fsys[string(rune('a'+i))+".yaml"] = &fstest.MapFile{Data: []byte("facts: {" + topic + ": '" + v + "'}")}
	}
	got, err := Load(LoadOptions{Paths: []string{"."}, FS: fsys})
	if err != nil || len(got.Faults) > 0 || len(got.Claims) != len(values) {
		t.Errorf("%s %v: %v %v", topic, values, err, got.Faults)
		return nil, false
	}
	return got.Claims, true
}

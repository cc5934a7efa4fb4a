package facts

import (
	"fmt"
	"strings"
	"testing"
)

// A matrix says what a long table of the same claims says, but for places.
func TestMatrix(t *testing.T) {
	for _, c := range []struct{ name, matrix, long string }{
		{"a.csv one", "topic,ap\na/b,1\n", "topic,source,value\na/b,ap,1\n"},
		{"a.csv two", "topic,ap,bbc\na/b,1,2\n", "topic,source,value\na/b,ap,1\na/b,bbc,2\n"},
		{"a.csv not stated", "topic,ap,bbc\na/b,,2\na/c, 3 ,\n", "topic,source,value\na/b,bbc,2\na/c,ap,3\n"},
		{"a.csv hedges", "topic,ap\na/deaths,at least 139\na/date,22 March 2024\n", "topic,source,value\na/deaths,ap,at least 139\na/date,ap,22 March 2024\n"},
		{"a.csv quoted", "\"topic\",\"The \"\"AP\"\"\"\na/b,\"1,200\"\n", "topic,source,value\na/b,\"The \"\"AP\"\"\",\"1,200\"\n"},
		{"a.csv topic again", "topic,ap\na/b,1\na/b,2\n", "topic,source,value\na/b,ap,1\na/b,ap,2\n"},
		{"a.csv spaces and lines", "topic , ap ,\n\n a/b , 1 ,\n , ,\n", "topic,source,value\na/b,ap,1\n"},
		{"a.tsv tabs", "topic\tap\tbbc\r\na/b\t1\t2\r\n", "topic\tsource\tvalue\na/b\tap\t1\na/b\tbbc\t2\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			name, _, _ := strings.Cut(c.name, " ")
			got, want := said(t, name, c.matrix), said(t, name, c.long)
			if got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// said lists sources and claims without places.
func said(t *testing.T, name, text string) string {
	c := load(t, LoadOptions{Paths: []string{name}}, map[string]string{name: text})
	var b strings.Builder
	for _, s := range c.Sources {
		fmt.Fprintln(&b, s.ID)
	}
	for _, cl := range c.Claims {
		fmt.Fprintln(&b, cl.Topic, cl.Source.ID, cl.Value.Text, cl.Value.Kind, cl.Value.Set)
	}
	for _, f := range c.Faults {
		fmt.Fprintln(&b, f.Msg)
	}
	return b.String()
}

// A cell's claim stands where the cell does, and its source where the column
// is named.
func TestMatrixPlaces(t *testing.T) {
	c := load(t, LoadOptions{}, map[string]string{
		"facts.csv": "topic,ap,bbc\nfire/deaths, 84 ,\"at least\n90\"\n",
		"bbc.yaml":  "source: {id: bbc, title: BBC}\nfacts: {fire/date: 2024-03-22}\n",
	})
	var got []string
	for _, cl := range c.Claims {
		got = append(got, fmt.Sprintf("%s %s %s %s", cl.Pos, cl.TopicPos(), cl.Source.ID, cl.Source.Title))
	}
	want := "bbc.yaml:2:20 bbc.yaml:2:9 bbc BBC; facts.csv:2:14 facts.csv:2:1 ap ; facts.csv:2:18 facts.csv:2:1 bbc BBC"
	if strings.Join(got, "; ") != want || len(c.Faults) > 0 || c.Sources[1].Pos.String() != "facts.csv:1:7" {
		t.Errorf("got %s\nwant %s\nfaults %v, source at %s", strings.Join(got, "; "), want, c.Faults, c.Sources[1].Pos)
	}
}

// In a folder, a table that merely calls a column topic is no matrix.
func TestMatrixFound(t *testing.T) {
	c := load(t, LoadOptions{}, map[string]string{
		"forum.csv":  "topic,posts\nholidays,12\n",
		"empty.csv":  "topic,ap\n",
		"second.csv": "name,topic\nx,a/b\n",
		"matrix.csv": "topic,ap\nfire/deaths,12\n",
	})
	if len(c.Claims) != 1 || c.Skipped != 3 || len(c.Faults) > 0 {
		t.Errorf("%d claims, %d skipped, faults %v", len(c.Claims), c.Skipped, c.Faults)
	}
	named := load(t, LoadOptions{Paths: []string{"forum.csv"}}, map[string]string{"forum.csv": "topic,posts\nholidays,12\n"})
	if len(named.Claims) != 1 || len(named.Faults) > 0 {
		t.Errorf("named: %d claims, faults %v", len(named.Claims), named.Faults)
	}
}

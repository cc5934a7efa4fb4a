package main

import (
	"encoding/xml"
	"io"
	"math"
	"strings"
	"testing"
	"time"

	"crosscheck/bench/meter"
)

// made returns points at which time and memory grow as a function says.
func made(grows func(n float64) float64) (points []point) {
	for _, n := range decades(10) {
		u := meter.Usage{CPU: time.Duration(1e9 * grows(float64(n))), Peak: int64(1e8 * grows(float64(n)))}
		points = append(points, point{n, u})
	}
	return points
}

func TestSlope(t *testing.T) {
	for _, x := range []struct {
		name     string
		grows    func(n float64) float64
		exponent float64
		tooFast  bool
	}{
		{"constant", func(float64) float64 { return 1 }, 0, false},
		{"n", func(n float64) float64 { return n }, 1, false},
		{"n log n", func(n float64) float64 { return n * math.Log(n) }, bar(10_000), false},
		{"n to the 1.3", func(n float64) float64 { return math.Pow(n, 1.3) }, 1.3, true},
		{"n²", func(n float64) float64 { return n * n }, 2, true},
	} {
		points := made(x.grows)
		for _, f := range figures {
			got, ok := slope(points, len(points)-1, f, meter.Usage{})
			if !ok || math.Abs(got-x.exponent) > 1e-6 {
				t.Errorf("%s, %s: exponent %g, %t; want %g", x.name, f.name, got, ok, x.exponent)
			}
			if got := tooFast(points, f, meter.Usage{}); got != x.tooFast {
				t.Errorf("%s, %s: too fast is %t", x.name, f.name, got)
			}
		}
	}
	if _, ok := slope(made(math.Sqrt), 1, figures[0], meter.Usage{}); ok {
		t.Error("an exponent without a decade")
	}
}

// TestPicture holds the picture to be well-formed and every point to be in it.
func TestPicture(t *testing.T) {
	points := made(func(n float64) float64 { return n / 1000 })
	svg := picture(all[0], points)
	d := xml.NewDecoder(strings.NewReader(svg))
	circles := 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, svg)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "circle" {
			circles++
		}
	}
	if circles != 2*len(points) || strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
		t.Errorf("%d points drawn, want %d\n%s", circles, 2*len(points), svg)
	}
}

// TestFirstDecade runs every series at its least sizes.
func TestFirstDecade(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds and runs crosscheck: not with -short")
	}
	t.Chdir("../..")
	var out strings.Builder
	err := run([]string{"--runs=1", "--decades=1", "--doc=none"}, &out, io.Discard)
	if err != nil && !strings.Contains(err.Error(), "grows faster") { // which one short run does not show
		t.Fatal(err)
	}
	for _, want := range []string{"### Claims", "| 50,000 |", "### Sources on one topic", "### Topics", "### Sheets", "### Articles", "| 100 |", "| n log n | |"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

package measure

import "testing"

func BenchmarkRelate(b *testing.B) {
	for _, c := range []struct{ name, x, y string }{
		{"exact", "133", "137"}, {"same", "137", "137"}, {"at-least", "at-least 139", "142"}, {"rounding", "100", "103"},
		{"touching", "more-than 100", "100"}, {"nearly", "nearly 100", "84"}, {"units", "35 miles", "60 km"}, {"dates", "date 2024-03-22", "date 2024-03-23"},
	} {
		x, y := build(b, c.x, defaultWindows), build(b, c.y, defaultWindows)
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Relate(x, y, nil)
			}
		})
	}
}

// TestRelateAllocatesNothing holds the ordinary path to no allocations.
func TestRelateAllocatesNothing(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"133", "137"}, {"137", "137"}, {"at-least 139", "142"}, {"more-than 100", "100"}, {"13 soldiers", "13"},
		{"date 2024-03-22", "date 2024-03-23"}, {"date 2024", "date 2024-03-22"}, {"139", "139 km"},
	} {
		x, y := build(t, c.a, defaultWindows), build(t, c.b, defaultWindows)
		if n := testing.AllocsPerRun(100, func() { Relate(x, y, nil) }); n > 0 {
			t.Errorf("%s, %s: %v allocations", c.a, c.b, n)
		}
	}
}

func BenchmarkFold(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Fold("the Islamic State – Khorasan")
	}
}

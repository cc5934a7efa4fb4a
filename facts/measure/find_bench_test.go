package measure

import (
	"strings"
	"testing"
)

const plainProse = `The ministry did not say when the talks would resume, and officials on either side declined to comment on
the reports. "We are still hopeful that an agreement can be found," a spokeswoman said, adding that nobody should expect too much too
soon; the parties remain far apart on the status of the border region and on the return of those who fled the fighting. Over there,
people may wonder what all of this is about, or whether the minister himself knows more than he cares to admit. `

const figureProse = `At least 139 people were killed and more than 100 injured when four gunmen stormed the hall, officials said. It was
the worst attack in nearly 20 years; about 6,200 tickets had been sold for US$5.3 million, or some 40 per cent of the total. `

func TestFindAllocatesNothingWithoutMeasures(t *testing.T) {
	text := strings.Repeat(plainProse, 20)
	var r Reader
	if m, ok := r.Find(text, 0); ok {
		t.Fatalf("found %q", m.Value.Text)
	}
	if n := testing.AllocsPerRun(10, func() { r.Find(text, 0) }); n != 0 {
		t.Errorf("%v allocations, want none", n)
	}
}

func BenchmarkFindNothing(b *testing.B) {
	text := strings.Repeat(plainProse, 200)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Reader{}.Find(text, 0)
	}
}

func BenchmarkFindFigures(b *testing.B) {
	text := strings.Repeat(figureProse, 200)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range (Reader{}).All(text, 0) {
		}
	}
}

func BenchmarkParse(b *testing.B) {
	for _, text := range []string{"139", "1,200", "at least 139", "one hundred and thirty-three", "US$5.3 million", "between 90 and 100", "nearly 35 miles"} {
		b.Run(strings.ReplaceAll(text, " ", "_"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Reader{}.Parse(text, Auto)
			}
		})
	}
}

func BenchmarkParseHedged(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Reader{}.ParseHedged("at least", "139", "", Count)
	}
}

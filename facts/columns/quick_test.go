package columns

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"
)

// TestEnds holds what is looked at eight bytes at a time against a look at
// each byte, on random texts of the bytes that matter.
func TestEnds(t *testing.T) {
	const letters = ",\n/a-+.\x00\x7f0\t b"
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var text [2*window + quickSpare]byte
		for i := range text {
			text[i] = letters[r.IntN(len(letters))]
			if r.IntN(5) > 0 {
				text[i] = 'n'
			}
		}
		var want uint64
		for i, c := range text[:window] {
			if c == ',' || c == '\n' {
				want |= 1 << i
			}
		}
		if got := ends((*[window]byte)(text[:]), ','*ones); got != want {
			t.Fatalf("ends in %q: %064b, want %064b", text, got, want)
		}
		n := r.IntN(window + 8)
		name := text[:n]
		only := max(bytes.IndexByte(name, '/'), 0)
		if bytes.Count(name, []byte("/")) > 1 || n > window {
			only = 0
		}
		if got := onlySlash(text[:], 0, n); got != only {
			t.Fatalf("only slash of %q: %d, want %d", name, got, only)
		}
	}
}

// TestDay holds days against those of the calendar, and texts that are nearly
// days.
func TestDay(t *testing.T) {
	for year := 998; year < 2030; year += 7 {
		for month := range 20 {
			for of := range 40 {
				text := fmt.Sprintf("%04d-%02d-%02d", year, month, of)
				want := uint64(year<<16 | month<<8 | of)
				ok := year >= 1000 && 1 <= month && month <= 12 && 1 <= of && of <= 28
				if got, is := day([]byte(text)); is != ok || ok && got != want {
					t.Fatalf("%s: %x, %t, want %x, %t", text, got, is, want, ok)
				}
			}
		}
	}
	for i := range "2024-03-22" {
		for c := range 256 {
			text := []byte("2024-03-22")
			text[i] = byte(c)
			_, err := time.Parse(time.DateOnly, string(text))
			want := err == nil && string(text[:4]) >= "1000" && string(text[8:]) <= "28"
			if _, ok := day(text); ok != want {
				t.Errorf("%q: %t, want %t", text, ok, want)
			}
		}
	}
}

// TestHash changes, cuts and lengthens texts of all lengths by a byte: all
// their hashes differ, and those of equal texts do not.
func TestHash(t *testing.T) {
	key := newHashKey()
	seen := map[uint64]string{}
	try := func(text []byte) {
		h := key.of(text)
		if other, known := seen[h]; known && other != string(text) {
			t.Errorf("%q and %q have one hash", other, text)
		}
		if h != key.of(bytes.Clone(text)) {
			t.Errorf("%q has two hashes", text)
		}
		seen[h] = string(text)
	}
	for n := range 70 {
		text := bytes.Repeat([]byte{'a'}, n)
		try(text)
		for i := range text {
			for _, c := range "b/\x00" {
				text[i] = byte(c)
				try(text)
			}
			text[i] = 'a'
		}
	}
	if other := newHashKey(); other.of([]byte("event-1")) == key.of([]byte("event-1")) {
		t.Error("another key gives the same hash")
	}
}

// TestShortNumber holds numbers that are read at once against those read digit
// by digit.
func TestShortNumber(t *testing.T) {
	const letters = "0123456789059/:;-. a\x00\x7f\x80\xb0\xff"
	r := rand.New(rand.NewPCG(3, 4))
	for range 200_000 {
		row := make([]byte, 8+r.IntN(8))
		for i := range row {
			row[i] = letters[r.IntN(10)]
			if r.IntN(20) == 0 {
				row[i] = letters[r.IntN(len(letters))]
			}
		}
		n := 1 + r.IntN(8)
		want, ok := digits(row[len(row)-n:])
		got, same := shortNumber(row, n)
		if same != ok || ok && got != want {
			t.Fatalf("%q: %d, %t, want %d, %t", row[len(row)-n:], got, same, want, ok)
		}
	}
}

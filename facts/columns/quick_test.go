package columns

import (
	"bytes"
	"math/rand/v2"
	"testing"
)

// TestEnds holds what is looked at eight bytes at a time against a look at
// each byte, on random texts of the bytes that matter.
func TestEnds(t *testing.T) {
	const letters = ",\n/a-+.\x00\x7f\x80\xac\xff0\t"
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		text := make([]byte, window+r.IntN(8))
		for i := range text {
			text[i] = letters[r.IntN(len(letters))]
		}
		var want uint64
		for i, c := range text[:window] {
			if c == ',' || c == '\n' {
				want |= 1 << i
			}
		}
		if got := ends(text, ','*ones); got != want {
			t.Fatalf("ends of %q: %064b, want %064b", text, got, want)
		}
		name := text[:r.IntN(len(text))]
		if got, want := lastSlash(name), bytes.LastIndexByte(name, '/'); got != want {
			t.Fatalf("last slash of %q: %d, want %d", name, got, want)
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

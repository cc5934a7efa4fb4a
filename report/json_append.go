package report

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// Findings and claims are written by hand: they are most of a large report,
// and encoding/json takes ten times as long. What follows appends to b the
// bytes that it would write, and what escapeJSON makes of them.

// appendText appends a string.
func appendText(b []byte, s string) []byte {
	if !asItIs(s) {
		return append(b, quoteJSON(s)...)
	}
	return append(append(append(b, '"'), s...), '"')
}

// verbatim tells of each byte whether it stands in JSON as it is, wherever it
// stands: two signs of a number do not.
var verbatim = func() (t [256]bool) {
	for c := ' '; c <= '~'; c++ {
		t[c] = c != '"' && c != '\\' && c != '#'
	}
	return t
}()

// asItIs reports whether a string stands in JSON as it is.
func asItIs(s string) bool {
	for i := 0; i < len(s); i++ {
		if !verbatim[s[i]] && (s[i] != '#' || i > 0 && s[i-1] == '#') {
			return false
		}
	}
	return true
}

func quoteJSON(s string) []byte {
	var one bytes.Buffer
	e := json.NewEncoder(&one)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		panic(err) // strings can always be encoded
	}
	return escapeJSON(bytes.TrimSuffix(one.Bytes(), []byte("\n")))
}

// appendOrNull appends a string, or null for "".
func appendOrNull(b []byte, s string) []byte {
	if s == "" {
		return append(b, "null"...)
	}
	return appendText(b, s)
}

func appendInt(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) }

func appendBool(b []byte, v bool) []byte { return strconv.AppendBool(b, v) }

// appendList appends a list; an absent one is empty, never null.
func appendList[T any](b []byte, list []T, one func([]byte, T) []byte) []byte {
	b = append(b, '[')
	for i, x := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = one(b, x)
	}
	return append(b, ']')
}

// appendConfidence appends the member that only what was found in texts has.
func appendConfidence(b []byte, c float64) []byte {
	if c == 0 {
		return b
	}
	text, err := json.Marshal(c)
	if err != nil {
		panic(err) // it is from 0 to 1
	}
	return append(append(b, `,"confidence":`...), text...)
}

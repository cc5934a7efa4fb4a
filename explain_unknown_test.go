package main

import (
	"fmt"
	"strings"
	"testing"
)

// TestUnknownTopic holds what is proposed to who asks for a topic by another name than
// that of the sheets.
func TestUnknownTopic(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "fire.txt", "ALDA, 4 May 2025 — The fire in Alda killed 31 people on Saturday and injured 40, officials said.\n")
	var many strings.Builder
	for i := range 14 {
		fmt.Fprintf(&many, "  many/%c: 1\n", 'a'+i)
	}
	write(t, "many.yaml", "facts:\n"+many.String())
	for _, x := range []struct{ topic, path, msg, hint string }{
		{"Injured", "fire.txt", `no source says anything on "Injured"`, "there is alda-fire/injured"},
		{"injred", "fire.txt", `no source says anything on "injred"`, "there is alda-fire/injured"},
		{"Injured, Alda fire", "fire.txt", `no source says anything on "Injured, Alda fire"`, "there is alda-fire/injured"},
		{"Alda-Fire/Injured", "fire.txt", `no source says anything on "Alda-Fire/Injured"`, "did you mean alda-fire/injured?"},
		{"Alda fire", "fire.txt", `"Alda fire" is an event, not a topic`, "its topics: alda-fire/date, alda-fire/deaths, alda-fire/injured"},
		{"weather", "fire.txt", `no source says anything on "weather"`, "the topics: alda-fire/date, alda-fire/deaths, alda-fire/injured"},
		{"weather", "many.yaml", `no source says anything on "weather"`,
			"the topics: many/a, many/b, many/c, many/d, many/e, many/f, many/g, many/h, many/i, many/j, many/k, many/l and 2 more"},
	} {
		got := runIn([]string{"explain", x.topic, x.path}, "")
		want := "crosscheck: " + x.msg + "\nhint: " + x.hint + "\n"
		if got.Stderr != want || got.Status != exitTrouble || got.Stdout != "" {
			t.Errorf("%s: status %d\n got %q\nwant %q", x.topic, got.Status, got.Stderr, want)
		}
	}
}

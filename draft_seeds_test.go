package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// seedStory is a draft on what the sheets in seeds/ are about: another event in each
// paragraph, told in other words than theirs.
const seedStory = `---
title: What we know about the Crocus City Hall attack
date: 2024-03-28
---
# What we know about the Crocus City Hall attack

Gunmen stormed the Crocus City Hall outside Moscow on Friday, 22 March, killing 137 people, according to NBC. ISIS-K, founded in 2015, claimed responsibility.

The group killed 13 American soldiers and about 170 Afghans at Kabul airport in August 2021, weeks after the Taliban took over Afghanistan in 2017. In January it bombed a memorial in Kerman, Iran, and killed 84 people.

The Soviet Union invaded Afghanistan in 1979. The caliphate fell in 2019. Four suspects were arrested. The hall has 6,200 seats.
`

// TestDraftAgainstSeeds holds under which topic of the sheets each claim of a draft is looked
// up, and what becomes of it. A claim under the wrong one would be borne out by chance.
func TestDraftAgainstSeeds(t *testing.T) {
	seeds, err := filepath.Abs("seeds")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.WriteFile("story.md", []byte(seedStory), 0o666); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Checked []struct{ Value, Verdict, Topic string }
	}
	out := runIn([]string{"draft", "story.md", "--against", seeds, "-f", "json", "--no-topics"}, "").Stdout
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"Friday, 22 March": "supported crocus-attack/date",
		"137":              "misattributed crocus-attack/deaths",
		"ISIS-K":           "disputed crocus-attack/claimed-by",
		"2015":             "supported isis-k/founded",
		"13":               "supported kabul-airport/us-deaths",
		"about 170":        "disputed kabul-airport/civilian-deaths",
		"August 2021":      "supported kabul-airport/date",
		"2017":             "contradicted taliban-takeover/date",
		"January":          "supported kerman/date",
		"84":               "disputed kerman/deaths",
		"1979":             "supported soviet-invasion/date",
		"2019":             "supported caliphate/end",
		"Four":             "disputed crocus-attack/arrested",
	}
	for _, c := range got.Checked {
		if want[c.Value] != "" && want[c.Value] != c.Verdict+" "+c.Topic {
			t.Errorf("%s: %s %s, want %s", c.Value, c.Verdict, c.Topic, want[c.Value])
		}
		delete(want, c.Value)
	}
	if len(want) > 0 {
		t.Errorf("not looked up: %v", want)
	}
}

// TestDraftAgainstBothValues: an article that tells how a toll grew has both values, and
// so the draft that gives the later one is not contradicted.
func TestDraftAgainstBothValues(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{
		"story.md": "Nine people died when the roof of a parcel depot in Lindhaven collapsed on 13 March 2025.\n",
		"b.txt":    "Seven workers died in the Norvik parcel depot in Lindhaven when its roof fell in on Thursday, March 13, 2025.\n",
		"c.txt":    "The roof of a Norvik warehouse in Lindhaven collapsed on 13 March 2025. Police said seven people had been killed; two more died in hospital on Saturday, bringing the death toll to nine.\n",
	} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got := runIn([]string{"draft", "story.md", "--against", "b.txt", "--against", "c.txt", "-f", "line"}, "").Stdout
	if !strings.Contains(got, "nine fits nine (c; citing Police), not seven (b and c)") {
		t.Error(got)
	}
}

package measure

import (
	"strings"
	"testing"
)

// findDates returns every date that dateAt finds in a text, as written.
func findDates(text string) string {
	var found []string
	for i := next(text, 0).start; i < len(text); {
		if m, ok := tuesday.dateAt(text, i); ok {
			found = append(found, text[m.Start:m.End])
			i = next(text, m.End).start
			continue
		}
		i = next(text, max(i+1, next(text, i).end)).start
	}
	return strings.Join(found, "; ")
}

// findTable holds running text and the dates in it.
var findTable = []struct{ in, want string }{
	{"It began on 22 March 2024, police said.", "22 March 2024"},
	{"On March 22 gunmen stormed the hall.", "March 22"},
	{"the worst attack since the fall of 2015, when", "since the fall of 2015"},
	{"a July 2023 report to the committee", "July 2023"},
	{"the 2002 Moscow theater siege", "2002"},
	{"the 2021 Abbey Gate bombing", "2021"},
	{"Neurology Today and USA Today said so. Today it rained", "Today"},
	{"a 2022 attack claimed by the group", "2022"},
	{"author of the 2018 book", "2018"},
	{"in 2014-2016 it controlled land", "2014-2016"},
	{"in Chechnya in 1994 and 2000. More", "1994; 2000"},
	{"In 2022 and 2023, the group", "2022; 2023"},
	{"died by 2019, when the organisation lost", "by 2019"},
	{"but since 2019 it has not controlled", "since 2019"},
	{"Over the past year, Russia has", "Over the past year"},
	{"IS-KP emerged in 2015, around the time of", "2015"},
	{"in the 1990s and 2000s and", "the 1990s; 2000s"},
	{"fighters five years ago", "five years ago"},
	{"told senators earlier this month.", "earlier this month"},
	{"communiqué the next day, featuring", "the next day"},
	{"authorities two weeks prior that", "two weeks prior"},
	{"on the fourth anniversary of his assassination", "the fourth anniversary"},
	{"A little over two months later, the", "A little over two months later"},
	{"the Taliban, who may attack, may march", ""},
	{"In May the group marched", "May"},
	{"March 22—the worst", "March 22"},
	{"the fall of Mosul", ""},
	{"the first decade of this century, after", "the first decade of this century"},
	{"2015 people were hurt", ""},
	{"at least 2,015 were hurt", ""},
	{"the Sunday Times said", ""},
	{"on Black Friday", ""},
	{"on Friday night’s massive attack", "Friday night"},
	{"Friday’s concert-hall killing", "Friday"},
	{"won 3-1 at home, open 24/7, see Figure 1 and page 12", ""},
	{"a ratio of 3:1, on pages 12-14", ""},
	{"one of the first, and a second man", ""},
	{"$2015 and 2015 km and 2015%", ""},
	{"over 2000 fighters", ""},
	{"about 2000 were there", ""},
	{"more than 130 killed in Moscow", ""},
	{"Russia's invasion of Ukraine in 2022, contacts", "2022"},
	{"In January, two suicide bombers", "January"},
	{"worst in 20 years", ""},
	{"the worst attack in decades", ""},
	{"22 and 3 people", ""},
	{"on March 22 and 3 people died", "March 22"},
	{"between 40 and 42 people", ""},
	{"from 3 to 5 May 2020 there", "from 3 to 5 May 2020"},
	{"for a decade and a half after the attacks of Sept. 11, 2001, has", "Sept. 11, 2001"},
	{"Wednesday, March 27, 2024, 1:00 PM", "Wednesday, March 27, 2024, 1:00 PM"},
	{"The attack (2015) was", "2015"},
	{"the summer heat, a spring in his step", ""},
	{"He was in his 90s", ""},
	{"the 2024 Summer Olympics", "2024"},
	{"A. March said", ""},
	{"April and August were hot", ""},
	{"July was hot", "July"},
	{"as many as 1,000 in 2015 alone", "2015"},
	{"2015 Americans", ""},
	{"Just a few days ago, German", "a few days ago"},
	{"the group's 20th-century origins", "20th-century"},
	{"room 1945, ISO 2022-style", ""},
	{"It lasted two days.", ""},
	{"two days after the attack", ""},
	{"in the 2010s, has long", "the 2010s"},
	{"Version 3, 29 June 2007", "29 June 2007"},
	{"on March 2, 15:04:05 was shown", "March 2, 15:04:05"},
	{"at 2024-03-22T20:00:00Z exactly", "2024-03-22T20:00:00Z"},
	{"on Friday, this past Friday, it", "Friday; this past Friday"},
	{"UN Resolution 1973 Paragraph 2", ""},
	{"pages 1914-1918 of it", ""},
	{"the war of 1914-18", "1914-18"},
	{"in 2000 villages", ""},
	{"closed until at least the second half of 2021", "the second half of 2021"},
	{"closed until at least 2021", ""},
	{"temperatures in the low 20s", ""},
	{"on 22, 23 and 24 March", "22, 23 and 24 March"},
	{"a man in his mid-30s", ""},
	{"the 5 people of May", "May"},
	{"Women's March on Washington", ""},
	{"the IRS may", ""},
	{"at 10 a.m. Friday and", "10 a.m. Friday"},
	{"between March 2014 and 2016", "between March 2014 and 2016"},
	{"not before 2019 and", "not before 2019"},
	{"as of March 2024", "March 2024"},
	{"the Christmas tree and a new year", ""},
	{"on New Year's Eve 1999 there", "New Year's Eve 1999"},
	{"over the weekend, police", "the weekend"},
	{"perhaps the gunmen may, possibly twice", ""},
	{"open 24/7 in 3/4 of cases, and/or 9/11", ""},
}

func TestFindDates(t *testing.T) {
	for _, c := range findTable {
		if got := findDates(c.in); got != c.want {
			t.Errorf("%q: found %q, want %q", c.in, got, c.want)
		}
	}
}

func TestNothingAllocated(t *testing.T) {
	texts := []string{
		"The gunmen may have marched through the hall, at least one of them said second.",
		"over 2000 fighters, from 3 to 5 people, 3:1, 24/7, $2015, the fall of Mosul, about 12 of the last",
	}
	for _, text := range texts {
		allocs := testing.AllocsPerRun(20, func() {
			for i := range text {
				if _, ok := tuesday.dateAt(text, i); ok {
					t.Fatalf("%q: found a date at %d", text, i)
				}
				if _, ok := tuesday.timeAt(text, i); ok {
					t.Fatalf("%q: found a time at %d", text, i)
				}
			}
		})
		if allocs != 0 {
			t.Errorf("%q: %v allocations, want none", text, allocs)
		}
	}
}

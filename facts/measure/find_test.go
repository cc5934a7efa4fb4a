package measure

import (
	"strings"
	"testing"
)

// findCases are sentences and the numbers in them, as written, in order.
// Dates are left out.
var findCases = []struct {
	text string
	want string
}{
	{"At least 139 people were killed and over 100 injured.", "At least 139/people|over 100"},
	{"killing 13 US service members and at least 170 Afghans", "13/US service members|at least 170/Afghans"},
	{"4,000 to 6,000 fighters", "4,000 to 6,000/fighters"},
	{"about 4,000 to 6,000 fighters", "about 4,000 to 6,000/fighters"},
	{"between 4 and 6 million people", "between 4 and 6 million/people"},
	{"20 people or more were hurt", "20 people or more/people"},
	{"a 10-day siege, 40km from Moscow", "10-day|40km"},
	{"The quake of magnitude 7.8 struck", "magnitude 7.8"},
	{"It cost US$5.3 million, or €4.9m.", "US$5.3 million|€4.9m"},
	{"nearly 40 per cent of voters", "nearly 40 per cent"},
	{"up 2 percentage points", "2 percentage points"},
	{"half of the people, two thirds of them women", "half|two thirds"},
	{"one in five Americans", "one in five"},
	{"one in ten of its 24,000 workers", "one in ten|24,000/workers"},
	{"fell by a third since May, wounded by a third man", "a third|third"},
	{"at least one of them died", "at least one"},
	{"51mm (2in) of rain fell in 24 hours, 12in the town", "51mm|2in|24 hours"},
	{"They fired, starting at 23:20 GMT, until at least 5:40.", ""}, // hours
	{"killed 20, at least 5 of them children", "20|at least 5"},
	{"dozens of people and hundreds of thousands of dollars", "dozens/people|hundreds of thousands of dollars"},
	{"twin bombings and a double suicide attack", "twin/bombings|a double"},
	{"It rose from 5 to 10.", "5|10"},
	{"from 5 to 10 ships", "from 5 to 10/ships"},
	{"waited for an hour, nearly a decade ago", "an hour"},
	{"four suspected shooters among 11 arrested", "four/suspected shooters|11"},
	{"the tenth attack", "the tenth"},
	{"an estimated 2,000 to 3,000", "an estimated 2,000 to 3,000"},
	{"a couple of soldiers; a couple was seen", "a couple/soldiers"},
	{"a mere five minutes", "five minutes"},
	{"13 Americans and more than 100 Afghans", "13/Americans|more than 100/Afghans"},
	{"More than 40 F.B.I. agents came.", "More than 40"},
	{"the 2024 Summer Olympic Games", ""},
	{"killing a person and, later, claimed another life", "a person/person|another life/life"},
	{"A soldier was killed; a soldier said so, in a person", "A soldier/soldier"},
	{"several hundred thousand people waited a couple of hours", "several hundred thousand/people|a couple of hours"},
	{"dozens, if not hundreds, of people", "dozens, if not hundreds"},
	{"the vast majority of voters", "the vast majority"},
	{"one gunman", "one/gunman"},
	{"dlrs 500,000 of supplies after 7 hours, 3 days, 14 dead", "dlrs 500,000|7 hours|3 days|14"},
	{"Sh318 million, Tk 500 million and RM3bn", "Sh318 million|Tk 500 million|RM3bn"},
	{"2h30 long, 2h 03m 11s, 1h05min and 2h 30 people", "2h30|2h 03m 11s|1h05min|2h|30/people"},
	{"In March 83 per cent of them, and in May 12", "83 per cent"},
	{"rose 14% to 2.3 billion crowns, 9 short of a majority", "14%|2.3 billion crowns|9"},
	{"estimated at $300,000-$500,000, or $5 to $10", "estimated at $300,000-$500,000|$5 to $10"},
	{"three of its own men", "three"},
	{"a lead of 1'32\" over him, 6’02”, and 5'10\" tall", "1'32\"|6’02”|5"},
	{"the world's seventh-biggest producer, from tenth", "seventh|tenth"},
	{"the second largest and the second-biggest, his second arrest", "the second|the second"},
	{"About 150m of the dyke and 20m of the phones", "About 150m|20m"},
	{"$150m from a bank, EUR 40m above it, £5m across the board", "$150m|EUR 40m|£5m"},
	{"90m north of the 100m final", "90m|100m"},
	{"100-strong force", "100"},
	{"30 or more miles away", "30 or more miles"},
	{"some 300 men", "some 300/men"},
	{"100s of people", "100s of/people"},
	{"only one mile below the road, only one person, and only one knew", "one mile|one/person"},
	{"two plainclothes police officers, three sports cars and three sports", "two/plainclothes police officers|three/sports cars|three/sports"},
	{"a 200-student school, a 38-caliber pistol", "200|38"},
	{"At one point and at one time two men", "two/men"},
	{"no more than 50 and no less than 20", "no more than 50 and no less than 20"},
	{"A Lion Air 737 MAX left an hour before a Boeing 737 Max 8", ""},
	{"A 747 was hit by a Cessna 172, and Apollo 11 landed", ""},
	{"A 747 was hit in the 30 minutes max that 50 people max had", "30 minutes max|50 people max/people"},
	{"He crossed the line 41 seconds ahead, past the Route 66 sign", "41 seconds"},
	{"Sh318 million, KSh 40m, Rs500 crore, N45 billion, R2.5bn, RM500", "Sh318 million|KSh 40m|Rs500 crore|N45 billion|R2.5bn|RM500"},
	{"On Monday 12 people died, last Friday 1,200 shops shut", "12/people|1,200/shops"},
	{"In May 12 people died, on Monday 12 to 15 men left, on May 14 people prayed", "12/people|12 to 15/men"},
	{"In May 12 percent of shops shut, on Monday 12 percent of them", "12 percent|12 percent"},
	{"killed in September 11 attacks, held over his role in January 6 riots; in May 12 districts there were attacks", "12/districts"},
	{"closed until at least 12 people leave, not until at least 65, until nearly 40, until at least 2021", "at least 12/people|at least 65|nearly 40"},
	{"turned over 4.6 billion euros, handed over 40 rifles, cost over 300 euros", "4.6 billion euros|40/rifles|over 300 euros"},
	{"spread over 40 hectares, scattered over 3 sq miles, distributed over 1,000 leaflets, swept over 300 houses away", "40 hectares|3 sq miles|over 1,000/leaflets|over 300/houses"},
	{"Quarter of a million flee; a quarter of them, three quarters of all", "Quarter of a million|a quarter|three quarters"},
	// guards: nothing
	{"one of the worst, all at once; no one knew, and the one we saw may go", ""},
	{"one day they will", ""},
	{"First, the police; second, the mayor.", ""},
	{"See Figure 1, Table 12, No. 5 and page 300.", ""},
	{"call +1-222-222-2222 or 555-1234-99", ""},
	{"version 1.2.3 on 10.0.0.1", ""},
	{"AK-47, B52, COVID-19, Su-24, G7, 3D, 5G", ""},
	{"Sept. 11 was a Tuesday", ""},
	{"The session of Monday 12 was put off", ""},
	{"9/11 and 24/7", ""},
	{"in the Lindenhof quarter of Oberau", ""},
	{"the house at Lindenhof 7, the flat at Rosenweg 12.", ""},
	{"the R4, the N1918 and the R1200", ""},
	{"#3 @20 x_5 a/5 http://example.org/2024/03", ""},
	{"000 of them", ""},
	{"how about it, what about some of this over there", ""},
	{"very few know", ""},
	{"We won 3-2.", ""},
	{"", ""},
	{"Résumé naïve café über", ""},
	{"1,20 and 1,2,3", ""},
	{"first-class one-sided third-party twenty-something", ""},
	{"most recent and the most wanted", ""},
}

// numbersIn lists the counts and quantities in a text.
func numbersIn(t *testing.T, r Reader, text string) string {
	t.Helper()
	var found []string
	for at := 0; ; {
		m, ok := r.Find(text, at)
		if !ok {
			return strings.Join(found, "|")
		}
		if m.Start < at || m.End <= m.Start || m.End > len(text) {
			t.Fatalf("%q: match [%d, %d) after %d", text, m.Start, m.End, at)
		}
		if m.Value.Kind == Count || m.Value.Kind == Quantity {
			word := text[m.Start:m.End]
			if m.Value.Noun != "" {
				word += "/" + m.Value.Noun
			}
			found = append(found, word)
		}
		at = m.End
	}
}

func TestFind(t *testing.T) {
	for _, c := range findCases {
		if got := numbersIn(t, Reader{}, c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestFindGivesDates holds that Find calls the readers of dates wherever one
// begins, over the table of their own test.
func TestFindGivesDates(t *testing.T) {
	for _, c := range findTable {
		var found []string
		for at := 0; ; {
			m, ok := tuesday.Find(c.in, at)
			if !ok {
				break
			}
			if k := m.Value.Kind; k == Date || k == Period || k == Time {
				found = append(found, m.Value.Text)
			}
			at = m.End
		}
		if got := strings.Join(found, "; "); got != c.want {
			t.Errorf("%q: found %q, want %q", c.in, got, c.want)
		}
	}
}

// TestFindGoesOn holds that no text makes Find read the same words over and
// over: were it so, this test would not end.
func TestFindGoesOn(t *testing.T) {
	for _, unit := range []string{
		"one thousand and ", "million ", "hundred and one ", "about ", "at least ", "from between ", "a ", "the ", "1,", "1-", "1/2 ", "1 ",
		"twenty-", "two point ", "5 feet ", "more than 5 but ", "half of a ", "hundreds of ", "dozens or ", "(5) ", "±", ">", "$", "1.", "\u00a0", "1\u00a0000", "é",
		"one in ", "5 to ", "between 5 and ", "22 March ", "in 2015 and ", "no more than ", "one hundred one ",
	} {
		text := strings.Repeat(unit, 50000/len(unit))
		for at := 0; ; {
			m, ok := Reader{}.Find(text, at)
			if !ok {
				break
			}
			at = m.End
		}
		if _, err := (Reader{}).Parse(text, Auto); err != nil {
			t.Errorf("%q repeated: %v", unit, err)
		}
	}
}

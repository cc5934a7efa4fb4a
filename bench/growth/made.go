package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// write makes a file as it goes, so that no input stands in the memory of the
// program that measures: see meter.Run.
func write(file string, text func(w io.Writer)) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<16)
	text(w)
	return errors.Join(w.Flush(), f.Close())
}

var attributes = []string{"deaths", "injured", "date", "spokesperson", "cost", "arrests", "homes", "start-date"}
var firstNames = []string{"Maria", "John", "Wei", "Fatima", "Carlos", "Anna", "Igor", "Leila"}
var lastNames = []string{"Lopez", "Smith", "Zhang", "Haddad", "Silva", "Novak", "Petrov", "Karimi"}

// stated is what sources say on a topic: a number, a date or a name.
func stated(kind int, n uint64) string {
	switch kind {
	case 2, 7:
		return fmt.Sprintf("%d-%02d-%02d", 2015+n%10, 1+n/10%12, 1+n/120%28)
	case 3:
		return firstNames[n%8] + " " + lastNames[n/8%8]
	}
	return fmt.Sprint(n % 100_000)
}

// makeClaims writes a table of five sources, and what is declared for it.
func makeClaims(dir string, n int) error {
	err := os.WriteFile(filepath.Join(dir, "topics.yaml"), []byte("topics:\n  \"*/spokesperson\": {kind: name}\n"), 0o666)
	return errors.Join(err, table(filepath.Join(dir, "claims.csv"), 5, n/5))
}

// makeTopics writes a table of two sources.
func makeTopics(dir string, n int) error { return table(filepath.Join(dir, "claims.csv"), 2, n) }

// table has each topic once for every source, in an order of the source's own.
func table(file string, sources, topics int) error {
	return write(file, func(w io.Writer) {
		fmt.Fprintln(w, "topic,source,value,hedge")
		for source := range sources {
			step := 7919 + 2*source // coprime to all sizes here, so that every topic comes once
			for k := range topics {
				topic := (k*step + source) % topics
				r := rand.New(rand.NewPCG(uint64(topic), 1))
				value, hedge := r.Uint64(), "exact"
				if topic%10 == 0 && source == topic/10%sources {
					value++
				}
				if kind := topic % 8; kind != 2 && kind != 3 && kind != 7 {
					hedge = []string{"exact", "about", "exact", "at least"}[(topic/8+source)%4]
				}
				fmt.Fprintf(w, "event-%07d/%s,source-%d,%s,%s\n", topic/8, attributes[topic%8], source+1, stated(topic%8, value), hedge)
			}
		}
	})
}

// makeSources writes what n sources say of one topic.
func makeSources(dir string, n int) error {
	return write(filepath.Join(dir, "claims.csv"), func(w io.Writer) {
		r := rand.New(rand.NewPCG(uint64(n), 1))
		fmt.Fprintln(w, "topic,source,value")
		for source := range n {
			v := 1000 + r.IntN(10*n)
			value := fmt.Sprintf([]string{"%d", "at least %d", "at most %d", "about %d"}[r.IntN(4)], v)
			if r.IntN(5) == 0 {
				value = fmt.Sprintf("%d to %d", v, v+r.IntN(10*n))
			}
			fmt.Fprintf(w, "flood/deaths,source-%d,%s\n", source+1, value)
		}
	})
}

// makePersons writes whom n sources name on one topic.
func makePersons(dir string, n int) error {
	return makeOff(dir, n, "person", func(r *rand.Rand) string {
		word := func() string { return place(r.IntN(len(syllables) * len(syllables) * len(syllables))) }
		return word() + " " + word()
	})
}

// makePeriods writes when n sources say that something went on.
func makePeriods(dir string, n int) error {
	return makeOff(dir, n, "period", func(r *rand.Rand) string {
		date := func() string {
			day := fmt.Sprintf("%d-%02d-%02d", 1960+r.IntN(60), 1+r.IntN(12), 1+r.IntN(28))
			return day[:[]int{len("2006"), len("2006-01"), len(day)}[r.IntN(3)]]
		}
		from, to := date(), date()
		return []string{"since " + from, "before " + from, "after " + from, min(from, to) + "/" + max(from, to)}[r.IntN(4)]
	})
}

// makeOff writes a value of a kind for each of n sources on one topic.
func makeOff(dir string, n int, kind string, value func(r *rand.Rand) string) error {
	err := os.WriteFile(filepath.Join(dir, "topics.yaml"), []byte("topics:\n  flood/what: {kind: "+kind+"}\n"), 0o666)
	return errors.Join(err, write(filepath.Join(dir, "claims.csv"), func(w io.Writer) {
		r := rand.New(rand.NewPCG(uint64(n), 1))
		fmt.Fprintln(w, "topic,source,value")
		for source := range n {
			fmt.Fprintf(w, "flood/what,source-%d,%s\n", source+1, value(r))
		}
	}))
}

// makeSheets writes n sheets of 25 claims.
func makeSheets(dir string, n int) error {
	for i := range n {
		err := write(filepath.Join(dir, fmt.Sprintf("paper-%05d.yaml", i)), func(w io.Writer) {
			fmt.Fprintf(w, "source:\n  id: paper-%05d\n  title: Paper %d\n  published: 2031-05-%02d\nfacts:\n", i, i, 1+i%28)
			for k := range 25 {
				figure := 100 + (i/5*37+k*53)%900
				if (i+k)%50 == 0 {
					figure++
				}
				value := fmt.Sprint([]string{"", "at least ", "", "more than ", "about "}[(i+k)%5], figure)
				fmt.Fprintf(w, "  flood-%04d/damage-%d:\n    value: %s\n    quote: the flood left %s\n    at: line %d\n", i/5, k, value, value, k+1)
			}
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// makeArticles writes n articles, five about one event.
func makeArticles(dir string, n int) error {
	for i := range n {
		err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("article-%05d.txt", i)), []byte(article(i)), 0o666)
		if err != nil {
			return err
		}
	}
	return nil
}

// syllables make names of places that no list of places has.
var syllables = strings.Fields("al bor cal dun el far gar hol in jor kel lor mar nor ost per quin ros sal tor ul ver wes yar")

func place(event int) string {
	name := ""
	for range 3 {
		name, event = name+syllables[event%len(syllables)], event/len(syllables)
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

// article is a report on an event, of which there is one a day; every second
// report differs from the first.
func article(i int) string {
	event, version := i/5, i%5
	what := []string{"fire", "flood", "explosion", "earthquake", "storm", "landslide", "shipwreck", "avalanche"}[event%8]
	where, day := place(event*577), time.Date(2031, 1, 1+event, 0, 0, 0, 0, time.UTC)
	dead, hurt, homes := 12+event*7%300+version%2, 80+event*13%700, 40+event*11%900+version/4*10
	return fmt.Sprintf("%s %s leaves %d dead\n\nPublished: %s\n\n"+
		"A %s in %s killed %d people on %s, the mayor said. At least %d people were injured and taken to hospitals in the region, "+
		"a spokeswoman for the health service said. About %d homes were destroyed in the %s, and crews were still at work two days later.\n\n"+
		"The %s began shortly after noon near the market of %s. Police said that %d people were arrested for looting. "+
		"It was the deadliest %s in %s since 1987, when %d people died. The government promised %d million dollars for those who lost their houses.\n",
		where, what, dead, day.AddDate(0, 0, 2).Format(time.DateOnly), what, where, dead, day.Format("2 January 2006"), hurt, homes, what, what, where,
		3+event%20, what, where, 20+event%50, 5+event%90)
}

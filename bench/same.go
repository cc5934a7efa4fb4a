package main

import (
	"bufio"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// agreement is how the topics that the programs named hold together.
type agreement struct {
	differ   int // topics whose texts differ, as all peers say
	found    int // those of which crosscheck says something, with hedges read
	plain    int // the same without hedges: as many as the peers name
	sampled  int // topics compared claim by claim
	disagree int // those of them that crosscheck names
}

// same holds the topics that were named against each other. Programs that
// disagree are an error: then their times say nothing.
func (k *kit) same(peers []peer, hedged, plain string) (a agreement, err error) {
	for _, p := range peers {
		if p.lists == nil {
			continue
		}
		if _, err := k.take(p, plain); err != nil {
			return a, err
		}
	}
	ours, theirs, err := k.named(peers, plain)
	if err != nil {
		return a, err
	}
	a.plain = len(ours)
	if name, ok := ours.within(theirs); !ok {
		return a, fmt.Errorf("%s: crosscheck names %s, the peers do not", plain, name)
	}
	if name, ok := theirs.within(ours); !ok {
		return a, fmt.Errorf("%s: the peers name %s, crosscheck does not", plain, name)
	}
	if ours, theirs, err = k.named(peers, hedged); err != nil {
		return a, err
	}
	a.found, a.differ = len(ours), len(theirs)
	if name, ok := ours.within(theirs); !ok {
		return a, fmt.Errorf("%s: crosscheck names %s, whose values are the same text", hedged, name)
	}
	a.sampled, a.disagree, err = k.sample(hedged, ours)
	return a, err
}

// named reads what crosscheck and the peers named, which is the same for all
// peers.
func (k *kit) named(peers []peer, in string) (ours, theirs topics, err error) {
	by := ""
	for _, p := range peers {
		if p.lists == nil {
			continue
		}
		set, err := p.lists(filepath.Join(k.dir, out(p, in)))
		if err != nil {
			return nil, nil, err
		}
		if p.name == "crosscheck" {
			ours = set
			continue
		}
		if theirs == nil {
			theirs, by = set, p.name
		}
		name, ok := set.within(theirs)
		if other, is := theirs.within(set); !ok || !is {
			return nil, nil, fmt.Errorf("%s: %s and %s do not name the same topics: %s%s", in, by, p.name, name, other)
		}
	}
	if len(ours) == 0 || len(theirs) == 0 {
		return nil, nil, errors.New(in + ": no topic was named, or no peer names any: the runs prove nothing")
	}
	return ours, theirs, nil
}

// sampleSize is about how many topics are compared claim by claim.
const sampleSize = 10_000

// sample compares some topics in the ordinary way, which keeps every claim and
// takes no short cut, and holds what it finds against what crosscheck named.
func (k *kit) sample(in string, named topics) (sampled, found int, err error) {
	part := filepath.Join(k.dir, "sample-"+in)
	all, err := k.writeSample(filepath.Join(k.dir, in), part)
	if err != nil {
		return 0, 0, err
	}
	corpus, err := facts.Load(facts.LoadOptions{Paths: []string{part}, Topics: filepath.Join(k.dir, topicsFile)})
	if err != nil {
		return 0, 0, err
	}
	defer corpus.Close()
	slow := topics{}
	for _, f := range compare.Compare(corpus, compare.Options{}).Findings {
		if f.Severity <= compare.Warning && f.Kind != compare.UnknownTopic {
			slow[f.Topic] = true
		}
	}
	for name := range all {
		if slow[name] != named[name] {
			return 0, 0, fmt.Errorf("%s: %s: compared claim by claim %t, by crosscheck %t", in, name, slow[name], named[name])
		}
	}
	return len(all), len(slow), nil
}

// writeSample copies the rows of every so manieth topic, chosen by a hash.
func (k *kit) writeSample(from, to string) (all topics, err error) {
	in, err := os.Open(from)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	w := bufio.NewWriter(out)
	lines := bufio.NewScanner(in)
	every := max(k.topicsOf(from)/sampleSize, 1)
	all = topics{}
	for first := true; lines.Scan(); first = false {
		name, _, _ := strings.Cut(lines.Text(), ",")
		hash := fnv.New32a()
		hash.Write([]byte(name))
		if first || hash.Sum32()%every == 0 {
			fmt.Fprintln(w, lines.Text())
			if !first {
				all[name] = true
			}
		}
	}
	return all, errors.Join(lines.Err(), w.Flush())
}

// topicsOf is how many topics a table has, as its name says.
func (k *kit) topicsOf(file string) (n uint32) {
	name := filepath.Base(file)
	fmt.Sscanf(name[strings.LastIndex(name, "-")+1:], "%d", &n)
	return n
}

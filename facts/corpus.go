package facts

// Corpus is everything that was read.
type Corpus struct {
	Sources []*Source // in order of first appearance
	Claims  []*Claim  // in order of files and positions
	Topics  *Topics   // never nil; empty where there is no topics.yaml
	Faults  []Fault   // in order of files and positions
	Skipped int       // files in folders that are no sheets
	Texts   []string  // texts that were named: for prose to read

	Found bool // some claims were found in texts: they have a Confidence

	// Elsewhere are the topics under which sheets have, by another name, what a claim
	// of a draft is likely about too. nil: nobody looked.
	Elsewhere map[*Claim][]Elsewhere

	bulk       *Bulk
	topicNames []string // of claims' topic numbers, from 1
}

// Elsewhere is a topic that a claim of a draft is held against beside its own.
type Elsewhere struct {
	Topic      string
	Confidence float64 // how sure it is that both are one fact: above 0, up to 1
}

// Bulk returns the claims that are held in columns, nil if all are in Claims.
func (c *Corpus) Bulk() *Bulk { return c.bulk }

// Close closes the files that Bulk reads from.
func (c *Corpus) Close() {
	if c.bulk != nil {
		c.bulk.Close()
	}
}

// noContext is the context of claims that have none. It is never written to.
var noContext = &Context{}

// Add adds a source and its claims, as a reader of texts finds them. The
// claims are typed already, and their Source becomes src.
func (c *Corpus) Add(src *Source, claims []*Claim) {
	c.Sources = append(c.Sources, src)
	for _, claim := range claims {
		claim.Source = src
		if claim.Context == nil {
			claim.Context = noContext
		}
		c.Found = c.Found || claim.Confidence > 0
	}
	c.Claims = append(c.Claims, claims...)
}

// TopicNumbers numbers the topics of all claims from 0: numbers[i] is that of
// Claims[i], and names are the names under which topics are compared. Topics
// that are one by also: have one number.
func (c *Corpus) TopicNumbers() (numbers []int32, names []string) {
	numbers = make([]int32, len(c.Claims))
	names = append(names, c.topicNames...)
	var written map[string]int32 // of claims that were not read by Load
	for i, claim := range c.Claims {
		if n := claim.topic; n > 0 && int(n) <= len(c.topicNames) && c.topicNames[n-1] == claim.Topic {
			numbers[i] = n - 1
			continue
		}
		if written == nil {
			written = make(map[string]int32, len(names))
			for n, name := range names {
				written[name] = int32(n)
			}
		}
		n, known := written[claim.Topic]
		if !known {
			canon := c.Topics.Canonical(claim.Topic)
			if n, known = written[canon]; !known {
				n = int32(len(names))
				names = append(names, canon)
				written[canon] = n
			}
			written[claim.Topic] = n
		}
		numbers[i] = n
	}
	return numbers, names
}

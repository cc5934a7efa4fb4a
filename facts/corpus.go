package facts

// Corpus is everything that was read.
type Corpus struct {
	Sources []*Source // in order of first appearance
	Claims  []*Claim  // in order of files and positions
	Topics  *Topics   // never nil; empty where there is no topics.yaml
	Faults  []Fault   // in order of files and positions
	Skipped int       // files in folders that are no sheets
	Texts   []string  // texts that were named: for prose to read
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
	}
	c.Claims = append(c.Claims, claims...)
}

package compare

import (
	"slices"

	"crosscheck/facts/measure"
)

// clocks are times of day, some of which are in zones and some of which are
// not. Those that are not may be anywhere: they meet all of the others. Where some
// of both are said to be local time, or some tell the region of their zone, a few are
// related pair by pair instead.
type clocks struct {
	number [2][]int32 // those without a zone, and those in one
	line   [2][]reach
	at     []int // by value: its number in its line
	zoned  []int // by value: in which line it is
}

// layTimes puts times of day on a line of minutes, or on two.
func (f *field) layTimes() {
	c := &clocks{}
	var local [2]bool
	for i := range f.vals {
		v := f.vals[i].value
		which := 0
		if v.Zoned() {
			which = 1
		}
		local[which] = local[which] || localTime(v)
		c.at, c.zoned = append(c.at, len(c.line[which])), append(c.zoned, which)
		c.number[which] = append(c.number[which], int32(i))
		c.line[which] = append(c.line[which], appendReach(nil, v, false))
	}
	switch {
	case len(f.vals) <= manyValues && f.unlikeRegions():
	case len(c.line[1]) == 0:
		f.line = c.line[0]
	case len(c.line[0]) == 0:
		f.line = c.line[1]
	case !local[0] || !local[1] || len(f.vals) > manyValues:
		f.crowd = c
	}
}

// unlikeRegions reports whether not all clocks tell the same region, or none.
func (f *field) unlikeRegions() bool {
	first := f.vals[0].value.Region()
	return slices.ContainsFunc(f.vals, func(v variety) bool { return v.value.Region() != first })
}

func localTime(v *measure.Value) bool { return v.Detail != nil && v.Detail.Local }

func (c *clocks) meets(a, b int) bool {
	line := c.line[c.zoned[a]]
	return c.zoned[a] != c.zoned[b] || line[c.at[a]].meets(line[c.at[b]])
}

// camps are those of one line, each with each of the other.
func (c *clocks) camps() camps {
	local, zoned := findCamps(c.line[0]), findCamps(c.line[1])
	out := camps{more: local.left+zoned.left > 0, fitsAll: make([]bool, len(c.at))}
	for v, n := range c.at {
		out.fitsAll[v] = [...]camps{local, zoned}[c.zoned[v]].fitsAll[n]
	}
	members := 0
	for _, l := range local.list {
		for _, z := range zoned.list {
			if members += len(l.members) + len(z.members); members > campRoom(len(c.at)) && len(out.list) > cliqueLimit {
				out.more = true
				return out.sorted()
			}
			both := append(those(c.number[0], l.members), those(c.number[1], z.members)...)
			slices.Sort(both)
			out.list = append(out.list, camp{members: both})
		}
	}
	return out.sorted()
}

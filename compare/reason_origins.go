package compare

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// words say what stands behind a camp of which some sources are not
// independent: "137 is said by 2 sources, both relaying interfax"; "" if all
// are.
func (b backing) words(claims []*facts.Claim) string {
	if b.origins == b.sources {
		return ""
	}
	var texts []string
	for _, c := range claims {
		if s := clean(c.Value.Text); !slices.Contains(texts, s) && len(texts) < 4 {
			texts = append(texts, s)
		}
	}
	is := " is"
	if len(texts) > 1 {
		is = " are"
	}
	if len(texts) > 3 {
		texts = append(texts[:2:2], "others")
	}
	said := list(texts) + is + " said by " + number(b.sources) + " sources, "
	switch {
	case b.origins > 1:
		return said + "but " + number(b.origins) + " independent origins (" + b.from + " counts once)"
	case b.self:
		return said + all(b.sources) + " going back to " + b.from
	}
	return said + all(b.sources) + " relaying " + b.from
}

// relayedCamps is how many camps one sentence speaks of.
const relayedCamps = 3

// countOrigins counts what stands behind each camp, and returns how to go on
// with the reason where it is less than it looks.
func (t *topic) countOrigins(b *builder) string {
	out, named := "", 0
	for i := range b.f.Camps {
		camp := &b.f.Camps[i]
		claims := t.some[:0]
		for _, n := range camp.Claims {
			claims = append(claims, b.f.Claims[n])
		}
		t.some = claims
		back := t.origins.backing(claims)
		camp.Sources, camp.Origins = back.sources, back.origins
		if words := back.words(claims); words != "" && named < relayedCamps {
			out, named = out+"; "+words, named+1
		}
	}
	return out
}

func all(n int) string {
	if n == 2 {
		return "both"
	}
	return "all"
}

func number(n int) string { return measure.FormatNum(measure.Int(int64(n))) }

// oneOrigin notes that all sources of a topic relay one origin.
func (t *topic) oneOrigin(claims []*facts.Claim) {
	if t.origins == nil {
		return
	}
	back := t.origins.backing(claims)
	if back.sources < 2 || back.origins > 1 {
		return
	}
	sortClaims(claims)
	t.scope, t.scopes = "", 1
	b := t.build(OneOrigin)
	b.f.Claims = claims
	b.f.Reason = number(back.sources) + " sources speak of it, " + all(back.sources) + " relaying " + back.from
	if back.self {
		b.f.Reason = number(back.sources) + " sources speak of it, " + all(back.sources) + " going back to " + back.from
	}
	t.emit(b)
}
